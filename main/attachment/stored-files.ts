/** SQL over the bytes themselves: files in chunks, once for each content, outside of the journal. */
import { z } from 'zod'
import { withoutWaiting, type Database } from '../database/connection.ts'
import { all, first, insert, one, run, update } from '../database/sql.ts'

/** One chunk is written in one short transaction, and read in one go. */
export const CHUNK_BYTES = 262_144

const Id = z.strictObject({ id: z.string() })
const Bytes = z.strictObject({ bytes: z.instanceof(Uint8Array) })
const Count = z.strictObject({ count: z.int() })

/** A file whose bytes are on their way; nothing but `adoptFile` lets it be used. */
export function beginFile(db: Database, id: string): void {
  insert(db, 'stored_file', { id, hash: '', size: 0, chunk_size: CHUNK_BYTES, complete: 0 })
}

/** Does not wait for the disk: a chunk counts only once its file is complete, and that commit waits for all before it. */
export function writeChunk(db: Database, fileId: string, ordinal: number, bytes: Uint8Array): void {
  withoutWaiting(db, () => insert(db, 'stored_chunk', { file_id: fileId, ordinal, bytes }))
}

/** A complete file of this content, if the project holds it. */
export function findComplete(db: Database, hash: string): string | null {
  const sql = 'SELECT id FROM stored_file WHERE hash = @hash AND complete = 1'
  return first(db, Id, sql, { hash })?.id ?? null
}

/** Says that all bytes are there; from now on the file is kept as long as anything could need it. */
export function completeFile(
  db: Database,
  id: string,
  file: { readonly hash: string; readonly size: number },
): void {
  update(db, 'stored_file', id, { ...file, complete: 1 })
}

export function readChunk(db: Database, fileId: string, ordinal: number): Uint8Array {
  const sql = 'SELECT bytes FROM stored_chunk WHERE file_id = @fileId AND ordinal = @ordinal'
  return one(db, Bytes, sql, { fileId, ordinal }).bytes
}

/** Files whose bytes never all came. */
export function unfinishedFiles(db: Database): readonly string[] {
  return all(db, Id, 'SELECT id FROM stored_file WHERE complete = 0 ORDER BY key').map(
    ({ id }) => id,
  )
}

/**
 * Complete files that no attachment holds and that neither undo nor redo could bring back: nobody's removal of them
 * stands, and no redo is offered that would attach them again.
 */
const unneeded = `
  SELECT f.id FROM stored_file AS f
  WHERE f.complete = 1 AND NOT EXISTS (SELECT 1 FROM attachment AS a WHERE a.file_id = f.id)
    AND f.id NOT IN (
      SELECT json_extract(c.old, '$.file_id') FROM journal_change AS c JOIN journal AS j ON j.seq = c.entry
      WHERE c.table_name = 'attachment' AND c.kind = 'delete'
        AND (j.seq > (SELECT coalesce(max(seq), 0) FROM journal WHERE kind = 'command')
          OR (j.kind = 'command' AND 'undo' IS NOT
            (SELECT t.kind FROM journal AS t WHERE t.target = j.seq ORDER BY t.seq DESC LIMIT 1))))`

/** Makes files that nothing could need any more unfinished ones, which nobody takes up again. */
export function giveUpUnneeded(db: Database): void {
  run(db, `UPDATE stored_file SET complete = 0 WHERE id IN (${unneeded})`)
}

/** Takes some chunks of an unfinished file away, and the file itself with the last of them; false once it is gone. */
export function dropSlice(db: Database, fileId: string, chunks: number): boolean {
  const gone = db
    .transaction(() => {
      const sql = `DELETE FROM stored_chunk WHERE key IN
        (SELECT key FROM stored_chunk WHERE file_id = @fileId ORDER BY ordinal DESC LIMIT @chunks)`
      run(db, sql, { fileId, chunks })
      const left = one(
        db,
        Count,
        'SELECT count(*) AS count FROM stored_chunk WHERE file_id = @fileId',
        { fileId },
      )
      if (left.count > 0) return false
      run(db, 'DELETE FROM stored_file WHERE id = @fileId', { fileId })
      return true
    })
    .immediate()
  return !gone
}
