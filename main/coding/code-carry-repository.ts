/** SQL that gives codings another code, and finds those that then say the same. */
import { z } from 'zod'
import { CodeId, CodingId, CoderId } from '../../core/ids.ts'
import { Direction } from '../../core/values.ts'
import type { Database } from '../database/connection.ts'
import { all, first, one, run, update } from '../database/sql.ts'

/** Codings of these codes, and these codings. */
export interface Chosen {
  readonly codeIds: readonly CodeId[]
  readonly codingIds: readonly CodingId[]
}

const parameters = ({ codeIds, codingIds }: Chosen, to: CodeId) => ({
  codes: JSON.stringify(codeIds),
  codings: JSON.stringify(codingIds),
  to,
})

const chosen = `(c.code_id IN (SELECT value FROM json_each(@codes))
  OR c.id IN (SELECT value FROM json_each(@codings)))`

const GroupRow = z.strictObject({ ids: z.string(), directions: z.int() })

export interface SameSpan {
  readonly ids: readonly CodingId[]
  readonly isMixed: boolean
}

export const sameSpansSql = `
  SELECT json_group_array(c.id) AS ids, count(DISTINCT c.direction) AS directions
  FROM coding AS c LEFT JOIN coding_place AS p ON p.coding_id = c.id
  WHERE (c.code_id = @to OR ${chosen}) AND (@coder IS NULL OR c.coder_id = @coder)
  GROUP BY c.coder_id, c.start_block, c.start_offset, c.end_block, c.end_offset,
    p.attachment_id, p.page, p.left_edge, p.top_edge, p.width, p.height, p.from_ms, p.to_ms
  HAVING count(*) > 1 AND sum(c.code_id <> @to) > 0`

/** Codings of one coder that would stand on one span (and place of a file) with one code; of this coder, or of all. */
export function sameSpans(
  db: Database,
  what: Chosen,
  to: CodeId,
  coder: CoderId | null = null,
): readonly SameSpan[] {
  return all(db, GroupRow, sameSpansSql, { ...parameters(what, to), coder }).map(
    ({ ids, directions }) => ({
      ids: z.array(CodingId).parse(JSON.parse(ids)),
      isMixed: directions > 1,
    }),
  )
}

const JoinedRow = z.strictObject({
  id: CodingId,
  code_id: CodeId,
  coder_id: CoderId,
  direction: Direction,
  memo: z.string(),
  touched: z.string().nullable(),
})
export type JoinedCoding = z.output<typeof JoinedRow>

/** These codings: those of the code `to` first, else the older ones first. */
export function codingsToJoin(
  db: Database,
  ids: readonly CodingId[],
  to: CodeId,
): readonly JoinedCoding[] {
  return all(
    db,
    JoinedRow,
    `SELECT id, code_id, coder_id, direction, memo, touched FROM coding
     WHERE id IN (SELECT value FROM json_each(@ids)) ORDER BY code_id <> @to, key`,
    { ids: JSON.stringify(ids), to },
  )
}

export function keepJoined(
  db: Database,
  codingId: CodingId,
  values: Pick<JoinedCoding, 'direction' | 'memo' | 'touched'>,
): void {
  update(db, 'coding', codingId, { ...values })
}

/** Gives the chosen codings the code; how many had another. */
export function setCodes(db: Database, what: Chosen, to: CodeId): number {
  const sql = `UPDATE coding AS c SET code_id = @to WHERE ${chosen} AND c.code_id <> @to`
  return run(db, sql, parameters(what, to))
}

const Count = z.strictObject({ n: z.int() })

/** How many of these codings there are; of one coder, or of all. */
export function countPresent(
  db: Database,
  codingIds: readonly CodingId[],
  coder: CoderId | null,
): number {
  const sql = `SELECT count(*) AS n FROM coding WHERE id IN (SELECT value FROM json_each(@ids))
    AND (@coder IS NULL OR coder_id = @coder)`
  return one(db, Count, sql, { ids: JSON.stringify(codingIds), coder }).n
}

/** Codings made with one of these codes. */
export function countOfCodes(db: Database, codeIds: readonly CodeId[]): number {
  const sql = `SELECT coalesce(sum(codings), 0) AS n FROM coded_source WHERE code IN (
    SELECT key FROM code WHERE id IN (SELECT value FROM json_each(@ids)))`
  return one(db, Count, sql, { ids: JSON.stringify(codeIds) }).n
}

const NameRow = z.strictObject({ name: z.string() })

/** The name of a network of published data in which one of these codings stands, or null. */
export function publishedNetworkOf(db: Database, codingIds: readonly CodingId[]): string | null {
  const sql = `SELECT n.name AS name FROM coding AS c JOIN source AS s ON s.id = c.source_id
    JOIN network AS n ON n.id = s.network_id
    WHERE c.id IN (SELECT value FROM json_each(@ids)) AND n.read_only = 1 LIMIT 1`
  return first(db, NameRow, sql, { ids: JSON.stringify(codingIds) })?.name ?? null
}

/** Names of the codes of these codings; a few of them. */
export function codeNamesOf(db: Database, codingIds: readonly CodingId[]): readonly string[] {
  const sql = `SELECT DISTINCT code.name AS name FROM coding AS c JOIN code ON code.id = c.code_id
    WHERE c.id IN (SELECT value FROM json_each(@ids)) LIMIT 5`
  return all(db, NameRow, sql, { ids: JSON.stringify(codingIds) }).map(({ name }) => name)
}

const CodeOf = z.strictObject({ codeId: CodeId })

/** The codes of those of these codings that one rating cites together with another of them. */
export function citedTogether(db: Database, ids: readonly CodingId[]): readonly CodeId[] {
  const list = '(SELECT value FROM json_each(@ids))'
  return all(
    db,
    CodeOf,
    `SELECT DISTINCT c.code_id AS codeId FROM citation AS t JOIN coding AS c ON c.id = t.coding_id
     WHERE t.coding_id IN ${list} AND t.rating_id IN (
       SELECT rating_id FROM citation WHERE coding_id IN ${list} GROUP BY rating_id HAVING count(*) > 1)`,
    { ids: JSON.stringify(ids) },
  ).map(({ codeId }) => codeId)
}

/** The code of a coding, of these, that a rating cites; null where none is. */
export function citedCodeOf(db: Database, ids: readonly CodingId[]): CodeId | null {
  const sql = `SELECT c.code_id AS codeId FROM coding AS c JOIN citation AS t ON t.coding_id = c.id
    WHERE c.id IN (SELECT value FROM json_each(@ids)) LIMIT 1`
  return first(db, CodeOf, sql, { ids: JSON.stringify(ids) })?.codeId ?? null
}

export function deleteCodings(db: Database, ids: readonly CodingId[]): void {
  run(db, 'DELETE FROM coding WHERE id IN (SELECT value FROM json_each(@ids))', {
    ids: JSON.stringify(ids),
  })
}
