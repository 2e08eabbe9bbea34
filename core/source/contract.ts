import { z } from 'zod'
import { command, query, type Implementation } from '../contract.ts'
import { BlockId, CodingId, NetworkId, PersonId, ProtocolId, SourceId, WaveId } from '../ids.ts'
import { CalendarDate, Empty, Name, ShortText, SourceKind } from '../values.ts'
import { FileFormat, importContract } from './import-contract.ts'
import { listProcedures } from './list-contract.ts'
import { partsProcedures, Protocol } from './parts-contract.ts'
import { Block, BlockKind, SourceSummary } from './records.ts'
import { speakerContract } from './speaker-contract.ts'
import { tableProcedures } from './table-contract.ts'

export { Block, BlockKind, FileFormat, Protocol, SourceSummary }

/** A place between two code points: in which block, and after how many of its code points. */
export const Anchor = z.strictObject({ blockId: BlockId, offset: z.int().min(0) })
export type Anchor = z.output<typeof Anchor>

/** Half-open: from `start` up to, not including, `end`. */
export const Span = z.strictObject({ start: Anchor, end: Anchor })
export type Span = z.output<typeof Span>

export const Attendance = z.strictObject({ personId: PersonId, status: z.enum(['here', 'late']) })

export type Attendance = z.output<typeof Attendance>

export const SourceText = z.strictObject({
  summary: SourceSummary,
  blocks: z.array(Block).readonly(),
  attendance: z.array(Attendance).readonly(),
  /** The protocol that a note follows. */
  protocolId: ProtocolId.nullable(),
})
export type SourceText = z.output<typeof SourceText>

/** What an edit may do to blocks; codings follow exactly. Offsets are code points of the block as it is when the step is reached. */
export const BlockEdit = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('replace'),
    blockId: BlockId,
    start: z.int().min(0),
    end: z.int().min(0),
    text: z.string().max(1_000_000),
  }),
  /** The block keeps what stands before `offset`; what follows moves into `newBlock`, with its codings. */
  z.strictObject({
    type: z.literal('split'),
    blockId: BlockId,
    offset: z.int().min(0),
    newBlock: z.strictObject({ id: BlockId, kind: BlockKind, speaker: ShortText, at: ShortText }),
  }),
  /** Appends the following block's text to this one, with its codings, and removes the following block. */
  z.strictObject({ type: z.literal('join'), blockId: BlockId }),
  z.strictObject({ type: z.literal('insert'), after: BlockId.nullable(), block: Block }),
  z.strictObject({ type: z.literal('remove'), blockId: BlockId }),
  z.strictObject({
    type: z.literal('mark'),
    blockId: BlockId,
    kind: BlockKind,
    speaker: ShortText,
    at: ShortText,
  }),
])
export type BlockEdit = z.output<typeof BlockEdit>

/** A coding whose own characters an edit changed: what it covered, and what it covers now. */
export const Touched = z.strictObject({ codingId: CodingId, before: z.string(), after: z.string() })
export type Touched = z.output<typeof Touched>

export const SearchHit = z.strictObject({
  kind: z.enum(['source', 'code', 'memo', 'person', 'rating', 'node', 'written', 'attribute']),
  /** Id of the thing found: source, code, coding (for its memo), person, rating, node, written memo, or holder of an attribute’s value. */
  id: z.string(),
  networkId: NetworkId.nullable(),
  sourceId: SourceId.nullable(),
  blockId: BlockId.nullable(),
  title: z.string(),
  /** The passage, cut for a list; `match` is what was found. */
  before: z.string(),
  match: z.string(),
  after: z.string(),
})
export type SearchHit = z.output<typeof SearchHit>

const SourceFields = {
  title: Name,
  date: CalendarDate,
  about: ShortText,
  waveId: WaveId.nullable(),
}

export const sourceContract = {
  /** Newest date first. */
  list: query(z.strictObject({ networkId: NetworkId }), z.array(SourceSummary).readonly()),
  get: query(z.strictObject({ sourceId: SourceId }), SourceText),
  /** Words are prefixes, in any order; `"…"` is a phrase. Empty text finds nothing. */
  search: query(
    z.strictObject({ text: z.string().max(400), limit: z.int().min(1).max(200) }),
    z.array(SearchHit).readonly(),
  ),
  /** By a protocol, its prompts come as headings, the first line below the first of them. */
  addNote: command(
    z.strictObject({
      networkId: NetworkId,
      ...SourceFields,
      firstBlock: Block,
      protocolId: ProtocolId.optional(),
    }),
    z.strictObject({ sourceId: SourceId }),
  ),
  change: command(z.strictObject({ sourceId: SourceId, kind: SourceKind, ...SourceFields }), Empty),
  /** All steps or none; refused (`conflict`) where `revision` is not the source's. */
  edit: command(
    z.strictObject({
      sourceId: SourceId,
      revision: z.int(),
      steps: z.array(BlockEdit).min(1).max(2_000),
    }),
    z.strictObject({ revision: z.int(), touched: z.array(Touched).readonly() }),
  ),
  /** With its codings. Refused while a rating cites one of them. */
  remove: command(z.strictObject({ sourceId: SourceId }), Empty),
  attend: command(
    z.strictObject({
      sourceId: SourceId,
      personId: PersonId,
      status: z.enum(['here', 'late', 'away']),
    }),
    Empty,
  ),
  ...importContract,
  ...speakerContract,
  ...partsProcedures,
  ...tableProcedures,
  ...listProcedures,
}
export type SourceService = Implementation<typeof sourceContract>
