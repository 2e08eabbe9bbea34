import { isPossible, type CommandLevel, type ScreenCommand } from '../commands.ts'

export interface PaletteEntry {
  readonly command: ScreenCommand
  readonly level: CommandLevel
}

/** What stands between words. */
const apart = /[^\p{L}\p{N}]+/u

/**
 * Commands whose name holds every typed word, at the beginning of one of its own.
 * What can be done now comes first, and of that what begins with the text.
 */
export function filterCommands(
  entries: readonly PaletteEntry[],
  text: string,
): readonly PaletteEntry[] {
  const typed = text.trim().toLocaleLowerCase()
  if (typed === '') return possibleFirst(entries)
  const words = typed.split(apart).filter((word) => word !== '')
  const fits = entries.filter(({ command }) => {
    const own = command.label.toLocaleLowerCase().split(apart)
    return words.every((word) => own.some((one) => one.startsWith(word)))
  })
  const first = ({ command }: PaletteEntry) =>
    command.label.toLocaleLowerCase().startsWith(typed) ? 0 : 1
  return possibleFirst([...fits].sort((a, b) => first(a) - first(b)))
}

function possibleFirst(entries: readonly PaletteEntry[]): readonly PaletteEntry[] {
  const rank = ({ command }: PaletteEntry) => (isPossible(command) ? 0 : 1)
  return [...entries].sort((a, b) => rank(a) - rank(b))
}
