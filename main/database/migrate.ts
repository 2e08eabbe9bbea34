/** Brings a database to the present schema: append-only steps, all pending ones in one transaction. */
import { AppError } from '../../core/errors.ts'
import { writeTriggers } from '../journal/triggers.ts'
import { writeSearchTriggers } from '../source/search-triggers.ts'
import type { Database } from './connection.ts'
import { foundation } from './migrations/0001-foundation.ts'
import { attribute } from './migrations/0002-attribute.ts'
import { memo } from './migrations/0003-memo.ts'
import { speaker } from './migrations/0004-speaker.ts'
import { attachment } from './migrations/0005-attachment.ts'
import { codebook } from './migrations/0006-codebook.ts'
import { retrieval } from './migrations/0007-retrieval.ts'
import { searchChanged } from './migrations/0008-search-changed.ts'
import { codingMemo } from './migrations/0009-coding-memo.ts'

const migrations: readonly string[] = [
  foundation,
  attribute,
  memo,
  speaker,
  attachment,
  codebook,
  retrieval,
  searchChanged,
  codingMemo,
]

/** The newest schema this program knows. */
export const SCHEMA_VERSION = migrations.length

export function schemaVersion(db: Database): number {
  return Number(db.pragma('user_version', { simple: true }))
}

/** Refuses a file of a newer program; gives true where anything was done. */
export function migrate(db: Database): boolean {
  const from = schemaVersion(db)
  if (from > SCHEMA_VERSION) throw new AppError('newer-version', `${from} > ${SCHEMA_VERSION}`)
  if (from === SCHEMA_VERSION) return false
  db.transaction(() => {
    for (const step of migrations.slice(from)) db.exec(step)
    writeTriggers(db)
    writeSearchTriggers(db)
    db.pragma(`user_version = ${SCHEMA_VERSION}`)
  }).immediate()
  return true
}
