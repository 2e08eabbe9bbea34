/** The part of a source that an edit needs: its own blocks and their neighbours, never all 5,000. */
import { z } from 'zod'
import { Block, type BlockEdit } from '../../core/source/contract.ts'
import type { Database } from '../database/connection.ts'
import { all, first } from '../database/sql.ts'

const PlacedBlock = Block.extend({ position: z.string() })
export type PlacedBlock = z.output<typeof PlacedBlock>

const columns = 'id, kind, speaker, at, text, position'
const of = `FROM source_block WHERE source_id = @sourceId`

export const namedSql = `SELECT ${columns} ${of} AND id = @id`
export const beforeSql = `SELECT ${columns} ${of} AND position < @position ORDER BY position DESC LIMIT 1`
export const fromSql = `SELECT ${columns} ${of} AND position >= @position ORDER BY position LIMIT @count`
export const betweenSql = `SELECT ${columns} ${of} AND position >= @first AND position <= @last ORDER BY position`

/** Above this many blocks named in one edit, the whole source is read instead. */
const MANY = 60

function namedIn(steps: readonly BlockEdit[]): ReadonlySet<string | null> {
  return new Set(steps.map((step) => (step.type === 'insert' ? step.after : step.blockId)))
}

function around(db: Database, sourceId: string, id: string | null, joins: number): PlacedBlock[] {
  const named = id === null ? null : first(db, PlacedBlock, namedSql, { sourceId, id })
  if (id !== null && named === null) return []
  const position = named?.position ?? ''
  const from = all(db, PlacedBlock, fromSql, { sourceId, position, count: joins + 2 })
  return [...all(db, PlacedBlock, beforeSql, { sourceId, position }), ...from]
}

function inOrder(blocks: Iterable<PlacedBlock>): PlacedBlock[] {
  const byId = new Map(Array.from(blocks, (block) => [block.id, block]))
  return [...byId.values()].sort((a, b) => (a.position < b.position ? -1 : 1))
}

/** Every block that the steps name, with the one before it and as many after it as the steps may join. */
export function readWindow(
  db: Database,
  sourceId: string,
  steps: readonly BlockEdit[],
): PlacedBlock[] {
  const named = namedIn(steps)
  if (named.size > MANY || steps.length > 4 * MANY) return readBetween(db, sourceId, '', '~')
  const joins = steps.filter((step) => step.type === 'join').length
  return inOrder([...named].flatMap((id) => around(db, sourceId, id, joins)))
}

export function readBetween(
  db: Database,
  sourceId: string,
  from: string,
  to: string,
): PlacedBlock[] {
  return all(db, PlacedBlock, betweenSql, { sourceId, first: from, last: to })
}

/** The window and what lies between the ends of spans that reach out of it. */
export function widen(
  db: Database,
  sourceId: string,
  window: readonly PlacedBlock[],
  stretches: readonly { readonly first: string; readonly last: string }[],
): PlacedBlock[] {
  const more = stretches.flatMap(({ first: from, last }) => readBetween(db, sourceId, from, last))
  return inOrder([...window, ...more])
}
