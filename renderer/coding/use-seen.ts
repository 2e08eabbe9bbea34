/** What is in sight while the page is scrolled: told to whoever asks, so that scrolling draws nothing else anew. */
import { useSyncExternalStore } from 'react'
import type { Range } from '../../core/source/code-points.ts'

export interface Seen {
  readonly now: () => Range
  readonly tell: (range: Range) => void
  readonly subscribe: (listener: () => void) => () => void
}

export function openSeen(): Seen {
  let seen: Range = { start: 0, end: 0 }
  const listeners = new Set<() => void>()
  return {
    now: () => seen,
    tell: (range) => {
      if (range.start === seen.start && range.end === seen.end) return
      seen = range
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export function useSeen(seen: Seen): Range {
  return useSyncExternalStore(seen.subscribe, seen.now)
}
