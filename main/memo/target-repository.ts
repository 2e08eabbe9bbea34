/** Read-only SQL over what memos are about: how each thing is called now, and where it is. */
import { z } from 'zod'
import { BlockId, NetworkId, NodeId, SourceId, WaveId, type CoderId } from '../../core/ids.ts'
import type { TargetKind } from '../../core/memo/contract.ts'
import type { Database } from '../database/connection.ts'
import { all } from '../database/sql.ts'
import { isTellable } from './tellable.ts'

const Thing = z.strictObject({
  id: z.string(),
  name: z.string(),
  context: z.string(),
  quote: z.string(),
  networkId: NetworkId.nullable(),
  sourceId: SourceId.nullable(),
  blockId: BlockId.nullable(),
  nodeId: NodeId.nullable(),
  waveId: WaveId.nullable(),
})
export type Thing = z.output<typeof Thing>

/** Framework nodes are known to their service, not to a table alone. */
export type StoredKind = Exclude<TargetKind, 'node'>

type Column = Exclude<keyof Thing, 'id' | 'name'>

const nothing: Readonly<Record<Column, string>> = {
  context: `''`,
  quote: `''`,
  networkId: 'NULL',
  sourceId: 'NULL',
  blockId: 'NULL',
  nodeId: 'NULL',
  waveId: 'NULL',
}

/** A SELECT of things whose table is called `t`. */
function select(name: string, columns: Partial<Record<Column, string>>, from: string): string {
  const others = Object.entries({ ...nothing, ...columns }).map(([as, sql]) => `${sql} AS ${as}`)
  return `SELECT t.id, ${name} AS name, ${others.join(', ')} FROM ${from}`
}

/** Letters of a passage that are read; what is shown of them is cut at a word. */
const PIECE = 400
/** Letters of a name that are searched. */
const NAME = 120

const passage = `CASE WHEN p.id IS NOT NULL THEN ''
  WHEN t.start_block = t.end_block
    THEN substr(b.text, t.start_offset + 1, min(t.end_offset - t.start_offset, ${PIECE}))
  ELSE substr(b.text, t.start_offset + 1, ${PIECE}) END`

const memoName = `CASE WHEN trim(t.title) <> '' THEN t.title ELSE substr(t.text, 1, ${PIECE}) END`

const inSource = { networkId: 's.network_id', sourceId: 't.source_id' }

const selects: Readonly<Record<StoredKind, string>> = {
  project: select('t.name', {}, 'project AS t'),
  network: select('t.name', { networkId: 't.id' }, 'network AS t'),
  wave: select(
    't.label',
    { context: 'n.name', networkId: 't.network_id', waveId: 't.id' },
    'wave AS t JOIN network AS n ON n.id = t.network_id',
  ),
  person: select('t.pseudonym', { context: 't.name', networkId: 't.network_id' }, 'person AS t'),
  source: select(
    't.title',
    { context: 't.date', networkId: 't.network_id', sourceId: 't.id' },
    'source AS t',
  ),
  block: select(
    's.title',
    { ...inSource, quote: `substr(t.text, 1, ${PIECE})`, blockId: 't.id' },
    'source_block AS t JOIN source AS s ON s.id = t.source_id',
  ),
  attachment: select(
    't.name',
    { ...inSource, context: 's.title', blockId: 't.block_id' },
    'attachment AS t JOIN source AS s ON s.id = t.source_id',
  ),
  code: select('t.name', {}, 'code AS t'),
  coding: select(
    'code.name',
    { ...inSource, context: 's.title', quote: passage, blockId: 't.start_block' },
    `coding AS t JOIN code ON code.id = t.code_id JOIN source AS s ON s.id = t.source_id
     JOIN source_block AS b ON b.id = t.start_block
     LEFT JOIN coding_place AS p ON p.coding_id = t.id`,
  ),
  memo: select(memoName, { context: 'substr(t.created, 1, 10)' }, 'memo AS t'),
  query: select('t.name', {}, 'saved_query AS t'),
  rating: select(
    't.node_id',
    {
      context: `w.label || ', ' || n.name`,
      networkId: 't.network_id',
      nodeId: 't.node_id',
      waveId: 't.wave_id',
    },
    'rating AS t JOIN wave AS w ON w.id = t.wave_id JOIN network AS n ON n.id = t.network_id',
  ),
  report: select(
    't.title',
    { context: 'n.name', networkId: 't.network_id', waveId: 't.wave_id' },
    'report AS t JOIN network AS n ON n.id = t.network_id',
  ),
}

/** Codings of others, and what others wrote about them, are not told where `@mine` is somebody. */
function mayTell(kind: StoredKind): string {
  if (kind === 'coding') return '(@mine IS NULL OR t.coder_id = @mine)'
  return kind === 'memo' ? isTellable('t') : '(@mine IS NULL OR TRUE)'
}

/** Those of the ids that are there, in no order. */
export function thingsById(
  db: Database,
  kind: StoredKind,
  ids: readonly string[],
  mine: CoderId | null,
): readonly Thing[] {
  const sql = `${selects[kind]} WHERE t.id IN (SELECT value FROM json_each(@ids)) AND ${mayTell(kind)}`
  return all(db, Thing, sql, { ids: JSON.stringify(ids), mine })
}

const Named = z.object({ id: z.string(), name: z.string(), context: z.string() })
export type Named = z.output<typeof Named>

/** Every thing of the kind by its name alone, the newest first. */
export function namesOf(
  db: Database,
  kind: Exclude<StoredKind, 'block' | 'coding'>,
  mine: CoderId | null,
): readonly Named[] {
  const sql = `SELECT id, substr(name, 1, ${NAME}) AS name, context
    FROM (${selects[kind]} WHERE ${mayTell(kind)} ORDER BY t.key DESC)`
  return all(db, Named, sql, { mine })
}

/** What was changed last. */
export function latestThings(
  db: Database,
  kind: 'memo' | 'source',
  limit: number,
  mine: CoderId | null,
): readonly Thing[] {
  const sql = `${selects[kind]} WHERE ${mayTell(kind)}
    ORDER BY t.changed DESC, t.key DESC LIMIT @limit`
  return all(db, Thing, sql, { limit, mine })
}

export const foundBlocks = `SELECT rowid / 8 FROM search
  WHERE search MATCH @match AND rowid % 8 = 0 ORDER BY rowid DESC LIMIT @limit`

/** Blocks in which the words stand, the newest first; `match` is in the language of FTS5. */
export function blocksWith(db: Database, match: string, limit: number): readonly Thing[] {
  const sql = `${selects.block} WHERE t.key IN (${foundBlocks}) ORDER BY t.key DESC`
  return all(db, Thing, sql, { match, limit })
}

/** Codings that begin in these blocks. */
export function codingsFrom(
  db: Database,
  blockIds: readonly string[],
  limit: number,
  coderId: CoderId | null,
): readonly Thing[] {
  const sql = `${selects.coding} WHERE t.start_block IN (SELECT value FROM json_each(@ids))
      AND (@coderId IS NULL OR t.coder_id = @coderId)
    ORDER BY t.key DESC LIMIT @limit`
  return all(db, Thing, sql, { ids: JSON.stringify(blockIds), limit, coderId })
}
