import { z } from 'zod'
import { command, query, type Implementation } from '../contract.ts'
import { NodeId } from '../ids.ts'
import { Empty, LongText, Name } from '../values.ts'

export const Edition = z.enum(['2019', '2024'])
export type Edition = z.output<typeof Edition>

/** framework: the root of an edition; domain: a group of dimensions; dimension: what is rated; indicator: a part of a dimension. */
export const NodeKind = z.enum(['framework', 'domain', 'dimension', 'indicator'])
export type NodeKind = z.output<typeof NodeKind>

/** What an evaluator would see, hear or find, by kind of source; `counter` is what would speak against. */
export const LookFors = z.strictObject({
  observation: z.array(z.string()).readonly(),
  interview: z.array(z.string()).readonly(),
  artifact: z.array(z.string()).readonly(),
  counter: z.array(z.string()).readonly(),
})
export type LookFors = z.output<typeof LookFors>

/** A place in a source text: which text (key of `texts`), and where in it. */
export const Place = z.strictObject({ text: z.string(), where: z.string() })

export const FrameworkNode = z.strictObject({
  id: NodeId,
  parentId: NodeId.nullable(),
  edition: Edition,
  kind: NodeKind,
  label: z.string(),
  /** For tight places such as the wheel: at most 18 characters. */
  shortLabel: z.string(),
  definition: z.string(),
  lookFors: LookFors,
  places: z.array(Place).readonly(),
  /** Nodes of the other edition that mean nearly the same; empty where there is no counterpart. */
  crosswalk: z.array(NodeId).readonly(),
  /** Shipped nodes cannot be altered; a project may add its own. */
  shipped: z.boolean(),
})
export type FrameworkNode = z.output<typeof FrameworkNode>

export const SourceText = z.strictObject({
  key: z.string(),
  title: z.string(),
  citation: z.string(),
})
export type SourceText = z.output<typeof SourceText>

export const frameworkContract = {
  /** Every node of both editions and of the project, parents before children, in reading order. */
  nodes: query(Empty, z.array(FrameworkNode).readonly()),
  texts: query(Empty, z.array(SourceText).readonly()),
  addNode: command(
    z.strictObject({ parentId: NodeId, label: Name, definition: LongText }),
    z.strictObject({ nodeId: NodeId }),
  ),
  changeNode: command(z.strictObject({ nodeId: NodeId, label: Name, definition: LongText }), Empty),
  removeNode: command(z.strictObject({ nodeId: NodeId }), Empty),
}
export type FrameworkService = Implementation<typeof frameworkContract>
