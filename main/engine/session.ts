/** The open project of this engine, if any: its file, key, journal and services. Locking drops all of it. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { v7 } from 'uuid'
import { AppError } from '../../core/errors.ts'
import type { CoderId } from '../../core/ids.ts'
import { openServices, type Dependencies, type ProjectServices } from '../application.ts'
import { close, withoutWaiting, type Database } from '../database/connection.ts'
import { wipe, type FileKey } from '../database/key.ts'
import { openJournal, type Journal } from '../journal/journal.ts'
import type { JobWriter, Work } from '../work.ts'
import { holdsEntry, newestEntry } from '../journal/head.ts'
import { openProjectFile } from '../project/project-file.ts'
import { placeOf, type FilePlace } from './file-place.ts'
import type { OpenProject, ProjectSession } from '../project/open-project.ts'
import { presentCoder } from '../project/coders.ts'
import { removeSetting, settingsNamed, writeSetting } from '../project/repository.ts'

/** Settings of this name stand for jobs that have begun and not ended. */
const UNFINISHED = 'unfinished-job:'

export interface OpenWork extends OpenProject {
  readonly services: ProjectServices
}

export interface Session extends ProjectSession {
  readonly project: () => OpenWork
  /** Before anything is written: that the file is still at its place. True where it came back and was opened again. */
  readonly requireFile: () => boolean
}

export type SessionDependencies = Pick<Dependencies, 'files' | 'readers'> & {
  readonly now: () => string
}

function workOf(
  db: Database,
  now: () => string,
): { readonly work: Work; readonly journal: Journal } {
  const newId = (): string => v7()
  const me = (): CoderId => presentCoder(db)
  const journal = openJournal({ db, newId, now, coderId: me })
  return { journal, work: { db, newId, now, me, subject: journal.subject } }
}

/** Batches of jobs that are still at work. */
const running = new WeakMap<Database, Set<string>>()

function runningIn(db: Database): Set<string> {
  const known = running.get(db) ?? new Set()
  running.set(db, known)
  return known
}

export function jobWriter(
  db: Database,
  journal: Journal,
  newId: () => string,
  requireFile: () => void = () => undefined,
): JobWriter {
  return {
    begin: (feature, procedure) => {
      requireFile()
      takeBackUnfinished(db, journal)
      const batch = newId()
      writeSetting(db, UNFINISHED + batch, '')
      const running = runningIn(db).add(batch)
      const end = (): void => {
        removeSetting(db, UNFINISHED + batch)
        running.delete(batch)
      }
      return {
        write: (change) => {
          requireFile()
          return withoutWaiting(db, () => journal.command({ feature, procedure }, change, batch))
        },
        done: () => {
          requireFile()
          end()
        },
        takeBack: async () => {
          try {
            while (db.open && journal.takeBackNewest(batch)) await nextTurn()
            if (db.open) end()
          } finally {
            running.delete(batch)
          }
        },
      }
    },
  }
}

/** Takes back what a job had written when its program was ended in the middle of it, or when there was no room to do so. */
export function takeBackUnfinished(db: Database, journal: Journal): void {
  for (const name of settingsNamed(db, UNFINISHED)) {
    const batch = name.slice(UNFINISHED.length)
    if (runningIn(db).has(batch)) continue
    while (journal.takeBackNewest(batch));
    removeSetting(db, name)
  }
}

/** Everything that stands on an open database; also for the making of a demo. */
export function openWork(
  db: Database,
  deps: SessionDependencies,
  requireFile?: () => void,
): Pick<OpenWork, 'journal' | 'work' | 'services'> {
  const { work, journal } = workOf(db, deps.now)
  const write = jobWriter(db, journal, work.newId, requireFile)
  const services = openServices(work, { files: deps.files, readers: deps.readers, write })
  return { work, journal, services }
}

/** What was opened from a stick that is gone may not even close. */
function closeQuietly(db: Database): void {
  try {
    close(db)
  } catch {
    // The file is opened again by its path.
  }
}

/** The one open file, and the way back to it after it was away. */
class Opened {
  readonly #deps: SessionDependencies
  #work: OpenWork | null = null
  #place: FilePlace | null = null
  /** By it the file is known again where what was open does not answer any more. */
  #head: string | null = null

  constructor(deps: SessionDependencies) {
    this.#deps = deps
  }

  get work(): OpenWork | null {
    return this.#work
  }

  set(path: string, db: Database, key: FileKey): OpenWork {
    this.#place = placeOf(path)
    this.#head = null
    const work = this.#put(path, db, key)
    this.rememberHead()
    return work
  }

  rememberHead(): void {
    if (this.#work !== null) this.#head = newestEntry(this.#work.db) ?? this.#head
  }

  drop(): void {
    if (this.#work === null) return
    const { db, key } = this.#work
    this.#work = null
    try {
      close(db)
    } finally {
      wipe(key)
    }
  }

  requireFile(): boolean {
    if (this.#work === null || this.#place?.cameBack() !== true) return false
    this.#openAgain(this.#work)
    return true
  }

  #put(path: string, db: Database, key: FileKey): OpenWork {
    const require = (): void => this.#place?.require()
    this.#work = { path, db, key, ...openWork(db, this.#deps, require) }
    return this.#work
  }

  /** What was open leads nowhere any more: the file at the path is opened in its stead, if it is the same project. */
  #openAgain({ path, db, key }: OpenWork): void {
    this.rememberHead()
    closeQuietly(db)
    try {
      const fresh = openProjectFile(path, key)
      this.#put(path, fresh, key)
      if (!holdsEntry(fresh, this.#head)) throw new AppError('project-gone', path)
    } catch (error) {
      this.drop()
      throw error
    }
  }
}

export function openSession(deps: SessionDependencies): Session {
  const opened = new Opened(deps)
  let saved: string | null = null

  function lock(): void {
    saved = null
    opened.drop()
  }

  return {
    isOpen: () => opened.work !== null,
    isBusy: () => {
      if (opened.work === null) return false
      takeBackUnfinished(opened.work.db, opened.work.journal)
      return runningIn(opened.work.db).size > 0
    },
    project: () => {
      if (opened.work === null) throw new AppError('locked')
      return opened.work
    },
    open: (path, db, key) => {
      lock()
      const work = opened.set(path, db, key)
      try {
        takeBackUnfinished(db, work.journal)
      } catch (error) {
        lock()
        throw error
      }
      return work
    },
    requireFile: () => opened.requireFile(),
    lock,
    savedAt: () => saved,
    markSaved: () => {
      saved = deps.now()
      opened.rememberHead()
    },
  }
}
