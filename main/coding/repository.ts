/** SQL over codings and the places they cover. */
import { z } from 'zod'
import type { Coding } from '../../core/coding/contract.ts'
import { BlockId, CodeId, CoderId, CodingId, NetworkId, SourceId } from '../../core/ids.ts'
import { Block, type Span } from '../../core/source/contract.ts'
import { ordinalsOf } from '../../core/source/spans.ts'
import { Direction } from '../../core/values.ts'
import type { Database } from '../database/connection.ts'
import { all, first, insert, one, run, update } from '../database/sql.ts'

/** Columns of a coding under this name of its table, as `CodingRow` reads them. */
export const codingColumns = (coding: string): string =>
  [
    'id',
    'source_id',
    'code_id',
    'coder_id',
    'direction',
    'memo',
    'start_block',
    'start_offset',
    'end_block',
    'end_offset',
    'touched',
    'created',
  ]
    .map((column) => `${coding}.${column}`)
    .join(', ')

/** Ids as they stand in the file: their form was checked on the way in, and checking it for 5,000 codings takes 10 ms. */
export const CodingRow = z.strictObject({
  id: z.string().brand<'CodingId'>(),
  source_id: z.string().brand<'SourceId'>(),
  code_id: z.string().brand<'CodeId'>(),
  coder_id: z.string().brand<'CoderId'>(),
  direction: Direction,
  memo: z.string(),
  start_block: z.string().brand<'BlockId'>(),
  start_offset: z.int(),
  end_block: z.string().brand<'BlockId'>(),
  end_offset: z.int(),
  touched: z.string().nullable(),
  created: z.string(),
})

/** A coding as the contract tells it. */
export function codingOf(row: z.output<typeof CodingRow>): Coding {
  return {
    id: row.id,
    sourceId: row.source_id,
    codeId: row.code_id,
    coderId: row.coder_id,
    direction: row.direction,
    memo: row.memo,
    span: {
      start: { blockId: row.start_block, offset: row.start_offset },
      end: { blockId: row.end_block, offset: row.end_offset },
    },
    created: row.created,
    touched: row.touched,
  }
}

const BlockOrder = z.strictObject({ id: z.string().brand<'BlockId'>() })

/** Codings of a source in order of place, the longer of two that begin together first. */
export function codingsOfSource(db: Database, sourceId: SourceId): readonly Coding[] {
  const blocks = 'SELECT id FROM source_block WHERE source_id = @sourceId ORDER BY position'
  const order = ordinalsOf(all(db, BlockOrder, blocks, { sourceId }))
  const sql = `SELECT ${codingColumns('coding')} FROM coding WHERE source_id = @sourceId ORDER BY key`
  return all(db, CodingRow, sql, { sourceId })
    .map((row) => ({ row, first: order.get(row.start_block), last: order.get(row.end_block) }))
    .sort(
      (a, b) =>
        (a.first ?? 0) - (b.first ?? 0) ||
        a.row.start_offset - b.row.start_offset ||
        (b.last ?? 0) - (a.last ?? 0) ||
        b.row.end_offset - a.row.end_offset,
    )
    .map(({ row }) => codingOf(row))
}

export function getCoding(db: Database, codingId: CodingId): Coding {
  const sql = `SELECT ${codingColumns('coding')} FROM coding WHERE id = @codingId`
  return codingOf(one(db, CodingRow, sql, { codingId }))
}

const RecentRow = z.strictObject({ code_id: CodeId })

/** Codes of a coder's latest codings, oldest of them first. */
export function recentCodes(db: Database, coderId: CoderId, most: number): readonly CodeId[] {
  const sql = `SELECT code_id FROM coding WHERE coder_id = @coderId ORDER BY key DESC LIMIT @most`
  return all(db, RecentRow, sql, { coderId, most })
    .map(({ code_id }) => code_id)
    .reverse()
}

const SourceRow = z.strictObject({ network_id: NetworkId })

/** The network of a source; `not-found` where there is no such source. */
export function networkOfSource(db: Database, sourceId: SourceId): NetworkId {
  const sql = 'SELECT network_id FROM source WHERE id = @sourceId'
  return one(db, SourceRow, sql, { sourceId }).network_id
}

const BlockRow = z.strictObject({ id: BlockId, position: z.string(), text: z.string() })
export type PlacedBlock = z.output<typeof BlockRow>

/** A block of this source, or null. */
export function findBlock(db: Database, sourceId: SourceId, blockId: BlockId): PlacedBlock | null {
  const sql = `SELECT id, position, text FROM source_block WHERE id = @blockId AND source_id = @sourceId`
  return first(db, BlockRow, sql, { sourceId, blockId })
}

/** Blocks of a source from one place to another, both included, in order. */
export function blocksBetween(
  db: Database,
  sourceId: SourceId,
  from: PlacedBlock,
  to: PlacedBlock,
): readonly PlacedBlock[] {
  if (from.id === to.id) return [from]
  return all(
    db,
    BlockRow,
    `SELECT id, position, text FROM source_block
     WHERE source_id = @sourceId AND position BETWEEN @from AND @to ORDER BY position`,
    { sourceId, from: from.position, to: to.position },
  )
}

const places = ({ start, end }: Span) => ({
  start_block: start.blockId,
  start_offset: start.offset,
  end_block: end.blockId,
  end_offset: end.offset,
})

const Found = z.strictObject({ id: CodingId })

/** The coder's coding of exactly this span with this code, or null; a `+` keeps SQLite from walking all of the coder's or the code's codings. */
export function findSame(
  db: Database,
  wanted: Pick<Coding, 'codeId' | 'coderId' | 'span'>,
): CodingId | null {
  const { codeId, coderId, span } = wanted
  const found = first(
    db,
    Found,
    `SELECT id FROM coding WHERE start_block = @start_block AND start_offset = @start_offset
     AND end_block = @end_block AND end_offset = @end_offset
     AND +code_id = @codeId AND +coder_id = @coderId
     AND NOT EXISTS (SELECT 1 FROM coding_place WHERE coding_id = coding.id)`,
    { ...places(span), codeId, coderId },
  )
  return found?.id ?? null
}

export function insertCoding(db: Database, coding: Coding): void {
  const { id, sourceId, codeId, coderId, direction, memo, span, created, touched } = coding
  insert(db, 'coding', {
    id,
    source_id: sourceId,
    code_id: codeId,
    coder_id: coderId,
    direction,
    memo,
    ...places(span),
    touched,
    created,
  })
}

export function resizeCoding(db: Database, codingId: CodingId, span: Span): void {
  update(db, 'coding', codingId, places(span))
}

export function setDirection(db: Database, codingId: CodingId, direction: Direction): void {
  update(db, 'coding', codingId, { direction })
}

export function setCode(db: Database, codingId: CodingId, codeId: CodeId): void {
  update(db, 'coding', codingId, { code_id: codeId })
}

export function setMemo(db: Database, codingId: CodingId, memo: string): void {
  update(db, 'coding', codingId, { memo })
}

export function clearTouched(db: Database, codingId: CodingId): void {
  update(db, 'coding', codingId, { touched: null })
}

export function deleteCoding(db: Database, codingId: CodingId): void {
  run(db, 'DELETE FROM coding WHERE id = @codingId', { codingId })
}

const Flag = z.strictObject({ found: z.int() })

export function isCited(db: Database, codingId: CodingId): boolean {
  const sql = 'SELECT EXISTS (SELECT 1 FROM citation WHERE coding_id = @codingId) AS found'
  return one(db, Flag, sql, { codingId }).found === 1
}

export function isKnown(db: Database, codingId: CodingId): boolean {
  const sql = 'SELECT EXISTS (SELECT 1 FROM coding WHERE id = @codingId) AS found'
  return one(db, Flag, sql, { codingId }).found === 1
}

/** Whether a coding stands in a picture or a recording and not in the text. */
export function hasPlace(db: Database, codingId: CodingId): boolean {
  const sql = 'SELECT EXISTS (SELECT 1 FROM coding_place WHERE coding_id = @codingId) AS found'
  return one(db, Flag, sql, { codingId }).found === 1
}

const Position = z.strictObject({ position: z.string() })

export function positionOfBlock(db: Database, blockId: BlockId): string {
  const sql = 'SELECT position FROM source_block WHERE id = @blockId'
  return one(db, Position, sql, { blockId }).position
}

/** Every block of a source, in order. */
export function blocksOf(db: Database, sourceId: SourceId): readonly Block[] {
  const sql = `SELECT id, kind, speaker, at, text FROM source_block
    WHERE source_id = @sourceId ORDER BY position`
  return all(db, Block, sql, { sourceId })
}

const Standing = z.strictObject({ title: z.string(), revision: z.int() })

/** Title and revision of a source as it is now. */
export function standingOf(db: Database, sourceId: SourceId): z.output<typeof Standing> {
  return one(db, Standing, 'SELECT title, revision FROM source WHERE id = @sourceId', { sourceId })
}
