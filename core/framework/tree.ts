/** Questions to a list of nodes that is in reading order; a list may mix editions and the project's own nodes. */
import type { NodeId } from '../ids.ts'
import type { Edition, FrameworkNode } from './contract.ts'

type Nodes = readonly FrameworkNode[]

/** The node of this id, or null. */
export function findNode(nodes: Nodes, id: NodeId): FrameworkNode | null {
  return nodes.find((node) => node.id === id) ?? null
}

/** Nodes by their id, for many look-ups. */
export function nodesById(nodes: Nodes): ReadonlyMap<NodeId, FrameworkNode> {
  return new Map(nodes.map((node) => [node.id, node]))
}

/** Nodes right below; of `null`, the roots. */
export function childrenOf(nodes: Nodes, id: NodeId | null): readonly FrameworkNode[] {
  return nodes.filter((node) => node.parentId === id)
}

/** All nodes below, without the node itself, parents before children. */
export function descendantsOf(nodes: Nodes, id: NodeId): readonly FrameworkNode[] {
  return childrenOf(nodes, id).flatMap((child) => [child, ...descendantsOf(nodes, child.id)])
}

/** The node's own id and those of all nodes below: whose evidence counts for it. */
export function subtreeIds(nodes: Nodes, id: NodeId): ReadonlySet<NodeId> {
  return new Set([id, ...descendantsOf(nodes, id).map((node) => node.id)])
}

/** Nodes above, from the root down to the parent; none where a parent is not in the list. */
export function ancestorsOf(nodes: Nodes, id: NodeId): readonly FrameworkNode[] {
  const byId = nodesById(nodes)
  const path: FrameworkNode[] = []
  let above = byId.get(id)?.parentId ?? null
  while (above !== null) {
    const node = byId.get(above)
    if (node === undefined || path.includes(node)) break
    path.unshift(node)
    above = node.parentId
  }
  return path
}

/** `Relational trust › Respect`: the labels from the first one that is neither framework nor domain. */
export function pathLabel(nodes: Nodes, id: NodeId): string {
  const node = findNode(nodes, id)
  if (node === null) return ''
  const above = ancestorsOf(nodes, id).filter(
    ({ kind }) => kind !== 'framework' && kind !== 'domain',
  )
  return [...above, node].map(({ label }) => label).join(' › ')
}

/** What is rated in an edition, in reading order. */
export function dimensionsOf(nodes: Nodes, edition: Edition): readonly FrameworkNode[] {
  return nodes.filter((node) => node.edition === edition && node.kind === 'dimension')
}

/** The groups of dimensions of an edition, in reading order; a dimension may also stand alone under the root. */
export function domainsOf(nodes: Nodes, edition: Edition): readonly FrameworkNode[] {
  return nodes.filter((node) => node.edition === edition && node.kind === 'domain')
}

/** The dimension that a node is, or is a part of; null for roots and domains. */
export function dimensionOf(nodes: Nodes, id: NodeId): FrameworkNode | null {
  const node = findNode(nodes, id)
  if (node === null) return null
  return [...ancestorsOf(nodes, id), node].find(({ kind }) => kind === 'dimension') ?? null
}

/** Counterparts in the other edition: the node's own, or else those of the nearest node above that has any. */
export function crosswalkOf(nodes: Nodes, id: NodeId): readonly NodeId[] {
  const node = findNode(nodes, id)
  if (node === null) return []
  const nearest = [node, ...ancestorsOf(nodes, id).toReversed()].find(
    ({ crosswalk }) => crosswalk.length > 0,
  )
  return nearest?.crosswalk ?? []
}

/** Nodes in reading order: each followed by what is below it, siblings in the order given. */
export function inReadingOrder(nodes: Nodes): readonly FrameworkNode[] {
  const walk = (id: NodeId | null): readonly FrameworkNode[] =>
    childrenOf(nodes, id).flatMap((node) => [node, ...walk(node.id)])
  return walk(null)
}
