/** What became of a source's codings since an earlier answer: the journal knows, so that nobody reads 5,000 of them for one that came. */
import { z } from 'zod'
import type { Coding, CodingService } from '../../core/coding/contract.ts'
import { packCodings } from '../../core/coding/packed-codings.ts'
import type { CoderId, CodingId, SourceId } from '../../core/ids.ts'
import type { Database } from '../database/connection.ts'
import { all, first } from '../database/sql.ts'
import type { Work } from '../work.ts'
import { onlyMine } from '../project/coder-blind.ts'
import {
  CodingRow,
  codingColumns,
  codingOf,
  codingsOfSource,
  networkOfSource,
} from './repository.ts'

/** Above this many changes the whole is as quick. */
const MANY = 1_000

const Entry = z.strictObject({ seq: z.int(), id: z.string() })
type Entry = z.output<typeof Entry>

const newestSql = 'SELECT seq, id FROM journal ORDER BY seq DESC LIMIT 1'
const entrySql = 'SELECT seq, id FROM journal WHERE seq = @seq'
export const changedSql = `SELECT DISTINCT row_id AS id FROM journal_change
  WHERE entry > @seq AND table_name = 'coding' LIMIT @limit`

/** As above, of codings that are or were the coder's: who codes blind is not told that others came or went. */
const ownChangedSql = `SELECT DISTINCT row_id AS id FROM journal_change
  WHERE entry > @seq AND table_name = 'coding' AND (json_extract(old, '$.coder_id') = @mine
    OR EXISTS (SELECT 1 FROM coding WHERE id = row_id AND coder_id = @mine)) LIMIT @limit`

const Row = z.strictObject({ id: z.string().brand<'CodingId'>() })

/** The entry that a stamp names, where this is still the journal that gave it; what stands behind it must be the same too. */
function entryOf(db: Database, stamp: string | null, seenBy: string): Entry | null {
  const [seq = '', id = '', by = ''] = (stamp ?? '').split(' ')
  if (by !== seenBy || !/^\d+$/u.test(seq)) return null
  const entry = first(db, Entry, entrySql, { seq: Number(seq) })
  return entry?.id === id ? entry : null
}

function changedSince(db: Database, seq: number, mine: CoderId | null): readonly CodingId[] | null {
  const since = { seq, limit: MANY + 1 }
  const rows =
    mine === null
      ? all(db, Row, changedSql, since)
      : all(db, Row, ownChangedSql, { ...since, mine })
  return rows.length > MANY ? null : rows.map(({ id }) => id)
}

function present(db: Database, sourceId: SourceId, ids: readonly CodingId[]): readonly Coding[] {
  const sql = `SELECT ${codingColumns('coding')} FROM coding
    WHERE id IN (SELECT value FROM json_each(@ids)) AND source_id = @sourceId`
  return all(db, CodingRow, sql, { ids: JSON.stringify(ids), sourceId }).map(codingOf)
}

/** In no order of place: whoever paints them sorts them anyway. */
function allOf(db: Database, sourceId: SourceId): readonly Coding[] {
  const sql = `SELECT ${codingColumns('coding')} FROM coding WHERE source_id = @sourceId`
  return all(db, CodingRow, sql, { sourceId }).map(codingOf)
}

export function changes(work: Work): Pick<CodingService, 'ofSource' | 'changesIn'> {
  const { db } = work
  const seen = (codings: readonly Coding[]): readonly Coding[] => {
    const mine = onlyMine(work)
    return mine === null ? codings : codings.filter(({ coderId }) => coderId === mine)
  }
  return {
    ofSource: ({ sourceId }) => {
      networkOfSource(db, sourceId)
      return seen(codingsOfSource(db, sourceId))
    },
    changesIn: ({ sourceId, since }) => {
      const pack = (codings: readonly Coding[]) => packCodings(sourceId, codings)
      networkOfSource(db, sourceId)
      const newest = first(db, Entry, newestSql) ?? { seq: 0, id: '' }
      const mine = onlyMine(work)
      const seenBy = mine ?? 'all'
      const stamp = `${String(newest.seq)} ${newest.id} ${seenBy}`
      const before = entryOf(db, since, seenBy)
      const ids = before === null ? null : changedSince(db, before.seq, mine)
      if (ids === null)
        return { stamp, isWhole: true, codings: pack(seen(allOf(db, sourceId))), removed: [] }
      const codings = seen(present(db, sourceId, ids))
      const there = new Set(codings.map(({ id }) => id))
      const removed = ids.filter((id) => !there.has(id))
      return { stamp, isWhole: false, codings: pack(codings), removed }
    },
  }
}
