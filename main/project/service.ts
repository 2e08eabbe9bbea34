/** The project itself: made, unlocked, locked, checked, undone. The only service that works while nothing is open. */
import { AppError } from '../../core/errors.ts'
import type { CoderId } from '../../core/ids.ts'
import type { ProjectService, UndoState } from '../../core/project/contract.ts'
import { recoveryCodeOf, keyOfRecoveryCode } from '../../core/project/recovery-code.ts'
import type { Database } from '../database/connection.ts'
import { update } from '../database/sql.ts'
import { wipe, type FileKey } from '../database/key.ts'
import type { Journal } from '../journal/journal.ts'
import { browse } from './browse.ts'
import { changeKey } from './change-key.ts'
import { checkFile } from './check-file.ts'
import { onlyMine } from './coder-blind.ts'
import { asksWho, claimCoder, coders, recallCoder } from './coders.ts'
import type { KeyStore } from './key-store.ts'
import { truePath } from './look-at-file.ts'
import type { Filling, ProjectSession } from './open-project.ts'
import type { RecentProjects } from './local-settings.ts'
import {
  keyOfPassphrase,
  keyOfRaw,
  makeProjectFile,
  newKey,
  openProjectFile,
} from './project-file.ts'
import { listEntries, readCoder, readProject, readSetting, writeSetting } from './repository.ts'

export interface ProjectDependencies {
  readonly session: ProjectSession
  readonly fill: Filling
  readonly recent: RecentProjects
  readonly keyStore: KeyStore
  readonly onLock: () => void
}

const AUTO_LOCK_MINUTES = 10

export function autoLockMinutes(session: ProjectSession): number {
  if (!session.isOpen()) return AUTO_LOCK_MINUTES
  return Number(readSetting(session.project().db, 'auto-lock-minutes') ?? AUTO_LOCK_MINUTES)
}

/** Who codes blind undoes only what they did themselves: the work of others would show, and go, unseen. */
function undoState(journal: Journal, mine: CoderId | null): UndoState {
  const named = (entry: ReturnType<Journal['nextUndo']>): UndoState['undo'] =>
    entry === null || (mine !== null && entry.coder_id !== mine)
      ? null
      : { feature: entry.feature, procedure: entry.procedure, subject: entry.subject }
  return { undo: named(journal.nextUndo()), redo: named(journal.nextRedo()) }
}

type Opening = Pick<
  ProjectService,
  | 'create'
  | 'createDemo'
  | 'unlock'
  | 'unlockWithRecoveryCode'
  | 'unlockRemembered'
  | 'changePassphrase'
>

/** The present project stays open, and work on it goes on, until another has opened. */
function opener({ session, recent, onLock }: ProjectDependencies): Open {
  return (path, key) => {
    if (session.isOpen() && session.project().path === path) return openAgain(session, key)
    const opened = openProjectFile(path, key)
    onLock()
    const { db } = session.open(path, opened, key)
    recallCoder(db, recent.computer())
    recent.add(path)
    return { name: readProject(db).name, path }
  }
}

/** The file is held by this very program: the key alone decides. */
function openAgain(session: ProjectSession, key: FileKey): ReturnType<Open> {
  const { db, path, key: present } = session.project()
  if (!present.key.equals(key.key)) throw new AppError('wrong-passphrase')
  return { name: readProject(db).name, path }
}

type Open = (path: string, key: FileKey) => { readonly name: string; readonly path: string }

function changer(deps: ProjectDependencies, open: Open): Opening['changePassphrase'] {
  const { session, keyStore } = deps
  return async ({ passphrase, next }) => {
    const asked = session.project()
    const { db, path } = asked
    const present = await keyOfPassphrase(path, passphrase)
    if (!present.key.equals(session.project().key.key)) throw new AppError('wrong-passphrase')
    const changed = await newKey(next)
    if (session.project() !== asked) throw new AppError('locked')
    if (session.isBusy()) throw new AppError('still-running')
    try {
      changeKey(db, path, present, changed)
    } finally {
      if (!db.open) session.lock()
      wipe(present)
    }
    const recoveryCode = recoveryCodeOf(changed.key)
    open(path, changed)
    await keyStore.forget(path)
    return { recoveryCode }
  }
}

/** A code that is well written and of another file is a wrong code, not a wrong passphrase. */
function openByCode<T>(open: () => T): T {
  try {
    return open()
  } catch (error) {
    if (error instanceof AppError && error.code === 'wrong-passphrase')
      throw new AppError('wrong-recovery-code')
    throw error
  }
}

function opening(deps: ProjectDependencies): Opening {
  const { keyStore, fill } = deps
  const open = opener(deps)

  async function create(
    path: string,
    passphrase: string,
    first: (db: Database) => void,
  ): Promise<{ name: string; path: string; recoveryCode: string }> {
    const key = await newKey(passphrase)
    makeProjectFile(path, key, first)
    const recoveryCode = recoveryCodeOf(key.key)
    const opened = open(path, key)
    claimCoder(deps.session.project().db, deps.recent.computer())
    return { ...opened, recoveryCode }
  }

  return {
    create: ({ path, name, passphrase, coder }) =>
      create(truePath(path), passphrase, (db) => fill.empty(db, { name, coder })),
    createDemo: ({ path, passphrase }) => create(truePath(path), passphrase, fill.demo),
    unlock: async ({ path: given, passphrase, remember }) => {
      const path = truePath(given)
      if (remember && !keyStore.available()) throw new AppError('no-key-store')
      const key = await keyOfPassphrase(path, passphrase)
      const opened = open(path, key)
      if (remember) await keyStore.keep(path, key.key)
      return opened
    },
    unlockWithRecoveryCode: ({ path, recoveryCode }) =>
      openByCode(() => open(truePath(path), keyOfRaw(path, keyOfRecoveryCode(recoveryCode)))),
    unlockRemembered: async ({ path: given }) => {
      const path = truePath(given)
      const raw = await keyStore.find(path)
      if (raw === null) throw new AppError('no-key-store')
      return open(path, keyOfRaw(path, raw))
    },
    changePassphrase: changer(deps, open),
  }
}

type Working = Omit<
  ProjectService,
  keyof Opening | 'recent' | 'keepRecent' | 'forgetRecent' | 'browse'
>

function status({
  session,
  keyStore,
  recent,
}: ProjectDependencies): ReturnType<ProjectService['status']> {
  const shut = { undo: null, redo: null }
  const canRemember = keyStore.available()
  const shared = {
    autoLockMinutes: autoLockMinutes(session),
    canRemember,
    saved: session.savedAt(),
  }
  if (!session.isOpen())
    return { ...shared, open: false, path: null, name: null, me: null, asksWho: false, undo: shut }
  const { db, journal, path, work } = session.project()
  const me = readCoder(db, work.me())
  return {
    ...shared,
    ...{
      open: true,
      path,
      name: readProject(db).name,
      me,
      undo: undoState(journal, onlyMine(work)),
    },
    asksWho: asksWho(db, recent.computer()),
  }
}

function turning({ session }: ProjectDependencies): Pick<ProjectService, 'undo' | 'redo'> {
  function turn(kind: 'undo' | 'redo'): UndoState {
    const { journal, work } = session.project()
    if (session.isBusy()) throw new AppError('still-running')
    const mine = onlyMine(work)
    if (undoState(journal, mine)[kind] === null) throw new AppError(`nothing-to-${kind}`)
    journal[kind]()
    session.markSaved()
    return undoState(journal, mine)
  }
  return { undo: () => turn('undo'), redo: () => turn('redo') }
}

function working(deps: ProjectDependencies): Working {
  const { session } = deps
  return {
    status: () => status(deps),
    lock: () => {
      deps.onLock()
      return {}
    },
    present: () => ({}),
    setAutoLock: ({ minutes }) => {
      writeSetting(session.project().db, 'auto-lock-minutes', String(minutes))
      return {}
    },
    check: () => checkFile(session.project().db),
    ...turning(deps),
    journal: ({ limit }) => {
      const { db, work } = session.project()
      return listEntries(db, limit, onlyMine(work))
    },
    ...coders(session, deps.recent.computer),
    rename: ({ name }) => {
      const { db, work } = session.project()
      work.subject(name)
      update(db, 'project', readProject(db).id, { name })
      return {}
    },
    renameMe: ({ name, initials }) => {
      const { db, work } = session.project()
      work.subject(name)
      update(db, 'coder', work.me(), { name, initials })
      return {}
    },
  }
}

export function projectService(deps: ProjectDependencies): ProjectService {
  const { recent, keyStore } = deps
  return {
    ...opening(deps),
    ...working(deps),
    recent: async () => {
      const listed = recent.list()
      const remembered = await Promise.all(listed.map(({ path }) => keyStore.has(path)))
      const projects = listed.map((project, at) => ({
        ...project,
        remembered: remembered[at] ?? false,
      }))
      return { kept: recent.kept(), projects }
    },
    keepRecent: ({ keep }) => {
      recent.keep(keep)
      return {}
    },
    forgetRecent: async ({ path }) => {
      recent.forget(path)
      await keyStore.forget(path)
      return {}
    },
    browse: ({ folder }) => browse(folder),
  }
}
