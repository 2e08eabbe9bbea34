/** What stands behind one node: its cells added up, and whether that is little. */
import type { SourceKind } from '../values.ts'
import type { EvidenceCell } from './contract.ts'

export interface Weight {
  readonly supports: number
  readonly counters: number
  readonly mixed: number
  /** All codings. */
  readonly codings: number
  readonly sources: number
  /** Kinds of source with at least one coding. */
  readonly kinds: readonly SourceKind[]
}

/** Nodes with fewer codings are thin. */
export const enough = 4

/** The cells of one node, of all kinds or of the given one, added up; zeros where it has none. */
export function weightOf(
  cells: readonly EvidenceCell[],
  nodeId: string,
  kind: SourceKind | null = null,
): Weight {
  const own = cells.filter((c) => c.nodeId === nodeId && (kind === null || c.kind === kind))
  const sum = (count: (cell: EvidenceCell) => number): number =>
    own.reduce((total, cell) => total + count(cell), 0)
  const supports = sum((cell) => cell.supports)
  const counters = sum((cell) => cell.counters)
  const mixed = sum((cell) => cell.mixed)
  return {
    supports,
    counters,
    mixed,
    codings: supports + counters + mixed,
    sources: sum((cell) => cell.sources),
    kinds: own.filter((c) => c.supports + c.counters + c.mixed > 0).map((cell) => cell.kind),
  }
}

/** True where there is evidence and all of it comes from one kind of source. */
export function restsOnOneKind(weight: Weight): boolean {
  return weight.codings > 0 && weight.kinds.length === 1
}

/** True under four codings, or where all come from one kind of source. */
export function isThin(weight: Weight): boolean {
  return weight.codings < enough || restsOnOneKind(weight)
}
