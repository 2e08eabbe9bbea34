/** What a coder who codes blind is told, and whether they do. */
import { z } from 'zod'
import type { CodingService } from '../../core/coding/contract.ts'
import type { OwnCount } from '../../core/coding/code-counts.ts'
import type { CodeId, CoderId } from '../../core/ids.ts'
import type { Database } from '../database/connection.ts'
import { all } from '../database/sql.ts'
import { isBlind, setBlind } from '../project/coder-blind.ts'
import type { Work } from '../work.ts'

const CountRow = z.strictObject({
  id: z.string().brand<'CodeId'>(),
  codings: z.int(),
  sources: z.string(),
})

/** Codings of each code by one coder, and the keys of their sources. */
export function countsOf(db: Database, coderId: CoderId): ReadonlyMap<CodeId, OwnCount> {
  const sql = `SELECT c.code_id AS id, count(*) AS codings, json_group_array(DISTINCT s.key) AS sources
    FROM coding AS c JOIN source AS s ON s.id = c.source_id WHERE c.coder_id = @coderId GROUP BY c.code_id`
  return new Map(
    all(db, CountRow, sql, { coderId }).map(({ id, codings, sources }) => [
      id,
      // Written by the database itself, a list of whole numbers.
      { codings, sources: JSON.parse(sources) as number[] },
    ]),
  )
}

export function blinding(work: Work): Pick<CodingService, 'blind' | 'setBlind'> {
  const { db } = work
  return {
    blind: () => ({ blind: isBlind(db, work.me()) }),
    setBlind: ({ blind }) => {
      setBlind(db, work.me(), blind)
      return {}
    },
  }
}
