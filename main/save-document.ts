/** Writes a finished document where a person wants it: the whole of it, or nothing. */
import { rm, writeFile } from 'node:fs/promises'
import { AppError, type ErrorCode } from '../core/errors.ts'
import { beside, putInPlace } from './project/durable.ts'

const codes: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  ENOENT: 'no-such-folder',
  ENOTDIR: 'no-such-folder',
  EACCES: 'read-only',
  EPERM: 'read-only',
  EROFS: 'read-only',
}

function codeOf(error: unknown): ErrorCode | undefined {
  return error instanceof Error && 'code' in error ? codes[String(error.code)] : undefined
}

export async function saveDocument(
  path: string,
  content: Uint8Array | AsyncIterable<Uint8Array>,
): Promise<void> {
  try {
    await writeFile(beside(path), content, { flush: true })
    putInPlace(beside(path), path)
  } catch (error) {
    await rm(beside(path), { force: true }).catch(() => undefined)
    const code = codeOf(error)
    throw code === undefined ? error : new AppError(code)
  }
}
