/** Applies noted changes backwards. Runs inside an entry of its own, so that it can be taken back in turn. */
import { z } from 'zod'
import { textBefore } from '../../core/journal/text-change.ts'
import type { Database } from '../database/connection.ts'
import { columnsOf, journalledTables } from './triggers.ts'
import { first, insert, run, update } from '../database/sql.ts'
import type { Change } from './change.ts'

const TextBefore = z.strictObject({ keep: z.int(), went: z.string(), tail: z.int() })
const Old = z.record(z.string(), z.union([z.string(), z.number(), z.null(), TextBefore]))
const Now = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))

/** Names out of the file are used in SQL only where the schema has them; each table is looked up once. */
function openSchema(db: Database): (table: string, columns: readonly string[]) => void {
  const tables = new Set(journalledTables(db))
  const known = new Map<string, ReadonlySet<string>>()
  return (table, columns) => {
    if (!tables.has(table)) throw new Error('The journal names an unknown table.')
    const has = known.get(table) ?? new Set(columnsOf(db, table))
    known.set(table, has)
    if (!columns.every((column) => has.has(column)))
      throw new Error('The journal names an unknown column.')
  }
}

/** Numbers that only grow: what is brought back is a new state, or a window that holds another of the same number would be believed. */
const growing: Readonly<Record<string, string>> = { source: 'revision' }

type Value = z.output<typeof Old>[string]

function takeBackUpdate(db: Database, change: Change, old: z.output<typeof Old>): void {
  const { table_name, row_id } = change
  const needsPresent = ([column, value]: [string, Value]): boolean =>
    column === growing[table_name] || (value !== null && typeof value === 'object')
  const values = Object.entries(old)
  const row = values.some(needsPresent)
    ? first(db, Now, `SELECT * FROM ${table_name} WHERE id = @id`, { id: row_id })
    : null
  const was = values.map(([column, value]) => {
    if (column === growing[table_name]) return [column, Number(row?.[column]) + 1] as const
    if (value === null || typeof value !== 'object') return [column, value] as const
    return [column, textBefore(String(row?.[column]), value)] as const
  })
  update(db, table_name, row_id, Object.fromEntries(was))
}

/** The newest change first. */
export function takeBack(db: Database, changes: readonly Change[]): void {
  const requireKnown = openSchema(db)
  for (const change of [...changes].reverse()) {
    const old = Old.parse(change.old === null ? {} : JSON.parse(change.old))
    requireKnown(change.table_name, Object.keys(old))
    if (change.kind === 'insert')
      run(db, `DELETE FROM ${change.table_name} WHERE id = @id`, { id: change.row_id })
    else if (change.kind === 'delete') insert(db, change.table_name, Now.parse(old))
    else takeBackUpdate(db, change, old)
  }
}
