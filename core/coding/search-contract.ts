/** Coding by search: places found all over a network, and one job that codes those that were left in. */
import { z } from 'zod'
import { job, query } from '../contract.ts'
import { BlockId, CodeId, NetworkId, SourceId, WaveId } from '../ids.ts'
import { CalendarDate, Direction, Name, SourceKind } from '../values.ts'

/** At most so many places in one preview; who wants more asks for less of the network at once. */
export const MOST_FOUND = 20_000

export const MOST_BESIDE = 9

/** What is coded where something is found: its own words, its sentence, or the turn or paragraph around it. */
export const FoundUnit = z.enum(['hit', 'sentence', 'block'])
export type FoundUnit = z.output<typeof FoundUnit>

export const PassageSearch = z.strictObject({
  networkId: NetworkId,
  /** Words are prefixes, `"…"` is a phrase, any of several is enough; a pattern is a regular expression without regard to case. */
  how: z.enum(['words', 'pattern']),
  text: z.string().max(1_000),
  unit: FoundUnit,
  /** So many sentences before and after as well, within the paragraph or turn; for sentences alone. */
  beside: z.int().min(0).max(MOST_BESIDE).optional(),
  /** Empty and null mean: wherever. */
  sourceId: SourceId.nullable(),
  waveId: WaveId.nullable(),
  kinds: z.array(SourceKind).max(3),
  speakers: z.array(z.string().max(400)).max(500),
  /** Headings above the passage; in survey answers those are the columns. */
  headings: z.array(z.string().max(10_000)).max(500),
})
export type PassageSearch = z.output<typeof PassageSearch>

/** Code points of one block. */
export const FoundPlace = z.strictObject({
  blockId: BlockId,
  start: z.int().min(0),
  end: z.int().min(1),
})
export type FoundPlace = z.output<typeof FoundPlace>

export const FoundHit = FoundPlace.extend({
  /** Codes with which this coder has coded all of the place already. */
  codes: z.array(CodeId).readonly(),
})
export type FoundHit = z.output<typeof FoundHit>

export const FoundSource = z.strictObject({
  sourceId: SourceId,
  title: z.string(),
  kind: SourceKind,
  date: CalendarDate,
  revision: z.int(),
  hits: z.array(FoundHit).readonly(),
})
export type FoundSource = z.output<typeof FoundSource>

export const FoundContext = z.strictObject({
  before: z.string(),
  match: z.string(),
  after: z.string(),
  speaker: z.string(),
  at: z.string(),
})
export type FoundContext = z.output<typeof FoundContext>

/** What is wrong with a pattern, as far as a person can mend it. */
export const PatternProblem = z.enum([
  'bracket',
  'parenthesis',
  'repeat',
  'range',
  'escape',
  'backslash',
  'looking-around',
  'too-large',
  'other',
])
export type PatternProblem = z.output<typeof PatternProblem>

const Counted = z.strictObject({ name: z.string(), blocks: z.int() })

export const searchContract = {
  /** Who speaks and what stands above passages, in a source or in all of the network; most frequent first, at most 500 each. */
  limits: query(
    z.strictObject({ networkId: NetworkId, sourceId: SourceId.nullable() }),
    z.strictObject({
      speakers: z.array(Counted).readonly(),
      headings: z.array(Counted).readonly(),
    }),
  ),
  checkPattern: query(
    z.strictObject({ pattern: z.string().max(1_000) }),
    z.strictObject({ problem: PatternProblem.nullable() }),
  ),
  /** By date of source and place in it, at most `MOST_FOUND`; `isCut` where there would be more. Refused (`usage`) for a pattern with a problem. */
  findPassages: job(
    PassageSearch,
    z.strictObject({ done: z.int(), total: z.int(), hits: z.int() }),
    z.strictObject({
      sources: z.array(FoundSource).readonly(),
      hits: z.int(),
      isCut: z.boolean(),
    }),
  ),
  /** The words of these places and around them, in the order asked for; null for one that is gone. */
  foundInContext: query(
    z.strictObject({ places: z.array(FoundPlace).max(200) }),
    z.array(FoundContext.nullable()).readonly(),
  ),
  /** One undo for all. A place that the coder has coded so already stays as it is; a source that was edited since is left out and named. */
  codeFound: job(
    z.strictObject({
      sources: z
        .array(
          z.strictObject({
            sourceId: SourceId,
            revision: z.int(),
            places: z.array(FoundPlace).min(1).max(MOST_FOUND),
          }),
        )
        .min(1)
        .max(MOST_FOUND),
      /** A code that is there, or the name of a new one at the top of the codebook. */
      code: z.union([z.strictObject({ codeId: CodeId }), z.strictObject({ name: Name })]),
      direction: Direction,
    }),
    z.strictObject({ done: z.int(), total: z.int() }),
    z.strictObject({
      codeId: CodeId,
      added: z.int(),
      /** Coded so before. */
      present: z.int(),
      /** Titles of sources that were edited or removed since the search. */
      leftOut: z.array(z.string()).readonly(),
    }),
  ),
}
