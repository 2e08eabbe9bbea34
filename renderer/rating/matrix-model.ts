/** Rows of the evidence matrix: dimensions in their domains, and what stands below them. Pure. */
import { weightOf, type Weight } from '../../core/analysis/weight.ts'
import type { EvidenceCell } from '../../core/analysis/contract.ts'
import type { Edition, FrameworkNode } from '../../core/framework/contract.ts'
import { childrenOf } from '../../core/framework/tree.ts'
import { SourceKind } from '../../core/values.ts'
import { matrixWords } from './words.ts'

export interface MatrixGroup {
  readonly label: string
  readonly dimensions: readonly FrameworkNode[]
}

/** The contexts that surround a network stand in the edition of 2024 and concern one of 2019 as well. */
function contextsOf(nodes: readonly FrameworkNode[]): readonly FrameworkNode[] {
  const context = nodes.find((node) => node.id === 'h24.context')
  return context === undefined ? [] : childrenOf(nodes, context.id)
}

/** What a network is to bring forth comes after what it does. */
const emergent = 'n19.splc'

/** What is rated in an edition, by domain, in reading order but for what emerges from the rest; dimensions without a domain come last. */
export function groupsOf(
  nodes: readonly FrameworkNode[],
  edition: Edition,
): readonly MatrixGroup[] {
  const own = nodes.filter((node) => node.edition === edition)
  const groups = own
    .filter((node) => node.kind === 'domain')
    .toSorted((a, b) => Number(a.id === emergent) - Number(b.id === emergent))
    .map(({ id, shortLabel }) => ({ label: shortLabel, dimensions: childrenOf(own, id) }))
  const grouped = new Set(groups.flatMap((group) => group.dimensions))
  const alone = own.filter((node) => node.kind === 'dimension' && !grouped.has(node))
  const others = edition === '2019' ? [...alone, ...contextsOf(nodes)] : alone
  const all = [...groups, { label: matrixWords.others, dimensions: others }]
  return all.filter((group) => group.dimensions.length > 0)
}

export interface MatrixRow {
  readonly node: FrameworkNode
  /** The dimension that the row is or belongs to. */
  readonly dimensionId: string
  readonly isDimension: boolean
  readonly canUnfold: boolean
  readonly weight: Weight
  readonly byKind: Readonly<Record<SourceKind, Weight>>
}

function rowOf(
  node: FrameworkNode,
  dimensionId: string,
  below: number,
  cells: readonly EvidenceCell[],
): MatrixRow {
  const of = (kind: SourceKind): Weight => weightOf(cells, node.id, kind)
  return {
    node,
    dimensionId,
    isDimension: node.id === dimensionId,
    canUnfold: below > 0,
    weight: weightOf(cells, node.id),
    byKind: { note: of('note'), interview: of('interview'), artifact: of('artifact') },
  }
}

/** A dimension's row, and those of its look-fors where it is unfolded. */
export function rowsOf(
  dimension: FrameworkNode,
  nodes: readonly FrameworkNode[],
  cells: readonly EvidenceCell[],
  unfolded: boolean,
): readonly MatrixRow[] {
  const below = childrenOf(nodes, dimension.id)
  const own = rowOf(dimension, dimension.id, below.length, cells)
  if (!unfolded) return [own]
  return [own, ...below.map((node) => rowOf(node, dimension.id, 0, cells))]
}

/** The largest count of one direction in any cell: what the longest bar of the table means. */
export function largestCount(rows: readonly MatrixRow[]): number {
  const counts = rows.flatMap((row) =>
    SourceKind.options.flatMap((kind) => [row.byKind[kind].supports, row.byKind[kind].counters]),
  )
  return Math.max(1, ...counts)
}
