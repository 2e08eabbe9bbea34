/** SQL that counts codings and sources of codes. */
import { z } from 'zod'
import type { OwnCount } from '../../core/coding/code-counts.ts'
import { CodeId } from '../../core/ids.ts'
import type { Database } from '../database/connection.ts'
import { all } from '../database/sql.ts'

const CountRow = z.strictObject({ id: CodeId, codings: z.int(), sources: z.string() })

export const ownCountsSql = `
  SELECT id, n AS codings, sources
  FROM (SELECT code, sum(codings) AS n, json_group_array(source) AS sources
    FROM coded_source GROUP BY code)
  JOIN code ON key = code`

/** Codings of each code that has any, and the keys of their sources. */
export function ownCounts(db: Database): ReadonlyMap<CodeId, OwnCount> {
  return new Map(
    all(db, CountRow, ownCountsSql).map(({ id, codings, sources }) => [
      id,
      // Written by the database itself, a list of whole numbers.
      { codings, sources: JSON.parse(sources) as number[] },
    ]),
  )
}
