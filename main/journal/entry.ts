/** One command, undo or redo as the journal keeps it, and the changes that belong to it. */
import { z } from 'zod'
import type { Database } from '../database/connection.ts'
import { all, one } from '../database/sql.ts'
import { Change } from './change.ts'

export const Entry = z.strictObject({
  seq: z.int(),
  id: z.string(),
  at: z.string(),
  coder_id: z.string(),
  kind: z.enum(['command', 'undo', 'redo']),
  target: z.int().nullable(),
  batch: z.string().nullable(),
  feature: z.string(),
  procedure: z.string(),
  subject: z.string(),
  previous: z.string(),
  hash: z.string(),
})
export type Entry = z.output<typeof Entry>

export function changesOf(db: Database, entry: number): Change[] {
  const sql = `SELECT seq, table_name, row_id, kind, old FROM journal_change WHERE entry = @entry ORDER BY seq`
  return all(db, Change, sql, { entry })
}

const Flag = z.strictObject({ found: z.int() })

const others = `SELECT EXISTS (
  SELECT table_name, row_id FROM journal_change WHERE entry = (SELECT max(seq) FROM journal)
  EXCEPT SELECT table_name, row_id FROM journal_change WHERE entry = @entry) AS found`

/** Whether the newest entry changed rows that this one did not: those that hung on its rows and went along. */
export function wentBeyond(db: Database, entry: number): boolean {
  return one(db, Flag, others, { entry }).found === 1
}
