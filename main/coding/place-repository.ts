/** SQL over codings of regions and stretches. */
import { z } from 'zod'
import type { Place } from '../../core/attachment/place.ts'
import type { PlacedCoding } from '../../core/coding/place-contract.ts'
import { AttachmentId, CodeId, CodingId, SourceId, type CoderId } from '../../core/ids.ts'
import { Direction } from '../../core/values.ts'
import type { Database } from '../database/connection.ts'
import { all, first, insert, one, update } from '../database/sql.ts'
import { placeColumns, placeOf, placeSql, rowOf } from './place-row.ts'

const Row = z.strictObject({
  coding_id: CodingId,
  attachment_id: AttachmentId,
  code_id: CodeId,
  coder_id: z.string(),
  direction: Direction,
  ...placeColumns,
})

const rows = `SELECT p.coding_id, p.attachment_id, c.code_id, c.coder_id, c.direction, ${placeSql}
  FROM coding_place AS p JOIN coding AS c ON c.id = p.coding_id`

function placedOf(row: z.output<typeof Row>): PlacedCoding[] {
  const place = placeOf(row)
  if (place === null) return []
  const { coding_id: codingId, attachment_id: attachmentId, code_id: codeId, direction } = row
  return [{ codingId, attachmentId, codeId, direction, place }]
}

/** Of every coder, or of one alone where the coding is blind; oldest first. */
export function placesOfSource(
  db: Database,
  sourceId: SourceId,
  coderId: CoderId | null,
): readonly PlacedCoding[] {
  const sql = `${rows} WHERE p.attachment_id IN (SELECT id FROM attachment WHERE source_id = @sourceId)
    AND (@coderId IS NULL OR c.coder_id = @coderId) ORDER BY p.key`
  return all(db, Row, sql, { sourceId, coderId }).flatMap(placedOf)
}

/** The coder's coding of exactly this place with this code, or null. */
export function findSamePlace(
  db: Database,
  wanted: {
    readonly attachmentId: AttachmentId
    readonly codeId: CodeId
    readonly coderId: CoderId
    readonly place: Place
  },
): CodingId | null {
  const { attachmentId, codeId, coderId, place } = wanted
  const same = Object.keys(rowOf(place)).map((column) => `p.${column} IS @${column}`)
  const sql = `${rows} WHERE p.attachment_id = @attachmentId AND c.code_id = @codeId
    AND c.coder_id = @coderId AND ${same.join(' AND ')}`
  return first(db, Row, sql, { attachmentId, codeId, coderId, ...rowOf(place) })?.coding_id ?? null
}

export function insertPlace(
  db: Database,
  values: {
    readonly id: string
    readonly codingId: CodingId
    readonly attachmentId: AttachmentId
    readonly place: Place
  },
): void {
  const { id, codingId, attachmentId, place } = values
  insert(db, 'coding_place', {
    id,
    coding_id: codingId,
    attachment_id: attachmentId,
    ...rowOf(place),
  })
}

const Standing = z.strictObject({ id: z.string(), media_type: z.string() })

/** The place of a coding and what it lies in; `not-found` for a coding of text. */
export function placeOfCoding(db: Database, codingId: CodingId): z.output<typeof Standing> {
  const sql = `SELECT p.id, a.media_type FROM coding_place AS p
    JOIN attachment AS a ON a.id = p.attachment_id WHERE p.coding_id = @codingId`
  return one(db, Standing, sql, { codingId })
}

export function movePlace(db: Database, id: string, place: Place): void {
  update(db, 'coding_place', id, { ...rowOf(place) })
}
