/** What became of a source's codings since an earlier answer: the journal knows, so that nobody reads 5,000 of them for one that came. */
import { z } from 'zod'
import type { Coding, CodingService } from '../../core/coding/contract.ts'
import {
  CodingColumns,
  packCodings,
  packColumns,
  type PackedCodings,
} from '../../core/coding/packed-codings.ts'
import type { CoderId, CodingId, SourceId } from '../../core/ids.ts'
import type { Database } from '../database/connection.ts'
import { all, first, one } from '../database/sql.ts'
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

const Columns = z.strictObject({ columns: z.string() })

/** The database writes the columns down itself: 5,000 codings are one value and not 55,000. */
const columnsSql = `SELECT json_object(
    'ids', json_group_array(id), 'codes', json_group_array(code_id),
    'coders', json_group_array(coder_id), 'directions', json_group_array(direction),
    'startBlocks', json_group_array(start_block), 'startOffsets', json_group_array(start_offset),
    'endBlocks', json_group_array(end_block), 'endOffsets', json_group_array(end_offset),
    'created', json_group_array(created), 'memos', json_group_array(memo),
    'touched', json_group_array(touched)) AS columns
  FROM coding WHERE source_id = @sourceId AND (@mine IS NULL OR coder_id = @mine)`

/** In no order of place: whoever paints them sorts them anyway. */
function packedOf(db: Database, sourceId: SourceId, mine: CoderId | null): PackedCodings {
  const { columns } = one(db, Columns, columnsSql, { sourceId, mine })
  return packColumns(sourceId, CodingColumns.parse(JSON.parse(columns)))
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
      networkOfSource(db, sourceId)
      const newest = first(db, Entry, newestSql) ?? { seq: 0, id: '' }
      const mine = onlyMine(work)
      const seenBy = mine ?? 'all'
      const stamp = `${String(newest.seq)} ${newest.id} ${seenBy}`
      const before = entryOf(db, since, seenBy)
      const ids = before === null ? null : changedSince(db, before.seq, mine)
      if (ids === null)
        return { stamp, isWhole: true, codings: packedOf(db, sourceId, mine), removed: [] }
      const codings = seen(present(db, sourceId, ids))
      const there = new Set(codings.map(({ id }) => id))
      const removed = ids.filter((id) => !there.has(id))
      return { stamp, isWhole: false, codings: packCodings(sourceId, codings), removed }
    },
  }
}
