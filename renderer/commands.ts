/** One list of commands per screen feeds its keys, the palette, the help sheet and the key hints. */
import { useId, useLayoutEffect, useSyncExternalStore } from 'react'
import { matchesKeys, type KeyPress } from './hotkeys.ts'

export interface ScreenCommand {
  readonly id: string
  /** `Next sentence`: an imperative or a thing, without a full stop. */
  readonly label: string
  /** `c`, `shift+j`, `mod+z`, `enter`; several with spaces between. */
  readonly keys?: string
  /** Shown among the key hints at the bottom right. */
  readonly bar?: boolean
  /** A shorter word for the key hints; commands next to each other with the same hint share it. */
  readonly hint?: string
  /** Why it cannot be done now, for people; null or left out where it can. */
  readonly disabled?: string | null
  readonly run: () => void
}

/** Commands of a dialog go before those of the screen, and those before the frame's. */
export type CommandLevel = 'dialog' | 'screen' | 'frame'

interface Listed {
  readonly level: CommandLevel
  readonly commands: readonly ScreenCommand[]
}

const lists = new Map<string, Listed>()
const listeners = new Set<() => void>()
let snapshot: readonly Listed[] = []
const levels: readonly CommandLevel[] = ['dialog', 'screen', 'frame']

function changed(): void {
  snapshot = levels.flatMap((level) => [...lists.values()].filter((list) => list.level === level))
  for (const listener of listeners) listener()
}

function describe(list: Listed | undefined): string {
  if (list === undefined) return ''
  return JSON.stringify([list.level, ...list.commands])
}

/** Lists commands under a key, in place of what stood there. */
export function listCommands(
  key: string,
  level: CommandLevel,
  commands: readonly ScreenCommand[],
): void {
  const before = describe(lists.get(key))
  const next = { level, commands }
  lists.set(key, next)
  if (describe(next) !== before) changed()
}

export function dropCommands(key: string): void {
  lists.delete(key)
  changed()
}

/** Makes these commands available while the component is mounted. */
export function useCommands(
  commands: readonly ScreenCommand[],
  level: CommandLevel = 'screen',
): void {
  const key = useId()
  useLayoutEffect(() => listCommands(key, level, commands))
  useLayoutEffect(() => () => dropCommands(key), [key])
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** All commands of one level that are available now. */
export function useCommandsOf(level: CommandLevel): readonly ScreenCommand[] {
  const all = useSyncExternalStore(subscribe, () => snapshot)
  return all.filter((list) => list.level === level).flatMap((list) => list.commands)
}

export const isPossible = ({ disabled }: ScreenCommand): boolean => (disabled ?? null) === null

/** Runs a listed command by its id, with what its component knows by now. */
export function runCommand(id: string): void {
  for (const { commands } of lists.values()) {
    const found = commands.find((command) => command.id === id)
    if (found !== undefined && isPossible(found)) {
      found.run()
      return
    }
  }
}

/** The first command that a key press means, looking at dialogs first, then the screen, then the frame. */
export function commandFor(
  press: KeyPress,
  allowed: readonly CommandLevel[],
): ScreenCommand | undefined {
  for (const level of levels) {
    if (!allowed.includes(level)) continue
    for (const list of lists.values()) {
      if (list.level !== level) continue
      const found = list.commands.find(
        (command) =>
          command.keys !== undefined && isPossible(command) && matchesKeys(command.keys, press),
      )
      if (found !== undefined) return found
    }
  }
  return undefined
}
