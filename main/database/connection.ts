/** Opens a project file with its key, or refuses it by name; the only place that makes a connection. */
import Sqlite from 'better-sqlite3-multiple-ciphers'
import { AppError } from '../../core/errors.ts'
import { setKey, type FileKey } from './key.ts'

export type Database = Sqlite.Database

/** "TRLS": tells a Trellis project from any other database behind the same key. */
export const APPLICATION_ID = 0x54524c53

/** Temporary tables must never reach the disk in the clear; read-free, so that it can come before the first page. */
function keepTemporaryInMemory(db: Database): void {
  db.pragma('temp_store = MEMORY')
  db.pragma('busy_timeout = 0')
}

/** What a connection for work needs beside its key. */
export function prepareForWork(db: Database): void {
  db.pragma('foreign_keys = ON')
  db.pragma('cell_size_check = ON')
  db.pragma('cache_size = -65536')
}

/** An unencrypted database in memory: for tests and for computing. */
export function openMemory(): Database {
  const db = new Sqlite(':memory:')
  keepTemporaryInMemory(db)
  prepareForWork(db)
  return db
}

/** A connection with the key set and nothing read yet; `mustExist` false makes the file. */
export function connect(path: string, key: FileKey, mustExist: boolean): Database {
  const db = new Sqlite(path, { fileMustExist: mustExist })
  try {
    setKey(db, key)
    keepTemporaryInMemory(db)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** A log is brought into the file in quiet moments (`checkpoint.ts`); at so many pages, 100 MB, by the commit itself. */
export const PAGES_AT_MOST = 25_000

/** Connections that write, so that the log beside their file is theirs. */
const taken = new WeakSet<Database>()

/** Takes the file for this process alone and makes every commit durable. Throws what SQLite throws. */
export function takeForWriting(db: Database): void {
  prepareForWork(db)
  db.pragma('locking_mode = EXCLUSIVE')
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.pragma(`wal_autocheckpoint = ${PAGES_AT_MOST}`)
  db.exec('BEGIN IMMEDIATE; COMMIT')
  taken.add(db)
}

/**
 * Changes that need not wait for the disk: what is half done is taken back when the project is next opened, and the
 * next commit that waits, waits for all before it.
 */
export function withoutWaiting<T>(db: Database, change: () => T): T {
  db.pragma('synchronous = NORMAL')
  try {
    return change()
  } finally {
    db.pragma('synchronous = FULL')
  }
}

/** Where the file was moved or replaced, SQLite leaves the log as it is, and would read it into what stands there now. */
function emptyLog(db: Database): void {
  try {
    db.pragma('wal_checkpoint(TRUNCATE)')
  } catch {
    // A disk that is full or was taken away: the log waits for the file it belongs to.
  }
}

/** Puts every page into the one file and lets go of it; the log beside it is removed. */
export function close(db: Database): void {
  if (!db.open) return
  if (db.inTransaction) db.exec('ROLLBACK')
  if (taken.has(db)) emptyLog(db)
  db.close()
}

const codes: Readonly<Record<string, ConstructorParameters<typeof AppError>[0]>> = {
  SQLITE_BUSY: 'in-use',
  SQLITE_LOCKED: 'in-use',
  SQLITE_READONLY: 'read-only',
  SQLITE_CANTOPEN: 'read-only',
  SQLITE_PERM: 'read-only',
  SQLITE_FULL: 'disk-full',
  SQLITE_CORRUPT: 'damaged',
  SQLITE_NOTADB: 'damaged',
  SQLITE_IOERR: 'damaged',
}

/** Rows changed by this connection since it was opened. */
export function changesSoFar(db: Database): number {
  return Number(db.prepare('SELECT total_changes()').pluck().get())
}

/** Whether a reference, a unique name or another rule of the schema forbade it. */
export function isConstraint(error: unknown): boolean {
  return error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT')
}

/** SQLite's own failures as the expected failures they are; anything else unchanged. */
export function asAppError(error: unknown): unknown {
  if (!(error instanceof Sqlite.SqliteError)) return error
  if (error.code === 'SQLITE_IOERR_WRITE' || error.code === 'SQLITE_IOERR_FSYNC')
    return new AppError('disk-full')
  const family = Object.keys(codes).find((code) => error.code.startsWith(code))
  const code = family === undefined ? undefined : codes[family]
  return code === undefined ? error : new AppError(code)
}
