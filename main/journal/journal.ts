/** The append-only, hash-chained journal: one entry per command, undo and redo as entries of their own. */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { AppError } from '../../core/errors.ts'
import type { Database } from '../database/connection.ts'
import { all, first, insert, run } from '../database/sql.ts'
import { Change } from './change.ts'
import { takeBack } from './take-back.ts'

export interface EntryName {
  readonly feature: string
  readonly procedure: string
}

export const Entry = z.strictObject({
  seq: z.int(),
  id: z.string(),
  at: z.string(),
  coder_id: z.string(),
  kind: z.enum(['command', 'undo', 'redo']),
  target: z.int().nullable(),
  batch: z.string().nullable(),
  feature: z.string(),
  procedure: z.string(),
  subject: z.string(),
  previous: z.string(),
  hash: z.string(),
})
export type Entry = z.output<typeof Entry>

export interface JournalDependencies {
  readonly db: Database
  readonly newId: () => string
  readonly now: () => string
  readonly coderId: () => string
}

export interface Journal {
  /** Runs a command in one transaction and one entry. What throws inside leaves nothing behind. */
  readonly command: <T>(name: EntryName, work: () => T, batch?: string) => T
  /** Names what the running command changes. */
  readonly subject: (name: string) => void
  readonly undo: () => void
  readonly redo: () => void
  readonly nextUndo: () => Entry | null
  readonly nextRedo: () => Entry | null
  /** Takes back the newest entry of a batch that stands; false where none does. Called again and again for a job that was stopped. */
  readonly takeBackNewest: (batch: string) => boolean
}

const last = 'SELECT * FROM journal ORDER BY seq DESC LIMIT 1'

/** The newest command that is not undone; the making of the project itself cannot be. */
const undoable = `
  SELECT * FROM journal AS c WHERE kind = 'command' AND procedure NOT IN ('create', 'createDemo') AND 'undo' IS NOT
    (SELECT kind FROM journal WHERE target = c.seq ORDER BY seq DESC LIMIT 1)
  ORDER BY seq DESC LIMIT 1`

/** The oldest of the commands undone since the newest command. */
const redoable = `
  SELECT c.* FROM journal AS u JOIN journal AS c ON c.seq = u.target
  WHERE u.kind = 'undo' AND u.seq > (SELECT max(seq) FROM journal WHERE kind = 'command')
    AND 'undo' IS (SELECT kind FROM journal WHERE target = c.seq ORDER BY seq DESC LIMIT 1)
  ORDER BY c.seq LIMIT 1`

const lastTurn = `(SELECT kind FROM journal WHERE target = c.seq ORDER BY seq DESC LIMIT 1)`

/** Commands of a batch that stand, newest first; and those that are undone, oldest first. */
const standing = `SELECT * FROM journal AS c WHERE batch = @batch AND kind = 'command'
  AND 'undo' IS NOT ${lastTurn} ORDER BY seq DESC`
const undone = `SELECT * FROM journal AS c WHERE batch = @batch AND kind = 'command'
  AND 'undo' IS ${lastTurn} ORDER BY seq`

export function changesOf(db: Database, entry: number): Change[] {
  const sql = `SELECT seq, table_name, row_id, kind, old FROM journal_change WHERE entry = @entry ORDER BY seq`
  return all(db, Change, sql, { entry })
}

/** SHA-256 over the entry's own fields, its changes and the hash before it. */
export function hashOf(entry: Omit<Entry, 'hash'>, changes: readonly Change[]): string {
  const { seq, id, at, coder_id, kind, target, batch, feature, procedure, subject, previous } =
    entry
  const hash = createHash('sha256')
  hash.update(
    JSON.stringify([
      seq,
      id,
      at,
      coder_id,
      kind,
      target,
      batch,
      feature,
      procedure,
      subject,
      previous,
    ]),
  )
  for (const c of changes)
    hash.update(JSON.stringify([c.seq, c.table_name, c.row_id, c.kind, c.old]))
  return hash.digest('hex')
}

type Draft = Pick<Entry, 'kind' | 'target' | 'batch' | 'feature' | 'procedure'>

/** Writes entries: everything that changes runs through `record`. */
interface Recorder {
  readonly record: <T>(draft: Draft, work: () => T) => T
  readonly subject: (name: string) => void
}

function openRecorder({ db, newId, now, coderId }: JournalDependencies): Recorder {
  let subject = ''

  function write(draft: Draft, seq: number, previous: string): void {
    const changes = changesOf(db, seq)
    if (changes.length === 0) return
    const made = { seq, id: newId(), at: now(), coder_id: coderId(), ...draft, subject, previous }
    insert(db, 'journal', { ...made, hash: hashOf(made, changes) })
  }

  function record<T>(draft: Draft, work: () => T): T {
    const before = first(db, Entry, last)
    const seq = (before?.seq ?? 0) + 1
    subject = ''
    run(db, 'INSERT INTO journal_running (one, entry) VALUES (1, @seq)', { seq })
    const value = work()
    write(draft, seq, before?.hash ?? '')
    run(db, 'DELETE FROM journal_running')
    return value
  }

  return {
    record: (draft, work) => db.transaction(() => record(draft, work)).immediate(),
    subject: (name) => {
      subject = name
    },
  }
}

/** The changes that undoing or redoing an entry has to take back. */
function changesToTurn(db: Database, kind: 'undo' | 'redo', { seq }: Entry): Change[] {
  if (kind === 'undo') return changesOf(db, seq)
  const sql = `SELECT * FROM journal WHERE target = @seq ORDER BY seq DESC LIMIT 1`
  const undone = first(db, Entry, sql, { seq })
  return undone === null ? [] : changesOf(db, undone.seq)
}

export function openJournal(deps: JournalDependencies): Journal {
  const { db } = deps
  const { record, subject } = openRecorder(deps)

  function turn(kind: 'undo' | 'redo', entry: Entry): void {
    const { seq, batch, feature, procedure } = entry
    record({ kind, target: seq, batch, feature, procedure }, () => {
      subject(entry.subject)
      db.pragma('defer_foreign_keys = ON')
      takeBack(db, changesToTurn(db, kind, entry))
    })
  }

  function turnAll(kind: 'undo' | 'redo', entries: readonly Entry[]): void {
    const turnEach = (): void => entries.forEach((entry) => turn(kind, entry))
    db.transaction(turnEach).immediate()
  }

  /** An entry of a batch stands for its whole batch. */
  function together(entry: Entry | null, kind: 'undo' | 'redo'): Entry[] {
    if (entry === null) throw new AppError(`nothing-to-${kind}`)
    if (entry.batch === null) return [entry]
    return all(db, Entry, kind === 'undo' ? standing : undone, { batch: entry.batch })
  }

  const nextUndo = (): Entry | null => first(db, Entry, undoable)
  const nextRedo = (): Entry | null => first(db, Entry, redoable)

  return {
    command: (name, work, batch) =>
      record({ kind: 'command', target: null, batch: batch ?? null, ...name }, work),
    subject,
    undo: () => turnAll('undo', together(nextUndo(), 'undo')),
    redo: () => turnAll('redo', together(nextRedo(), 'redo')),
    nextUndo,
    nextRedo,
    takeBackNewest: (batch) => {
      const newest = first(db, Entry, standing, { batch })
      if (newest !== null) turn('undo', newest)
      return newest !== null
    },
  }
}
