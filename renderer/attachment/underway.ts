/** What is on its way to each source. It goes on where its screen is left, and is found again there. */
import type { AttachFailure } from '../../core/attachment/contract.ts'
import type { SourceId } from '../../core/ids.ts'
import type { Notice } from '../../core/wire.ts'
import type { ProgressOf } from '../query.ts'

export interface Underway {
  readonly running: boolean
  readonly progress: ProgressOf<'attachment', 'attach'> | null
  readonly failures: readonly AttachFailure[]
}

const idle: Underway = { running: false, progress: null, failures: [] }

const states = new Map<SourceId, Underway>()
const stops = new Map<SourceId, AbortController>()
const listeners = new Set<() => void>()
let locks = 0

export function underwayTo(sourceId: SourceId): Underway {
  return states.get(sourceId) ?? idle
}

export function subscribeUnderway(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export function sayUnderway(sourceId: SourceId, next: Partial<Underway>): void {
  states.set(sourceId, { ...underwayTo(sourceId), ...next })
  for (const listener of listeners) listener()
}

/** Says that it has begun; gives what stops it, what says how far it is, and what says that it is over. */
export function beginUnderway(sourceId: SourceId): {
  readonly signal: AbortSignal
  readonly report: (progress: Underway['progress']) => void
  readonly over: (failures: readonly AttachFailure[]) => void
} {
  const stop = new AbortController()
  const begun = locks
  stops.set(sourceId, stop)
  sayUnderway(sourceId, { running: true, progress: null, failures: [] })
  return {
    signal: stop.signal,
    report: (progress) => {
      if (begun === locks) sayUnderway(sourceId, { progress })
    },
    over: (failures) => {
      if (begun !== locks) return
      stops.delete(sourceId)
      sayUnderway(sourceId, { running: false, progress: null, failures })
    },
  }
}

const listening = new WeakSet<Wire>()

interface Wire {
  readonly listen: (hear: (notice: Notice) => void) => unknown
}

/** Names of files must not outlive the lock; what was on its way then has nothing more to say. */
export function forgetWhenLocked(wire: Wire): void {
  if (listening.has(wire)) return
  listening.add(wire)
  wire.listen((notice) => {
    if (notice.type !== 'locked') return
    states.clear()
    stops.clear()
    locks += 1
    for (const listener of listeners) listener()
  })
}

export function stopUnderway(sourceId: SourceId): void {
  stops.get(sourceId)?.abort()
}
