/** Bytes of an attachment, a chunk at a time. */
import type { AttachmentId } from '../../core/ids.ts'
import type { Database } from '../database/connection.ts'
import { fileOf } from './repository.ts'
import { readChunk } from './stored-files.ts'

export interface Part {
  readonly name: string
  readonly mediaType: string
  /** Of the whole file. */
  readonly size: number
  /** From the place asked for to the end of its chunk; empty at the end of the file. */
  readonly bytes: Uint8Array
}

const nothing = new Uint8Array(0)

/** Null where there is no such attachment. */
export function partOf(db: Database, attachmentId: AttachmentId, from: number): Part | null {
  const file = fileOf(db, attachmentId)
  if (file === null) return null
  const { name, media_type: mediaType, size, chunk_size: chunk } = file
  if (from < 0 || from >= size) return { name, mediaType, size, bytes: nothing }
  const bytes = readChunk(db, file.file_id, Math.floor(from / chunk))
  // A copy of its own, so that no more than the part itself travels to the host.
  return { name, mediaType, size, bytes: bytes.slice(from % chunk) }
}
