/** SQL that gathers codings as evidence: with their words, their source, and where in it they stand. */
import { z } from 'zod'
import type { Passage } from '../../core/coding/contract.ts'
import { contextOf } from '../../core/coding/context.ts'
import { placedQuote } from '../../core/coding/place-words.ts'
import {
  BlockId,
  CodeId,
  NodeId,
  WaveId,
  type CoderId,
  type NetworkId,
  type SourceId,
} from '../../core/ids.ts'
import { quoteOf } from '../../core/source/spans.ts'
import { SourceKind } from '../../core/values.ts'
import type { Database } from '../database/connection.ts'
import { all, one, type Parameters } from '../database/sql.ts'
import { placeColumns, placeOf, placeSql } from './place-row.ts'
import { CodingRow, codingColumns, codingOf } from './repository.ts'

const PassageRow = CodingRow.extend({
  code_name: z.string(),
  coder_name: z.string(),
  source_title: z.string(),
  source_kind: SourceKind,
  source_date: z.string(),
  source_about: z.string(),
  wave_id: WaveId.nullable(),
  ...placeColumns,
})
type PassageRow = z.output<typeof PassageRow>

const passages = `
  SELECT ${codingColumns('c')}, code.name AS code_name, coder.name AS coder_name,
    s.title AS source_title, s.kind AS source_kind, s.date AS source_date, s.about AS source_about,
    s.wave_id AS wave_id, ${placeSql}
  FROM coding AS c JOIN code ON code.id = c.code_id JOIN coder ON coder.id = c.coder_id
  JOIN source AS s ON s.id = c.source_id LEFT JOIN coding_place AS p ON p.coding_id = c.id`

const BlockRow = z.strictObject({
  id: BlockId,
  speaker: z.string(),
  at: z.string(),
  text: z.string(),
})
const Id = z.strictObject({ id: BlockId })
const Tie = z.strictObject({ code_id: CodeId, node_id: NodeId })

type StoredBlock = z.output<typeof BlockRow>

interface Order {
  readonly ids: readonly BlockId[]
  readonly at: ReadonlyMap<BlockId, number>
}

interface Texts {
  readonly block: (blockId: BlockId) => StoredBlock
  /** Ids of a source's blocks in order, and the place of each. */
  readonly order: (sourceId: SourceId) => Order
}

/** Reads each block and each source's order at most once, however many passages stand in them. */
function texts(db: Database): Texts {
  const blocks = new Map<BlockId, StoredBlock>()
  const orders = new Map<SourceId, Order>()
  return {
    block: (blockId) => {
      const sql = 'SELECT id, speaker, at, text FROM source_block WHERE id = @blockId'
      const found = blocks.get(blockId) ?? one(db, BlockRow, sql, { blockId })
      blocks.set(blockId, found)
      return found
    },
    order: (sourceId) => {
      const known = orders.get(sourceId)
      if (known !== undefined) return known
      const sql = 'SELECT id FROM source_block WHERE source_id = @sourceId ORDER BY position'
      const ids = all(db, Id, sql, { sourceId }).map(({ id }) => id)
      const made = { ids, at: new Map(ids.map((id, index) => [id, index])) }
      orders.set(sourceId, made)
      return made
    },
  }
}

function passageOf(row: PassageRow, { block, order }: Texts): Omit<Passage, 'nodeIds'> {
  const coding = codingOf(row)
  const place = placeOf(row)
  const { ids, at } = order(row.source_id)
  const { start, end } = coding.span
  const from = at.get(start.blockId) ?? 0
  const blocks = ids.slice(from, (at.get(end.blockId) ?? from) + 1).map(block)
  const first = block(start.blockId)
  const last = block(end.blockId)
  return {
    coding,
    codeName: row.code_name,
    coderName: row.coder_name,
    quote: placedQuote(place, quoteOf(blocks, coding.span)),
    ...contextOf(
      { text: first.text, offset: start.offset },
      { text: last.text, offset: end.offset },
    ),
    speaker: first.speaker,
    at: first.at,
    sourceTitle: row.source_title,
    sourceKind: row.source_kind,
    sourceDate: row.source_date,
    sourceAbout: row.source_about,
    waveId: row.wave_id,
    paragraph: from + 1,
    place,
  }
}

function gather(db: Database, where: string, parameters: Parameters): readonly Passage[] {
  const rows = all(db, PassageRow, `${passages} ${where}`, parameters)
  if (rows.length === 0) return []
  const ties = new Map<CodeId, NodeId[]>()
  for (const { code_id, node_id } of all(
    db,
    Tie,
    `SELECT code_id, node_id FROM code_node
     WHERE code_id IN (SELECT value FROM json_each(@codes)) ORDER BY key`,
    { codes: JSON.stringify([...new Set(rows.map((row) => row.code_id))]) },
  ))
    ties.set(code_id, [...(ties.get(code_id) ?? []), node_id])
  const read = texts(db)
  return rows.map((row) => ({ ...passageOf(row, read), nodeIds: ties.get(row.code_id) ?? [] }))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** By date of source, then source, then place. */
function inOrder(found: readonly Passage[]): readonly Passage[] {
  return [...found].sort(
    (a, b) =>
      compare(a.sourceDate, b.sourceDate) ||
      compare(a.sourceTitle, b.sourceTitle) ||
      compare(a.coding.sourceId, b.coding.sourceId) ||
      a.paragraph - b.paragraph ||
      a.coding.span.start.offset - b.coding.span.start.offset,
  )
}

/** Passages of a code; by one coder, or by everybody. */
export function passagesOfCode(
  db: Database,
  codeId: CodeId,
  coderId: CoderId | null = null,
): readonly Passage[] {
  const where = 'WHERE c.code_id = @codeId AND (@coderId IS NULL OR c.coder_id = @coderId)'
  return inOrder(gather(db, where, { codeId, coderId }))
}

/** Passages of one network whose code is tied to one of the nodes; of one wave, or of all. */
export function passagesOfNodes(
  db: Database,
  networkId: NetworkId,
  nodeIds: readonly NodeId[],
  waveId: WaveId | null,
): readonly Passage[] {
  const where = `WHERE c.code_id IN (
      SELECT code_id FROM code_node WHERE node_id IN (SELECT value FROM json_each(@nodes))
    ) AND s.network_id = @networkId AND (@waveId IS NULL OR s.wave_id = @waveId)`
  return inOrder(gather(db, where, { nodes: JSON.stringify(nodeIds), networkId, waveId }))
}

/**
 * The passages of these codings in the order asked for; those that are gone are left out. By one coder, and then also
 * those that a rating cites, as judgement tells of everybody; or by everybody.
 */
export function passagesOf(
  db: Database,
  codingIds: readonly string[],
  coderId: CoderId | null = null,
): readonly Passage[] {
  const where = `WHERE c.id IN (SELECT value FROM json_each(@ids))
    AND (@coderId IS NULL OR c.coder_id = @coderId
      OR EXISTS (SELECT 1 FROM citation AS t WHERE t.coding_id = c.id))`
  const found = gather(db, where, { ids: JSON.stringify(codingIds), coderId })
  const byId = new Map<string, Passage>(found.map((passage) => [passage.coding.id, passage]))
  return codingIds.flatMap((id) => byId.get(id) ?? [])
}
