/** SQL over what queries rest on: the codings of a source, its blocks and its text, and the words' index. */
import { z } from 'zod'
import { column, isText } from '../../core/columns.ts'
import { BlockId, CodingId, type SourceId } from '../../core/ids.ts'
import { Direction } from '../../core/values.ts'
import type { Database } from '../database/connection.ts'
import { placeColumns, placeOf, placeSql } from '../coding/place-row.ts'
import { all, one } from '../database/sql.ts'

/** Columns come as one JSON list each: parsing a row at a time would take longer than reading it. */
const Json = z.string()
const strings = column<string>(isText)
const numbers = column<number>(Number.isInteger)
const directions = column<Direction>((value) => Direction.options.some((known) => known === value))

function listOf<T>(schema: z.ZodType<T>, json: string): T {
  return schema.parse(JSON.parse(json))
}

const BlockColumns = z.strictObject({ keys: Json, ids: Json, speakers: Json })

export interface SourceBlocks {
  readonly keys: readonly number[]
  readonly ids: readonly string[]
  readonly speakers: readonly string[]
}

/** The blocks of a source, in order. */
export function blocksOf(db: Database, sourceId: SourceId): SourceBlocks {
  const { keys, ids, speakers } = one(
    db,
    BlockColumns,
    `SELECT json_group_array(key ORDER BY position) AS keys, json_group_array(id ORDER BY position) AS ids,
       json_group_array(speaker ORDER BY position) AS speakers
     FROM source_block WHERE source_id = @sourceId`,
    { sourceId },
  )
  return {
    keys: listOf(numbers, keys),
    ids: listOf(strings, ids),
    speakers: listOf(strings, speakers),
  }
}

const CodingColumns = z.strictObject({
  codes: Json,
  coders: Json,
  directions: Json,
  startBlocks: Json,
  startOffsets: Json,
  endBlocks: Json,
  endOffsets: Json,
})

export interface SourceCodings {
  readonly codes: readonly string[]
  readonly coders: readonly string[]
  readonly directions: readonly Direction[]
  readonly startBlocks: readonly string[]
  readonly startOffsets: readonly number[]
  readonly endBlocks: readonly string[]
  readonly endOffsets: readonly number[]
}

const columns = `json_group_array(code_id) AS codes, json_group_array(coder_id) AS coders,
  json_group_array(direction) AS directions, json_group_array(start_block) AS startBlocks,
  json_group_array(start_offset) AS startOffsets, json_group_array(end_block) AS endBlocks,
  json_group_array(end_offset) AS endOffsets`

function listsOf(found: z.output<typeof CodingColumns>): SourceCodings {
  return {
    codes: listOf(strings, found.codes),
    coders: listOf(strings, found.coders),
    directions: listOf(directions, found.directions),
    startBlocks: listOf(strings, found.startBlocks),
    startOffsets: listOf(numbers, found.startOffsets),
    endBlocks: listOf(strings, found.endBlocks),
    endOffsets: listOf(numbers, found.endOffsets),
  }
}

/** The codings of a source, as lists of the same length. */
export function codingsOf(db: Database, sourceId: SourceId): SourceCodings {
  const sql = `SELECT ${columns} FROM coding WHERE source_id = @sourceId`
  return listsOf(one(db, CodingColumns, sql, { sourceId }))
}

/** Codings read at a time: a few milliseconds. */
const PART = 1_000
const PartOfCodings = CodingColumns.extend({ last: z.int(), sources: Json })

/** The codings of all sources that come after one, by key; none where none is left. */
export function codingsAfter(
  db: Database,
  after: number,
): { readonly last: number; readonly sources: readonly string[]; readonly codings: SourceCodings } {
  const sql = `SELECT ${columns}, json_group_array(source_id) AS sources, coalesce(max(key), 0) AS last
    FROM (SELECT * FROM coding WHERE key > @after ORDER BY key LIMIT @limit)`
  const found = one(db, PartOfCodings, sql, { after, limit: PART })
  return { last: found.last, sources: listOf(strings, found.sources), codings: listsOf(found) }
}

const Text = z.strictObject({ text: z.string() })

/** The texts of a source's blocks, in order. */
export function textsOf(db: Database, sourceId: SourceId): readonly string[] {
  const sql = 'SELECT text FROM source_block WHERE source_id = @sourceId ORDER BY position'
  return all(db, Text, sql, { sourceId }).map(({ text }) => text)
}

const KeyedText = z.strictObject({ key: z.int(), text: z.string() })

export function textsByKey(db: Database, keys: readonly number[]): z.output<typeof KeyedText>[] {
  const sql = `SELECT key, text FROM source_block WHERE key IN (SELECT value FROM json_each(@keys))`
  return all(db, KeyedText, sql, { keys: JSON.stringify(keys) })
}

const PlacedBlock = z.strictObject({
  id: BlockId,
  speaker: z.string(),
  at: z.string(),
  text: z.string(),
})
export type PlacedBlock = z.output<typeof PlacedBlock>

/** Blocks of a source from one ordinal on, in order. */
export function blocksFrom(
  db: Database,
  sourceId: SourceId,
  first: number,
  count: number,
): readonly PlacedBlock[] {
  const sql = `SELECT id, speaker, at, text FROM source_block WHERE source_id = @sourceId
    ORDER BY position LIMIT @count OFFSET @first`
  return all(db, PlacedBlock, sql, { sourceId, first, count })
}

const Placed = z.strictObject({
  codingId: CodingId,
  codeId: z.string(),
  coderId: z.string(),
  direction: Direction,
  ...placeColumns,
})

/** The codings of regions and stretches that are anchored to these blocks, oldest first. */
export function placedOn(db: Database, blockIds: readonly BlockId[]) {
  const sql = `SELECT c.id AS codingId, c.code_id AS codeId, c.coder_id AS coderId, c.direction, ${placeSql}
    FROM coding AS c JOIN coding_place AS p ON p.coding_id = c.id
    WHERE c.start_block IN (SELECT value FROM json_each(@blockIds)) ORDER BY p.key`
  return all(db, Placed, sql, { blockIds: JSON.stringify(blockIds) }).flatMap((row) => {
    const place = placeOf(row)
    return place === null ? [] : [{ ...row, place }]
  })
}

const Rows = z.strictObject({ rows: Json })

/** Row numbers of the index that match and come after one; `match` must be made of letters and digits only. */
export function matchingRows(
  db: Database,
  match: string,
  after: number,
  limit: number,
): readonly number[] {
  const sql = `SELECT json_group_array(rowid) AS rows FROM (
      SELECT rowid FROM search WHERE search MATCH @match AND rowid > @after ORDER BY rowid LIMIT @limit)`
  return listOf(numbers, one(db, Rows, sql, { match, after, limit }).rows)
}
