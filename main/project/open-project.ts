/** The project that is open just now, as its own service sees it. */
import type { Database } from '../database/connection.ts'
import type { FileKey } from '../database/key.ts'
import type { Journal } from '../journal/journal.ts'
import type { Work } from '../work.ts'

export interface OpenProject {
  readonly path: string
  readonly db: Database
  readonly key: FileKey
  readonly journal: Journal
  readonly work: Work
}

export interface ProjectSession {
  /** `locked` where no project is open. */
  readonly project: () => OpenProject
  readonly isOpen: () => boolean
  /** Whether a job has begun to write and not come to its end. */
  readonly isBusy: () => boolean
  /** Locks what was open before. */
  readonly open: (path: string, db: Database, key: FileKey) => OpenProject
  readonly lock: () => void
  /** When the last change was safely in the file. */
  readonly savedAt: () => string | null
  readonly markSaved: () => void
}

/** Writes the first rows of a new file. */
export interface Filling {
  readonly empty: (db: Database, names: { readonly name: string; readonly coder: string }) => void
  readonly demo: (db: Database) => void
}
