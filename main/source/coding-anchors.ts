/**
 * Anchors of codings. They stand in the coding slice's table and are moved from here, because an edit of the text and
 * the moves of its codings are one change and one undo. Nothing else of that table is written, except that a source
 * takes its codings with it when it goes.
 */
import { z } from 'zod'
import { BlockId, CodingId, type CoderId } from '../../core/ids.ts'
import type { Span } from '../../core/source/contract.ts'
import type { Database } from '../database/connection.ts'
import { all, first, run, update } from '../database/sql.ts'

const Row = z.strictObject({
  id: CodingId,
  startBlock: BlockId,
  startOffset: z.int(),
  endBlock: BlockId,
  endOffset: z.int(),
  touched: z.string().nullable(),
})

export interface AnchoredCoding {
  readonly id: CodingId
  readonly span: Span
  /** What it covered before an edit that nobody has looked at yet. */
  readonly touched: string | null
}

const columns = `c.id, c.start_block AS startBlock, c.start_offset AS startOffset, c.end_block AS endBlock,
  c.end_offset AS endOffset, c.touched`

export const concernedSql = `
  SELECT ${columns} FROM coding AS c WHERE c.start_block IN (SELECT value FROM json_each(@blocks))
  UNION SELECT ${columns} FROM coding AS c WHERE c.end_block IN (SELECT value FROM json_each(@blocks))
  UNION SELECT ${columns} FROM coding AS c
    JOIN source_block AS s ON s.id = c.start_block JOIN source_block AS e ON e.id = c.end_block
    WHERE c.source_id = @sourceId AND c.start_block <> c.end_block
      AND s.position < @last AND e.position > @first`

/** Codings that begin or end in one of these blocks, or reach over some of them. */
export function concernedBy(
  db: Database,
  sourceId: string,
  blocks: readonly { readonly id: BlockId; readonly position: string }[],
): AnchoredCoding[] {
  const ids = JSON.stringify(blocks.map((block) => block.id))
  const from = blocks[0]?.position ?? ''
  const to = blocks.at(-1)?.position ?? ''
  return all(db, Row, concernedSql, { sourceId, blocks: ids, first: from, last: to }).map(asCoding)
}

const Id = z.strictObject({ id: CodingId })

/** Codings of a source that this coder made. */
export function codingsBy(db: Database, sourceId: string, coderId: CoderId): ReadonlySet<CodingId> {
  const sql = 'SELECT id FROM coding WHERE source_id = @sourceId AND +coder_id = @coderId'
  return new Set(all(db, Id, sql, { sourceId, coderId }).map(({ id }) => id))
}

function asCoding(row: z.output<typeof Row>): AnchoredCoding {
  const start = { blockId: row.startBlock, offset: row.startOffset }
  const end = { blockId: row.endBlock, offset: row.endOffset }
  return { id: row.id, span: { start, end }, touched: row.touched }
}

export function moveCoding(db: Database, { id, span, touched }: AnchoredCoding): void {
  update(db, 'coding', id, {
    start_block: span.start.blockId,
    start_offset: span.start.offset,
    end_block: span.end.blockId,
    end_offset: span.end.offset,
    touched,
  })
}

export function spansOf(db: Database, ids: readonly CodingId[]): AnchoredCoding[] {
  const sql = `SELECT ${columns} FROM coding AS c WHERE c.id IN (SELECT value FROM json_each(@ids))`
  return all(db, Row, sql, { ids: JSON.stringify(ids) }).map(asCoding)
}

const Position = z.strictObject({ position: z.string() })

export function positionOf(db: Database, blockId: BlockId): string {
  const sql = 'SELECT position FROM source_block WHERE id = @blockId'
  return first(db, Position, sql, { blockId })?.position ?? ''
}

export function isCited(db: Database, sourceId: string): boolean {
  const sql = `SELECT 1 FROM coding AS c JOIN citation AS t ON t.coding_id = c.id WHERE c.source_id = @sourceId LIMIT 1`
  return first(db, z.unknown(), sql, { sourceId }) !== null
}

/** Whether somebody has coded a source, or attached something to it. */
export function isWorkedOn(db: Database, sourceId: string): boolean {
  const sql = `SELECT 1 FROM coding WHERE source_id = @sourceId
    UNION ALL SELECT 1 FROM attachment WHERE source_id = @sourceId LIMIT 1`
  return first(db, z.unknown(), sql, { sourceId }) !== null
}

export function removeCodingsOf(db: Database, sourceId: string): void {
  run(db, 'DELETE FROM coding WHERE source_id = @sourceId', { sourceId })
}
