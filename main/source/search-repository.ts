/** Full-text search: the index gives row numbers, the tables give the words. */
import { z } from 'zod'
import { BlockId, NetworkId, SourceId, type CoderId } from '../../core/ids.ts'
import type { Database } from '../database/connection.ts'
import { all } from '../database/sql.ts'
import { isTellable } from '../memo/tellable.ts'
import { markOf, searched } from './search-triggers.ts'

export type SearchedTable = keyof typeof searched

/** A row of any searched table, as a hit needs it; `words` are the texts in which the match may stand. */
const Found = z.strictObject({
  key: z.int(),
  id: z.string(),
  networkId: NetworkId.nullable(),
  sourceId: SourceId.nullable(),
  blockId: BlockId.nullable(),
  title: z.string(),
  words: z.string(),
  more: z.string(),
})
export type Found = z.output<typeof Found>

const keysIn = `IN (SELECT value FROM json_each(@keys))`
const nowhere = 'NULL AS networkId, NULL AS sourceId, NULL AS blockId'

export const foundSql: Readonly<Record<SearchedTable, string>> = {
  source_block: `SELECT b.key, s.id, s.network_id AS networkId, s.id AS sourceId, b.id AS blockId, s.title,
      b.text AS words, '' AS more
    FROM source_block AS b JOIN source AS s ON s.id = b.source_id WHERE b.key ${keysIn}`,
  source: `SELECT s.key, s.id, s.network_id AS networkId, s.id AS sourceId, NULL AS blockId, s.title,
      s.title AS words, s.about AS more
    FROM source AS s WHERE s.key ${keysIn}`,
  code: `SELECT c.key, c.id, ${nowhere}, c.name AS title, c.name AS words, c.definition AS more
    FROM code AS c WHERE c.key ${keysIn}`,
  coding: `SELECT c.key, c.id, s.network_id AS networkId, s.id AS sourceId, c.start_block AS blockId, s.title,
      c.memo AS words, '' AS more
    FROM coding AS c JOIN source AS s ON s.id = c.source_id WHERE c.key ${keysIn}`,
  person: `SELECT p.key, p.id, p.network_id AS networkId, NULL AS sourceId, NULL AS blockId, p.pseudonym AS title,
      p.name || ' ' || p.pseudonym AS words, p.role || ' ' || p.site AS more
    FROM person AS p WHERE p.key ${keysIn}`,
  rating: `SELECT r.key, r.id, r.network_id AS networkId, NULL AS sourceId, NULL AS blockId, r.node_id AS title,
      r.warrant AS words, '' AS more
    FROM rating AS r WHERE r.key ${keysIn}`,
  memo: `SELECT m.key, m.id, ${nowhere}, m.title, m.title AS words, m.text AS more
    FROM memo AS m WHERE m.key ${keysIn}`,
  attribute_value: `SELECT v.key, coalesce(v.source_id, v.person_id) AS id,
      coalesce(s.network_id, p.network_id) AS networkId, v.source_id AS sourceId, NULL AS blockId,
      coalesce(s.title, p.pseudonym) || ': ' || a.name AS title, v.value AS words, '' AS more
    FROM attribute_value AS v JOIN attribute AS a ON a.id = v.attribute_id
    LEFT JOIN source AS s ON s.id = v.source_id LEFT JOIN person AS p ON p.id = v.person_id
    WHERE v.key ${keysIn}`,
}

export function foundIn(db: Database, table: SearchedTable, keys: readonly number[]): Found[] {
  return all(db, Found, foundSql[table], { keys: JSON.stringify(keys) })
}

const RowNumber = z.strictObject({ rowid: z.int() })

/** The memo of a coding, or one that is linked to a coding, of somebody whose codings are not shown (`mine`: whose alone are) is not found. */
export function mayKnow(mine: string): string {
  const { coding, memo } = searched
  return `(${mine} IS NULL
    OR rowid % 8 NOT IN (${String(coding.number)}, ${String(memo.number)})
    OR (rowid % 8 = ${String(coding.number)}
      AND EXISTS (SELECT 1 FROM coding WHERE key = search.rowid / 8 AND coder_id = ${mine}))
    OR (rowid % 8 = ${String(memo.number)} AND EXISTS (
      SELECT 1 FROM memo AS m WHERE m.key = search.rowid / 8 AND ${isTellable('m', mine)})))`
}

/** Newest first: the index is walked backwards and left as soon as there are enough. */
export const blocksSql = `SELECT rowid FROM search WHERE search MATCH @match AND rowid % 8 = 0
  ORDER BY rowid DESC LIMIT @limit`
export const othersSql = `SELECT rowid FROM search WHERE search MATCH @match AND ${mayKnow('@mine')}
  ORDER BY rowid DESC LIMIT @limit`

const tables: readonly SearchedTable[] = [
  'source_block',
  'source',
  'code',
  'coding',
  'person',
  'rating',
  'memo',
  'attribute_value',
]

export interface IndexHit {
  readonly table: SearchedTable
  readonly key: number
}

function hitsOf(rows: readonly z.output<typeof RowNumber>[]): IndexHit[] {
  return rows.flatMap(({ rowid }) => {
    const table = tables.find((name) => searched[name].number === rowid % 8)
    return table === undefined ? [] : [{ table, key: (rowid - (rowid % 8)) / 8 }]
  })
}

/** Everything but passages, which carries a mark; `match` is in the language of FTS5 and must come from `matchOf`. */
export function findOthers(
  db: Database,
  match: string,
  limit: number,
  mine: CoderId | null,
): IndexHit[] {
  const marked = `"${markOf('others')}" AND (${match})`
  return hitsOf(all(db, RowNumber, othersSql, { match: marked, limit, mine }))
}

/** `match` is in the language of FTS5 and must come from `matchOf`. */
export function findRows(
  db: Database,
  match: string,
  limit: number,
  mine: CoderId | null,
): IndexHit[] {
  return [
    ...findOthers(db, match, limit, mine),
    ...hitsOf(all(db, RowNumber, blocksSql, { match, limit })),
  ]
}
