/** Read-only SQL over what coders wrote on their codings. */
import { z } from 'zod'
import { CoderId, CodingId } from '../../core/ids.ts'
import { CodingMemo } from '../../core/memo/contract.ts'
import type { Database } from '../database/connection.ts'
import { all } from '../database/sql.ts'

const Row = CodingMemo.omit({ link: true })
export type CodingMemoRow = z.output<typeof Row>

/** Letters of a text that a list reads. */
const OPENING = 500

export interface Written {
  /** In the language of FTS5; empty takes all. */
  readonly match: string
  readonly coderId: CoderId | null
  /** Whose codings alone may be known; null: everybody's. */
  readonly mine: CoderId | null
}

function wanted({ match, coderId, mine }: Written) {
  const conditions = [
    `o.memo <> ''`,
    ...(mine === null ? [] : ['o.coder_id = @mine']),
    ...(coderId === null ? [] : ['o.coder_id = @coderId']),
    ...(match === ''
      ? []
      : ['o.key IN (SELECT rowid / 8 FROM search WHERE search MATCH @match AND rowid % 8 = 3)']),
  ]
  return {
    where: conditions.join(' AND '),
    parameters: {
      ...(mine === null ? {} : { mine }),
      ...(coderId === null ? {} : { coderId }),
      ...(match === '' ? {} : { match }),
    },
  }
}

/** The index of codings with a memo, which the database would not choose by itself. */
const few = 'INDEXED BY coding_memo'

const select = (text: string, by = ''): string => `SELECT o.id AS codingId, ${text} AS text,
  o.coder_id AS coderId, c.name AS coderName, o.created
  FROM coding AS o ${by} JOIN coder AS c ON c.id = o.coder_id`

/** The newest coding first; the texts' openings only. */
export function codingMemos(
  db: Database,
  written: Written,
  limit: number,
): readonly CodingMemoRow[] {
  const { where, parameters } = wanted(written)
  const sql = `${select(`substr(o.memo, 1, ${OPENING})`, few)} WHERE ${where}
    ORDER BY o.created DESC, o.key DESC LIMIT @limit`
  return all(db, Row, sql, { ...parameters, limit })
}

const Count = z.strictObject({ coderId: CoderId, memos: z.int() })

/** How many such memos each coder wrote. */
export function countCodingMemos(
  db: Database,
  written: Written,
): readonly z.output<typeof Count>[] {
  const { where, parameters } = wanted(written)
  const sql = `SELECT o.coder_id AS coderId, count(*) AS memos FROM coding AS o ${few}
    WHERE ${where} GROUP BY o.coder_id`
  return all(db, Count, sql, parameters)
}

const Id = z.strictObject({ id: CodingId })

/** Codings with a memo, the oldest first. */
export function codingsWithMemo(db: Database, mine: CoderId | null): readonly CodingId[] {
  const { where, parameters } = wanted({ match: '', coderId: null, mine })
  const sql = `SELECT o.id FROM coding AS o ${few} WHERE ${where} ORDER BY o.created, o.key`
  return all(db, Id, sql, parameters).map(({ id }) => id)
}

/** Whole memos on these codings, in no order. */
export function wholeCodingMemos(
  db: Database,
  ids: readonly CodingId[],
  mine: CoderId | null,
): readonly CodingMemoRow[] {
  const { where, parameters } = wanted({ match: '', coderId: null, mine })
  const sql = `${select('o.memo')}
    WHERE ${where} AND o.id IN (SELECT value FROM json_each(@ids))`
  return all(db, Row, sql, { ...parameters, ids: JSON.stringify(ids) })
}
