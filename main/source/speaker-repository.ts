/** SQL of who speaks in a source, and of what its import lost. */
import { z } from 'zod'
import { PersonId } from '../../core/ids.ts'
import type { Database } from '../database/connection.ts'
import { all, first, insert, one, run, update } from '../database/sql.ts'

const Turns = z.strictObject({ name: z.string(), turns: z.int() })

/** Names with the number of their turns, in the order in which they first speak. */
export function turnsIn(db: Database, sourceId: string): z.output<typeof Turns>[] {
  const sql = `SELECT speaker AS name, count(*) AS turns FROM source_block
    WHERE source_id = @sourceId AND speaker <> '' GROUP BY speaker ORDER BY min(position)`
  return all(db, Turns, sql, { sourceId })
}

const Row = z.strictObject({ id: z.string(), name: z.string(), personId: PersonId.nullable() })
export type SpeakerRow = z.output<typeof Row>

const columns = 'id, name, person_id AS personId'

export function speakersOf(db: Database, sourceId: string): SpeakerRow[] {
  const sql = `SELECT ${columns} FROM speaker WHERE source_id = @sourceId ORDER BY key`
  return all(db, Row, sql, { sourceId })
}

export function speakerOf(db: Database, sourceId: string, name: string): SpeakerRow | null {
  const sql = `SELECT ${columns} FROM speaker WHERE source_id = @sourceId AND name = @name`
  return first(db, Row, sql, { sourceId, name })
}

export function insertSpeaker(
  db: Database,
  row: {
    readonly id: string
    readonly sourceId: string
    readonly name: string
    readonly personId: string | null
  },
): void {
  const { id, sourceId, name, personId } = row
  insert(db, 'speaker', { id, source_id: sourceId, name, person_id: personId })
}

export function updateSpeaker(db: Database, id: string, personId: string | null): void {
  update(db, 'speaker', id, { person_id: personId })
}

export function removeSpeaker(db: Database, id: string): void {
  run(db, 'DELETE FROM speaker WHERE id = @id', { id })
}

const Losses = z.strictObject({ losses: z.string() })

export function lossesOf(db: Database, sourceId: string): string[] {
  const { losses } = one(db, Losses, 'SELECT losses FROM source WHERE id = @id', { id: sourceId })
  return losses === '' ? [] : losses.split('\n')
}
