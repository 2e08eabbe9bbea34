/** Keeps the citations of one rating as the person has them now, changing only the rows that differ. */
import { z } from 'zod'
import { Citation } from '../../core/rating/contract.ts'
import type { Database } from '../database/connection.ts'
import { all, insert, run, update } from '../database/sql.ts'

const Row = Citation.extend({ id: z.string(), position: z.int() })

export function citationsOf(db: Database, ratingId: string): z.output<typeof Row>[] {
  const sql = `SELECT id, coding_id AS codingId, stance, position FROM citation
    WHERE rating_id = @ratingId ORDER BY position`
  return all(db, Row, sql, { ratingId })
}

export function writeCitations(
  db: Database,
  newId: () => string,
  ratingId: string,
  wanted: readonly Citation[],
): void {
  const kept = new Map(citationsOf(db, ratingId).map((row) => [row.codingId, row]))
  for (const [position, { codingId, stance }] of wanted.entries()) {
    const row = kept.get(codingId)
    kept.delete(codingId)
    if (row === undefined)
      insert(db, 'citation', {
        id: newId(),
        rating_id: ratingId,
        coding_id: codingId,
        stance,
        position,
      })
    else if (row.stance !== stance || row.position !== position)
      update(db, 'citation', row.id, { stance, position })
  }
  for (const { id } of kept.values()) run(db, 'DELETE FROM citation WHERE id = @id', { id })
}
