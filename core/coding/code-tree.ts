/** The codebook as a tree drawn line by line. */
import type { CodeId } from '../ids.ts'
import type { Code } from './contract.ts'
import { foldText } from './fold-text.ts'

type Place = Pick<Code, 'id' | 'parentId'>

export interface CodeRow<C extends Place = Code> {
  readonly code: C
  readonly depth: number
  readonly hasChildren: boolean
}

/** Parents before children; siblings in the order given; a code whose parent is missing stands at the top. */
export function treeOf<C extends Place>(codes: readonly C[]): readonly CodeRow<C>[] {
  const known = new Set(codes.map(({ id }) => id))
  const children = new Map<CodeId | null, C[]>()
  for (const code of codes) {
    const parent = code.parentId !== null && known.has(code.parentId) ? code.parentId : null
    children.set(parent, [...(children.get(parent) ?? []), code])
  }
  const rows: CodeRow<C>[] = []
  const write = (parent: CodeId | null, depth: number): void => {
    for (const code of children.get(parent) ?? []) {
      rows.push({ code, depth, hasChildren: children.has(code.id) })
      write(code.id, depth + 1)
    }
  }
  write(null, 0)
  return rows
}

/** Whether a name has every typed word, each at the start of a word or inside one; of nothing typed, every name does. */
export function fitsTyped(name: string, typed: string): boolean {
  const folded = foldText(name)
  return foldText(typed)
    .split(/\s+/u)
    .every((word) => folded.includes(word))
}

/** Rows whose name has every typed word, with the rows above them. */
export function filterTree(rows: readonly CodeRow[], typed: string): readonly CodeRow[] {
  if (typed.trim() === '') return rows
  const kept = new Set<CodeId>()
  const parents = new Map(rows.map(({ code }) => [code.id, code.parentId]))
  for (const { code } of rows) {
    if (!fitsTyped(code.name, typed)) continue
    for (let id: CodeId | null = code.id; id !== null; id = parents.get(id) ?? null) kept.add(id)
  }
  return rows.filter(({ code }) => kept.has(code.id))
}

/** Rows without those below a closed code. */
export function foldTree<C extends Place>(
  rows: readonly CodeRow<C>[],
  closed: ReadonlySet<CodeId>,
): readonly CodeRow<C>[] {
  const hidden = new Set<CodeId>()
  return rows.filter(({ code }) => {
    const under = code.parentId !== null && (hidden.has(code.parentId) || closed.has(code.parentId))
    if (under) hidden.add(code.id)
    return !under
  })
}

/** The code itself and every code below it. */
export function subtreeOf(codes: readonly Place[], codeId: CodeId): ReadonlySet<CodeId> {
  const found = new Set<CodeId>([codeId])
  for (let before = 0; before !== found.size;) {
    before = found.size
    for (const { id, parentId } of codes)
      if (parentId !== null && found.has(parentId)) found.add(id)
  }
  return found
}

export interface Move {
  readonly parentId: CodeId | null
  readonly after: CodeId | null
}

/** Where one step in a direction takes a code; null where there is no such place. */
export function stepCode(
  codes: readonly Place[],
  codeId: CodeId,
  way: 'up' | 'down' | 'in' | 'out',
): Move | null {
  const code = codes.find(({ id }) => id === codeId)
  if (code === undefined) return null
  const siblings = codes.filter(({ parentId }) => parentId === code.parentId)
  const at = siblings.indexOf(code)
  const before = siblings[at - 1]
  if (way === 'up') {
    if (before === undefined) return null
    return { parentId: code.parentId, after: siblings[at - 2]?.id ?? null }
  }
  if (way === 'down') {
    const next = siblings[at + 1]
    return next === undefined ? null : { parentId: code.parentId, after: next.id }
  }
  if (way === 'in') {
    if (before === undefined) return null
    return {
      parentId: before.id,
      after: codes.findLast((one) => one.parentId === before.id)?.id ?? null,
    }
  }
  const parent = codes.find(({ id }) => id === code.parentId)
  return parent === undefined ? null : { parentId: parent.parentId, after: parent.id }
}

export type DropSide = 'before' | 'into' | 'after'

/** Where a code goes that is dropped on another, before it, into it or after it; null where it cannot. */
export function dropCode(
  codes: readonly Place[],
  codeId: CodeId,
  overId: CodeId,
  side: DropSide,
): Move | null {
  const over = codes.find(({ id }) => id === overId)
  if (over === undefined || subtreeOf(codes, codeId).has(overId)) return null
  const others = (parentId: CodeId | null) =>
    codes.filter((code) => code.parentId === parentId && code.id !== codeId)
  if (side === 'into') return { parentId: overId, after: others(overId).at(-1)?.id ?? null }
  if (side === 'after') return { parentId: over.parentId, after: overId }
  const siblings = others(over.parentId)
  const at = siblings.findIndex(({ id }) => id === overId)
  return { parentId: over.parentId, after: siblings[at - 1]?.id ?? null }
}
