/** What is on its way to each source. It goes on where its screen is left, and is found again there. */
import type { AttachFailure } from '../../core/attachment/contract.ts'
import type { SourceId } from '../../core/ids.ts'
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

/** Says that it has begun; gives what stops it, and what says that it is over. */
export function beginUnderway(sourceId: SourceId): {
  readonly signal: AbortSignal
  readonly over: (failures: readonly AttachFailure[]) => void
} {
  const stop = new AbortController()
  stops.set(sourceId, stop)
  sayUnderway(sourceId, { running: true, progress: null, failures: [] })
  return {
    signal: stop.signal,
    over: (failures) => {
      stops.delete(sourceId)
      sayUnderway(sourceId, { running: false, progress: null, failures })
    },
  }
}

export function stopUnderway(sourceId: SourceId): void {
  stops.get(sourceId)?.abort()
}
