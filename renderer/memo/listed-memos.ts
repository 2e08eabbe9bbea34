/** Memos and memos on codings as one list. */
import type { CodingMemo, MemoSummary } from '../../core/memo/contract.ts'

export type Listed =
  | { readonly type: 'memo'; readonly id: string; readonly memo: MemoSummary }
  | { readonly type: 'coding'; readonly id: string; readonly memo: CodingMemo }

/** A memo on a coding has no time of its own: its coding's counts. */
const timeOf = (one: Listed): string => (one.type === 'memo' ? one.memo.changed : one.memo.created)

/** The newest first; both come so ordered, and stay so among themselves. */
export function listedOf(
  memos: readonly MemoSummary[],
  onCodings: readonly CodingMemo[],
): readonly Listed[] {
  const all: readonly Listed[] = [
    ...memos.map((memo) => ({ type: 'memo' as const, id: memo.id, memo })),
    ...onCodings.map((memo) => ({ type: 'coding' as const, id: memo.codingId, memo })),
  ]
  if (onCodings.length === 0) return all
  return all.toSorted((one, other) => {
    const [a, b] = [timeOf(one), timeOf(other)]
    return a === b ? 0 : a < b ? 1 : -1
  })
}
