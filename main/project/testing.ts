/** For tests: a folder of its own, a key without the half second of deriving one, rows to find again. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Database } from '../database/connection.ts'
import type { FileKey } from '../database/key.ts'
import { run } from '../database/sql.ts'
import { makeProjectFile } from './project-file.ts'

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'trellis-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export function randomKey(): FileKey {
  return { key: randomBytes(32), salt: randomBytes(16) }
}

/** Settings are rows that need no journal. */
export function fillSettings(db: Database, count: number): void {
  const sql = 'INSERT INTO setting (name, value) VALUES (@name, @value)'
  db.transaction(() => {
    for (let at = 0; at < count; at += 1) {
      const value = `Nobody but us should read this sentence ${at}. `.repeat(20)
      run(db, sql, { name: `setting ${at}`, value })
    }
  })()
}

export function makeFilledFile(rows = 200): { readonly path: string; readonly key: FileKey } {
  const path = join(temporaryFolder(), 'a.trellis')
  const key = randomKey()
  makeProjectFile(path, key, (db) => fillSettings(db, rows))
  return { path, key }
}
