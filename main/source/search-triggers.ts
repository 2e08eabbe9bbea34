/** Keeps the full-text index in step with every table whose words can be searched; derived, so not journalled. */
import { z } from 'zod'
import type { Database } from '../database/connection.ts'
import { all, run } from '../database/sql.ts'

/** Table, columns and the number that tells their rows apart in the one index: rowid = key × 8 + number. */
export const searched = {
  source_block: { number: 0, columns: ['text'] },
  source: { number: 1, columns: ['title', 'about'] },
  code: { number: 2, columns: ['name', 'definition'] },
  coding: { number: 3, columns: ['memo'] },
  person: { number: 4, columns: ['name', 'pseudonym', 'role', 'site'] },
  rating: { number: 5, columns: ['warrant'] },
  memo: { number: 6, columns: ['title', 'text'] },
  attribute_value: { number: 7, columns: ['value'] },
} as const

/** A word that nobody types, of the private use area: the mark of a table's rows, or of all that are no passages. */
const PRIVATE = 0xe0f0

/**
 * Rows that are no passages carry two marks as words of their own. There are few of them among many passages, and a
 * search for a mark and a word skips from one to the next, where a search by row number would look at every passage.
 */
export function markOf(table: keyof typeof searched | 'others'): string {
  return String.fromCodePoint(PRIVATE + (table === 'others' ? 0 : searched[table].number))
}

function marksOf(number: number): string {
  if (number === 0) return ''
  return ` || ' ${String.fromCodePoint(PRIVATE)} ${String.fromCodePoint(PRIVATE + number)}'`
}

const textOf = (row: string, columns: readonly string[]): string =>
  columns.map((column) => `${row}.${column}`).join(` || ' ' || `)

/**
 * A row that changes is only noted, with whether the index knew it before: what is noted first in a command counts. The
 * index itself writes a part of its own at the end of every statement, so that a thousand lines would become as many parts.
 */
function triggersOf(table: string, number: number, columns: readonly string[]): string {
  const note = (row: string, indexed: string): string =>
    `INSERT INTO search_changed (row, indexed) VALUES (${row}.key * 8 + ${number}, ${indexed})
      ON CONFLICT DO NOTHING;`
  const filled = (row: string): string => `${textOf(row, columns)} <> ''`
  return `
    CREATE TRIGGER search_${table}_insert AFTER INSERT ON ${table} WHEN ${filled('new')}
      BEGIN ${note('new', '0')} END;
    CREATE TRIGGER search_${table}_delete AFTER DELETE ON ${table} WHEN ${filled('old')}
      BEGIN ${note('old', '1')} END;
    CREATE TRIGGER search_${table}_update AFTER UPDATE OF ${columns.join(', ')} ON ${table}
      WHEN ${textOf('old', columns)} IS NOT ${textOf('new', columns)}
      BEGIN ${note('old', filled('old'))} END;`
}

/** Drops and writes anew the triggers of every searched table. */
export function writeSearchTriggers(db: Database): void {
  const old = db
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'search\\_%' ESCAPE '\\'`,
    )
    .pluck()
    .all() as string[]
  for (const name of old) db.exec(`DROP TRIGGER ${name}`)
  for (const [table, { number, columns }] of Object.entries(searched))
    db.exec(triggersOf(table, number, columns))
}

const Changed = z.strictObject({ number: z.int() })

function takeIn(db: Database, table: string, number: number, columns: readonly string[]): void {
  const text = textOf('t', columns)
  run(
    db,
    `INSERT INTO search (rowid, text) SELECT c.row, ${text}${marksOf(number)}
      FROM search_changed AS c JOIN ${table} AS t ON t.key = c.row / 8
      WHERE c.row % 8 = ${number} AND ${text} <> '' ORDER BY c.row`,
  )
}

/** Brings the index up to what the running command has changed; at its end, inside of its transaction. */
export function takeInChanged(db: Database): void {
  const numbers = all(db, Changed, 'SELECT DISTINCT row % 8 AS number FROM search_changed')
  if (numbers.length === 0) return
  const changed = new Set(numbers.map(({ number }) => number))
  run(db, 'DELETE FROM search WHERE rowid IN (SELECT row FROM search_changed WHERE indexed = 1)')
  for (const [table, { number, columns }] of Object.entries(searched))
    if (changed.has(number)) takeIn(db, table, number, columns)
  run(db, 'DELETE FROM search_changed')
}
