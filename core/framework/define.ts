/** How a shipped node is written down: its place in the tree and its edition follow from its dotted name. */
import { NodeId } from '../ids.ts'
import type { FrameworkNode, NodeKind } from './contract.ts'
import type { TextKey } from './texts.ts'

/** What to see in an observation, ask in an interview, find in a document, and what would speak against. */
interface Looks {
  readonly see?: readonly string[]
  readonly ask?: readonly string[]
  readonly find?: readonly string[]
  readonly against?: readonly string[]
}

interface Definition {
  readonly id: string
  readonly kind: NodeKind
  readonly label: string
  /** Where the label itself is too long for a tight place. */
  readonly short?: string
  readonly definition: string
  readonly looks?: Looks
  readonly places: readonly (readonly [text: TextKey, where: string])[]
  readonly crosswalk?: readonly string[]
}

/** A shipped node from its definition; `n19.core.problem` stands under `n19.core`, in the edition of 2019. */
export function define(definition: Definition): FrameworkNode {
  const { id, kind, label, short, looks = {}, places, crosswalk = [] } = definition
  const dot = id.lastIndexOf('.')
  return {
    id: NodeId.parse(id),
    parentId: dot === -1 ? null : NodeId.parse(id.slice(0, dot)),
    edition: id.startsWith('n19') ? '2019' : '2024',
    kind,
    label,
    shortLabel: short ?? label,
    definition: definition.definition,
    lookFors: {
      observation: looks.see ?? [],
      interview: looks.ask ?? [],
      artifact: looks.find ?? [],
      counter: looks.against ?? [],
    },
    places: places.map(([text, where]) => ({ text, where })),
    crosswalk: crosswalk.map((other) => NodeId.parse(other)),
    shipped: true,
  }
}
