/** The state of the evidence matrix: what is unfolded, which cell is chosen, and what is known about each row. */
import { useMemo, useState } from 'react'
import type { NodeId } from '../../core/ids.ts'
import type { Rating } from '../../core/rating/contract.ts'
import { currentRating, latestRating } from '../../core/rating/current.ts'
import { SourceKind } from '../../core/values.ts'
import { groupsOf, largestCount, rowsOf, type MatrixRow } from './matrix-model.ts'
import type { Judging } from './use-judging.ts'

export type Column = SourceKind | 'all'

export interface Matrix {
  readonly groups: readonly { readonly label: string; readonly rows: readonly MatrixRow[] }[]
  readonly largest: number
  readonly cell: { readonly nodeId: NodeId; readonly column: Column }
  /** The dimension that the chosen row is or belongs to. */
  readonly dimensionId: string
  readonly select: (nodeId: NodeId, column: Column) => void
  readonly read: (nodeId: NodeId, column: Column) => void
  readonly walk: (rows: number, columns: number) => void
  readonly isUnfolded: (nodeId: string) => boolean
  readonly unfold: (nodeId: string) => void
  /** In the chosen wave; over all waves the latest. */
  readonly ratingOf: (nodeId: string) => Rating | null
  readonly isLatest: boolean
  readonly hasDraft: (nodeId: string) => boolean
  readonly isContradicted: (nodeId: string) => boolean
}

export interface MatrixActions {
  readonly onChoose: (nodeId: NodeId) => void
  readonly onRead: (nodeId: NodeId, kind: SourceKind | null) => void
}

function clamp(value: number, length: number): number {
  return Math.max(0, Math.min(length - 1, value))
}

function dimensionIdOf(judging: Judging): string {
  const { node, nodes } = judging
  if (node.kind === 'dimension') return node.id
  return nodes.find((one) => one.id === node.parentId)?.id ?? node.id
}

function useRows(judging: Judging, dimensionId: string) {
  const { nodes, cells, edition } = judging
  const [turned, setTurned] = useState<ReadonlyMap<string, boolean>>(new Map())
  const isUnfolded = (id: string): boolean => turned.get(id) ?? id === dimensionId
  const unfold = (id: string): void => setTurned(new Map(turned).set(id, !isUnfolded(id)))
  const bare = useMemo(() => groupsOf(nodes, edition), [nodes, edition])
  const groups = bare.map(({ label, dimensions }) => ({
    label,
    rows: dimensions.flatMap((one) => rowsOf(one, nodes, cells, isUnfolded(one.id))),
  }))
  return { groups, isUnfolded, unfold }
}

export function useMatrix(judging: Judging, { onChoose, onRead }: MatrixActions): Matrix {
  const { node, ratings, waveId, waves, contradictions } = judging
  const dimensionId = dimensionIdOf(judging)
  const [column, setColumn] = useState<Column>('note')
  const { groups, isUnfolded, unfold } = useRows(judging, dimensionId)
  const rows = groups.flatMap((group) => group.rows)
  const select = (nodeId: NodeId, next: Column): void => {
    setColumn(next)
    onChoose(nodeId)
  }
  const kinds: readonly Column[] = SourceKind.options
  const walk = (down: number, across: number): void => {
    const at = rows.findIndex((row) => row.node.id === node.id)
    const row = rows[clamp(at + down, rows.length)]
    const next = kinds[clamp(kinds.indexOf(column) + across, kinds.length)]
    if (row !== undefined && next !== undefined) select(row.node.id, next)
  }
  return {
    groups,
    largest: largestCount(rows.filter((row) => row.isDimension)),
    cell: { nodeId: node.id, column },
    dimensionId,
    select,
    read: (nodeId, kind) => onRead(nodeId, kind === 'all' ? null : kind),
    walk,
    isUnfolded,
    unfold,
    ratingOf: (id) =>
      waveId === null ? latestRating(ratings, id, waves) : currentRating(ratings, id, waveId),
    isLatest: waveId === null,
    hasDraft: (id) =>
      ratings.some((r) => r.nodeId === id && r.waveId === waveId && r.state === 'draft'),
    isContradicted: (id) => contradictions.some((one) => one.nodeId === id),
  }
}
