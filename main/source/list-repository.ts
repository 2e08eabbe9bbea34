/** SQL of several sources at once, and of who and what stands in them. */
import { z } from 'zod'
import { NetworkId, SourceId, type CodeId, type CoderId, type PersonId } from '../../core/ids.ts'
import type { Database } from '../database/connection.ts'
import { all, first } from '../database/sql.ts'

const Id = z.strictObject({ id: SourceId })

const below = `WITH RECURSIVE below (id) AS (
    SELECT @codeId UNION SELECT c.id FROM code AS c JOIN below ON c.parent_id = below.id)`

const withPerson = `s.id IN (SELECT source_id FROM speaker WHERE person_id = @personId
    UNION SELECT source_id FROM attendance WHERE person_id = @personId)`

const withCode = `EXISTS (SELECT 1 FROM coding AS c WHERE c.source_id = s.id
    AND c.code_id IN (SELECT id FROM below) AND (@mine IS NULL OR c.coder_id = @mine))`

export const concerningSql = `${below} SELECT s.id FROM source AS s WHERE s.network_id = @networkId
  AND (@personId IS NULL OR ${withPerson}) AND (@codeId IS NULL OR ${withCode})`

/** Codings of one coder's, or of all. */
export function sourcesConcerning(
  db: Database,
  asked: {
    readonly networkId: NetworkId
    readonly personId: PersonId | null
    readonly codeId: CodeId | null
    readonly mine: CoderId | null
  },
): SourceId[] {
  return all(db, Id, concerningSql, { ...asked }).map(({ id }) => id)
}

const Place = z.strictObject({
  id: SourceId,
  networkId: NetworkId,
  title: z.string(),
  waveId: z.string().nullable(),
  kind: z.string(),
})
export type SourcePlace = z.output<typeof Place>

/** Those that are there, in the order of the file. */
export function placesOf(db: Database, ids: readonly SourceId[]): SourcePlace[] {
  const sql = `SELECT id, network_id AS networkId, title, wave_id AS waveId, kind FROM source
    WHERE id IN (SELECT value FROM json_each(@ids)) ORDER BY key`
  return all(db, Place, sql, { ids: JSON.stringify(ids) })
}

const Title = z.strictObject({ title: z.string() })

/** The first of the sources of which a rating cites a coding; null where none does. */
export function firstCited(db: Database, ids: readonly SourceId[]): string | null {
  const sql = `SELECT s.title FROM source AS s WHERE s.id IN (SELECT value FROM json_each(@ids))
    AND EXISTS (SELECT 1 FROM coding AS c JOIN citation AS t ON t.coding_id = c.id WHERE c.source_id = s.id)
    ORDER BY s.key LIMIT 1`
  return first(db, Title, sql, { ids: JSON.stringify(ids) })?.title ?? null
}
