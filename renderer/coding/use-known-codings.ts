/** The saved codings of a source: asked for once, then only what changed; a coding that did not change stays the same object. */
import { useQuery, type QueryClient } from '@tanstack/react-query'
import type { Coding } from '../../core/coding/contract.ts'
import { unpackCodings } from '../../core/coding/packed-codings.ts'
import type { SourceId } from '../../core/ids.ts'
import type { AppError } from '../../core/errors.ts'
import { useSession, type Session } from '../session.ts'

type Known = readonly Coding[]

/** Which state of the project a list is; kept beside the list, so that a list that did not change stays the same. */
const stamps = new WeakMap<Known, string>()

/** The list with what came or changed in it, and without what went. */
export function merge(before: Known, came: Known, removed: readonly string[]): Known {
  const fresh = new Map(came.map((coding) => [coding.id, coding]))
  const gone = new Set(removed)
  const isTouched = before.some(({ id }) => gone.has(id))
  if (came.length === 0 && !isTouched) return before
  const kept = before.flatMap((coding) => {
    if (gone.has(coding.id)) return []
    const now = fresh.get(coding.id)
    fresh.delete(coding.id)
    return [now ?? coding]
  })
  return [...kept, ...fresh.values()]
}

const keyOf = (sourceId: SourceId) => ['coding', 'changesIn', { sourceId }] as const

/** Changes the list before the engine has; its next answer says how it is. */
export function repaintCodings(
  answers: QueryClient,
  sourceId: SourceId,
  change: (known: Known) => Known,
): void {
  const key = keyOf(sourceId)
  const before = answers.getQueryData<Known>(key)
  if (before === undefined) return
  const after = change(before)
  const stamp = stamps.get(before)
  if (stamp !== undefined) stamps.set(after, stamp)
  const updatedAt = answers.getQueryState(key)?.dataUpdatedAt
  answers.setQueryData(key, after, updatedAt === undefined ? {} : { updatedAt })
}

/** Forgets what was painted and not done: the next answer is the whole list. */
export function forgetCodings(answers: QueryClient, sourceId: SourceId): void {
  const known = answers.getQueryData<Known>(keyOf(sourceId))
  if (known !== undefined) stamps.delete(known)
  void answers.invalidateQueries({ queryKey: keyOf(sourceId) })
}

/** The question for a source's codings: the whole list at first, then what changed. */
export function askingCodings({ clients, answers }: Session, sourceId: SourceId) {
  const queryKey = keyOf(sourceId)
  return {
    queryKey,
    structuralSharing: false,
    queryFn: async (): Promise<Known> => {
      const before = answers.getQueryData<Known>(queryKey)
      const since = before === undefined ? null : (stamps.get(before) ?? null)
      const answer = await clients.coding.changesIn({ sourceId, since })
      const came = unpackCodings(answer.codings)
      const now =
        answer.isWhole || before === undefined ? came : merge(before, came, answer.removed)
      stamps.set(now, answer.stamp)
      return now
    },
  } as const
}

export function useKnownCodings(sourceId: SourceId) {
  const session = useSession()
  return useQuery<Known, AppError>(askingCodings(session, sourceId))
}
