/** What the picker offers: the codes, and the framework's nodes that have no code yet. */
import type { Code } from '../../core/coding/contract.ts'
import type { Choice } from '../../core/coding/rank.ts'
import type { Edition, FrameworkNode } from '../../core/framework/contract.ts'
import type { CodeId, NodeId } from '../../core/ids.ts'

export type PickerChoice = Choice &
  (
    | { readonly kind: 'code'; readonly code: Code }
    | { readonly kind: 'node'; readonly nodeId: NodeId }
  )

/** Codes by the labels of their nodes, else by the code above them; then nodes of the edition without a code. Retired codes are not offered. */
export function choicesOf(
  all: readonly Code[],
  nodes: readonly FrameworkNode[],
  edition: Edition | null,
): readonly PickerChoice[] {
  const labels = new Map(nodes.map(({ id, label }) => [id, label]))
  const codes = all.filter(({ retired }) => !retired)
  const names = new Map<CodeId, string>(all.map(({ id, name }) => [id, name]))
  const tied = new Set(codes.flatMap(({ nodeIds }) => nodeIds))
  const contextOf = ({ nodeIds, parentId, name }: Code): string => {
    const found = nodeIds.map((id) => labels.get(id) ?? '').filter((label) => label !== name)
    if (found.length > 0) return found.join(', ')
    return parentId === null ? '' : (names.get(parentId) ?? '')
  }
  return [
    ...codes.map((code) => ({
      kind: 'code' as const,
      id: code.id,
      name: code.name,
      context: contextOf(code),
      code,
    })),
    ...nodes
      .filter(
        ({ id, kind, edition: of }) =>
          of === edition && (kind === 'dimension' || kind === 'indicator') && !tied.has(id),
      )
      .map(({ id, label, parentId }) => ({
        kind: 'node' as const,
        id: `node ${id}`,
        name: label,
        context: parentId === null ? '' : (labels.get(parentId) ?? ''),
        nodeId: id,
      })),
  ]
}
