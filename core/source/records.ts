/** What a source is made of, for every procedure that hands it over. */
import { z } from 'zod'
import { BlockId, NetworkId, SourceId, WaveId } from '../ids.ts'
import { CalendarDate, Instant, Provenance, SourceKind } from '../values.ts'

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
