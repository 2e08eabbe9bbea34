/** The append-only, hash-chained journal: one entry per command, undo and redo as entries of their own. */
import { createHash } from 'node:crypto'
import { AppError } from '../../core/errors.ts'
import { isConstraint, type Database } from '../database/connection.ts'
import { first, insert, run } from '../database/sql.ts'
import type { Change } from './change.ts'
import { changesOf, Entry, wentBeyond } from './entry.ts'
import { takeInChanged } from '../source/search-triggers.ts'
import { openStretches, type Stretches } from './stretches.ts'
import { takeBack } from './take-back.ts'

export interface EntryName {
  readonly feature: string
  readonly procedure: string
}

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
  /** Takes back the newest entry of a batch; false where none stands, or where somebody's own work stands on it. Called again and again for a job that was stopped. */
  readonly takeBackNewest: (batch: string) => boolean
}

const last = 'SELECT * FROM journal ORDER BY seq DESC LIMIT 1'

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

/** Within a transaction there is none of its own: SQLite walks through all that a savepoint has kept at the end of each statement. */
function inOneTransaction<T>(db: Database, work: () => T): T {
  if (db.inTransaction) return work()
  const change = db.transaction(() => {
    const value = work()
    takeInChanged(db)
    return value
  })
  return change.immediate()
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
    record: (draft, work) => inOneTransaction(db, () => record(draft, work)),
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

type TakeBack = (entry: Entry) => void

/** What somebody put on the rows of a job, and what would go with them. */
class OwnWork extends Error {}

/** Takes back an entry and nothing besides. */
function alone(db: Database, undo: TakeBack): TakeBack {
  const work = (entry: Entry): void => {
    undo(entry)
    if (wentBeyond(db, entry.seq)) throw new OwnWork()
  }
  return (entry) => inOneTransaction(db, () => work(entry))
}

/** False as well where nothing was left to take back, so that it comes to an end. */
function takeBackNewest(stretches: Stretches, undo: TakeBack, batch: string): boolean {
  const entry = stretches.loose(batch)
  if (entry === null) return false
  try {
    undo(entry)
  } catch (error) {
    if (isConstraint(error) || error instanceof OwnWork) return false
    throw error
  }
  return stretches.loose(batch)?.seq !== entry.seq
}

export function openJournal(deps: JournalDependencies): Journal {
  const { db } = deps
  const { record, subject } = openRecorder(deps)
  const stretches = openStretches(db)

  function turn(kind: 'undo' | 'redo', entry: Entry, batch: string | null): void {
    const { seq, feature, procedure } = entry
    record({ kind, target: seq, batch, feature, procedure }, () => {
      subject(entry.subject)
      takeBack(db, changesToTurn(db, kind, entry))
    })
  }

  function turnAll(
    kind: 'undo' | 'redo',
    entries: readonly Entry[],
    batchOf: (entry: Entry) => string | null = ({ batch }) => batch,
  ): void {
    const turnEach = (): void => {
      // Holds until the transaction ends; asked for again and again, it costs more than the rest.
      db.pragma('defer_foreign_keys = ON')
      entries.forEach((entry) => turn(kind, entry, batchOf(entry)))
    }
    inOneTransaction(db, turnEach)
  }

  function turnNext(kind: 'undo' | 'redo', entries: readonly Entry[]): void {
    if (entries.length === 0) throw new AppError(`nothing-to-${kind}`)
    turnAll(kind, entries)
  }

  const undoOne = (entry: Entry): void => turnAll('undo', [entry], () => null)

  return {
    command: (name, work, batch) =>
      record({ kind: 'command', target: null, batch: batch ?? null, ...name }, work),
    subject,
    undo: () => turnNext('undo', stretches.toUndo()),
    redo: () => turnNext('redo', stretches.toRedo()),
    nextUndo: stretches.nextUndo,
    nextRedo: stretches.nextRedo,
    takeBackNewest: (batch) => takeBackNewest(stretches, alone(db, undoOne), batch),
  }
}
