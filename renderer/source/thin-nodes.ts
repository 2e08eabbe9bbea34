/** Which look-fors a note most needs: those of the nodes with the least evidence. Pure. */
import type { Edition, FrameworkNode } from '../../core/framework/contract.ts'
import type { NodeId } from '../../core/ids.ts'
import type { SourceKind } from '../../core/values.ts'

/** How much speaks for and against a node in one kind of source. */
export interface Evidence {
  readonly nodeId: NodeId
  readonly kind: SourceKind
  readonly supports: number
  readonly counters: number
  readonly mixed: number
}

export interface Tally {
  readonly total: number
  readonly supports: number
  readonly counters: number
  readonly kinds: readonly SourceKind[]
}

const none: Tally = { total: 0, supports: 0, counters: 0, kinds: [] }

/** What stands behind each node, over all kinds of source. */
export function tallies(evidence: readonly Evidence[]): ReadonlyMap<NodeId, Tally> {
  const found = new Map<NodeId, Tally>()
  for (const { nodeId, kind, supports, counters, mixed } of evidence) {
    const before = found.get(nodeId) ?? none
    const count = supports + counters + mixed
    if (count === 0) continue
    found.set(nodeId, {
      total: before.total + count,
      supports: before.supports + supports,
      counters: before.counters + counters,
      kinds: [...before.kinds, kind],
    })
  }
  return found
}

/** Nodes of an edition that an observer can look for. */
export function observable(
  nodes: readonly FrameworkNode[],
  edition: Edition,
): readonly FrameworkNode[] {
  const parents = new Set(nodes.map(({ parentId }) => parentId))
  return nodes.filter(
    (node) =>
      node.edition === edition &&
      (node.kind === 'indicator' || (node.kind === 'dimension' && !parents.has(node.id))),
  )
}

/** The thinnest nodes that have a look-for for observers: least evidence first, of each dimension one before another's second. */
export function thinnest(
  nodes: readonly FrameworkNode[],
  edition: Edition,
  behind: ReadonlyMap<NodeId, Tally>,
  count: number,
): readonly FrameworkNode[] {
  const candidates = observable(nodes, edition)
    .filter(({ lookFors }) => lookFors.observation.length > 0)
    .toSorted((one, other) => (behind.get(one.id)?.total ?? 0) - (behind.get(other.id)?.total ?? 0))
  const seen = new Map<NodeId | null, number>()
  const ranked = candidates.map((node) => {
    const rank = seen.get(node.parentId) ?? 0
    seen.set(node.parentId, rank + 1)
    return { node, rank }
  })
  return ranked
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, count)
    .map(({ node }) => node)
}
