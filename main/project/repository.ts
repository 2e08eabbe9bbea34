/** SQL of the project itself: its name, its coders, the settings kept in the file. */
import { z } from 'zod'
import type { CoderId } from '../../core/ids.ts'
import { Coder, JournalEntry } from '../../core/project/contract.ts'
import type { Database } from '../database/connection.ts'
import { all, first, one, run } from '../database/sql.ts'

const Value = z.strictObject({ value: z.string() })

/** Settings belong to the file and not to anybody's work; they are not journalled. */
export function readSetting(db: Database, name: string): string | null {
  return first(db, Value, 'SELECT value FROM setting WHERE name = @name', { name })?.value ?? null
}

export function writeSetting(db: Database, name: string, value: string): void {
  const sql = `INSERT INTO setting (name, value) VALUES (@name, @value)
    ON CONFLICT (name) DO UPDATE SET value = excluded.value`
  run(db, sql, { name, value })
}

export function removeSetting(db: Database, name: string): void {
  run(db, 'DELETE FROM setting WHERE name = @name', { name })
}

const Named = z.strictObject({ name: z.string() })

/** Names of settings that begin so. */
export function settingsNamed(db: Database, start: string): string[] {
  const sql = 'SELECT name FROM setting WHERE substr(name, 1, length(@start)) = @start'
  return all(db, Named, sql, { start }).map((row) => row.name)
}

const Project = z.strictObject({ id: z.string(), name: z.string() })

export function readProject(db: Database): z.output<typeof Project> {
  return one(db, Project, 'SELECT id, name FROM project')
}

export function listCoders(db: Database): Coder[] {
  return all(db, Coder, 'SELECT id, name, initials FROM coder ORDER BY key')
}

export function readCoder(db: Database, id: string): Coder | null {
  return first(db, Coder, 'SELECT id, name, initials FROM coder WHERE id = @id', { id })
}

/** Without what others did to codings and memos, for a coder whose codings alone may be known. */
export function listEntries(db: Database, limit: number, mine: CoderId | null): JournalEntry[] {
  const sql = `SELECT seq, at, coalesce(coder.name, '') AS coder, feature, procedure, subject, kind
    FROM journal LEFT JOIN coder ON coder.id = journal.coder_id
    WHERE @mine IS NULL OR coder_id = @mine OR feature NOT IN ('coding', 'memo')
    ORDER BY seq DESC LIMIT @limit`
  return all(db, JournalEntry, sql, { limit, mine })
}
