/** Sets the evidence on each rated node beside the moment of its rating. */
import { nodesOfCodes, type Tie } from '../../core/analysis/evidence.ts'
import type { EvidenceCell } from '../../core/analysis/contract.ts'
import { weightOf } from '../../core/analysis/weight.ts'
import type { FrameworkNode } from '../../core/framework/contract.ts'
import type { NodeId } from '../../core/ids.ts'
import type { Rating } from '../../core/rating/contract.ts'
import type { Weighed } from '../../core/rating/contradiction.ts'
import type { NewerCoding } from './repository.ts'

/** A node's look-fors: what stands right below it, or the node itself where nothing does. */
export function lookForsOf(nodes: readonly FrameworkNode[], nodeId: NodeId): readonly NodeId[] {
  const below = nodes.filter((node) => node.parentId === nodeId).map((node) => node.id)
  return below.length === 0 ? [nodeId] : below
}

export interface Evidence {
  readonly nodes: readonly FrameworkNode[]
  readonly cells: readonly EvidenceCell[]
  readonly ties: readonly Tie[]
  /** Codings made after the earliest of the ratings, at least. */
  readonly newer: readonly NewerCoding[]
}

/** The look-fors of one rating, weighed: all codings on each, and those made after the rating. */
export function weighedFor(rating: Rating, evidence: Evidence): readonly Weighed[] {
  const { nodes, cells, ties, newer } = evidence
  const since = newer.filter((coding) => coding.created > rating.changed)
  const reached = nodesOfCodes(nodes, ties)
  return lookForsOf(nodes, rating.nodeId).map((nodeId) => {
    const { supports, counters } = weightOf(cells, nodeId)
    const here = since.filter((coding) => reached.get(coding.codeId)?.has(nodeId) === true)
    const count = (direction: string): number =>
      here.filter((coding) => coding.direction === direction).length
    return {
      nodeId,
      supports,
      counters,
      supportsSince: count('supports'),
      countersSince: count('counters'),
    }
  })
}
