/** The state of saving, as truthful as the wire allows: "saved" is said only of what the engine acknowledged. */
import { useSyncExternalStore } from 'react'
import type { ErrorCode } from '../core/errors.ts'

export interface Saved {
  /** Changes on their way to the file. */
  readonly pending: number
  /** When the last change was acknowledged; null before the first. */
  readonly at: string | null
  /** Why the last change did not reach the file; null once one did. */
  readonly failure: ErrorCode | null
  readonly connected: boolean
}

export type SavedEvent =
  | { readonly type: 'asked' }
  | { readonly type: 'saved'; readonly at: string }
  | { readonly type: 'failed'; readonly code: ErrorCode }
  | { readonly type: 'connected'; readonly connected: boolean }
  | { readonly type: 'opened' }

export const nothingSaved: Saved = { pending: 0, at: null, failure: null, connected: true }

/** Failures that leave nothing unsaved: there was nothing to take back, the person stopped it, or a deed without words of theirs was refused. */
const harmless: ReadonlySet<ErrorCode> = new Set([
  'nothing-to-undo',
  'nothing-to-redo',
  'cancelled',
  'locked',
  'still-cited',
  'still-used',
  'own-subtree',
  'shipped',
  'wrong-passphrase',
])

/** The next state of saving. */
export function nextSaved(saved: Saved, event: SavedEvent): Saved {
  switch (event.type) {
    case 'asked':
      return { ...saved, pending: saved.pending + 1 }
    case 'saved':
      return { ...saved, pending: Math.max(0, saved.pending - 1), at: event.at, failure: null }
    case 'failed':
      return {
        ...saved,
        pending: Math.max(0, saved.pending - 1),
        failure: harmless.has(event.code) ? saved.failure : event.code,
      }
    case 'connected':
      return { ...saved, connected: event.connected }
    case 'opened':
      return { ...nothingSaved, connected: saved.connected }
  }
}

export interface SavedStore {
  readonly now: () => Saved
  readonly tell: (event: SavedEvent) => void
  readonly subscribe: (listener: () => void) => () => void
}

/** Keeps the state of saving for one session. */
export function createSavedStore(): SavedStore {
  let saved = nothingSaved
  const listeners = new Set<() => void>()
  return {
    now: () => saved,
    tell: (event) => {
      saved = nextSaved(saved, event)
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Waits until nothing is on its way to the file, and no longer than the given milliseconds. */
export function whenSaved(store: SavedStore, longest: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      leave()
      resolve()
    }
    const timer = setTimeout(done, longest)
    const leave = store.subscribe(() => {
      if (store.now().pending === 0) done()
    })
    if (store.now().pending === 0) done()
  })
}

/** The state of saving of this session. */
export function useSaved(store: SavedStore): Saved {
  return useSyncExternalStore(store.subscribe, store.now)
}
