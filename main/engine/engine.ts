/** The whole application behind its router, without a host: used in a worker thread by windows, directly by the command line. */
import type { Notice, Reply, Request } from '../../core/wire.ts'
import { openRouter } from '../router.ts'
import type { KeyStore } from '../project/key-store.ts'
import { openRecent } from '../project/local-settings.ts'
import { autoLockMinutes, projectService } from '../project/service.ts'
import { openSession } from '../project/session.ts'
import type { Readers } from '../source/readers.ts'
import { openFiles, type EngineFiles } from './files.ts'

export interface EngineOptions {
  /** Where this computer keeps the list of recent projects. */
  readonly dataFolder: string
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
  /** Locks where nobody has been at work for long enough. Called every few seconds by the host. */
  readonly lockWhenIdle: () => void
  readonly close: () => Promise<void>
}

export function openEngine(options: EngineOptions): Engine {
  const { notify, readers, keyStore, log } = options
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

  const recent = openRecent(options.dataFolder)
  const onLock = (): void => lock('asked')
  const project = projectService({ session, files, readers, now, recent, keyStore, onLock })
  const router = openRouter({ session, project, notify, log })

  return {
    files,
    call: (request) => {
      lastAtWork = clock()
      return router.call(request)
    },
    cancel: router.cancel,
    lockWhenIdle: () => {
      if (clock() - lastAtWork >= autoLockMinutes(session) * 60_000) lock('idle')
    },
    close: async () => {
      lock('asked')
      await readers.close()
    },
  }
}
