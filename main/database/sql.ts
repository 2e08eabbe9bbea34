/** The four ways repositories speak SQL: statements are prepared once per connection, rows are parsed by a schema. */
import type { z } from 'zod'
import { AppError } from '../../core/errors.ts'
import type { Database } from './connection.ts'

type Value = string | number | null | Uint8Array
export type Parameters = Readonly<Record<string, Value>>

const prepared = new WeakMap<Database, Map<string, ReturnType<Database['prepare']>>>()

function statement(db: Database, sql: string): ReturnType<Database['prepare']> {
  let statements = prepared.get(db)
  if (statements === undefined) {
    statements = new Map()
    prepared.set(db, statements)
  }
  let found = statements.get(sql)
  if (found === undefined) {
    found = db.prepare(sql)
    statements.set(sql, found)
  }
  return found
}

/** Every row, parsed. `@name` in the SQL stands for a parameter. */
export function all<T>(
  db: Database,
  row: z.ZodType<T>,
  sql: string,
  parameters: Parameters = {},
): T[] {
  return statement(db, sql)
    .all(parameters)
    .map((found) => row.parse(found))
}

/** The first row, parsed, or null. */
export function first<T>(
  db: Database,
  row: z.ZodType<T>,
  sql: string,
  parameters: Parameters = {},
): T | null {
  const found = statement(db, sql).get(parameters)
  return found === undefined ? null : row.parse(found)
}

/** The first row, parsed; `not-found` where there is none. */
export function one<T>(
  db: Database,
  row: z.ZodType<T>,
  sql: string,
  parameters: Parameters = {},
): T {
  const found = first(db, row, sql, parameters)
  if (found === null) throw new AppError('not-found')
  return found
}

/** Runs a statement; the number of rows it changed. */
export function run(db: Database, sql: string, parameters: Parameters = {}): number {
  return statement(db, sql).run(parameters).changes
}

/** Inserts one row given as column → value. Table and columns come from code, never from input. */
export function insert(db: Database, table: string, row: Parameters): void {
  const columns = Object.keys(row)
  const values = columns.map((column) => `@${column}`)
  run(db, `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${values.join(', ')})`, row)
}

/** Updates the row with this id; `not-found` where there is none. */
export function update(db: Database, table: string, id: string, row: Parameters): void {
  const settings = Object.keys(row).map((column) => `${column} = @${column}`)
  const changed = run(db, `UPDATE ${table} SET ${settings.join(', ')} WHERE id = @id`, {
    ...row,
    id,
  })
  if (changed === 0) throw new AppError('not-found')
}
