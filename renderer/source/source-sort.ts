/** The order of the list of sources: chosen by a column's head, and kept while the window is open. */
import { useSyncExternalStore } from 'react'
import { compareNaturally } from '../../core/network/natural-order.ts'
import type { SourceSummary } from '../../core/source/contract.ts'
import { SourceKind } from '../../core/values.ts'

export const sortColumns = ['title', 'kind', 'date', 'words', 'codings'] as const
export type SortColumn = (typeof sortColumns)[number]

export interface SourceSort {
  readonly by: SortColumn
  readonly descending: boolean
}

export const newestFirst: SourceSort = { by: 'date', descending: true }

const compare: Record<SortColumn, (one: SourceSummary, other: SourceSummary) => number> = {
  title: (one, other) => compareNaturally(one.title, other.title),
  kind: (one, other) =>
    SourceKind.options.indexOf(one.kind) - SourceKind.options.indexOf(other.kind),
  date: (one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)),
  words: (one, other) => one.words - other.words,
  codings: (one, other) => one.codings - other.codings,
}

/** The sources in this order; those that are alike in it stay as they were. */
export function sortSources(
  sources: readonly SourceSummary[],
  { by, descending }: SourceSort,
): readonly SourceSummary[] {
  const sign = descending ? -1 : 1
  return sources.toSorted((one, other) => sign * compare[by](one, other))
}

/** After a column's head is chosen: names from A, numbers and dates from the largest; once more, the other way round. */
export function sortAfter(sort: SourceSort, by: SortColumn): SourceSort {
  if (sort.by === by) return { by, descending: !sort.descending }
  return { by, descending: by !== 'title' && by !== 'kind' }
}

let kept = newestFirst
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

export function sortBy(column: SortColumn): void {
  kept = sortAfter(kept, column)
  for (const listener of listeners) listener()
}

export const useSourceSort = (): SourceSort => useSyncExternalStore(subscribe, () => kept)
