/** What every service is given: the open file, and the three things that are not functions of their arguments. */
import type { Database } from './database/connection.ts'
import type { CoderId } from '../core/ids.ts'

export interface Work {
  readonly db: Database
  /** A new UUID, version 7; brand it with the schema of its kind, `WaveId.parse(work.newId())`. */
  readonly newId: () => string
  /** The present instant, `2024-11-12T15:31:00.000Z`. */
  readonly now: () => string
  readonly me: () => CoderId
  /** Names what the running command changes ("Relational trust"), so that undo can say it. */
  readonly subject: (name: string) => void
}

/** How a job changes the project: each call is a short transaction of its own; all of a job's share one undo. */
export interface JobWriter {
  /** A new batch for one run of a job. */
  readonly begin: (feature: string, procedure: string) => JobBatch
}

export interface JobBatch {
  readonly write: <T>(work: () => T) => T
  /** Says that the job came to its end; a batch that never does is taken back when the project is next opened. */
  readonly done: () => void
  /** Takes back all that this batch wrote, an entry at a time, so that others are answered meanwhile: for a job that was stopped. */
  readonly takeBack: () => Promise<void>
}
