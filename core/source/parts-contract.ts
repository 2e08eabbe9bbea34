/** Sources taken apart and put together, and protocols for notes: more of the source contract. */
import { z } from 'zod'
import { command, query } from '../contract.ts'
import { BlockId, CodingId, NodeId, ProtocolId, SourceId } from '../ids.ts'
import { Empty, Name, ShortText } from '../values.ts'

/** A template for notes: prompts become headings of a note, look-fors stand beside it. Protocols belong to the project. */
export const Protocol = z.strictObject({
  id: ProtocolId,
  name: z.string(),
  prompts: z.array(z.string()).readonly(),
  nodeIds: z.array(NodeId).readonly(),
  /** Notes that follow it. */
  notes: z.int(),
})
export type Protocol = z.output<typeof Protocol>

const ProtocolFields = {
  name: Name,
  prompts: z.array(ShortText.regex(/^[^\n\r]*\S[^\n\r]*$/u)).max(60),
  nodeIds: z.array(NodeId).max(40),
}

export const partsProcedures = {
  /**
   * Appends the other source's blocks to this one, with its codings, attachments, attendance, speakers and memos, and
   * removes the other. What is said of both (who or where, losses) is joined, and whoever was here for one was here. What
   * both say differently (title, date, attributes) stays as this one says it. Refused
   * (`different-speakers`) where a name stands for a person in one and not for the same person in the other.
   */
  join: command(z.strictObject({ sourceId: SourceId, otherId: SourceId }), Empty),
  /**
   * From the block on, everything moves into a new source of the same kind, wave and date, with attributes, attendance
   * and speakers copied. An attachment goes where the line stands that is coded for it. A coding that reaches over the
   * border becomes two; both are told as touched. Refused (`usage`)
   * at the first block.
   */
  split: command(
    z.strictObject({ sourceId: SourceId, blockId: BlockId, title: Name }),
    z.strictObject({ sourceId: SourceId, touched: z.array(CodingId).readonly() }),
  ),
  /** By name. */
  protocols: query(Empty, z.array(Protocol).readonly()),
  addProtocol: command(z.strictObject(ProtocolFields), z.strictObject({ protocolId: ProtocolId })),
  changeProtocol: command(z.strictObject({ protocolId: ProtocolId, ...ProtocolFields }), Empty),
  /** Notes that followed it stay as they are. */
  removeProtocol: command(z.strictObject({ protocolId: ProtocolId }), Empty),
  /** Which protocol a note follows; null: none. Its text is not changed. */
  followProtocol: command(
    z.strictObject({ sourceId: SourceId, protocolId: ProtocolId.nullable() }),
    Empty,
  ),
}
