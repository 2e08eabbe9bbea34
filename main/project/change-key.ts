/** A new passphrase: copy, encrypt the copy anew, prove it, and only then let it take the old file's place. */
import { existsSync } from 'node:fs'
import { AppError } from '../../core/errors.ts'
import { close, connect, type Database } from '../database/connection.ts'
import { replaceKey, type FileKey } from '../database/key.ts'
import { beside, discard, putInPlace } from './durable.ts'
import { copyProject, prove } from './project-file.ts'

/** Closes `db`; a log that could not be written back would spoil the new file. The file at `path` has the new key afterwards, or, where this throws, still the old one. */
export function changeKey(db: Database, path: string, old: FileKey, next: FileKey): void {
  const copy = beside(path)
  try {
    copyProject(db, old, copy)
    const second = connect(copy, old, true)
    try {
      replaceKey(second, next)
    } finally {
      close(second)
    }
    prove(copy, next)
  } catch (error) {
    discard(copy)
    throw error
  }
  close(db)
  if (existsSync(`${path}-wal`)) {
    discard(copy)
    throw new AppError('disk-full')
  }
  putInPlace(copy, path)
}
