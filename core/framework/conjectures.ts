/** Propositions of the source texts about how networks develop: theory to be tested, which the texts say of themselves (2019 paper, line 297). */
import { NodeId } from '../ids.ts'
import { develop } from './conjectures/develop.ts'
import { practice } from './conjectures/practice.ts'
import type { Proposition } from './conjectures/proposition.ts'
import { relate } from './conjectures/relate.ts'

/** `P01` … `P36`; `nodeIds` are the nodes of either edition whose ratings or evidence bear on it. */
export interface Conjecture extends Omit<Proposition, 'nodes'> {
  readonly nodeIds: readonly NodeId[]
}

function asNodeId(short: string): NodeId {
  return NodeId.parse(short.startsWith('h24') ? short : `n19.${short}`)
}

/** P01 to P36, in order. */
export const conjectures: readonly Conjecture[] = [...develop, ...relate, ...practice].map(
  ({ nodes, ...rest }) => ({ ...rest, nodeIds: nodes.map(asNodeId) }),
)

/** Those that concern this very node. */
export function conjecturesOf(nodeId: NodeId): readonly Conjecture[] {
  return conjectures.filter(({ nodeIds }) => nodeIds.includes(nodeId))
}
