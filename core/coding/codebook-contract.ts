/** What may be asked of the codebook: its tree, what changes it, the passages of a code, and files of codes. */
import { z } from 'zod'
import { command, job, query } from '../contract.ts'
import { Edition } from '../framework/contract.ts'
import {
  CodeId,
  CoderId,
  CodingId,
  FileTicket,
  NetworkId,
  NodeId,
  SourceId,
  WaveId,
} from '../ids.ts'
import {
  CalendarDate,
  Direction,
  Empty,
  LongText,
  Name,
  OutgoingFile,
  SourceKind,
} from '../values.ts'
import { ChosenColumns, ColumnSeen } from './codebook-columns.ts'

/** Which of the eight code colours: blue, vermilion, green, violet, ochre, wine, teal, slate. */
export const CodeColor = z.int().min(0).max(7)

export const Code = z.strictObject({
  id: CodeId,
  parentId: CodeId.nullable(),
  name: z.string(),
  definition: z.string(),
  /** When it applies, when it does not, and a passage that shows it. */
  inclusion: z.string(),
  exclusion: z.string(),
  example: z.string(),
  color: CodeColor,
  /** Keeps its codings and is not offered for new ones. */
  retired: z.boolean(),
  /** Framework nodes whose evidence this code gathers. */
  nodeIds: z.array(NodeId).readonly(),
  /** Codings made with this very code, over all sources. */
  codings: z.int(),
  /** Sources in which this very code stands. */
  sources: z.int(),
})
export type Code = z.output<typeof Code>

/** Of a code and all codes below it; a source counts once. */
export const BelowCount = z.strictObject({ codeId: CodeId, codings: z.int(), sources: z.int() })
export type BelowCount = z.output<typeof BelowCount>

const CodeFields = {
  name: Name,
  definition: LongText,
  color: CodeColor,
  nodeIds: z.array(NodeId).max(200),
  /** Absent: left as it is. */
  inclusion: LongText.optional(),
  exclusion: LongText.optional(),
  example: LongText.optional(),
}

/** As many codes as a codebook may hold, and as many passages as go through one command. */
export const MOST_CODES = 10_000
export const MOST_PASSAGES = 10_000

const CodeIds = z.array(CodeId).min(1).max(MOST_CODES)
const CodingIds = z.array(CodingId).min(1).max(MOST_PASSAGES)

/** Why a code cannot be merged into another: it codes published data, or one rating cites both of two codings that would become one. */
export const MergeObstacle = z.strictObject({
  codeId: CodeId,
  kind: z.enum(['published', 'cited']),
})
export type MergeObstacle = z.output<typeof MergeObstacle>

export const MergePlan = z.strictObject({
  /** Codings that the target has after the merge. */
  codings: z.int(),
  /** Codings that change their code. */
  moved: z.int(),
  /** Codings that go into another one on the same span by the same coder. */
  joined: z.int(),
  /** Joined codings that become mixed, as their directions differ. */
  mixed: z.int(),
  /** Codes below the merged ones, which move below the target. */
  children: z.array(z.strictObject({ codeId: CodeId, name: Name })).readonly(),
  obstacles: z.array(MergeObstacle).readonly(),
})
export type MergePlan = z.output<typeof MergePlan>

/** What a passage list needs to group and to filter; `source`, `coder` and `code` are places in the lists beside it. */
export const CodedPlace = z.strictObject({
  id: CodingId,
  source: z.int(),
  coder: z.int(),
  code: z.int(),
  direction: Direction,
})
export type CodedPlace = z.output<typeof CodedPlace>

export const PlacesOfCode = z.strictObject({
  /** By date and title of source, then by place. */
  places: z.array(CodedPlace).readonly(),
  sources: z
    .array(
      z.strictObject({
        id: SourceId,
        title: z.string(),
        kind: SourceKind,
        date: CalendarDate,
        waveId: WaveId.nullable(),
        waveLabel: z.string(),
        networkId: NetworkId,
        networkName: z.string(),
      }),
    )
    .readonly(),
  coders: z.array(z.strictObject({ id: CoderId, name: z.string() })).readonly(),
  codeIds: z.array(CodeId).readonly(),
})
export type PlacesOfCode = z.output<typeof PlacesOfCode>

export const TableFormat = z.enum(['csv', 'xlsx'])
export type TableFormat = z.output<typeof TableFormat>
export const CodebookFormat = z.enum(['csv', 'xlsx', 'qdc'])
export type CodebookFormat = z.output<typeof CodebookFormat>

/** A code as a file tells it; blank words and `null` mean that the file says nothing. */
export const FileCode = z.strictObject({
  /** Names from the top down to the code's own. */
  path: z.array(Name).min(1).max(50).readonly(),
  definition: LongText,
  inclusion: LongText,
  exclusion: LongText,
  example: LongText,
  color: CodeColor.nullable(),
  nodeIds: z.array(NodeId).max(200).readonly(),
  retired: z.boolean(),
})
export type FileCode = z.output<typeof FileCode>

export const FileField = z.enum([
  'definition',
  'inclusion',
  'exclusion',
  'example',
  'color',
  'nodes',
  'retired',
])
export type FileField = z.output<typeof FileField>

/** new: not in the codebook; same: there, and says the same; fills: gives words where the codebook has none; differs: says something else. */
export const FileRow = z.strictObject({
  code: FileCode,
  status: z.enum(['new', 'same', 'fills', 'differs']),
  /** What the file would change. */
  fields: z.array(FileField).readonly(),
})
export type FileRow = z.output<typeof FileRow>

/** Something in a file that is left out or read in another way, how often, and the first few names and rows it concerns. */
export const FileNote = z.strictObject({
  kind: z.enum([
    'sets',
    'project',
    'headings',
    'colors',
    'nodes',
    'blank-names',
    'long-names',
    'long-texts',
    'repeated',
    'too-deep',
    'too-many',
  ]),
  count: z.int(),
  names: z.array(z.string()).readonly(),
  rows: z.array(z.int()).readonly(),
})
export type FileNote = z.output<typeof FileNote>

export const CodebookFile = z.strictObject({
  fileName: z.string(),
  format: CodebookFormat,
  rows: z.array(FileRow).readonly(),
  notes: z.array(FileNote).readonly(),
  /** Of a table: its columns, and what each is taken as. */
  columns: z.array(ColumnSeen).readonly(),
  /** No row is read before a person says what the columns mean. */
  asks: z.boolean(),
})
export type CodebookFile = z.output<typeof CodebookFile>

const Step = z.strictObject({ done: z.int(), of: z.int() })

export const codebookContract = {
  /** Parents before children, in the order the analyst gave them. */
  codes: query(Empty, z.array(Code).readonly()),
  /** Counts of each code together with those below it. */
  countsBelow: query(Empty, z.array(BelowCount).readonly()),
  /** Where a code stands, with the codes below it or without. */
  placesOfCode: query(z.strictObject({ codeId: CodeId, below: z.boolean() }), PlacesOfCode),
  /** One code per dimension and indicator of the edition, in its tree; those already there are left alone. */
  seedCodebook: command(z.strictObject({ edition: Edition }), z.strictObject({ added: z.int() })),
  addCode: command(
    z.strictObject({ parentId: CodeId.nullable(), ...CodeFields }),
    z.strictObject({ codeId: CodeId }),
  ),
  changeCode: command(z.strictObject({ codeId: CodeId, ...CodeFields }), Empty),
  /** Under another parent, after the given sibling (null: first). Refused into its own subtree. */
  moveCode: command(
    z.strictObject({ codeId: CodeId, parentId: CodeId.nullable(), after: CodeId.nullable() }),
    Empty,
  ),
  /** With its codings; refused (`still-used`, `still-cited`) while it has child codes or a rating cites a coding of it. */
  removeCode: command(z.strictObject({ codeId: CodeId }), Empty),
  /** As `removeCode`, of several at once; a code goes only together with all codes below it. */
  removeCodes: command(z.strictObject({ codeIds: CodeIds }), Empty),
  retireCodes: command(z.strictObject({ codeIds: CodeIds, retired: z.boolean() }), Empty),
  /** What merging these codes into another would do. */
  planMerge: query(z.strictObject({ codeIds: CodeIds, intoId: CodeId }), MergePlan),
  /** All codings, ties and child codes go to the target, and the merged codes are gone. `joinWords`: their definitions and examples are added to the target's. */
  mergeCodes: command(
    z.strictObject({ codeIds: CodeIds, intoId: CodeId, joinWords: z.boolean() }),
    z.strictObject({ moved: z.int(), joined: z.int() }),
  ),
  /** Passages get another code. */
  sendCodings: command(
    z.strictObject({ codingIds: CodingIds, codeId: CodeId }),
    z.strictObject({ moved: z.int(), joined: z.int() }),
  ),
  /** Passages get a new code, beside the given one, of its colour and with its ties. */
  splitCode: command(
    z.strictObject({ codeId: CodeId, codingIds: CodingIds, name: Name }),
    z.strictObject({ newCodeId: CodeId, moved: z.int() }),
  ),
  /** Refused (`still-cited`) where a rating cites one of them. */
  removeCodings: command(z.strictObject({ codingIds: CodingIds }), Empty),
  /** These passages in context as a table. */
  exportPassages: job(
    z.strictObject({ codingIds: CodingIds, format: TableFormat, name: Name }),
    Step,
    OutgoingFile,
  ),
  exportCodebook: job(z.strictObject({ format: CodebookFormat }), Step, OutgoingFile),
  /** Reads a file and compares it with the codebook; changes nothing. `columns`: what those of a table mean; null goes by their headings, and asks where these say too little. */
  readCodebook: job(
    z.strictObject({ ticket: FileTicket, columns: ChosenColumns.nullable() }),
    Step,
    CodebookFile,
  ),
  /** Adds the codes that are not there, with the codes above them, and gives those that are there what the file says. */
  importCodebook: command(
    z.strictObject({ fileName: Name, codes: z.array(FileCode).min(1).max(MOST_CODES) }),
    z.strictObject({ added: z.int(), changed: z.int() }),
  ),
}
