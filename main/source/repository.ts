/** Sources, their blocks and who was there: the slice's own tables. */
import { z } from 'zod'
import { NetworkId, type CoderId } from '../../core/ids.ts'
import { Attendance, Block, SourceSummary } from '../../core/source/contract.ts'
import { Provenance } from '../../core/values.ts'
import type { Database } from '../database/connection.ts'
import { all, first, insert, one, run, update } from '../database/sql.ts'

const summaryColumns = `s.id, s.network_id AS networkId, s.wave_id AS waveId, s.kind, s.title, s.date, s.about,
  s.provenance, s.file_name AS fileName, s.words, s.revision, s.changed,
  (SELECT count(*) FROM coding AS c WHERE c.source_id = s.id
    AND (@mine IS NULL OR c.coder_id = @mine)) AS codings`

export const listSql = `SELECT ${summaryColumns} FROM source AS s
  WHERE s.network_id = @networkId ORDER BY s.date DESC, s.key DESC`

/** Sources with the number of their codings; of one coder's, or of all. */
export function listSources(
  db: Database,
  networkId: string,
  mine: CoderId | null,
): SourceSummary[] {
  return all(db, SourceSummary, listSql, { networkId, mine })
}

export function getSource(db: Database, id: string, mine: CoderId | null = null): SourceSummary {
  const sql = `SELECT ${summaryColumns} FROM source AS s WHERE s.id = @id`
  return one(db, SourceSummary, sql, { id, mine })
}

const Place = z.strictObject({
  networkId: NetworkId,
  title: z.string(),
  words: z.int(),
  revision: z.int(),
})

/** What a change needs to know of a source, without counting its codings. */
export function placeOf(db: Database, id: string): z.output<typeof Place> {
  const sql = `SELECT network_id AS networkId, title, words, revision FROM source WHERE id = @id`
  return one(db, Place, sql, { id })
}

export interface SourceRow {
  readonly id: string
  readonly networkId: string
  readonly waveId: string | null
  readonly kind: string
  readonly title: string
  readonly date: string
  readonly about: string
  readonly provenance: Provenance
  readonly fileName: string
  readonly fileHash: string
  readonly words: number
  readonly changed: string
  /** What its import could not carry over, a sentence a line. */
  readonly losses?: string
}

export function insertSource(db: Database, row: SourceRow): void {
  const { networkId, waveId, fileName, fileHash, ...same } = row
  const renamed = {
    network_id: networkId,
    wave_id: waveId,
    file_name: fileName,
    file_hash: fileHash,
  }
  insert(db, 'source', { ...same, ...renamed, revision: 0 })
}

export function updateSource(
  db: Database,
  id: string,
  fields: Readonly<
    Partial<Record<'wave_id' | 'kind' | 'title' | 'date' | 'about', string | null>>
  > & {
    readonly words?: number
    readonly revision?: number
    readonly changed: string
  },
): void {
  update(db, 'source', id, fields)
}

export const blocksSql = `SELECT id, kind, speaker, at, text FROM source_block
  WHERE source_id = @sourceId ORDER BY position, key`

export function blocksOf(db: Database, sourceId: string): Block[] {
  return all(db, Block, blocksSql, { sourceId })
}

export function insertBlock(db: Database, sourceId: string, position: string, block: Block): void {
  const { id, kind, speaker, at, text } = block
  insert(db, 'source_block', { id, source_id: sourceId, position, kind, speaker, at, text })
}

export function updateBlock(db: Database, block: Block, position: string): void {
  const { id, kind, speaker, at, text } = block
  update(db, 'source_block', id, { position, kind, speaker, at, text })
}

export function removeBlock(db: Database, id: string): void {
  run(db, 'DELETE FROM source_block WHERE id = @id', { id })
}

export function isBlockKnown(db: Database, id: string): boolean {
  return first(db, z.unknown(), 'SELECT 1 FROM source_block WHERE id = @id', { id }) !== null
}

/** Blocks, attendance and the source itself; its codings must be gone before. */
export function removeSource(db: Database, id: string): void {
  run(db, 'DELETE FROM attendance WHERE source_id = @id', { id })
  run(db, 'DELETE FROM source_block WHERE source_id = @id', { id })
  run(db, 'DELETE FROM source WHERE id = @id', { id })
}

export function attendanceOf(db: Database, sourceId: string): Attendance[] {
  const sql = `SELECT person_id AS personId, status FROM attendance WHERE source_id = @sourceId ORDER BY key`
  return all(db, Attendance, sql, { sourceId })
}

const Attending = z.strictObject({ id: z.string() })

/** `away` leaves no row. */
export function setAttendance(
  db: Database,
  newId: () => string,
  { sourceId, personId, status }: Readonly<Record<'sourceId' | 'personId' | 'status', string>>,
): void {
  const sql = `SELECT id FROM attendance WHERE source_id = @sourceId AND person_id = @personId`
  const known = first(db, Attending, sql, { sourceId, personId })
  if (status === 'away') {
    if (known !== null) run(db, 'DELETE FROM attendance WHERE id = @id', { id: known.id })
  } else if (known !== null) update(db, 'attendance', known.id, { status })
  else insert(db, 'attendance', { id: newId(), source_id: sourceId, person_id: personId, status })
}

const Named = z.strictObject({ networkId: NetworkId, name: z.string() })

export function personOf(db: Database, id: string): z.output<typeof Named> {
  const sql = 'SELECT network_id AS networkId, pseudonym AS name FROM person WHERE id = @id'
  return one(db, Named, sql, { id })
}

export function waveOf(db: Database, id: string): z.output<typeof Named> {
  const sql = 'SELECT network_id AS networkId, label AS name FROM wave WHERE id = @id'
  return one(db, Named, sql, { id })
}

export function provenanceOf(db: Database, networkId: string): Provenance {
  const sql = 'SELECT provenance FROM network WHERE id = @networkId'
  return one(db, z.strictObject({ provenance: Provenance }), sql, { networkId }).provenance
}

const SameFile = z.strictObject({ sourceId: z.string(), networkId: NetworkId, title: z.string() })

/** Sources that hold this very file, the oldest first. */
export function sourcesOfFile(db: Database, fileHash: string): z.output<typeof SameFile>[] {
  const sql = `SELECT id AS sourceId, network_id AS networkId, title FROM source
    WHERE file_hash = @fileHash AND file_hash <> '' ORDER BY key`
  return all(db, SameFile, sql, { fileHash })
}

const LastPlace = z.strictObject({ position: z.string().nullable() })

/** Where the last block of a source stands; null where it has none. */
export function lastPositionIn(db: Database, sourceId: string): string | null {
  const sql = 'SELECT max(position) AS position FROM source_block WHERE source_id = @sourceId'
  return one(db, LastPlace, sql, { sourceId }).position
}
