/** Which code the cursor is on, which are chosen, which are folded; and what the keys of a tree do to that. */
import { useCallback, useMemo, useState } from 'react'
import type { CodeRow } from '../../core/coding/code-tree.ts'
import type { CodeId } from '../../core/ids.ts'

export interface TreeState {
  readonly cursor: CodeId | null
  /** Where a choice of several began. */
  readonly anchor: CodeId | null
  readonly chosen: ReadonlySet<CodeId>
  readonly closed: ReadonlySet<CodeId>
}

export const noChoice: TreeState = {
  cursor: null,
  anchor: null,
  chosen: new Set(),
  closed: new Set(),
}

export type TreeStep =
  | { readonly type: 'go'; readonly to: CodeId }
  | { readonly type: 'extend'; readonly to: CodeId }
  | { readonly type: 'toggle'; readonly of: CodeId }
  | { readonly type: 'all' }
  | { readonly type: 'single' }
  | { readonly type: 'fold'; readonly of: CodeId; readonly closed: boolean }
  | { readonly type: 'foldAll'; readonly of: readonly CodeId[] }

type Rows = readonly CodeRow[]

function between(rows: Rows, from: CodeId | null, to: CodeId): ReadonlySet<CodeId> {
  const ids = rows.map(({ code }) => code.id)
  const end = ids.indexOf(to)
  const start = from === null ? end : ids.indexOf(from)
  if (start < 0 || end < 0) return new Set([to])
  return new Set(ids.slice(Math.min(start, end), Math.max(start, end) + 1))
}

function toggled<T>(set: ReadonlySet<T>, one: T, wanted = !set.has(one)): ReadonlySet<T> {
  const next = new Set(set)
  if (wanted) next.add(one)
  else next.delete(one)
  return next
}

/** The next state after a step, over the rows that are shown. */
export function nextTree(state: TreeState, rows: Rows, step: TreeStep): TreeState {
  switch (step.type) {
    case 'go':
      return { ...state, cursor: step.to, anchor: step.to, chosen: new Set([step.to]) }
    case 'extend': {
      const anchor = state.anchor ?? state.cursor
      return { ...state, cursor: step.to, anchor, chosen: between(rows, anchor, step.to) }
    }
    case 'toggle':
      return { ...state, cursor: step.of, anchor: step.of, chosen: toggled(state.chosen, step.of) }
    case 'all':
      return { ...state, chosen: new Set(rows.map(({ code }) => code.id)) }
    case 'single':
      return { ...state, chosen: new Set(state.cursor === null ? [] : [state.cursor]) }
    case 'fold':
      return { ...state, closed: toggled(state.closed, step.of, step.closed) }
    case 'foldAll':
      return { ...state, closed: new Set(step.of) }
  }
}

export interface KeyLike {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

function stepSideways(state: TreeState, rows: Rows, at: number, key: string): TreeStep | null {
  const row = rows[at]
  if (row === undefined) return null
  const isClosed = state.closed.has(row.code.id)
  if (key === 'ArrowRight') {
    const next = rows[at + 1]
    if (row.hasChildren && isClosed) return { type: 'fold', of: row.code.id, closed: false }
    return row.hasChildren && next !== undefined ? { type: 'go', to: next.code.id } : null
  }
  if (row.hasChildren && !isClosed) return { type: 'fold', of: row.code.id, closed: true }
  const above = rows.find(({ code }) => code.id === row.code.parentId)
  return above === undefined ? null : { type: 'go', to: above.code.id }
}

function stepAlong(state: TreeState, rows: Rows, at: number, press: KeyLike): TreeStep | null {
  const places: Readonly<Record<string, number>> = {
    ArrowDown: state.cursor === null ? 0 : at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: rows.length - 1,
  }
  const to = rows[places[press.key] ?? -1]?.code.id
  return to === undefined ? null : { type: press.shiftKey ? 'extend' : 'go', to }
}

/** What a key does in the tree, by the pattern of ARIA for trees in which several may be chosen; null where nothing. */
export function stepForKey(state: TreeState, rows: Rows, press: KeyLike): TreeStep | null {
  const { key, altKey, ctrlKey, metaKey } = press
  if (altKey) return null
  if (ctrlKey || metaKey) return key.toLowerCase() === 'a' ? { type: 'all' } : null
  if (key === ' ') return state.cursor === null ? null : { type: 'toggle', of: state.cursor }
  if (key === 'Escape') return state.chosen.size > 1 ? { type: 'single' } : null
  const at = Math.max(
    0,
    rows.findIndex(({ code }) => code.id === state.cursor),
  )
  if (key === 'ArrowRight' || key === 'ArrowLeft') return stepSideways(state, rows, at, key)
  return stepAlong(state, rows, at, press)
}

/** The state of the tree, kept to codes that are there. */
export function useTree(
  rows: Rows,
  asked: CodeId | null,
): readonly [TreeState, (step: TreeStep) => void] {
  const [state, setState] = useState<TreeState>(() =>
    asked === null ? noChoice : nextTree(noChoice, rows, { type: 'go', to: asked }),
  )
  const step = useCallback(
    (next: TreeStep) => setState((before) => nextTree(before, rows, next)),
    [rows],
  )
  const known = useMemo(() => new Set(rows.map(({ code }) => code.id)), [rows])
  const kept = useMemo(() => {
    const chosen = [...state.chosen].filter((id) => known.has(id))
    const cursor =
      state.cursor !== null && known.has(state.cursor) ? state.cursor : (chosen[0] ?? null)
    return { ...state, cursor, chosen: new Set(chosen) }
  }, [state, known])
  return [kept, step]
}
