/**
 * SQL for taking sources apart and putting them together. Codings, attachments and links of memos hang on a source and
 * stand in the tables of other slices; here they change their source and nothing else, as they are part of one change
 * and one undo.
 */
import { z } from 'zod'
import { BlockId, CodingId } from '../../core/ids.ts'
import { joinedTelling } from '../../core/source/joined.ts'
import type { Database } from '../database/connection.ts'
import { all, insert, one, run, update } from '../database/sql.ts'

const Placed = z.strictObject({ id: BlockId, position: z.string(), text: z.string() })
export type PlacedText = z.output<typeof Placed>

export function placedBlocks(db: Database, sourceId: string): PlacedText[] {
  const sql = `SELECT id, position, text FROM source_block WHERE source_id = @sourceId
    ORDER BY position, key`
  return all(db, Placed, sql, { sourceId })
}

export function moveBlock(
  db: Database,
  id: string,
  to: { readonly sourceId: string; readonly position: string },
): void {
  update(db, 'source_block', id, { source_id: to.sourceId, position: to.position })
}

const hanging = ['coding', 'attachment'] as const

export function moveAllThatHangs(db: Database, from: string, to: string): void {
  for (const table of hanging)
    run(db, `UPDATE ${table} SET source_id = @to WHERE source_id = @from`, { from, to })
}

const Flag = z.strictObject({ found: z.int() })

const heard = (source: string, name: string): string =>
  `EXISTS (SELECT 1 FROM source_block WHERE source_id = ${source} AND speaker = ${name} AND text <> '')`

const differing = `SELECT EXISTS (
  SELECT 1 FROM (SELECT name FROM speaker WHERE source_id IN (@one, @other)) AS named
    LEFT JOIN speaker AS a ON a.source_id = @one AND a.name = named.name
    LEFT JOIN speaker AS b ON b.source_id = @other AND b.name = named.name
  WHERE a.person_id IS NOT b.person_id
    AND ${heard('@one', 'named.name')} AND ${heard('@other', 'named.name')}) AS found`

/** Whether a name stands for a person in one source, and for another or nobody known in the other. */
export function speakersDiffer(db: Database, oneId: string, otherId: string): boolean {
  return one(db, Flag, differing, { one: oneId, other: otherId }).found === 1
}

/** What stands for an attachment goes into another source: the attachment belongs there too. */
export function moveAttachmentsOf(db: Database, blockIds: readonly string[], to: string): void {
  const blocks = '(SELECT value FROM json_each(@ids))'
  run(db, `UPDATE attachment SET source_id = @to WHERE block_id IN ${blocks}`, {
    ids: JSON.stringify(blockIds),
    to,
  })
}

/** Rows of which a source has one for each person, speaker or attribute: those that the target has already stay behind. */
const perSource = { attendance: 'person_id', speaker: 'name', attribute_value: 'attribute_id' }

export function moveWhatIsMissing(db: Database, from: string, to: string): void {
  for (const [table, column] of Object.entries(perSource))
    run(
      db,
      `UPDATE ${table} SET source_id = @to WHERE source_id = @from
        AND ${column} NOT IN (SELECT ${column} FROM ${table} WHERE source_id = @to)`,
      { from, to },
    )
  // Somebody who was here for one of the two was here.
  run(
    db,
    `UPDATE attendance SET status = 'here' WHERE source_id = @to AND status <> 'here'
      AND person_id IN (SELECT person_id FROM attendance WHERE source_id = @from AND status = 'here')`,
    { from, to },
  )
  const linked = `SELECT memo_id FROM memo_link WHERE target_kind = 'source' AND target_id = @to`
  run(
    db,
    `UPDATE memo_link SET target_id = @to WHERE target_kind = 'source' AND target_id = @from
      AND memo_id NOT IN (${linked})`,
    { from, to },
  )
  run(db, `DELETE FROM memo_link WHERE target_kind = 'source' AND target_id = @from`, { from })
}

const Told = z.strictObject({ title: z.string(), about: z.string(), losses: z.string() })

function toldOf(db: Database, id: string): z.output<typeof Told> {
  return one(db, Told, 'SELECT title, about, losses FROM source WHERE id = @id', { id })
}

/** The one source says from now on what was said of both; where it is of no file, it is of the other’s. */
export function tellOfBoth(db: Database, from: string, to: string): void {
  update(db, 'source', to, joinedTelling(toldOf(db, to), toldOf(db, from)))
  const file = '(SELECT file_name, file_hash FROM source WHERE id = @from)'
  run(
    db,
    `UPDATE source SET (file_name, file_hash) = ${file} WHERE id = @to AND file_name = ''
      AND EXISTS (SELECT 1 FROM source WHERE id = @from AND file_name <> '')`,
    { from, to },
  )
}

/** A row without its key, which is given anew wherever it is written. */
const Row = z
  .record(z.string(), z.union([z.string(), z.number(), z.null()]))
  .transform((row) => Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'key')))

/** Everything that is told of a source itself, under another id and title. */
export function copySource(
  db: Database,
  from: string,
  changes: Readonly<Record<'id' | 'title' | 'changed', string>> & { readonly words: number },
): void {
  const row = one(db, Row, 'SELECT * FROM source WHERE id = @from', { from })
  insert(db, 'source', { ...row, ...changes, file_hash: '', revision: 0 })
}

export function copyWhatIsSaid(db: Database, newId: () => string, from: string, to: string): void {
  for (const table of Object.keys(perSource))
    for (const row of all(db, Row, `SELECT * FROM ${table} WHERE source_id = @from ORDER BY key`, {
      from,
    }))
      insert(db, table, { ...row, id: newId(), source_id: to })
}

const Ends = z.strictObject({ id: CodingId, startBlock: BlockId, endBlock: BlockId })

export function codingEnds(db: Database, sourceId: string): z.output<typeof Ends>[] {
  const sql = `SELECT id, start_block AS startBlock, end_block AS endBlock FROM coding
    WHERE source_id = @sourceId ORDER BY key`
  return all(db, Ends, sql, { sourceId })
}

export function moveCodingTo(db: Database, id: CodingId, sourceId: string): void {
  update(db, 'coding', id, { source_id: sourceId })
}

export interface Cut {
  readonly end: { readonly blockId: BlockId; readonly offset: number }
  readonly start: { readonly blockId: BlockId; readonly offset: number }
  readonly sourceId: string
  /** What the whole coding covered. */
  readonly quote: string
}

/** The coding keeps what stands before the border; a copy of it, in the other source, takes the rest. */
export function cutCoding(db: Database, id: CodingId, copyId: CodingId, cut: Cut): void {
  const row = one(db, Row, 'SELECT * FROM coding WHERE id = @id', { id })
  const touched = row['touched'] ?? cut.quote
  const { end, start, sourceId } = cut
  insert(db, 'coding', {
    ...row,
    ...{ id: copyId, source_id: sourceId, touched },
    ...{ start_block: start.blockId, start_offset: start.offset },
  })
  update(db, 'coding', id, { end_block: end.blockId, end_offset: end.offset, touched })
}
