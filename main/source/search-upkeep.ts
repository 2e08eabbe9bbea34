/** Keeps the full-text index in few parts, a little at a time: SQLite's own way does it in one go, and everybody would wait. */
import { changesSoFar, withoutWaiting, type Database } from '../database/connection.ts'
import { run } from '../database/sql.ts'

/** Pages of the index merged at a time: a few milliseconds. */
const SLICE = 16

/** Merges a slice; false where nothing is left to merge (SQLite then counts fewer than two changes). */
export function mergeSearchSlice(db: Database): boolean {
  const before = changesSoFar(db)
  const sql = `INSERT INTO search (search, rank) VALUES ('merge', @slice)`
  withoutWaiting(db, () => run(db, sql, { slice: SLICE }))
  return changesSoFar(db) - before >= 2
}
