/** Which entries one undo or redo takes: a command, or a job's entries as far as nobody worked between them. */
import { z } from 'zod'
import type { Database } from '../database/connection.ts'
import { all, first } from '../database/sql.ts'
import type { Change } from './change.ts'
import { changesOf, Entry } from './entry.ts'

export interface Stretches {
  readonly nextUndo: () => Entry | null
  readonly nextRedo: () => Entry | null
  /** Newest first: undoing goes strictly backwards, and so can never meet what is not there. */
  readonly toUndo: () => Entry[]
  /** Oldest first. */
  readonly toRedo: () => Entry[]
  /** A batch's newest entry that stands; null where others have changed its rows since. */
  readonly loose: (batch: string) => Entry | null
}

const isActive = (entry: string): string =>
  `'undo' IS NOT (SELECT kind FROM journal WHERE target = ${entry}.seq ORDER BY seq DESC LIMIT 1)`

/** The newest command that is not undone; the making of the project itself cannot be. */
const undoable = `
  SELECT * FROM journal AS c
  WHERE kind = 'command' AND procedure NOT IN ('create', 'createDemo') AND ${isActive('c')}
  ORDER BY seq DESC LIMIT 1`

/**
 * The commands undone since the newest command, oldest first. An undo carries the batch of what it undid;
 * the taking back of a job that was stopped carries none, as nobody wants that half again.
 */
const redoable = `
  SELECT c.* FROM journal AS u JOIN journal AS c ON c.seq = u.target
  WHERE u.kind = 'undo' AND u.batch IS c.batch
    AND u.seq > (SELECT max(seq) FROM journal WHERE kind = 'command')
    AND u.seq = (SELECT max(seq) FROM journal WHERE target = c.seq)
  ORDER BY c.seq`

const ofBatch = `
  SELECT * FROM journal AS c WHERE batch = @batch AND kind = 'command' AND ${isActive('c')}
  ORDER BY seq DESC`

const newestOfOthers = `
  SELECT seq FROM journal AS c
  WHERE kind = 'command' AND batch IS NOT @batch AND ${isActive('c')}
  ORDER BY seq DESC LIMIT 1`

const rowsOfOthers = `
  SELECT DISTINCT r.table_name || ' ' || r.row_id AS row
  FROM journal AS c JOIN journal_change AS r ON r.entry = c.seq
  WHERE c.seq > @seq AND c.kind = 'command' AND c.batch IS NOT @batch AND ${isActive('c')}`

const Seq = z.strictObject({ seq: z.int() })
const Row = z.strictObject({ row: z.string() })

function prefix<T>(list: readonly T[], holds: (item: T) => boolean): T[] {
  const end = list.findIndex((item) => !holds(item))
  return list.slice(0, end === -1 ? list.length : end)
}

export function openStretches(db: Database): Stretches {
  const nextUndo = (): Entry | null => first(db, Entry, undoable)

  return {
    nextUndo,
    nextRedo: () => first(db, Entry, redoable),
    toUndo: () => {
      const newest = nextUndo()
      if (newest === null) return []
      const { batch } = newest
      if (batch === null) return [newest]
      const after = first(db, Seq, newestOfOthers, { batch })?.seq ?? 0
      return prefix(all(db, Entry, ofBatch, { batch }), ({ seq }) => seq > after)
    },
    toRedo: () => {
      const undone = all(db, Entry, redoable)
      const [oldest] = undone
      if (oldest === undefined) return []
      if (oldest.batch === null) return [oldest]
      return prefix(undone, ({ batch }) => batch === oldest.batch)
    },
    loose: (batch) => {
      const newest = first(db, Entry, ofBatch, { batch })
      if (newest === null) return null
      const rows = all(db, Row, rowsOfOthers, { seq: newest.seq, batch })
      const taken = new Set(rows.map(({ row }) => row))
      const rowOf = (c: Change): string => `${c.table_name} ${c.row_id}`
      return changesOf(db, newest.seq).some((c) => taken.has(rowOf(c))) ? null : newest
    },
  }
}
