/** Brings the log's pages into the file in moments of its own: inside of a commit, whoever made the commit would wait for it too. */
import { z } from 'zod'
import type { Database } from './connection.ts'

/** So many pages wait at least: about 15 ms of work. */
export const PAGES_WAITING = 400
/** What a large change has left is brought in when nobody asks for anything, as it takes longer than a person should wait. */
export const PAGES_AT_ONCE = 1_000
const State = z.tuple([z.strictObject({ busy: z.int(), log: z.int(), checkpointed: z.int() })])
type Mode = 'NOOP' | 'PASSIVE' | 'TRUNCATE'

function checkpoint(db: Database, mode: Mode): { readonly log: number; readonly waiting: number } {
  const [{ log, checkpointed }] = State.parse(db.pragma(`wal_checkpoint(${mode})`))
  return { log, waiting: log - checkpointed }
}

/** Pages in the log that are not in the file yet. */
export function pagesWaiting(db: Database): number {
  return checkpoint(db, 'NOOP').waiting
}

/** Brings the log into the file where enough has come together; true where it did. `atAnyLength` where it must not grow, or nobody waits. */
export function checkpointSlice(db: Database, atAnyLength: boolean): boolean {
  const waiting = pagesWaiting(db)
  if (waiting < PAGES_WAITING || (waiting > PAGES_AT_ONCE && !atAnyLength)) return false
  return checkpoint(db, 'PASSIVE').waiting < waiting
}

/** Brings in what is left and empties the log: where the program is ended by force, nothing of it can come into another file that was put in place of this one. */
export function emptyLog(db: Database): void {
  if (checkpoint(db, 'NOOP').log > 0) checkpoint(db, 'TRUNCATE')
}
