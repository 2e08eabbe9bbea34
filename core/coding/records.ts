/** What a coding is, and a coded passage. */
import { z } from 'zod'
import { Place } from '../attachment/place.ts'
import { CodeId, CoderId, CodingId, NodeId, SourceId, WaveId } from '../ids.ts'
import { Span } from '../source/contract.ts'
import { CalendarDate, Direction, Instant, SourceKind } from '../values.ts'

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
