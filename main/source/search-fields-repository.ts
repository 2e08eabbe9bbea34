/** SQL behind the fields of the search: what a field's words name, and which passages belong to it. */
import { z } from 'zod'
import type { CoderId } from '../../core/ids.ts'
import type { Database } from '../database/connection.ts'
import { all, first } from '../database/sql.ts'
import { isTellable } from '../memo/tellable.ts'

const Labelled = z.strictObject({
  key: z.int(),
  id: z.string(),
  title: z.string(),
  wave: z.string(),
  kind: z.string(),
  network: z.string(),
  networkId: z.string(),
})
export type LabelledSource = z.output<typeof Labelled>

export function labelledSources(db: Database): readonly LabelledSource[] {
  return all(
    db,
    Labelled,
    `SELECT s.key, s.id, s.title, coalesce(w.label, '') AS wave, s.kind, n.name AS network, n.id AS networkId
     FROM source AS s JOIN network AS n ON n.id = s.network_id LEFT JOIN wave AS w ON w.id = s.wave_id`,
  )
}

const Key = z.strictObject({ key: z.int() })
const Named = z.strictObject({ key: z.int(), id: z.string(), name: z.string(), other: z.string() })
export type Named = z.output<typeof Named>

export const namedCodes = (db: Database): readonly Named[] =>
  all(db, Named, `SELECT key, id, name, '' AS other FROM code`)

export const namedPeople = (db: Database): readonly Named[] =>
  all(db, Named, 'SELECT key, id, pseudonym AS name, name AS other FROM person')

const Speaker = z.strictObject({ sourceId: z.string(), name: z.string() })

export const speakersOf = (db: Database, personIds: readonly string[]) =>
  all(
    db,
    Speaker,
    `SELECT source_id AS sourceId, name FROM speaker
     WHERE person_id IN (SELECT value FROM json_each(@ids))`,
    { ids: JSON.stringify(personIds) },
  )

const Row = z.strictObject({ rowid: z.int() })

/** Newest rows of the index within a stretch of row numbers; `number` tells the table. */
export function rowsBetween(
  db: Database,
  match: string,
  number: number,
  bounds: { readonly low: number; readonly high: number },
  limit: number,
): readonly number[] {
  const sql = `SELECT rowid FROM search WHERE search MATCH @match AND rowid % 8 = @number
    AND rowid BETWEEN @low AND @high ORDER BY rowid DESC LIMIT @limit`
  return all(db, Row, sql, { match, number, ...bounds, limit }).map(({ rowid }) => rowid)
}

const Range = z.strictObject({ low: z.int(), high: z.int() })

/** Between which keys a source's blocks stand; null where it has none. */
export function keysOfSource(db: Database, sourceId: string): z.output<typeof Range> | null {
  const sql = `SELECT min(key) AS low, max(key) AS high FROM source_block WHERE source_id = @sourceId
    HAVING count(*) > 0`
  return first(db, Range, sql, { sourceId })
}

const BlockFacts = z.strictObject({
  key: z.int(),
  sourceId: z.string(),
  speaker: z.string(),
  text: z.string(),
})
export type BlockFacts = z.output<typeof BlockFacts>

/** Blocks newest first; those that are gone are left out. */
export function blockFacts(db: Database, keys: readonly number[]): readonly BlockFacts[] {
  const sql = `SELECT key, source_id AS sourceId, speaker, text FROM source_block
    WHERE key IN (SELECT value FROM json_each(@keys)) ORDER BY key DESC`
  return all(db, BlockFacts, sql, { keys: JSON.stringify(keys) })
}

/** Those of these blocks in which a coding with one of the codes begins or ends. */
export function codedAmong(
  db: Database,
  keys: readonly number[],
  codeIds: readonly string[],
  mine: CoderId | null,
): ReadonlySet<number> {
  const counts = `c.code_id IN (SELECT value FROM json_each(@codes))
    AND (@mine IS NULL OR c.coder_id = @mine)`
  const sql = `SELECT b.key FROM source_block AS b WHERE b.key IN (SELECT value FROM json_each(@keys))
    AND (EXISTS (SELECT 1 FROM coding AS c WHERE c.start_block = b.id AND ${counts})
      OR EXISTS (SELECT 1 FROM coding AS c WHERE c.end_block = b.id AND ${counts}))`
  const parameters = { keys: JSON.stringify(keys), codes: JSON.stringify(codeIds), mine }
  return new Set(all(db, Key, sql, parameters).map(({ key }) => key))
}

/** Blocks in which codings with one of the codes begin. */
export function blocksOfCodes(
  db: Database,
  codeIds: readonly string[],
  limit: number,
  mine: CoderId | null,
): readonly number[] {
  const sql = `SELECT b.key FROM (
      SELECT key FROM coding WHERE code_id IN (SELECT value FROM json_each(@codes))
        AND (@mine IS NULL OR coder_id = @mine)
      ORDER BY key DESC LIMIT @limit
    ) AS newest JOIN coding AS c ON c.key = newest.key JOIN source_block AS b ON b.id = c.start_block`
  return all(db, Key, sql, { codes: JSON.stringify(codeIds), limit, mine }).map(({ key }) => key)
}

/** Those of these codings, or memos, that may be told to a coder whose codings alone may be known. */
export function tellableAmong(
  db: Database,
  table: 'coding' | 'memo',
  keys: readonly number[],
  mine: CoderId,
): readonly number[] {
  const may = table === 'coding' ? 'm.coder_id = @mine' : isTellable('m')
  const sql = `SELECT m.key FROM ${table} AS m
    WHERE m.key IN (SELECT value FROM json_each(@keys)) AND ${may} ORDER BY m.key DESC`
  return all(db, Key, sql, { keys: JSON.stringify(keys), mine }).map(({ key }) => key)
}

/** Blocks in which these codings begin. */
export function blocksOfCodings(db: Database, keys: readonly number[]): readonly number[] {
  const sql = `SELECT b.key FROM coding AS c JOIN source_block AS b ON b.id = c.start_block
    WHERE c.key IN (SELECT value FROM json_each(@keys))`
  return all(db, Key, sql, { keys: JSON.stringify(keys) }).map(({ key }) => key)
}

/** The newest blocks below a key. */
export function newestBlocks(db: Database, before: number, limit: number): readonly number[] {
  const sql = 'SELECT key FROM source_block WHERE key < @before ORDER BY key DESC LIMIT @limit'
  return all(db, Key, sql, { before, limit }).map(({ key }) => key)
}
