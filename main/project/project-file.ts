/** A project file: made, opened or refused by name, copied. */
import { randomBytes } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { AppError } from '../../core/errors.ts'
import {
  APPLICATION_ID,
  asAppError,
  close,
  connect,
  prepareForWork,
  takeForWriting,
  type Database,
} from '../database/connection.ts'
import { deriveKey, KEY_BYTES, SALT_BYTES, type FileKey } from '../database/key.ts'
import { migrate, SCHEMA_VERSION, schemaVersion } from '../database/migrate.ts'
import { registerJournalFunctions } from '../journal/triggers.ts'
import { beside, discard, putInPlace } from './durable.ts'
import { PAGE_BYTES, requireEncrypted, saltOf } from './look-at-file.ts'
import { faultOf } from './page-check.ts'

const LEAST_PASSPHRASE = 8

export function requireStrongEnough(passphrase: string): void {
  if (Array.from(passphrase).length < LEAST_PASSPHRASE)
    throw new AppError('weak-passphrase', String(LEAST_PASSPHRASE))
}

export async function newKey(passphrase: string): Promise<FileKey> {
  requireStrongEnough(passphrase)
  return deriveKey(passphrase, randomBytes(SALT_BYTES))
}

export async function keyOfPassphrase(path: string, passphrase: string): Promise<FileKey> {
  return deriveKey(passphrase, saltOf(path))
}

export function keyOfRaw(path: string, raw: Uint8Array): FileKey {
  if (raw.length !== KEY_BYTES) throw new AppError('wrong-recovery-code', 'length')
  return { key: Buffer.from(raw), salt: saltOf(path) }
}

/** What a file of this name has left beside it would be read into the new one. */
function requireFree(path: string): void {
  if (!existsSync(dirname(path))) throw new AppError('no-such-folder', dirname(path))
  const left = ['', '-wal', '-journal'].find((suffix) => existsSync(path + suffix))
  if (left !== undefined) throw new AppError('already-exists', basename(path + left))
}

/** Makes the file with its schema; `fill` writes the first rows. It takes its place only when all of it is there. */
export function makeProjectFile(path: string, key: FileKey, fill: (db: Database) => void): void {
  requireFree(path)
  const unfinished = beside(path)
  discard(unfinished)
  try {
    const db = connect(unfinished, key, false)
    try {
      prepareForWork(db)
      db.pragma(`application_id = ${APPLICATION_ID}`)
      registerJournalFunctions(db)
      migrate(db)
      fill(db)
    } finally {
      close(db)
    }
    requireEncrypted(unfinished)
    requireFree(path)
    putInPlace(unfinished, path)
  } catch (error) {
    discard(unfinished)
    throw asAppError(error)
  }
}

/** Reads the first page; says whether the key or the page is at fault. */
function requireKeyFits(db: Database, path: string, key: FileKey): void {
  try {
    db.prepare('SELECT count(*) FROM sqlite_schema').get()
  } catch (error) {
    const failure = asAppError(error)
    if (!(failure instanceof AppError) || failure.code !== 'damaged') throw failure
    throw new AppError(faultOf(path, key))
  }
}

function requireWhole(db: Database, path: string): void {
  if (Number(db.pragma('application_id', { simple: true })) !== APPLICATION_ID)
    throw new AppError('not-a-project')
  const version = schemaVersion(db)
  if (version > SCHEMA_VERSION)
    throw new AppError('newer-version', `${version} > ${SCHEMA_VERSION}`)
  const pages = Number(db.pragma('page_count', { simple: true }))
  if (!existsSync(`${path}-wal`) && pages * PAGE_BYTES > statSync(path).size)
    throw new AppError('truncated')
}

/** An older file is copied, encrypted and proved, before anything in it changes. */
function bringUpToDate(db: Database, path: string, key: FileKey): void {
  const version = schemaVersion(db)
  if (version === SCHEMA_VERSION) return
  copyProject(db, key, `${path}.before-version-${SCHEMA_VERSION}`)
  migrate(db)
}

/** Opens the file for this process alone, ready for work. */
export function openProjectFile(path: string, key: FileKey): Database {
  saltOf(path)
  const db = connect(path, key, true)
  try {
    requireKeyFits(db, path, key)
    requireWhole(db, path)
    takeForWriting(db)
    registerJournalFunctions(db)
    bringUpToDate(db, path, key)
    discard(beside(path))
    return db
  } catch (error) {
    close(db)
    throw asAppError(error)
  }
}

/** An encrypted copy of the open project under the same key, proved by opening and reading all of it. */
export function copyProject(db: Database, key: FileKey, target: string): void {
  discard(target)
  try {
    db.prepare('VACUUM INTO ?').run(target)
    prove(target, key)
  } catch (error) {
    discard(target)
    throw asAppError(error)
  }
}

/** Opens a copy with its key and reads every page; throws where anything is amiss. */
export function prove(path: string, key: FileKey): void {
  requireEncrypted(path)
  const copy = connect(path, key, true)
  try {
    const verdict = copy.pragma('integrity_check', { simple: true })
    if (verdict !== 'ok') throw new AppError('damaged')
  } finally {
    close(copy)
  }
}
