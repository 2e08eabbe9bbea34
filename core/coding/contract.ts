import { z } from 'zod'
import { command, query, type Implementation } from '../contract.ts'
import { BlockId, CodeId, CoderId, CodingId, NetworkId, NodeId, SourceId, WaveId } from '../ids.ts'
import { Span } from '../source/contract.ts'
import { CalendarDate, Direction, Empty, Instant, LongText, Name, SourceKind } from '../values.ts'
import { codebookContract } from './codebook-contract.ts'
import { PackedCodings } from './packed-codings.ts'
import { coderContract } from './coder-contract.ts'
import { Place } from '../attachment/place.ts'
import { placeContract } from './place-contract.ts'
import { searchContract } from './search-contract.ts'

export { Code } from './codebook-contract.ts'

export const Coding = z.strictObject({
  id: CodingId,
  sourceId: SourceId,
  codeId: CodeId,
  coderId: CoderId,
  direction: Direction,
  memo: z.string(),
  span: Span,
  created: Instant,
  /** Set where an edit changed the covered characters and nobody has looked since: what they were. */
  touched: z.string().nullable(),
})
export type Coding = z.output<typeof Coding>

/** A coded passage as evidence: the coding with its words and where they stand. */
export const Passage = z.strictObject({
  coding: Coding,
  codeName: z.string(),
  coderName: z.string(),
  nodeIds: z.array(NodeId).readonly(),
  quote: z.string(),
  before: z.string(),
  after: z.string(),
  speaker: z.string(),
  at: z.string(),
  sourceTitle: z.string(),
  sourceKind: SourceKind,
  sourceDate: CalendarDate,
  sourceAbout: z.string(),
  waveId: WaveId.nullable(),
  /** Place of the passage in its source: ordinal of its first block from 1. */
  paragraph: z.int(),
  /** The part of an attachment that the coding covers; the quote then begins with it. Null for a passage of text. */
  place: Place.nullable(),
})
export type Passage = z.output<typeof Passage>

/** Ids that the caller may choose, so that what it has painted already keeps its name. */
const Chosen = { codingId: CodingId.optional() }
const ChosenBoth = { ...Chosen, codeId: CodeId.optional() }

export const codingContract = {
  ...codebookContract,
  ...searchContract,
  ...coderContract,
  ...placeContract,
  /** In order of place. */
  ofSource: query(z.strictObject({ sourceId: SourceId }), z.array(Coding).readonly()),
  /** What became of a source's codings since an earlier answer, or all of them (`isWhole`) where that cannot be told. */
  changesIn: query(
    z.strictObject({ sourceId: SourceId, since: z.string().max(200).nullable() }),
    z.strictObject({
      /** Names this state, for the next question. */
      stamp: z.string(),
      isWhole: z.boolean(),
      codings: PackedCodings,
      removed: z.array(CodingId).readonly(),
    }),
  ),
  ofCode: query(z.strictObject({ codeId: CodeId }), z.array(Passage).readonly()),
  /** Passages whose code is tied to the node or to one below it; of one wave, or of all. */
  ofNode: query(
    z.strictObject({ networkId: NetworkId, nodeId: NodeId, waveId: WaveId.nullable() }),
    z.array(Passage).readonly(),
  ),
  passages: query(
    z.strictObject({ codingIds: z.array(CodingId).max(2_000) }),
    z.array(Passage).readonly(),
  ),
  /** The codes this coder used last, a code per use, oldest first; at most 200. */
  recent: query(Empty, z.array(CodeId).readonly()),
  /** The same code on the same span by the same coder again is the coding that is there, with the new direction. */
  add: command(
    z.strictObject({
      sourceId: SourceId,
      codeId: CodeId,
      span: Span,
      direction: Direction,
      ...Chosen,
    }),
    z.strictObject({ codingId: CodingId }),
  ),
  /** A code named by the passage's own words, gathered under “In their words”, and its first coding. */
  addInVivo: command(
    z.strictObject({ sourceId: SourceId, span: Span, direction: Direction, ...ChosenBoth }),
    z.strictObject({ codeId: CodeId, codingId: CodingId }),
  ),
  /** A new code of the given name, tied to a node where one is given, and its first coding, in one step. */
  addWithNewCode: command(
    z.strictObject({
      sourceId: SourceId,
      span: Span,
      direction: Direction,
      name: Name,
      nodeId: NodeId.optional(),
      ...ChosenBoth,
    }),
    z.strictObject({ codeId: CodeId, codingId: CodingId }),
  ),
  /** The whole of a look-for's evidence on one block of a note: uses, or makes, the code tied to the node. */
  addForNode: command(
    z.strictObject({ sourceId: SourceId, blockId: BlockId, nodeId: NodeId, direction: Direction }),
    z.strictObject({ codeId: CodeId, codingId: CodingId }),
  ),
  resize: command(z.strictObject({ codingId: CodingId, span: Span }), Empty),
  direct: command(z.strictObject({ codingId: CodingId, direction: Direction }), Empty),
  recode: command(z.strictObject({ codingId: CodingId, codeId: CodeId }), Empty),
  memo: command(z.strictObject({ codingId: CodingId, memo: LongText }), Empty),
  /** Says that a person has looked at what an edit did to this coding. */
  review: command(z.strictObject({ codingId: CodingId }), Empty),
  /** Refused while a rating cites it. */
  remove: command(z.strictObject({ codingId: CodingId }), Empty),
}
export type CodingService = Implementation<typeof codingContract>
