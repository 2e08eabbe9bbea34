import type { CommandLevel, ScreenCommand } from '../commands.ts'

export interface PaletteEntry {
  readonly command: ScreenCommand
  readonly level: CommandLevel
}

/** What stands between words. */
const apart = /[^\p{L}\p{N}]+/u

/** Commands whose name holds every typed word, at the beginning of one of its own; those that begin with the text first. */
export function filterCommands(
  entries: readonly PaletteEntry[],
  text: string,
): readonly PaletteEntry[] {
  const typed = text.trim().toLocaleLowerCase()
  if (typed === '') return entries
  const words = typed.split(apart).filter((word) => word !== '')
  const fits = entries.filter(({ command }) => {
    const own = command.label.toLocaleLowerCase().split(apart)
    return words.every((word) => own.some((one) => one.startsWith(word)))
  })
  const first = ({ command }: PaletteEntry) =>
    command.label.toLocaleLowerCase().startsWith(typed) ? 0 : 1
  return [...fits].sort((a, b) => first(a) - first(b))
}
