/** Which codes a framework edition asks for, and which of them are there already. */
import type { Edition, FrameworkNode } from '../framework/contract.ts'
import type { CodeId, NodeId } from '../ids.ts'
import type { Code } from './contract.ts'

export interface PlannedCode {
  readonly nodeId: NodeId
  readonly name: string
  readonly definition: string
  readonly color: number
  /** A code that is there already, or the node of one planned before; null at the top. */
  readonly parent: CodeId | { readonly nodeId: NodeId } | null
}

const COLORS = 8

/** The code that stands for a node: of those tied to it, one that bears its label, else the first. */
export function codeForNode(
  codes: readonly Pick<Code, 'id' | 'name' | 'nodeIds'>[],
  node: Pick<FrameworkNode, 'id' | 'label'>,
): CodeId | null {
  const tied = codes.filter(({ nodeIds }) => nodeIds.includes(node.id))
  return (tied.find(({ name }) => name === node.label) ?? tied[0])?.id ?? null
}

/** A name that no sibling bears: the wished one, with the edition, or with a number. */
export function freeName(
  wished: string,
  edition: Edition,
  taken: Pick<ReadonlySet<string>, 'has'>,
): string {
  const inEdition = `${wished} (${edition})`
  if (!taken.has(wished)) return wished
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? inEdition : `${inEdition} ${String(n)}`
    if (!taken.has(name)) return name
  }
}

/** Colour of a node's branch: that of its domain, in the order of domains. */
export function colorOfNode(nodes: readonly FrameworkNode[], nodeId: NodeId): number {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  let node = byId.get(nodeId)
  for (let above = node; above !== undefined && above.kind !== 'framework';) {
    node = above
    above = above.parentId === null ? undefined : byId.get(above.parentId)
  }
  const branches = nodes.filter(
    ({ kind, edition, parentId }) =>
      kind !== 'framework' &&
      edition === node?.edition &&
      (parentId === null || byId.get(parentId)?.kind === 'framework'),
  )
  return (
    Math.max(
      0,
      branches.findIndex(({ id }) => id === node?.id),
    ) % COLORS
  )
}

/** Codes to add, parents first: one per domain, dimension and indicator that no code is tied to yet. */
export function seedPlan(
  nodes: readonly FrameworkNode[],
  edition: Edition,
  codes: readonly Code[],
): readonly PlannedCode[] {
  const here = nodes.filter((node) => node.edition === edition && node.kind !== 'framework')
  const parents = new Map<NodeId, CodeId | { readonly nodeId: NodeId }>()
  const taken = new Map<string, Set<string>>()
  const siblings = (parent: PlannedCode['parent']): Set<string> => {
    const key = parent === null ? '' : typeof parent === 'string' ? parent : parent.nodeId
    let names = taken.get(key)
    if (names === undefined) {
      const under = parent !== null && typeof parent !== 'string' ? [] : codes
      names = new Set(under.filter(({ parentId }) => parentId === parent).map(({ name }) => name))
      taken.set(key, names)
    }
    return names
  }
  return here.flatMap((node): PlannedCode[] => {
    const present = codeForNode(codes, node)
    parents.set(node.id, present ?? { nodeId: node.id })
    if (present !== null) return []
    const parent = (node.parentId === null ? undefined : parents.get(node.parentId)) ?? null
    const names = siblings(parent)
    const name = freeName(node.label, edition, names)
    names.add(name)
    const { id, definition } = node
    return [{ nodeId: id, name, definition, color: colorOfNode(nodes, id), parent }]
  })
}
