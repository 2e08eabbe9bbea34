/** The key of a project file: 32 bytes derived from the passphrase and the file's own first 16 bytes. */
import { hashRaw } from '@node-rs/argon2'
import type Sqlite from 'better-sqlite3-multiple-ciphers'

export interface FileKey {
  readonly key: Buffer
  readonly salt: Buffer
}

export const KEY_BYTES = 32
export const SALT_BYTES = 16

/** Argon2id of file format 1: 256 MiB, four passes, one lane; above OWASP's least (19 MiB, two passes). */
const ARGON2 = {
  algorithm: 2,
  memoryCost: 262_144,
  timeCost: 4,
  parallelism: 1,
  outputLen: KEY_BYTES,
}

export async function deriveKey(passphrase: string, salt: Buffer): Promise<FileKey> {
  const key = await hashRaw(passphrase.normalize('NFC'), { ...ARGON2, salt })
  return { key, salt }
}

function hex(key: FileKey): string {
  if (key.key.length !== KEY_BYTES || key.salt.length !== SALT_BYTES)
    throw new Error('A key is 32 bytes and a salt 16.')
  return key.key.toString('hex') + key.salt.toString('hex')
}

/** Sets cipher and raw key on a fresh connection (SQLCipher 4 scheme). */
export function setKey(db: Sqlite.Database, key: FileKey): void {
  const raw = hex(key)
  db.pragma(`cipher = 'sqlcipher'`)
  db.pragma('legacy = 4')
  db.pragma(`key = "x'${raw}'"`)
}

/** Encrypts the open database anew, page by page; only ever for a copy. */
export function replaceKey(db: Sqlite.Database, key: FileKey): void {
  const raw = hex(key)
  db.pragma('journal_mode = DELETE')
  db.pragma(`rekey = "x'${raw}'"`)
}

/** Overwrites a key that is no longer needed. */
export function wipe(key: FileKey): void {
  key.key.fill(0)
}
