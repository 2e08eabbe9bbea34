/** What went wrong since the project was opened, to be read again; in memory only, and gone with the lock. */
import { useSyncExternalStore } from 'react'
import type { AppError, ErrorCode } from '../../core/errors.ts'

export interface Message {
  readonly number: number
  readonly at: string
  readonly code: ErrorCode
  readonly detail: string
}

const MOST = 50

let messages: readonly Message[] = []
let counted = 0
const listeners = new Set<() => void>()

function set(next: readonly Message[]): void {
  messages = next
  for (const listener of listeners) listener()
}

/** The newest first; of more than fifty the oldest go. */
export function keepMessage({ code, detail }: AppError, at: string): void {
  counted += 1
  set([{ number: counted, at, code, detail }, ...messages].slice(0, MOST))
}

export const forgetMessages = (): void => set([])

export const messagesNow = (): readonly Message[] => messages

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

export function useMessages(): readonly Message[] {
  return useSyncExternalStore(subscribe, messagesNow)
}

/** Somebody has to do something, or the words are in danger: these stay until that is over. */
const staying: ReadonlySet<ErrorCode> = new Set([
  'disk-full',
  'read-only',
  'project-gone',
  'damaged',
  'connection-lost',
])

const LEAST_MS = 12_000
const MS_A_LETTER = 80

/** How long a message stands in its corner, in milliseconds; null until it is closed or over. Slow readers take about 80 ms a letter. */
export function standingTime(code: ErrorCode, letters: number): number | null {
  return staying.has(code) ? null : Math.max(LEAST_MS, letters * MS_A_LETTER)
}
