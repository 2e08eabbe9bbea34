/** The whole application behind its router, without a host: used in a worker thread by windows, directly by the command line. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { AttachmentId } from '../../core/ids.ts'
import type { Notice, Reply, Request } from '../../core/wire.ts'
import { partOf, type Part } from '../attachment/reading.ts'
import { dropUnneededSlice } from '../attachment/upkeep.ts'
import { checkpointSlice, emptyLog } from '../database/checkpoint.ts'
import type { Database } from '../database/connection.ts'
import { isJob, openRouter } from '../router.ts'
import type { KeyStore } from '../project/key-store.ts'
import type { RecentProjects } from '../project/local-settings.ts'
import { autoLockMinutes, projectService } from '../project/service.ts'
import { mergeSearchSlice } from '../source/search-upkeep.ts'
import type { Readers } from '../source/readers.ts'
import { openBetweenAnswers } from './between-answers.ts'
import type { Pull } from './file-parts.ts'
import { openFiles, type EngineFiles } from './files.ts'
import { openFilling } from './fill.ts'
import { openSession, type Session } from './session.ts'

export interface EngineOptions {
  readonly recent: RecentProjects
  readonly readers: Readers
  readonly keyStore: KeyStore
  readonly notify: (notice: Notice) => void
  readonly log: (line: string) => void
  /** Where the host streams files; the command line does not. */
  readonly pull?: Pull
  /** Milliseconds; told so that tests need not wait. */
  readonly clock?: () => number
}

export interface Engine {
  readonly call: (request: Request) => Promise<Reply>
  readonly cancel: (job: string) => void
  readonly files: EngineFiles
  /** Bytes of an attachment from a place on; null where it is not there, or nothing is open. */
  readonly readPart: (attachmentId: AttachmentId, from: number) => Part | null
  /** Small upkeep of the file while nobody asks for anything; stops at once when somebody does. */
  readonly tidyUp: () => Promise<void>
  /** Locks where nobody has been at work for long enough. Called every few seconds by the host. */
  readonly lockWhenIdle: () => void
  readonly close: () => Promise<void>
}

const openFileOf = (session: Session): Database | null =>
  session.isOpen() ? session.project().db : null

function readPartOf(session: Session, attachmentId: AttachmentId, from: number): Part | null {
  const db = openFileOf(session)
  return db === null ? null : partOf(db, attachmentId, from)
}

/** A little upkeep of the index and of stored files, until there is none to do. */
async function tidyWhile(isQuiet: () => boolean, session: Session): Promise<void> {
  const slice = (db: Database): boolean =>
    checkpointSlice(db, true) || mergeSearchSlice(db) || dropUnneededSlice(db)
  while (isQuiet() && session.isOpen()) {
    const { db } = session.project()
    if (!slice(db)) {
      emptyLog(db)
      return
    }
    await nextTurn()
  }
}

export function openEngine(options: EngineOptions): Engine {
  const { notify, readers, keyStore, log, recent } = options
  const clock = options.clock ?? Date.now
  const files = openFiles(undefined, options.pull)
  const now = (): string => new Date().toISOString()
  const session = openSession({ files, readers, now })
  let lastAtWork = clock()

  function lock(reason: 'idle' | 'asked'): void {
    if (!session.isOpen()) return
    router.cancelAll()
    session.lock()
    files.clear()
    notify({ type: 'locked', reason })
  }

  const onLock = (): void => lock('asked')
  const fill = openFilling({ files, readers, now })
  const project = projectService({ session, fill, recent, keyStore, onLock })
  const router = openRouter({ session, project, notify, log })
  const upkeep = openBetweenAnswers(() => openFileOf(session), log)

  return {
    files,
    call: (request) => {
      lastAtWork = clock()
      return upkeep.around(() => router.call(request), isJob(request))
    },
    cancel: router.cancel,
    readPart: (attachmentId, from) => readPartOf(session, attachmentId, from),
    tidyUp: () => {
      const since = lastAtWork
      return tidyWhile(() => lastAtWork === since, session)
    },
    lockWhenIdle: () => {
      if (clock() - lastAtWork >= autoLockMinutes(session) * 60_000) lock('idle')
    },
    close: async () => {
      lock('asked')
      await readers.close()
    },
  }
}
