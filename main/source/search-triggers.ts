/** Keeps the full-text index in step with every table whose words can be searched; derived, so not journalled. */
import type { Database } from '../database/connection.ts'

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

function triggersOf(table: string, number: number, columns: readonly string[]): string {
  const text = (row: string): string => columns.map((c) => `${row}.${c}`).join(` || ' ' || `)
  const add = `INSERT INTO search (rowid, text)
    SELECT new.key * 8 + ${number}, ${text('new')}${marksOf(number)} WHERE ${text('new')} <> '';`
  const drop = `DELETE FROM search WHERE rowid = old.key * 8 + ${number};`
  const filled = (row: string): string => `WHEN ${text(row)} <> ''`
  return `
    CREATE TRIGGER search_${table}_insert AFTER INSERT ON ${table} ${filled('new')} BEGIN ${add} END;
    CREATE TRIGGER search_${table}_delete AFTER DELETE ON ${table} ${filled('old')} BEGIN ${drop} END;
    CREATE TRIGGER search_${table}_update AFTER UPDATE OF ${columns.join(', ')} ON ${table}
      BEGIN ${drop} ${add} END;`
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
