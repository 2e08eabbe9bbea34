/** Codings of a part of an attachment cover the whole line that stands for it, whatever becomes of its words. */
import { z } from 'zod'
import { CodingId } from '../../core/ids.ts'
import type { Edited, KnownSpan } from '../../core/source/apply-edits.ts'
import { lengthOf } from '../../core/source/code-points.ts'
import type { BlockEdit } from '../../core/source/contract.ts'
import type { Database } from '../database/connection.ts'
import { all } from '../database/sql.ts'

const Row = z.strictObject({ id: CodingId })

/** Which of these codings say a place in an attachment. */
function placedAmong(db: Database, ids: readonly CodingId[]): ReadonlySet<CodingId> {
  if (ids.length === 0) return new Set()
  const sql = `SELECT coding_id AS id FROM coding_place
    WHERE coding_id IN (SELECT value FROM json_each(@ids))`
  return new Set(all(db, Row, sql, { ids: JSON.stringify(ids) }).map(({ id }) => id))
}

/** Steps after which a line is still the same line. */
const keepsLines = ({ type }: BlockEdit): boolean =>
  type === 'replace' || type === 'mark' || type === 'insert'

/** The place was coded, and not the words that describe it: other words touch nothing. */
export function overWholeLines(
  db: Database,
  edited: Edited<CodingId>,
  steps: readonly BlockEdit[],
): Edited<CodingId> {
  if (!steps.every(keepsLines)) return edited
  const placed = placedAmong(
    db,
    edited.spans.map(({ id }) => id),
  )
  if (placed.size === 0) return edited
  const lengths = new Map(edited.blocks.map(({ id, text }) => [id, lengthOf(text)]))
  const whole = (known: KnownSpan<CodingId>): KnownSpan<CodingId> => {
    const { start, end } = known.span
    const length = lengths.get(end.blockId)
    if (!placed.has(known.id) || length === undefined) return known
    return { ...known, span: { start: { ...start, offset: 0 }, end: { ...end, offset: length } } }
  }
  return {
    ...edited,
    spans: edited.spans.map(whole),
    touched: edited.touched.filter(({ id }) => !placed.has(id)),
  }
}
