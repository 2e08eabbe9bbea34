/** Coding blind: whose codings the present coder may see. Kept in the file for each coder; a setting, not work, so it is not journalled. */
import { z } from 'zod'
import type { CodingService } from '../../core/coding/contract.ts'
import type { OwnCount } from '../../core/coding/code-counts.ts'
import type { CodeId, CoderId } from '../../core/ids.ts'
import type { Database } from '../database/connection.ts'
import { all, first, run } from '../database/sql.ts'
import type { Work } from '../work.ts'

const nameOf = (coderId: CoderId): string => `coding-blind:${coderId}`

const Value = z.strictObject({ value: z.string() })

function isBlind(db: Database, coderId: CoderId): boolean {
  const sql = 'SELECT value FROM setting WHERE name = @name'
  return first(db, Value, sql, { name: nameOf(coderId) })?.value === 'yes'
}

/** The coder whose codings alone may be shown; null where everybody's may. */
export function onlyMine(work: Work): CoderId | null {
  const me = work.me()
  return isBlind(work.db, me) ? me : null
}

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
      const sql = `INSERT INTO setting (name, value) VALUES (@name, @value)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value`
      run(db, sql, { name: nameOf(work.me()), value: blind ? 'yes' : 'no' })
      return {}
    },
  }
}
