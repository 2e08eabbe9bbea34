import { z } from 'zod'
import { action, command, job, query, type Implementation } from '../contract.ts'
import { Place } from '../attachment/place.ts'
import { Holder, AttributeType } from '../attribute/contract.ts'
import {
  AttributeId,
  BlockId,
  CodeId,
  CoderId,
  CodingId,
  NetworkId,
  PersonId,
  QueryId,
  SourceId,
  WaveId,
} from '../ids.ts'
import {
  CalendarDate,
  Direction,
  Empty,
  Instant,
  Name,
  OutgoingFile,
  SourceKind,
} from '../values.ts'
import { namedKinds } from './following.ts'
import { Query } from './query.ts'
import { Table, TableQuery } from './table-model.ts'
import { TableView } from './table-view.ts'

export const SavedQuery = z.strictObject({
  id: QueryId,
  name: z.string(),
  query: Query,
  coderName: z.string(),
  changed: Instant,
})
export type SavedQuery = z.output<typeof SavedQuery>

/** What a query found; the passages themselves are asked for page by page. */
export const Found = z.strictObject({
  /** Stands for the passages as they were found, for as long as the project is open and newer results have not taken its place. */
  resultId: z.string(),
  passages: z.int(),
  sources: z.int(),
  /** Who speaks where the passages begin; nobody in particular is nobody. */
  people: z.int(),
})
export type Found = z.output<typeof Found>

export const CodeOnPassage = z.strictObject({
  codeId: CodeId,
  name: z.string(),
  color: z.int(),
  direction: Direction,
  coderName: z.string(),
})
export type CodeOnPassage = z.output<typeof CodeOnPassage>

export const FoundPassage = z.strictObject({
  sourceId: SourceId,
  sourceTitle: z.string(),
  sourceKind: SourceKind,
  sourceDate: CalendarDate,
  waveLabel: z.string(),
  networkName: z.string(),
  blockId: BlockId,
  /** Ordinal of its first block in its source, from 1. */
  paragraph: z.int(),
  /** As the source names them. */
  speaker: z.string(),
  /** Who that is, where it is known. */
  personId: PersonId.nullable(),
  pseudonym: z.string(),
  at: z.string(),
  quote: z.string(),
  /** The places in pictures and recordings of codings that were asked for; the quote is the line that stands for them. */
  places: z.array(z.strictObject({ codingId: CodingId, place: Place })).readonly(),
  before: z.string(),
  after: z.string(),
  /** Words that begin in it. */
  words: z.int(),
  /** Codings in the scope that share a character with it, in order of place. */
  codes: z.array(CodeOnPassage).readonly(),
})
export type FoundPassage = z.output<typeof FoundPassage>

/** What a scope may name, all networks together; sources are listed elsewhere. */
export const ScopeChoices = z.strictObject({
  networks: z.array(z.strictObject({ id: NetworkId, name: z.string() })).readonly(),
  /** In order of date. */
  waves: z.array(z.strictObject({ id: WaveId, networkId: NetworkId, name: z.string() })).readonly(),
  /** By pseudonym. */
  people: z
    .array(
      z.strictObject({
        id: PersonId,
        networkId: NetworkId,
        pseudonym: z.string(),
        role: z.string(),
        site: z.string(),
      }),
    )
    .readonly(),
  coders: z.array(z.strictObject({ id: CoderId, name: z.string() })).readonly(),
  attributes: z
    .array(
      z.strictObject({
        id: AttributeId,
        holder: Holder,
        name: z.string(),
        type: AttributeType,
        choices: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
})
export type ScopeChoices = z.output<typeof ScopeChoices>

/** What a query names, as far as names are not known elsewhere. */
export const Named = z.strictObject({
  /** Those that it names, of whatever network. */
  sources: z.array(z.strictObject({ id: SourceId, name: z.string() })).readonly(),
  /** What is not there any more; people and sources have no name then. */
  gone: z.array(z.strictObject({ kind: z.enum(namedKinds), name: z.string() })).readonly(),
})
export type Named = z.output<typeof Named>

const ResultId = z.string().max(64)
const SheetFormat = z.enum(['csv', 'xlsx'])
export type SheetFormat = z.output<typeof SheetFormat>
/** How the passages of a document are put together. */
export const Grouping = z.enum(['source', 'code'])
export type Grouping = z.output<typeof Grouping>
const Counting = z.strictObject({ done: z.int(), total: z.int() })

export const retrievalContract = {
  /** By name. */
  saved: query(Empty, z.array(SavedQuery).readonly()),
  save: command(z.strictObject({ name: Name, query: Query }), z.strictObject({ queryId: QueryId })),
  changeSaved: command(z.strictObject({ queryId: QueryId, query: Query }), Empty),
  renameSaved: command(z.strictObject({ queryId: QueryId, name: Name }), Empty),
  removeSaved: command(z.strictObject({ queryId: QueryId }), Empty),
  choices: query(Empty, ScopeChoices),
  /** A condition about what is gone finds nothing, a limit to it lets nothing in. */
  named: query(z.strictObject({ query: Query }), Named),
  /** Changes whenever an answer may be another one than before. */
  state: query(Empty, z.strictObject({ change: z.int() })),
  /** Reads the codings into memory, so that the first answer need not wait for it. */
  warm: action(Empty, Empty),
  /** Answers in slices; a newer query stops (`cancelled`) one that still runs. */
  find: action(z.strictObject({ query: Query }), Found),
  /** In order of date, title and place. Refused (`not-found`) where the result is no longer kept: ask again. */
  passages: query(
    z.strictObject({
      resultId: ResultId,
      from: z.int().min(0),
      limit: z.int().min(1).max(100),
    }),
    z.array(FoundPassage).readonly(),
  ),
  /** Words that begin in the passages of a result, each once; reads the texts, in slices. */
  words: action(z.strictObject({ resultId: ResultId }), z.strictObject({ words: z.int() })),
  /** Answers in slices; a newer table stops (`cancelled`) one that still runs. */
  table: action(z.strictObject({ table: TableQuery }), Table),
  exportPassages: job(
    z.strictObject({ query: Query, format: SheetFormat }),
    Counting,
    z.strictObject({ file: OutgoingFile, passages: z.int() }),
  ),
  /** A document for Word. Refused (`too-large`) where there are more passages than a document can hold. */
  exportWord: job(
    z.strictObject({ query: Query, title: z.string().max(200), grouping: Grouping }),
    Counting,
    z.strictObject({ file: OutgoingFile, passages: z.int() }),
  ),
  /** As it is looked at, or else with everything as counts. */
  exportTable: job(
    z.strictObject({ table: TableQuery, view: TableView.optional(), format: SheetFormat }),
    Counting,
    z.strictObject({ file: OutgoingFile }),
  ),
}
export type RetrievalService = Implementation<typeof retrievalContract>
