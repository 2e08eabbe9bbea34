/** The typed client: every procedure of every feature as a function over one bridge. */
import { api, type Clients, type FeatureName } from '../core/api.ts'
import { AppError } from '../core/errors.ts'
import type { Bridge, Reply, Request } from '../core/wire.ts'

export type ProcedureKind = 'query' | 'command' | 'action' | 'job'

/** What a session wants to know about each request, besides its answer. */
export interface Hearing {
  readonly asked: (request: Request) => void
  readonly answered: (request: Request, touched: readonly FeatureName[]) => void
  readonly failed: (request: Request, error: AppError) => void
}

export interface JobOptions {
  readonly onProgress?: (progress: unknown) => void
  readonly signal?: AbortSignal
}

export type Call = (
  feature: string,
  procedure: string,
  input: unknown,
  options?: JobOptions,
) => Promise<unknown>

/** Whether a procedure reads, changes the work, changes the session, or takes long. */
export function kindOf(feature: string, procedure: string): ProcedureKind {
  const contracts: Readonly<Record<string, Readonly<Record<string, { kind: ProcedureKind }>>>> = api
  return contracts[feature]?.[procedure]?.kind ?? 'action'
}

const silent: Hearing = {
  asked: () => undefined,
  answered: () => undefined,
  failed: () => undefined,
}

/** Calls by name over a bridge: the value of a good reply, an `AppError` for any other. */
export function createCall(bridge: Bridge, hearing: Hearing = silent): Call {
  return async (feature, procedure, input, options = {}) => {
    const isJob = kindOf(feature, procedure) === 'job'
    const request: Request = isJob
      ? { feature, procedure, input, job: crypto.randomUUID() }
      : { feature, procedure, input }
    hearing.asked(request)
    try {
      const reply = await send(bridge, request, options)
      if (!reply.ok) throw new AppError(reply.code, reply.detail)
      hearing.answered(request, reply.touched)
      return reply.value
    } catch (thrown) {
      const error = thrown instanceof AppError ? thrown : new AppError('internal')
      hearing.failed(request, error)
      throw error
    }
  }
}

async function send(bridge: Bridge, request: Request, options: JobOptions): Promise<Reply> {
  const { job } = request
  if (job === undefined) return bridge.call(request)
  const stop = bridge.listen((notice) => {
    if (notice.type === 'progress' && notice.job === job) options.onProgress?.(notice.progress)
  })
  const cancel = () => bridge.cancel(job)
  if (options.signal?.aborted === true) cancel()
  options.signal?.addEventListener('abort', cancel, { once: true })
  try {
    return await bridge.call(request)
  } finally {
    stop()
    options.signal?.removeEventListener('abort', cancel)
  }
}

/** `clients.source.list({ networkId })`: the procedures by their contracts' types. */
export function createClients(call: Call): Clients {
  const feature = (name: string) =>
    new Proxy(
      {},
      {
        get: (_, procedure) => (input: unknown, options?: JobOptions) =>
          call(name, String(procedure), input, options),
      },
    )
  // The contracts describe exactly what `call` does for each name; a Proxy has no type of its own.
  return new Proxy({}, { get: (_, name) => feature(String(name)) }) as Clients
}
