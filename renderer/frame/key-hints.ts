/** The key hints at the bottom right. */
import { isPossible, type ScreenCommand } from '../commands.ts'

export interface Hint {
  readonly label: string
  readonly keys: readonly string[]
}

/** Neighbours with the same word share it: `J K sentence`. */
export function hintsOf(commands: readonly ScreenCommand[]): readonly Hint[] {
  const hints: Hint[] = []
  for (const command of commands) {
    const { bar, keys, hint, label } = command
    const key = keys?.split(' ')[0]
    if (bar !== true || key === undefined || !isPossible(command)) continue
    const word = hint ?? label
    const last = hints.at(-1)
    if (last?.label === word) hints[hints.length - 1] = { label: word, keys: [...last.keys, key] }
    else hints.push({ label: word, keys: [key] })
  }
  return hints
}
