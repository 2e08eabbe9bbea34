/** SQL over attachments: which file belongs to which source. */
import { generateKeyBetween } from 'fractional-indexing'
import { z } from 'zod'
import type { Attachment } from '../../core/attachment/contract.ts'
import { AttachmentId, BlockId, NetworkId, SourceId } from '../../core/ids.ts'
import type { Database } from '../database/connection.ts'
import { all, first, insert, one, run, update } from '../database/sql.ts'

const Row = z.strictObject({
  id: AttachmentId,
  source_id: SourceId,
  file_id: z.string(),
  name: z.string(),
  media_type: z.string(),
  about: z.string(),
  size: z.int(),
  hash: z.string(),
  block_id: BlockId.nullable(),
  created: z.string(),
})

const rows = `SELECT a.id, a.source_id, a.file_id, a.name, a.media_type, a.about, f.size, f.hash, a.block_id, a.created
  FROM attachment AS a JOIN stored_file AS f ON f.id = a.file_id`

function attachmentOf(row: z.output<typeof Row>): Attachment {
  const { id, name, about, size, hash, created } = row
  const kept = { mediaType: row.media_type, sourceId: row.source_id, blockId: row.block_id }
  return { id, name, about, size, hash, created, ...kept }
}

export function attachmentsOf(db: Database, sourceId: SourceId): readonly Attachment[] {
  const sql = `${rows} WHERE a.source_id = @sourceId ORDER BY a.position, a.key`
  return all(db, Row, sql, { sourceId }).map(attachmentOf)
}

export function getAttachment(db: Database, attachmentId: AttachmentId): Attachment {
  return attachmentOf(one(db, Row, `${rows} WHERE a.id = @attachmentId`, { attachmentId }))
}

const FileRow = z.strictObject({
  file_id: z.string(),
  name: z.string(),
  media_type: z.string(),
  size: z.int(),
  chunk_size: z.int(),
})
export type AttachedFile = z.output<typeof FileRow>

/** Where the bytes of an attachment stand; null where there is no such attachment. */
export function fileOf(db: Database, attachmentId: AttachmentId): AttachedFile | null {
  const sql = `SELECT a.file_id, a.name, a.media_type, f.size, f.chunk_size
    FROM attachment AS a JOIN stored_file AS f ON f.id = a.file_id WHERE a.id = @attachmentId`
  return first(db, FileRow, sql, { attachmentId })
}

const Last = z.strictObject({ position: z.string().nullable() })

export interface NewAttachment {
  readonly id: AttachmentId
  readonly sourceId: SourceId
  readonly fileId: string
  readonly name: string
  readonly mediaType: string
  readonly created: string
}

/** Behind those that the source has. */
export function insertAttachment(db: Database, attachment: NewAttachment): void {
  const { id, sourceId, fileId, name, mediaType, created } = attachment
  const sql = 'SELECT max(position) AS position FROM attachment WHERE source_id = @sourceId'
  const { position } = one(db, Last, sql, { sourceId })
  insert(db, 'attachment', {
    id,
    source_id: sourceId,
    file_id: fileId,
    name,
    media_type: mediaType,
    about: '',
    block_id: null,
    position: generateKeyBetween(position, null),
    created,
  })
}

export function changeAttachment(
  db: Database,
  attachmentId: AttachmentId,
  values: { readonly name: string; readonly about: string },
): void {
  update(db, 'attachment', attachmentId, values)
}

export function setBlock(db: Database, attachmentId: AttachmentId, blockId: BlockId): void {
  update(db, 'attachment', attachmentId, { block_id: blockId })
}

export function deleteAttachment(db: Database, attachmentId: AttachmentId): void {
  run(db, 'DELETE FROM attachment WHERE id = @attachmentId', { attachmentId })
}

const Flag = z.strictObject({ found: z.int() })

export function isPlaceCoded(db: Database, attachmentId: AttachmentId): boolean {
  const sql =
    'SELECT EXISTS (SELECT 1 FROM coding_place WHERE attachment_id = @attachmentId) AS found'
  return one(db, Flag, sql, { attachmentId }).found === 1
}

/** Whether words of a line are coded for their own sake, and not for a place in an attachment. */
export function areWordsCoded(db: Database, blockId: BlockId): boolean {
  const sql = `SELECT EXISTS (SELECT 1 FROM coding AS c
    WHERE (c.start_block = @blockId OR c.end_block = @blockId)
      AND NOT EXISTS (SELECT 1 FROM coding_place AS p WHERE p.coding_id = c.id)) AS found`
  return one(db, Flag, sql, { blockId }).found === 1
}

const Place = z.strictObject({ network_id: NetworkId, title: z.string(), revision: z.int() })

/** `not-found` where there is no such source. */
export function placeOf(db: Database, sourceId: SourceId): z.output<typeof Place> {
  const sql = 'SELECT network_id, title, revision FROM source WHERE id = @sourceId'
  return one(db, Place, sql, { sourceId })
}

const Block = z.strictObject({ id: BlockId, text: z.string() })

export function lastBlockOf(db: Database, sourceId: SourceId): BlockId | null {
  const sql = `SELECT id, text FROM source_block WHERE source_id = @sourceId ORDER BY position DESC LIMIT 1`
  return first(db, Block, sql, { sourceId })?.id ?? null
}

/** A line of the source, with its words; null where it is gone. */
export function blockOf(
  db: Database,
  sourceId: SourceId,
  blockId: BlockId,
): z.output<typeof Block> | null {
  const sql = 'SELECT id, text FROM source_block WHERE id = @blockId AND source_id = @sourceId'
  return first(db, Block, sql, { blockId, sourceId })
}
