/** The state of saving, as truthful as the wire allows: "saved" is said only of what the engine acknowledged. */
import { useEffect, useId, useSyncExternalStore } from 'react'
import type { ErrorCode } from '../core/errors.ts'

export interface Saved {
  /** Changes on their way to the file. */
  readonly pending: number
  /** What somebody has typed and the file does not hold yet, by text; why not, or null while it is on its way. */
  readonly unsaved: ReadonlyMap<string, ErrorCode | null>
  /** When the last change was acknowledged; null before the first. */
  readonly at: string | null
  /** Why the file could not take the last change; null once it took one. */
  readonly failure: ErrorCode | null
  readonly connected: boolean
  /** The project these words belong to; null behind the door. */
  readonly project: string | null
  /** What was left unsaved in projects that were locked since. */
  readonly left: ReadonlyMap<string, ReadonlyMap<string, ErrorCode | null>>
}

export type SavedEvent =
  | { readonly type: 'asked' }
  | { readonly type: 'saved'; readonly at: string }
  | { readonly type: 'failed'; readonly code: ErrorCode }
  | { readonly type: 'typed'; readonly text: string; readonly why: ErrorCode | null }
  | { readonly type: 'kept'; readonly text: string }
  | { readonly type: 'connected'; readonly connected: boolean }
  | { readonly type: 'unlocked'; readonly project: string }
  | { readonly type: 'locked' }

export const nothingSaved: Saved = {
  pending: 0,
  unsaved: new Map(),
  at: null,
  failure: null,
  connected: true,
  project: null,
  left: new Map(),
}

/** Failures of the file, not of the deed: what was refused for any other reason leaves nothing unsaved. */
const ofTheFile: ReadonlySet<ErrorCode> = new Set([
  'disk-full',
  'read-only',
  'project-gone',
  'damaged',
  'connection-lost',
  'internal',
])

type Unsaved = Saved['unsaved']

const without = (unsaved: Unsaved, text: string): Unsaved =>
  new Map([...unsaved].filter(([one]) => one !== text))

/** What is not in the file waits in memory until its project is open again. */
function locked({ project, unsaved, left, connected }: Saved): Saved {
  const waits = project !== null && unsaved.size > 0
  return {
    ...nothingSaved,
    connected,
    left: waits ? new Map(left).set(project, unsaved) : left,
  }
}

function unlocked(saved: Saved, project: string): Saved {
  const left = new Map(saved.left)
  const unsaved = new Map([...saved.unsaved, ...(left.get(project) ?? [])])
  left.delete(project)
  return { ...saved, project, unsaved, left }
}

/** The next state of saving. */
export function nextSaved(saved: Saved, event: SavedEvent): Saved {
  const less = { ...saved, pending: Math.max(0, saved.pending - 1) }
  switch (event.type) {
    case 'asked':
      return { ...saved, pending: saved.pending + 1 }
    case 'saved':
      return { ...less, at: event.at, failure: null }
    case 'failed':
      return ofTheFile.has(event.code) ? { ...less, failure: event.code } : less
    case 'typed':
      return { ...saved, unsaved: new Map(saved.unsaved).set(event.text, event.why) }
    case 'kept':
      return { ...saved, unsaved: without(saved.unsaved, event.text) }
    case 'connected':
      return { ...saved, connected: event.connected }
    case 'unlocked':
      return unlocked(saved, event.project)
    case 'locked':
      return locked(saved)
  }
}

/** Why something that was typed is not in the file; null where all of it is, or on its way. */
export function troubleOf({ unsaved, failure }: Saved): ErrorCode | null {
  return [...unsaved.values()].find((why) => why !== null) ?? failure
}

/** Whether anything has not been acknowledged yet. */
export function isWaiting({ pending, unsaved }: Saved): boolean {
  return pending > 0 || unsaved.size > 0
}

/** Whether closing the window would take words with it that no file holds. */
export function wouldLose(saved: Saved): boolean {
  return isWaiting(saved) || saved.left.size > 0
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

const isSettled = (saved: Saved): boolean => !isWaiting(saved) || troubleOf(saved) !== null

/** Waits until nothing is on its way to the file, or that has failed, and no longer than the given milliseconds. */
export function whenSaved(store: SavedStore, longest: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      leave()
      resolve()
    }
    const timer = setTimeout(done, longest)
    const leave = store.subscribe(() => {
      if (isSettled(store.now())) done()
    })
    if (isSettled(store.now())) done()
  })
}

/** The state of saving of this session. */
export function useSaved(store: SavedStore): Saved {
  return useSyncExternalStore(store.subscribe, store.now)
}

/** Says of a text on the screen whether the file holds it; `undefined` where it does. */
export function useUnsaved(store: SavedStore, why: ErrorCode | null | undefined): void {
  const text = useId()
  useEffect(() => {
    if (why === undefined) store.tell({ type: 'kept', text })
    else store.tell({ type: 'typed', text, why })
  }, [store, text, why])
  useEffect(() => () => store.tell({ type: 'kept', text }), [store, text])
}
