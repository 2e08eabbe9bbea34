/** A file's way into the project: chunk by chunk, never all in memory, never beside the encrypted file. */
import { createHash } from 'node:crypto'
import { HEAD_BYTES, mediaTypeOf } from '../../core/attachment/media-type.ts'
import { MOST_ATTACHED_BYTES } from '../../core/attachment/contract.ts'
import { AppError } from '../../core/errors.ts'
import type { Database } from '../database/connection.ts'
import type { IncomingStream } from '../files.ts'
import { beginFile, CHUNK_BYTES, writeChunk } from './stored-files.ts'

export interface Stored {
  readonly fileId: string
  readonly name: string
  readonly size: number
  readonly hash: string
  readonly mediaType: string
}

export interface Storing {
  readonly db: Database
  readonly fileId: string
  /** Told after each chunk; lets others be answered, and throws `cancelled` for a job that was stopped. */
  readonly stored: (bytes: number) => Promise<void>
}

/** Parts of any size as chunks of one size, the last of them shorter. */
async function* inChunks(parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = []
  let held = 0
  for await (const part of parts) {
    for (let at = 0; at < part.length;) {
      const taken = part.subarray(at, at + CHUNK_BYTES - held)
      waiting.push(taken)
      held += taken.length
      at += taken.length
      if (held < CHUNK_BYTES) continue
      yield Buffer.concat(waiting)
      waiting = []
      held = 0
    }
  }
  if (held > 0) yield Buffer.concat(waiting)
}

/** Stores the bytes under an unfinished file; `too-large` as soon as there are more than may be. */
export async function storeFile(file: IncomingStream, storing: Storing): Promise<Stored> {
  const { db, fileId, stored } = storing
  if (file.size > MOST_ATTACHED_BYTES) throw new AppError('too-large', file.name)
  beginFile(db, fileId)
  const hash = createHash('sha256')
  let mediaType = mediaTypeOf(new Uint8Array(0))
  let size = 0
  let ordinal = 0
  for await (const chunk of inChunks(file.parts())) {
    // The project may have been locked while the part was on its way.
    await stored(0)
    if (size + chunk.length > MOST_ATTACHED_BYTES) throw new AppError('too-large', file.name)
    if (ordinal === 0) mediaType = mediaTypeOf(chunk.subarray(0, HEAD_BYTES))
    hash.update(chunk)
    writeChunk(db, fileId, ordinal, chunk)
    ordinal += 1
    size += chunk.length
    await stored(chunk.length)
  }
  return { fileId, name: file.name, size, hash: hash.digest('hex'), mediaType }
}
