/** Ratings with their citations, anchors and published rows. */
import { z } from 'zod'
import { Citation, Rating } from '../../core/rating/contract.ts'
import { CodeId, type CodingId, NetworkId, NodeId, WaveId } from '../../core/ids.ts'
import { Direction, Level } from '../../core/values.ts'
import type { Database } from '../database/connection.ts'
import { all, first, insert, one, run, update } from '../database/sql.ts'

const columns = `r.id, r.network_id AS networkId, r.node_id AS nodeId, r.wave_id AS waveId, r.rater_id AS raterId,
  c.name AS raterName, r.state, r.level, r.insufficient, r.warrant, r.confidence, r.changed`

const RatingRow = Rating.omit({ citations: true }).extend({ insufficient: z.int() })
const CitationRow = Citation.extend({ ratingId: z.string() })

export const listSql = `
  SELECT ${columns} FROM rating AS r JOIN coder AS c ON c.id = r.rater_id JOIN wave AS w ON w.id = r.wave_id
  WHERE r.network_id = @networkId ORDER BY w.date, r.node_id, r.key`

export const citationsSql = `
  SELECT t.rating_id AS ratingId, t.coding_id AS codingId, t.stance
  FROM rating AS r JOIN citation AS t ON t.rating_id = r.id
  WHERE r.network_id = @networkId ORDER BY t.rating_id, t.position`

export function list(db: Database, networkId: string): Rating[] {
  const citations = Map.groupBy(
    all(db, CitationRow, citationsSql, { networkId }),
    (citation) => citation.ratingId,
  )
  return all(db, RatingRow, listSql, { networkId }).map((row) => ({
    ...row,
    insufficient: row.insufficient === 1,
    citations: (citations.get(row.id) ?? []).map(({ codingId, stance }) => ({ codingId, stance })),
  }))
}

export interface RatingKey {
  readonly networkId: string
  readonly nodeId: string
  readonly waveId: string
  readonly raterId: string
}

const Stored = z.strictObject({
  id: z.string(),
  state: z.enum(['draft', 'submitted']),
  level: Level.nullable(),
  insufficient: z.int(),
  warrant: z.string(),
  confidence: z.string(),
})
export type Stored = z.output<typeof Stored>

export function find(db: Database, key: RatingKey): Stored | null {
  const { networkId, nodeId, waveId, raterId } = key
  const sql = `SELECT id, state, level, insufficient, warrant, confidence FROM rating
    WHERE network_id = @networkId AND node_id = @nodeId AND wave_id = @waveId AND rater_id = @raterId`
  return first(db, Stored, sql, { networkId, nodeId, waveId, raterId })
}

export interface RatingFields {
  readonly state: string
  readonly level: Level | null
  readonly insufficient: number
  readonly warrant: string
  readonly confidence: string
  readonly changed: string
}

export function add(db: Database, id: string, key: RatingKey, fields: RatingFields): void {
  const { networkId, nodeId, waveId, raterId } = key
  const place = { network_id: networkId, node_id: nodeId, wave_id: waveId, rater_id: raterId }
  insert(db, 'rating', { id, ...place, ...fields })
}

export function change(db: Database, id: string, fields: RatingFields): void {
  update(db, 'rating', id, { ...fields })
}

const Owner = z.strictObject({ networkId: NetworkId, nodeId: NodeId })

export function ownerOf(db: Database, ratingId: string): z.output<typeof Owner> {
  const sql = 'SELECT network_id AS networkId, node_id AS nodeId FROM rating WHERE id = @ratingId'
  return one(db, Owner, sql, { ratingId })
}

export function remove(db: Database, ratingId: string): void {
  run(db, 'DELETE FROM citation WHERE rating_id = @ratingId', { ratingId })
  run(db, 'DELETE FROM rating WHERE id = @ratingId', { ratingId })
}

const Held = z.strictObject({ networkId: z.string(), label: z.string(), held: z.int() })

export function wave(db: Database, waveId: string): z.output<typeof Held> {
  const sql = 'SELECT network_id AS networkId, label, held FROM wave WHERE id = @waveId'
  return one(db, Held, sql, { waveId })
}

/** How many of these codings stand in sources of the network. */
export function codingsInNetwork(
  db: Database,
  networkId: string,
  codingIds: readonly string[],
): number {
  const sql = `SELECT count(*) AS found FROM json_each(@ids) AS i JOIN coding AS c ON c.id = i.value
    JOIN source AS s ON s.id = c.source_id WHERE s.network_id = @networkId`
  const row = one(db, z.strictObject({ found: z.int() }), sql, {
    networkId,
    ids: JSON.stringify(codingIds),
  })
  return row.found
}

export const newerCodingsSql = `
  SELECT c.code_id AS codeId, c.direction, c.created FROM coding AS c CROSS JOIN source AS s ON s.id = c.source_id
  WHERE c.created > @since AND s.network_id = @networkId AND s.wave_id = @waveId`

const NewerCoding = z.strictObject({ codeId: CodeId, direction: Direction, created: z.string() })
export type NewerCoding = z.output<typeof NewerCoding>

export function newerCodings(
  db: Database,
  scope: { readonly networkId: string; readonly waveId: string; readonly since: string },
): NewerCoding[] {
  return all(db, NewerCoding, newerCodingsSql, { ...scope })
}

const TieRow = z.strictObject({ codeId: z.string(), nodeId: z.string() })

export function ties(db: Database): z.output<typeof TieRow>[] {
  return all(db, TieRow, 'SELECT code_id AS codeId, node_id AS nodeId FROM code_node')
}

const Published = z.strictObject({
  caseId: z.string(),
  waveId: WaveId,
  level: Level.nullable(),
})

/** Cases in the order in which they were printed. */
export function published(db: Database, networkId: string): z.output<typeof Published>[] {
  const sql = `SELECT case_id AS caseId, wave_id AS waveId, level FROM published_rating
    WHERE network_id = @networkId ORDER BY key`
  return all(db, Published, sql, { networkId })
}

/** No rating may cite both. */
export function carryCitations(db: Database, from: CodingId, to: CodingId): void {
  run(db, 'UPDATE citation SET coding_id = @to WHERE coding_id = @from', { from, to })
}
