/** The whole application behind its router, without a host: used in a worker thread by windows, directly by the command line. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Notice, Reply, Request } from '../../core/wire.ts'
import { openRouter } from '../router.ts'
import type { KeyStore } from '../project/key-store.ts'
import type { RecentProjects } from '../project/local-settings.ts'
import { autoLockMinutes, projectService } from '../project/service.ts'
import { mergeSearchSlice } from '../source/search-upkeep.ts'
import type { Readers } from '../source/readers.ts'
import { openFiles, type EngineFiles } from './files.ts'
import { openFilling } from './fill.ts'
import { openSession } from './session.ts'

export interface EngineOptions {
  readonly recent: RecentProjects
  readonly readers: Readers
  readonly keyStore: KeyStore
  readonly notify: (notice: Notice) => void
  readonly log: (line: string) => void
  /** Milliseconds; told so that tests need not wait. */
  readonly clock?: () => number
}

export interface Engine {
  readonly call: (request: Request) => Promise<Reply>
  readonly cancel: (job: string) => void
  readonly files: EngineFiles
  /** Small upkeep of the file while nobody asks for anything; stops at once when somebody does. */
  readonly tidyUp: () => Promise<void>
  /** Locks where nobody has been at work for long enough. Called every few seconds by the host. */
  readonly lockWhenIdle: () => void
  readonly close: () => Promise<void>
}

export function openEngine(options: EngineOptions): Engine {
  const { notify, readers, keyStore, log, recent } = options
  const clock = options.clock ?? Date.now
  const files = openFiles()
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

  return {
    files,
    call: (request) => {
      lastAtWork = clock()
      return router.call(request)
    },
    cancel: router.cancel,
    tidyUp: async () => {
      const since = lastAtWork
      while (session.isOpen() && lastAtWork === since && mergeSearchSlice(session.project().db))
        await nextTurn()
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
