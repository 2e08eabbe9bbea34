/** Change capture, written from the schema: no service contains journal or undo code. */
import type { Database } from '../database/connection.ts'
import { diffText } from '../../core/journal/text-change.ts'

/** Tables that hold no work of people, are derived from what does, or hold bytes that never change. */
const untouched = /^(setting|journal.*|search.*|stored_.*|coded_source|sqlite_.*)$/u

export function journalledTables(db: Database): string[] {
  const names = db
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`)
    .pluck()
    .all() as string[]
  return names.filter((name) => !untouched.test(name))
}

export function columnsOf(db: Database, table: string): string[] {
  return db
    .prepare('SELECT name FROM pragma_table_info(?) ORDER BY cid')
    .pluck()
    .all(table) as string[]
}

const entry = `(SELECT entry FROM journal_running WHERE one = 1)`

function guard(table: string, kind: string, row: string, old: string): string {
  return `SELECT RAISE(ABORT, 'a change outside of a command') WHERE NOT EXISTS (SELECT 1 FROM journal_running);
    INSERT INTO journal_change (entry, table_name, row_id, kind, old)
    VALUES (${entry}, '${table}', ${row}, '${kind}', ${old});`
}

function triggersOf(table: string, columns: readonly string[]): string {
  const whole = columns.map((column) => `'${column}', old.${column}`).join(', ')
  const changed = columns
    .map(
      (c) =>
        `SELECT '${c}' AS name, journal_old(old.${c}, new.${c}) AS was WHERE old.${c} IS NOT new.${c}`,
    )
    .join(' UNION ALL ')
  const differs = columns.map((column) => `old.${column} IS NOT new.${column}`).join(' OR ')
  return `
    CREATE TRIGGER journal_${table}_insert AFTER INSERT ON ${table} BEGIN
      ${guard(table, 'insert', 'new.id', 'NULL')} END;
    CREATE TRIGGER journal_${table}_update AFTER UPDATE ON ${table} WHEN ${differs} BEGIN
      ${guard(table, 'update', 'old.id', `(SELECT json_group_object(name, json(was)) FROM (${changed}))`)} END;
    CREATE TRIGGER journal_${table}_delete AFTER DELETE ON ${table} BEGIN
      ${guard(table, 'delete', 'old.id', `json_object(${whole})`)} END;`
}

/** Drops and writes anew the triggers of every journalled table, and the locks on the journal itself. */
export function writeTriggers(db: Database): void {
  const old = db
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'journal\\_%' ESCAPE '\\'`,
    )
    .pluck()
    .all() as string[]
  for (const name of old) db.exec(`DROP TRIGGER ${name}`)
  for (const table of journalledTables(db)) db.exec(triggersOf(table, columnsOf(db, table)))
  for (const table of ['journal', 'journal_change'])
    for (const verb of ['UPDATE', 'DELETE'])
      db.exec(`CREATE TRIGGER journal_lock_${table}_${verb.toLowerCase()} BEFORE ${verb} ON ${table}
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END`)
}

/** The function that the triggers call; every connection that writes needs it. */
export function registerJournalFunctions(db: Database): void {
  db.function('journal_old', { deterministic: true }, (was: unknown, is: unknown) =>
    JSON.stringify(typeof was === 'string' && typeof is === 'string' ? diffText(was, is) : was),
  )
}
