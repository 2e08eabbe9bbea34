/** SQL over the journal: what has changed since answers were made. */
import { z } from 'zod'
import { SourceId } from '../../core/ids.ts'
import type { Database } from '../database/connection.ts'
import { all, first, one } from '../database/sql.ts'

const Last = z.strictObject({ last: z.int() })

/** A number that rises with every change of the project. */
export function lastChange(db: Database): number {
  return one(db, Last, 'SELECT coalesce(max(seq), 0) AS last FROM journal_change').last
}

const Tables = z.strictObject({ table_name: z.string(), changes: z.int() })

/** Tables changed since, with how many changes each. */
export function tablesSince(db: Database, since: number): ReadonlyMap<string, number> {
  const sql = `SELECT table_name, count(*) AS changes FROM journal_change WHERE seq > @since GROUP BY table_name`
  return new Map(all(db, Tables, sql, { since }).map((row) => [row.table_name, row.changes]))
}

const Source = z.strictObject({ source_id: SourceId })

/** Sources whose rows of a table changed since: where they stand now, and where they stood. */
export function sourcesSince(
  db: Database,
  table: 'coding' | 'source_block' | 'speaker',
  since: number,
): readonly SourceId[] {
  const sql = `SELECT t.source_id FROM journal_change AS j JOIN ${table} AS t ON t.id = j.row_id
      WHERE j.seq > @since AND j.table_name = '${table}'
    UNION SELECT json_extract(j.old, '$.source_id') FROM journal_change AS j
      WHERE j.seq > @since AND j.table_name = '${table}' AND json_extract(j.old, '$.source_id') IS NOT NULL`
  return all(db, Source, sql, { since }).map(({ source_id }) => source_id)
}

const LastName = z.strictObject({ name: z.string().nullable() })

/** What a row that is gone was called last, in one of the tables whose names are nobody's; null where that is not known. */
export function lastNameOf(
  db: Database,
  { table, column }: { readonly table: string; readonly column: string },
  id: string,
): string | null {
  const sql = `SELECT json_extract(old, '$.${column}') AS name FROM journal_change
    WHERE table_name = '${table}' AND kind = 'delete' AND row_id = @id ORDER BY seq DESC LIMIT 1`
  return first(db, LastName, sql, { id })?.name ?? null
}
