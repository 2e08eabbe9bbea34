import { z } from 'zod'
import { AttributeType, Holder } from '../attribute/contract.ts'
import { job, query } from '../contract.ts'
import { FileTicket, NetworkId, PersonId, SourceId, WaveId } from '../ids.ts'
import { CalendarDate, Name, ShortText, SourceKind } from '../values.ts'
import { Block, SourceSummary } from './records.ts'
import { SpeakerName } from './speaker-contract.ts'
import { ColumnGuess } from './table-columns.ts'
import { TextEncoding } from './text-encoding.ts'

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

/** Tracked changes of a document are taken as made, or as never made. */
export const TrackedChanges = z.enum(['accept', 'reject'])
export type TrackedChanges = z.output<typeof TrackedChanges>

const OpeningBlock = Block.omit({ id: true })
export type OpeningBlock = z.output<typeof OpeningBlock>

/** One sheet of a table: what its columns seem to hold, and its first rows. */
export const ImportSheet = z.strictObject({
  name: z.string(),
  rows: z.int(),
  /** Rows without anything, above the last one; they are left out. */
  emptyRows: z.int(),
  columns: z.array(ColumnGuess).readonly(),
})
export type ImportSheet = z.output<typeof ImportSheet>

export const ImportPreview = z.strictObject({
  ticket: FileTicket,
  fileName: z.string(),
  format: FileFormat,
  /** How the bytes were read, as people know it; empty where the format leaves no choice. */
  encoding: z.string(),
  /** The file itself does not say its encoding: what stands here is how it looks, or what a person chose. */
  isEncodingGuessed: z.boolean(),
  title: z.string(),
  /** The day that the file says it is of, and where it says so; null where it does not, or could mean two. */
  day: z.strictObject({ date: CalendarDate, from: z.enum(['name', 'text']) }).nullable(),
  words: z.int(),
  blocks: z.int(),
  speakers: z.array(z.strictObject({ name: z.string(), turns: z.int() })).readonly(),
  /** The first blocks, as they will stand. */
  opening: z.array(OpeningBlock).readonly(),
  /** What could not be carried over, one sentence each. */
  losses: z.array(z.string()).readonly(),
  /** Tells whether two files hold the same bytes. */
  hash: z.string(),
  /** Sources that hold this very file, the oldest first; also those of other networks. */
  duplicates: z
    .array(z.strictObject({ sourceId: SourceId, networkId: NetworkId, title: z.string() }))
    .readonly(),
  /** Notes in the margin, which may become memos. */
  comments: z.int(),
  changes: z.strictObject({ insertions: z.int(), deletions: z.int() }).nullable(),
  /** Of a survey; else none. */
  sheets: z.array(ImportSheet).readonly(),
})
export type ImportPreview = z.output<typeof ImportPreview>

export const ImportFailure = z.strictObject({
  fileName: z.string(),
  code: z.string(),
  message: z.string(),
})
export type ImportFailure = z.output<typeof ImportFailure>

/** What becomes of one column of a survey. */
export const SurveyColumn = z.discriminatedUnion('use', [
  /** The question becomes a heading, the answer a paragraph below it. */
  z.strictObject({ use: z.literal('text'), name: Name }),
  /** An attribute of this name that is there already is used, and must be of this type. */
  z.strictObject({
    use: z.literal('attribute'),
    holder: Holder,
    name: Name,
    type: AttributeType,
  }),
  z.strictObject({ use: z.literal('person') }),
  z.strictObject({ use: z.literal('title') }),
  z.strictObject({ use: z.literal('date') }),
  z.strictObject({ use: z.literal('out') }),
])
export type SurveyColumn = z.output<typeof SurveyColumn>

/** How a sheet becomes sources: a column's use for each of its columns, in their order. */
export const SurveyPlan = z.strictObject({
  sheet: z.int().min(0),
  /** One source for each row, or the rows of one person together. */
  per: z.enum(['row', 'person']),
  columns: z.array(SurveyColumn).min(1).max(20_000),
})
export type SurveyPlan = z.output<typeof SurveyPlan>

/** Rows of which nothing, or no source, is made: how many, and the numbers of the first as a spreadsheet counts them. */
export const RowsLeftOut = z.strictObject({ count: z.int(), rows: z.array(z.int()).readonly() })
export type RowsLeftOut = z.output<typeof RowsLeftOut>

/** Cells that an attribute cannot hold; rows are numbered as a spreadsheet counts them. */
export const Misfit = z.strictObject({
  name: z.string(),
  type: AttributeType,
  count: z.int(),
  rows: z.array(z.int()).readonly(),
  examples: z.array(z.string()).readonly(),
})
export type Misfit = z.output<typeof Misfit>

export const SurveyTrial = z.strictObject({
  rows: z.int(),
  sources: z.int(),
  emptyRows: RowsLeftOut,
  /** Rows without an answer in any column of text: they make no source, or add no words to that of their person. */
  wordless: RowsLeftOut,
  people: z.array(z.strictObject({ name: z.string(), turns: z.int() })).readonly(),
  misfits: z.array(Misfit).readonly(),
  /** How the first source begins. */
  opening: z.array(OpeningBlock).readonly(),
})
export type SurveyTrial = z.output<typeof SurveyTrial>

/** Somebody whom the import adds to the roster. */
export const NewPerson = z.strictObject({ name: ShortText, pseudonym: Name })
export type NewPerson = z.output<typeof NewPerson>

/** Who a name is, in every file of the import: names are the same whatever their case, spacing and accents. */
export const SpeakerChoice = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('person'), name: SpeakerName, personId: PersonId }),
  /** By place among the new people; several names may be one person. */
  z.strictObject({ is: z.literal('new'), name: SpeakerName, person: z.int().min(0) }),
  z.strictObject({ is: z.literal('nobody'), name: SpeakerName }),
])
export type SpeakerChoice = z.output<typeof SpeakerChoice>

/** `part`: how far the file that is being worked on has come, from 0 to 1. */
export const ImportProgress = z.strictObject({
  done: z.int(),
  total: z.int(),
  fileName: z.string(),
  part: z.number().min(0).max(1),
})
export type ImportProgress = z.output<typeof ImportProgress>

/** A file to be looked at, and how. */
const LookedAt = z.strictObject({
  ticket: FileTicket,
  /** As made where this is left out. */
  changes: TrackedChanges.optional(),
  encoding: TextEncoding.optional(),
})

export const HeldFile = z.strictObject({
  fileName: z.string(),
  sourceId: SourceId,
  networkId: NetworkId,
  title: z.string(),
})
export type HeldFile = z.output<typeof HeldFile>

const ImportFile = z.strictObject({
  ticket: FileTicket,
  /** Null takes the title that the file gives itself. */
  title: Name.nullable(),
  about: ShortText,
  /** Where it is another than the whole import’s. */
  date: CalendarDate.optional(),
  kind: SourceKind.optional(),
  /** Where it is another than the whole import’s. */
  changes: TrackedChanges.optional(),
  /** For text files; without it they are read as they say, or look. */
  encoding: TextEncoding.optional(),
  /** For csv and xlsx; without it the columns are used as they are guessed. */
  survey: SurveyPlan.optional(),
})

export const importContract = {
  preview: job(
    z.strictObject({ files: z.array(LookedAt).min(1).max(500) }),
    ImportProgress,
    z.strictObject({
      previews: z.array(ImportPreview).readonly(),
      failures: z.array(ImportFailure).readonly(),
    }),
  ),
  /** What an import by this plan would make of a survey; changes nothing. */
  trySurvey: job(
    z.strictObject({
      ticket: FileTicket,
      survey: SurveyPlan,
      encoding: TextEncoding.optional(),
    }),
    ImportProgress,
    SurveyTrial,
  ),
  /**
   * One undo takes back the whole import, with the people it added. Cancelling leaves nothing of it but what somebody's
   * own work already stands on.
   */
  importFiles: job(
    z.strictObject({
      networkId: NetworkId,
      waveId: WaveId.nullable(),
      kind: SourceKind,
      date: CalendarDate,
      files: z.array(ImportFile).min(1).max(500),
      /** Tracked changes of all documents; taken as made where this is left out. */
      changes: TrackedChanges.optional(),
      /** Whether notes in the margin become memos; they do where this is left out. */
      comments: z.boolean().optional(),
      newPeople: z.array(NewPerson).max(20_000).optional(),
      speakers: z.array(SpeakerChoice).max(100_000).optional(),
    }),
    ImportProgress,
    z.strictObject({
      imported: z.array(SourceSummary).readonly(),
      failures: z.array(ImportFailure).readonly(),
      /** What could not be carried over, by file; kept with its sources too. */
      losses: z
        .array(z.strictObject({ fileName: z.string(), sentences: z.array(z.string()).readonly() }))
        .readonly(),
      /** Files whose very bytes a source held before, with the first such source, in this network if there is one. */
      duplicates: z.array(HeldFile).readonly(),
    }),
  ),
  /** What the import of a source could not carry over, one sentence each. */
  losses: query(z.strictObject({ sourceId: SourceId }), z.array(z.string()).readonly()),
}
