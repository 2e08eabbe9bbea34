/** Gathers codings into evidence cells: how much speaks for and against each node, by kind of source. */
import { NodeId } from '../ids.ts'
import { SourceKind, type Direction } from '../values.ts'
import type { EvidenceCell } from './contract.ts'

/** Codings by direction. */
export type Counts = Readonly<Record<Direction, number>>

export interface NodeInTree {
  readonly id: string
  readonly parentId: string | null
}

/** A framework node whose evidence a code gathers. */
export interface Tie {
  readonly codeId: string
  readonly nodeId: string
}

/** The codings of one source, by code. */
export interface CodedSource {
  readonly kind: SourceKind
  readonly codes: ReadonlyMap<string, Counts>
}

/** Every node a code speaks about: those it is tied to and all above them, each once. Ties to unknown nodes are left out. */
export function nodesOfCodes(
  nodes: readonly NodeInTree[],
  ties: readonly Tie[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const parents = new Map(nodes.map((node) => [node.id, node.parentId]))
  const found = new Map<string, Set<string>>()
  for (const { codeId, nodeId } of ties) {
    const reached = found.get(codeId) ?? new Set<string>()
    found.set(codeId, reached)
    let at: string | null = nodeId
    while (at !== null && parents.has(at) && !reached.has(at)) {
      reached.add(at)
      at = parents.get(at) ?? null
    }
  }
  return found
}

interface Cell {
  supports: number
  counters: number
  mixed: number
  sources: number
  lastSource: number
}

type Row = Record<SourceKind, Cell>

function emptyRow(): Row {
  const cell = (): Cell => ({ supports: 0, counters: 0, mixed: 0, sources: 0, lastSource: -1 })
  return { note: cell(), interview: cell(), artifact: cell() }
}

function addTo(cell: Cell, counts: Counts, source: number): void {
  cell.supports += counts.supports
  cell.counters += counts.counters
  cell.mixed += counts.mixed
  if (cell.lastSource === source) return
  cell.lastSource = source
  cell.sources += 1
}

/**
 * One cell per node and kind of source that has codings, in the order of `nodes`. A coding counts once for a node, also
 * where its code is tied to several nodes below it. Codings whose code is tied to nothing count nowhere.
 */
export function gatherEvidence(
  nodes: readonly NodeInTree[],
  ties: readonly Tie[],
  sources: Iterable<CodedSource>,
): EvidenceCell[] {
  const rows = new Map<string, Row>(nodes.map((node) => [node.id, emptyRow()]))
  const reached = new Map<string, readonly Row[]>()
  for (const [codeId, nodeIds] of nodesOfCodes(nodes, ties))
    reached.set(
      codeId,
      [...nodeIds].flatMap((id) => rows.get(id) ?? []),
    )
  let number = 0
  for (const { kind, codes } of sources) {
    for (const [codeId, counts] of codes)
      for (const row of reached.get(codeId) ?? []) addTo(row[kind], counts, number)
    number += 1
  }
  return [...rows].flatMap(([id, row]) =>
    SourceKind.options.flatMap((kind) => {
      const { supports, counters, mixed, sources: places } = row[kind]
      if (places === 0) return []
      return [{ nodeId: NodeId.parse(id), kind, supports, counters, mixed, sources: places }]
    }),
  )
}
