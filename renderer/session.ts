/** What every part of the window shares while it is open: the wire, the clients, the answers kept, the state of saving. */
import { QueryClient } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import type { Clients, FeatureName } from '../core/api.ts'
import type { Bridge, Request } from '../core/wire.ts'
import { createCall, createClients, kindOf, type Call } from './api.ts'
import { createSavedStore, type SavedStore } from './saved.ts'

export interface Session {
  readonly bridge: Bridge
  readonly call: Call
  readonly clients: Clients
  readonly answers: QueryClient
  readonly saved: SavedStore
}

const quiet: ReadonlySet<string> = new Set(['present', 'recent', 'lock'])

/** Requests after which nothing needs to be asked again; a lock announces itself. */
function isQuiet({ feature, procedure }: Request): boolean {
  return feature === 'project' && quiet.has(procedure)
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

/** One session over one bridge. */
export function createSession(bridge: Bridge): Session {
  const answers = new QueryClient({
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
  const saved = createSavedStore()
  const refresh = (request: Request, touched: readonly FeatureName[]) => {
    if (kindOf(request.feature, request.procedure) === 'query' || isQuiet(request)) return
    const stale: ReadonlySet<unknown> = new Set(touched)
    // What is on the screen and touched is asked again now; all the rest when it is next shown.
    void answers.invalidateQueries({ refetchType: 'none' })
    void answers.refetchQueries({
      type: 'active',
      predicate: ({ queryKey }) => stale.has(queryKey[0]),
    })
  }
  const call = createCall(bridge, {
    asked: (request) => {
      if (changesWork(request)) saved.tell({ type: 'asked' })
    },
    answered: (request, touched) => {
      if (changesWork(request)) saved.tell({ type: 'saved', at: new Date().toISOString() })
      refresh(request, touched)
    },
    failed: (request, error) => {
      if (changesWork(request)) saved.tell({ type: 'failed', code: error.code })
      if (error.code === 'locked')
        void answers.invalidateQueries({ queryKey: ['project', 'status'] })
    },
  })
  return { bridge, call, clients: createClients(call), answers, saved }
}

const SessionContext = createContext<Session | null>(null)
export const SessionProvider = SessionContext.Provider

/** The session of this window. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (session === null) throw new Error('No session: wrap the component in SessionProvider')
  return session
}
