import { z } from 'zod'
import { command, job, query, type Implementation } from '../contract.ts'
import { BlockId, CodingId, FileTicket, NetworkId, PersonId, SourceId, WaveId } from '../ids.ts'
import { CalendarDate, Empty, Instant, Name, Provenance, ShortText, SourceKind } from '../values.ts'

/**
 * A block is one line of the canonical text: a paragraph, a speaker's turn, a line of a note.
 * The canonical text of a source is its blocks joined by LF; positions inside a block are Unicode code points.
 * saw: what the observer saw; make: what the observer makes of it.
 */
export const BlockKind = z.enum(['paragraph', 'heading', 'item', 'turn', 'saw', 'make'])
export type BlockKind = z.output<typeof BlockKind>

export const Block = z.strictObject({
  id: BlockId,
  kind: BlockKind,
  /** Who speaks, as the source names them; empty where nobody does. */
  speaker: z.string(),
  /** When: `15:31` in a note, `00:12:36` in a recording; empty where unknown. */
  at: z.string(),
  text: z.string(),
})
export type Block = z.output<typeof Block>

/** A place between two code points: in which block, and after how many of its code points. */
export const Anchor = z.strictObject({ blockId: BlockId, offset: z.int().min(0) })
export type Anchor = z.output<typeof Anchor>

/** Half-open: from `start` up to, not including, `end`. */
export const Span = z.strictObject({ start: Anchor, end: Anchor })
export type Span = z.output<typeof Span>

export const SourceSummary = z.strictObject({
  id: SourceId,
  networkId: NetworkId,
  waveId: WaveId.nullable(),
  kind: SourceKind,
  title: z.string(),
  date: CalendarDate,
  /** `P14, teacher, Site C`, or the place of a note; free text. */
  about: z.string(),
  provenance: Provenance,
  fileName: z.string(),
  words: z.int(),
  codings: z.int(),
  /** Counts edits; an edit names the revision it was made on. */
  revision: z.int(),
  changed: Instant,
})
export type SourceSummary = z.output<typeof SourceSummary>

export const Attendance = z.strictObject({ personId: PersonId, status: z.enum(['here', 'late']) })

export type Attendance = z.output<typeof Attendance>

export const SourceText = z.strictObject({
  summary: SourceSummary,
  blocks: z.array(Block).readonly(),
  attendance: z.array(Attendance).readonly(),
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

export const FileFormat = z.enum([
  'txt',
  'md',
  'html',
  'docx',
  'odt',
  'rtf',
  'pdf',
  'vtt',
  'srt',
  'csv',
  'xlsx',
])
export type FileFormat = z.output<typeof FileFormat>

export const ImportPreview = z.strictObject({
  ticket: FileTicket,
  fileName: z.string(),
  format: FileFormat,
  /** How the bytes were read, where that was a choice: `UTF-8`, `UTF-16`, `windows-1252`. */
  encoding: z.string(),
  title: z.string(),
  words: z.int(),
  blocks: z.int(),
  speakers: z.array(z.string()).readonly(),
  /** The first blocks, as they will stand. */
  opening: z.array(Block.omit({ id: true })).readonly(),
  /** What could not be carried over, one sentence each. */
  losses: z.array(z.string()).readonly(),
  /** The source that already holds this very file, if any. */
  duplicateOf: z.strictObject({ sourceId: SourceId, title: z.string() }).nullable(),
})
export type ImportPreview = z.output<typeof ImportPreview>

export const ImportFailure = z.strictObject({
  fileName: z.string(),
  code: z.string(),
  message: z.string(),
})

export type ImportFailure = z.output<typeof ImportFailure>

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
  addNote: command(
    z.strictObject({ networkId: NetworkId, ...SourceFields, firstBlock: Block }),
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
  preview: job(
    z.strictObject({ files: z.array(FileTicket).min(1).max(500) }),
    z.strictObject({ done: z.int(), total: z.int(), fileName: z.string() }),
    z.strictObject({
      previews: z.array(ImportPreview).readonly(),
      failures: z.array(ImportFailure).readonly(),
    }),
  ),
  /** One undo takes back the whole import. Cancelling leaves nothing of it but what somebody's own work already stands on. */
  importFiles: job(
    z.strictObject({
      networkId: NetworkId,
      waveId: WaveId.nullable(),
      kind: SourceKind,
      date: CalendarDate,
      files: z
        .array(z.strictObject({ ticket: FileTicket, title: Name.nullable(), about: ShortText }))
        .min(1)
        .max(500),
    }),
    z.strictObject({ done: z.int(), total: z.int(), fileName: z.string() }),
    z.strictObject({
      imported: z.array(SourceSummary).readonly(),
      failures: z.array(ImportFailure).readonly(),
    }),
  ),
}
export type SourceService = Implementation<typeof sourceContract>
