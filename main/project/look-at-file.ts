/** What can be said of a project file without its key. */
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs'
import { dirname, resolve } from 'node:path'
import { AppError } from '../../core/errors.ts'
import { SALT_BYTES } from '../database/key.ts'

export const PAGE_BYTES = 4096

/** Heads of files that people might take for a project; an encrypted file has none of them. */
const foreignHeads: readonly string[] = [
  'SQLite format 3',
  'PK\u0003\u0004',
  '%PDF',
  '{\\rtf',
  '<?xml',
  '<!DOC',
]

/** Where a file truly lies: a new passphrase must replace the file itself, and not a link to it. */
export function truePath(path: string): string {
  return existsSync(path) ? realpathSync(path) : resolve(path)
}

function readHead(path: string): Buffer {
  const file = openSync(path, 'r')
  try {
    const head = Buffer.alloc(SALT_BYTES)
    const read = readSync(file, head, 0, SALT_BYTES, 0)
    return head.subarray(0, read)
  } finally {
    closeSync(file)
  }
}

function requireWritable(path: string): void {
  try {
    accessSync(path, constants.R_OK | constants.W_OK)
    accessSync(dirname(path), constants.W_OK)
  } catch {
    throw new AppError('read-only')
  }
}

function sizeOf(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) throw new AppError('no-such-file')
  if (!found.isFile()) throw new AppError('not-a-project')
  return found.size
}

/** The salt of the file, or why it cannot be a project that this person can work in. */
export function saltOf(path: string): Buffer {
  const size = sizeOf(path)
  requireWritable(path)
  const head = readHead(path)
  const text = head.toString('latin1')
  if (size < SALT_BYTES || foreignHeads.some((start) => text.startsWith(start)))
    throw new AppError('not-a-project')
  if (size % PAGE_BYTES !== 0) throw new AppError(size < PAGE_BYTES ? 'not-a-project' : 'truncated')
  return head
}

/** Refuses a file that a mistyped pragma left unencrypted. */
export function requireEncrypted(path: string): void {
  if (readHead(path).toString('latin1').startsWith('SQLite format 3'))
    throw new Error('The file is not encrypted.')
}
