/** A node that a project added, as a node like any other. */
import { NodeId } from '../ids.ts'
import type { FrameworkNode, NodeKind } from './contract.ts'

export const SHORT_LABEL_LENGTH = 18

/** The label itself, or its first 17 characters and an ellipsis. */
export function shorten(label: string): string {
  const characters = Array.from(label)
  if (characters.length <= SHORT_LABEL_LENGTH) return label
  return `${characters
    .slice(0, SHORT_LABEL_LENGTH - 1)
    .join('')
    .trimEnd()}…`
}

/** Under a root or a domain stands a dimension, under a dimension or an indicator an indicator. */
export function kindBelow(parent: NodeKind): NodeKind {
  return parent === 'framework' || parent === 'domain' ? 'dimension' : 'indicator'
}

interface OwnNode {
  readonly id: string
  readonly label: string
  readonly definition: string
}

/** A project's node under its parent: same edition, kind by its place, look-fors and places none. */
export function ownNode(own: OwnNode, parent: FrameworkNode): FrameworkNode {
  return {
    id: NodeId.parse(own.id),
    parentId: parent.id,
    edition: parent.edition,
    kind: kindBelow(parent.kind),
    label: own.label,
    shortLabel: shorten(own.label),
    definition: own.definition,
    lookFors: { observation: [], interview: [], artifact: [], counter: [] },
    places: [],
    crosswalk: [],
    shipped: false,
  }
}
