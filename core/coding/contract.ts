import { z } from 'zod'
import { command, query, type Implementation } from '../contract.ts'
import { BlockId, CodeId, CodingId, NetworkId, NodeId, SourceId, WaveId } from '../ids.ts'
import { Span } from '../source/contract.ts'
import { Direction, Empty, LongText, Name } from '../values.ts'
import { codebookContract } from './codebook-contract.ts'
import { PackedCodings } from './packed-codings.ts'
import { coderContract } from './coder-contract.ts'
import { placeContract } from './place-contract.ts'
import { Coding, Passage } from './records.ts'
import { searchContract } from './search-contract.ts'

export { Code } from './codebook-contract.ts'

export { Coding, Passage }

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
  /** With `newName` to a code that is made for it, of this id and name, at the top of the codebook. Becomes one with an equal coding. */
  recode: command(
    z.strictObject({ codingId: CodingId, codeId: CodeId, newName: Name.optional() }),
    Empty,
  ),
  memo: command(z.strictObject({ codingId: CodingId, memo: LongText }), Empty),
  /** Says that a person has looked at what an edit did to this coding. */
  review: command(z.strictObject({ codingId: CodingId }), Empty),
  /** Refused while a rating cites it. */
  remove: command(z.strictObject({ codingId: CodingId }), Empty),
}
export type CodingService = Implementation<typeof codingContract>
