/** Keeps the full-text index in few parts, a little at a time: SQLite's own way does it in one go, and everybody would wait. */
import { z } from 'zod'
import type { Database } from '../database/connection.ts'
import { one, run } from '../database/sql.ts'

/** Pages of the index merged at a time: a few milliseconds. */
const SLICE = 16

const Total = z.strictObject({ changes: z.int() })

function changesSoFar(db: Database): number {
  return one(db, Total, 'SELECT total_changes() AS changes').changes
}

/** Merges a slice; false where nothing is left to merge (SQLite then counts fewer than two changes). */
export function mergeSearchSlice(db: Database): boolean {
  const before = changesSoFar(db)
  run(db, `INSERT INTO search (search, rank) VALUES ('merge', @slice)`, { slice: SLICE })
  return changesSoFar(db) - before >= 2
}
