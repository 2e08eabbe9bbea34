/** The open project of this engine, if any: its file, key, journal and services. Locking drops all of it. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { v7 } from 'uuid'
import { AppError } from '../../core/errors.ts'
import type { CoderId } from '../../core/ids.ts'
import { openServices, type Dependencies, type ProjectServices } from '../application.ts'
import { close, type Database } from '../database/connection.ts'
import { wipe } from '../database/key.ts'
import { openJournal, type Journal } from '../journal/journal.ts'
import type { JobWriter, Work } from '../work.ts'
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

export function jobWriter(db: Database, journal: Journal, newId: () => string): JobWriter {
  return {
    begin: (feature, procedure) => {
      const batch = newId()
      writeSetting(db, UNFINISHED + batch, '')
      const done = (): void => removeSetting(db, UNFINISHED + batch)
      return {
        write: (change) => journal.command({ feature, procedure }, change, batch),
        done,
        takeBack: async () => {
          while (db.open && journal.takeBackNewest(batch)) await nextTurn()
          if (db.open) done()
        },
      }
    },
  }
}

/** Takes back what a job had written when its program was ended in the middle of it. */
export function takeBackUnfinished(db: Database, journal: Journal): void {
  for (const name of settingsNamed(db, UNFINISHED)) {
    const batch = name.slice(UNFINISHED.length)
    while (journal.takeBackNewest(batch));
    removeSetting(db, name)
  }
}

/** Everything that stands on an open database; also for the making of a demo. */
export function openWork(
  db: Database,
  deps: SessionDependencies,
): Pick<OpenWork, 'journal' | 'work' | 'services'> {
  const { work, journal } = workOf(db, deps.now)
  const write = jobWriter(db, journal, work.newId)
  const services = openServices(work, { files: deps.files, readers: deps.readers, write })
  return { work, journal, services }
}

export function openSession(deps: SessionDependencies): Session {
  let current: OpenWork | null = null
  let saved: string | null = null

  function lock(): void {
    if (current === null) return
    const { db, key } = current
    current = null
    saved = null
    try {
      close(db)
    } finally {
      wipe(key)
    }
  }

  return {
    isOpen: () => current !== null,
    isBusy: () => current !== null && settingsNamed(current.db, UNFINISHED).length > 0,
    project: () => {
      if (current === null) throw new AppError('locked')
      return current
    },
    open: (path, db, key) => {
      lock()
      current = { path, db, key, ...openWork(db, deps) }
      try {
        takeBackUnfinished(db, current.journal)
      } catch (error) {
        lock()
        throw error
      }
      return current
    },
    lock,
    savedAt: () => saved,
    markSaved: () => {
      saved = deps.now()
    },
  }
}
