/** The one door of the engine: a known procedure, a fitting input, an answer or a named failure. */
import { ZodError } from 'zod'
import { api, type FeatureName } from '../core/api.ts'
import type { Contract, JobControl, Procedure } from '../core/contract.ts'
import { AppError } from '../core/errors.ts'
import { errorSentence } from '../core/error-words.ts'
import type { Notice, Reply, Request } from '../core/wire.ts'
import { asAppError } from './database/connection.ts'
import { openCancellations, type Cancellations } from './jobs.ts'
import type { Session } from './engine/session.ts'
import type { ProjectService } from '../core/project/contract.ts'
import { newestEntry } from './journal/head.ts'
import type { EntryName } from './journal/journal.ts'
import { touchedFeatures } from './touched.ts'

export interface RouterDependencies {
  readonly session: Session
  readonly project: ProjectService
  readonly notify: (notice: Notice) => void
  /** Told of defects, without anybody's words. */
  readonly log: (line: string) => void
}

export interface Router {
  readonly call: (request: Request) => Promise<Reply>
  readonly cancel: (job: string) => void
  readonly cancelAll: () => void
}

type Service = (input: unknown, control?: JobControl<unknown>) => unknown

interface Found {
  readonly feature: FeatureName
  readonly procedure: Procedure
  readonly service: Service
}

function procedureOf({ feature, procedure }: Request): Procedure | undefined {
  const contracts: Readonly<Record<string, Contract>> = api
  const contract = Object.hasOwn(contracts, feature) ? contracts[feature] : undefined
  return contract && Object.hasOwn(contract, procedure) ? contract[procedure] : undefined
}

/** Whether it runs on while others are answered. */
export function isJob(request: Request): boolean {
  return procedureOf(request)?.kind === 'job'
}

function find(deps: RouterDependencies, request: Request): Found {
  const procedure = procedureOf(request)
  if (procedure === undefined)
    throw new AppError('unknown-procedure', `${request.feature} ${request.procedure}`)
  // The name was found in the table of features just above.
  const feature = request.feature as FeatureName
  const implementation =
    feature === 'project' ? deps.project : deps.session.project().services[feature]
  // The contract types each service; here it is reached by name, after its input was parsed.
  const service = (implementation as unknown as Readonly<Record<string, Service>>)[
    request.procedure
  ]
  if (service === undefined) throw new AppError('unknown-procedure', request.procedure)
  return { feature, procedure, service }
}

/** Undo and redo change work although they are actions. */
const turns = /^(undo|redo)$/u

/** What writes needs the file at its place; one that was put back there has services of its own. */
function findToWrite(deps: RouterDependencies, request: Request): Found {
  const found = find(deps, request)
  const isTurn = found.feature === 'project' && turns.test(request.procedure)
  const writes = found.procedure.kind === 'command' || isTurn
  return writes && deps.session.requireFile() ? find(deps, request) : found
}

function parse(procedure: Procedure, input: unknown): unknown {
  const parsed = procedure.input.safeParse(input)
  if (parsed.success) return parsed.data
  const where = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new AppError('usage', where.slice(0, 5).join('; '))
}

function control(
  deps: RouterDependencies,
  cancellations: Cancellations,
  job: string,
): JobControl<unknown> {
  const check = (): void => {
    if (cancellations.isCancelled(job)) throw new AppError('cancelled')
  }
  return {
    report: (progress) => deps.notify({ type: 'progress', job, progress }),
    check,
    pause: async () => {
      await new Promise((resume) => setImmediate(resume))
      check()
    },
  }
}

function failure(error: unknown, log: (line: string) => void): Reply {
  const known = asAppError(error)
  if (known instanceof AppError) {
    const { code, detail } = known
    return { ok: false, code, message: errorSentence(code), detail }
  }
  log(error instanceof ZodError ? 'A row does not fit its schema.' : stackOf(error))
  return { ok: false, code: 'internal', message: errorSentence('internal'), detail: '' }
}

/** Where a defect is; its message may hold people's words and is left out. */
function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return 'Something was thrown that is not an error.'
  const places = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '))
  return [error.name, ...places].join('\n')
}

function runCommand(
  deps: RouterDependencies,
  found: Found,
  input: unknown,
  name: EntryName,
): Reply {
  const { journal, db } = deps.session.project()
  const value = journal.command(name, () => found.service(input))
  deps.session.markSaved()
  return { ok: true, value, touched: touchedFeatures(db) }
}

const everything = Object.keys(api) as FeatureName[]

/** Actions after which nothing needs to be asked again: those that only look, and a lock, which announces itself. */
const quiet: ReadonlySet<string> = new Set([
  ...['project.present', 'project.recent', 'project.check', 'project.lock'],
  ...['retrieval.warm', 'retrieval.find', 'retrieval.words', 'retrieval.table'],
])

/** Where the journal stands: what a job has written is written there. */
function headOf({ session }: RouterDependencies): string | null {
  return session.isOpen() ? newestEntry(session.project().db) : null
}

/** What a job wrote was seen while it ran, also where it was taken back; its next try finds the file that came back. */
function afterFailure(deps: RouterDependencies, head: string | null, error: unknown): void {
  const { session, notify } = deps
  if (session.isOpen() && headOf(deps) !== head) notify({ type: 'touched', features: everything })
  if (error instanceof AppError && error.code === 'project-gone') session.requireFile()
}

async function runJob(
  deps: RouterDependencies,
  cancellations: Cancellations,
  found: Found,
  input: unknown,
  job: string,
): Promise<Reply> {
  cancellations.begin(job)
  const head = headOf(deps)
  try {
    const value = await found.service(input, control(deps, cancellations, job))
    deps.session.markSaved()
    return { ok: true, value, touched: headOf(deps) === head ? [] : everything }
  } catch (error) {
    afterFailure(deps, head, error)
    throw error
  } finally {
    cancellations.end(job)
  }
}

async function runOther(
  deps: RouterDependencies,
  found: Found,
  input: unknown,
  { feature, procedure }: EntryName,
): Promise<Reply> {
  const value = await found.service(input)
  const isQuiet = found.procedure.kind === 'query' || quiet.has(`${feature}.${procedure}`)
  if (isQuiet) return { ok: true, value, touched: [] }
  const turned = feature === 'project' && turns.test(procedure)
  const touched = turned ? touchedFeatures(deps.session.project().db) : []
  return { ok: true, value, touched: ['project', ...touched] }
}

export function openRouter(deps: RouterDependencies): Router {
  const cancellations = openCancellations()

  async function answer(request: Request): Promise<Reply> {
    const found = findToWrite(deps, request)
    const input = parse(found.procedure, request.input)
    const { feature, procedure, job = '' } = request
    if (found.procedure.kind === 'command')
      return runCommand(deps, found, input, { feature, procedure })
    if (found.procedure.kind === 'job') return runJob(deps, cancellations, found, input, job)
    return runOther(deps, found, input, { feature, procedure })
  }

  return {
    call: (request) => answer(request).catch((error: unknown) => failure(error, deps.log)),
    cancel: cancellations.cancel,
    cancelAll: cancellations.cancelAll,
  }
}
