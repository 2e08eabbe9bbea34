/** Coding blind: whose codings the present coder may see. Kept in the file for each coder; a setting, not work, so it is not journalled. */
import { z } from 'zod'
import { AppError } from '../../core/errors.ts'
import type { CoderId } from '../../core/ids.ts'
import type { Database } from '../database/connection.ts'
import { first, one, run } from '../database/sql.ts'
import type { Work } from '../work.ts'

const nameOf = (coderId: CoderId): string => `coding-blind:${coderId}`

const Value = z.strictObject({ value: z.string() })

export function isBlind(db: Database, coderId: CoderId): boolean {
  const sql = 'SELECT value FROM setting WHERE name = @name'
  return first(db, Value, sql, { name: nameOf(coderId) })?.value === 'yes'
}

export function setBlind(db: Database, coderId: CoderId, blind: boolean): void {
  const sql = `INSERT INTO setting (name, value) VALUES (@name, @value)
    ON CONFLICT (name) DO UPDATE SET value = excluded.value`
  run(db, sql, { name: nameOf(coderId), value: blind ? 'yes' : 'no' })
}

/** The coder whose codings alone may be shown; null where everybody's may. */
export function onlyMine({ db, me }: Pick<Work, 'db' | 'me'>): CoderId | null {
  return isBlind(db, me()) ? me() : null
}

const Several = z.strictObject({ several: z.int() })

/** Refuses what would change or remove codings that who codes blind does not see; whether there are any is not said. */
export function requireSight(work: Pick<Work, 'db' | 'me'>, name: string): void {
  if (onlyMine(work) === null) return
  const sql = 'SELECT count(*) > 1 AS several FROM coder'
  if (one(work.db, Several, sql).several === 1) throw new AppError('blind', name)
}
