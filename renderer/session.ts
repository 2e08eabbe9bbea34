/** What every part of the window shares while it is open: the wire, the clients, the answers kept, the state of saving. */
import { QueryClient } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import type { Clients, FeatureName } from '../core/api.ts'
import type { Bridge, Request } from '../core/wire.ts'
import { createCall, createClients, kindOf, type Call, type Hearing } from './api.ts'
import { hideError, showError } from './frame/show-error.tsx'
import { createGathering } from './gathering.ts'
import { createHeld, type HeldChanges } from './held.ts'
import { createSavedStore, type SavedStore } from './saved.ts'

export interface Session {
  readonly bridge: Bridge
  readonly call: Call
  readonly clients: Clients
  readonly answers: QueryClient
  readonly saved: SavedStore
  /** Calls, and keeps what the file could not take until it takes it. */
  readonly held: HeldChanges
  /** A project was opened in this window. */
  readonly unlocked: (path: string) => void
  readonly onUnlocked: (listener: (path: string) => void) => void
}

/** Whether a request changes people's work, so that the state of saving depends on its answer. */
function changesWork({ feature, procedure }: Request): boolean {
  const kind = kindOf(feature, procedure)
  if (kind === 'command') return true
  return (
    (feature === 'project' && (procedure === 'undo' || procedure === 'redo')) ||
    (feature === 'source' && procedure === 'importFiles') ||
    (feature === 'attachment' && procedure === 'attach') ||
    (feature === 'coding' && (procedure === 'codeFound' || procedure === 'copyCodings'))
  )
}

function later(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, milliseconds)
  return () => clearTimeout(timer)
}

function openAnswers(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        staleTime: Infinity,
        refetchOnWindowFocus: false,
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  })
}

/** What is on the screen and touched is asked again now; all the rest when it is next shown. */
function refresh(answers: QueryClient, touched: Iterable<FeatureName>): void {
  const stale: ReadonlySet<unknown> = new Set(touched)
  if (stale.size === 0) return
  void answers.invalidateQueries({ refetchType: 'none' })
  void answers.refetchQueries({
    type: 'active',
    predicate: ({ queryKey }) => stale.has(queryKey[0]),
  })
}

/** What each request means for the answers that are kept and for the state of saving. */
function hearingOf(answers: QueryClient, saved: SavedStore): Hearing {
  return {
    asked: (request) => {
      if (changesWork(request)) saved.tell({ type: 'asked' })
    },
    answered: (request, touched) => {
      if (changesWork(request)) saved.tell({ type: 'saved', at: new Date().toISOString() })
      refresh(answers, touched)
    },
    failed: (request, error) => {
      if (changesWork(request)) saved.tell({ type: 'failed', code: error.code })
      if (error.code === 'locked')
        void answers.invalidateQueries({ queryKey: ['project', 'status'] })
    },
  }
}

/** One session over one bridge. */
export function createSession(bridge: Bridge): Session {
  const answers = openAnswers()
  const saved = createSavedStore()
  const call = createCall(bridge, hearingOf(answers, saved))
  const held = createHeld({ call, saved, tell: showError, over: hideError, after: later })
  const listeners = new Set<(path: string) => void>()
  const others = createGathering(later, (features) => refresh(answers, features))
  bridge.listen((notice) => {
    if (notice.type === 'locked') held.pause()
    if (notice.type === 'touched') others.add(notice.features)
  })
  return {
    ...{ bridge, call, clients: createClients(call), answers, saved, held },
    unlocked: (path) => {
      saved.tell({ type: 'unlocked', project: path })
      held.resume()
      for (const listener of listeners) listener(path)
    },
    onUnlocked: (listener) => void listeners.add(listener),
  }
}

const SessionContext = createContext<Session | null>(null)
export const SessionProvider = SessionContext.Provider

/** The session of this window. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (session === null) throw new Error('No session: wrap the component in SessionProvider')
  return session
}
