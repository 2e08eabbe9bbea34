/** SQL of coding by search: which sources and blocks may hold what is sought, and what is coded there already. */
import { z } from 'zod'
import type { PassageSearch } from '../../core/coding/search-contract.ts'
import type { CoderId, NetworkId, SourceId } from '../../core/ids.ts'
import { BlockKind } from '../../core/source/contract.ts'
import { SourceKind } from '../../core/values.ts'
import type { Database } from '../database/connection.ts'
import { all, first } from '../database/sql.ts'
import { CodingRow, codingColumns } from './repository.ts'

const SearchedSource = z.strictObject({
  sourceId: z.string().brand<'SourceId'>(),
  title: z.string(),
  kind: SourceKind,
  date: z.string(),
  revision: z.int(),
})
export type SearchedSource = z.output<typeof SearchedSource>

/** Sources of a network that a search looks through, by date. */
export function sourcesFor(db: Database, search: PassageSearch): readonly SearchedSource[] {
  const { networkId, sourceId, waveId, kinds } = search
  return all(
    db,
    SearchedSource,
    `SELECT id AS sourceId, title, kind, date, revision FROM source
     WHERE network_id = @networkId AND (@sourceId IS NULL OR id = @sourceId)
       AND (@waveId IS NULL OR wave_id = @waveId)
       AND (@kinds = '[]' OR kind IN (SELECT value FROM json_each(@kinds)))
     ORDER BY date, title, key`,
    { networkId, sourceId, waveId, kinds: JSON.stringify(kinds) },
  )
}

const SearchedBlock = z.strictObject({
  key: z.int(),
  id: z.string().brand<'BlockId'>(),
  kind: BlockKind,
  speaker: z.string(),
  text: z.string(),
})
export type SearchedBlock = z.output<typeof SearchedBlock>

export function blocksToSearch(db: Database, sourceId: SourceId): readonly SearchedBlock[] {
  const sql = `SELECT key, id, kind, speaker, text FROM source_block
    WHERE source_id = @sourceId ORDER BY position`
  return all(db, SearchedBlock, sql, { sourceId })
}

const Row = z.strictObject({ rowid: z.int() })

/** Row numbers in the index of the blocks in which a match stands, after one of them, at most so many. */
export const blocksSql = `SELECT rowid FROM search
  WHERE search MATCH @match AND rowid > @after AND rowid % 8 = 0 ORDER BY rowid LIMIT @limit`

/** Keys of such blocks, a portion at a time; `match` is in the language of FTS5. */
export function blocksMatching(
  db: Database,
  match: string,
  after: number,
  limit: number,
): readonly number[] {
  const rows = all(db, Row, blocksSql, { match, after: after * 8, limit })
  return rows.map(({ rowid }) => rowid / 8)
}

/** A coder's codings of a source, as rows. */
export function codingsBy(
  db: Database,
  sourceId: SourceId,
  coderId: CoderId,
): readonly z.output<typeof CodingRow>[] {
  const sql = `SELECT ${codingColumns('coding')} FROM coding
    WHERE source_id = @sourceId AND +coder_id = @coderId`
  return all(db, CodingRow, sql, { sourceId, coderId })
}

const Counted = z.strictObject({ name: z.string(), blocks: z.int() })
type Counted = z.output<typeof Counted>

function counted(
  db: Database,
  what: { readonly column: string; readonly where: string },
  networkId: NetworkId,
  sourceId: SourceId | null,
): readonly Counted[] {
  const within = sourceId === null ? 's.network_id = @networkId' : 's.id = @sourceId'
  const given = sourceId === null ? { networkId } : { sourceId }
  return all(
    db,
    Counted,
    `SELECT b.${what.column} AS name, count(*) AS blocks FROM source AS s
     JOIN source_block AS b ON b.source_id = s.id
     WHERE ${within} AND ${what.where} GROUP BY b.${what.column} ORDER BY blocks DESC, name LIMIT 500`,
    given,
  )
}

export function speakersIn(db: Database, networkId: NetworkId, sourceId: SourceId | null) {
  return counted(db, { column: 'speaker', where: `b.speaker <> ''` }, networkId, sourceId)
}

export function headingsIn(db: Database, networkId: NetworkId, sourceId: SourceId | null) {
  const where = `b.kind = 'heading' AND b.text <> '' AND length(b.text) <= 10000`
  return counted(db, { column: 'text', where }, networkId, sourceId)
}

const Context = z.strictObject({ speaker: z.string(), at: z.string(), text: z.string() })

export function contextBlock(db: Database, blockId: string): z.output<typeof Context> | null {
  const sql = 'SELECT speaker, at, text FROM source_block WHERE id = @blockId'
  return first(db, Context, sql, { blockId })
}

const Standing = z.strictObject({ title: z.string(), revision: z.int() })

/** Title and revision of a source as it is now; null where it is gone. */
export function standingOf(db: Database, sourceId: SourceId): z.output<typeof Standing> | null {
  return first(db, Standing, 'SELECT title, revision FROM source WHERE id = @sourceId', {
    sourceId,
  })
}
