/** What a feature may be asked: the one description that types both the service and its client. */
import type { z } from 'zod'

type Schema = z.ZodType

/** Reads; may be asked at any time, changes nothing. */
export interface Query<I extends Schema = Schema, O extends Schema = Schema> {
  readonly kind: 'query'
  readonly input: I
  readonly output: O
}

/** Changes people's work: one transaction, one entry of the journal, undoable. */
export interface Command<I extends Schema = Schema, O extends Schema = Schema> {
  readonly kind: 'command'
  readonly input: I
  readonly output: O
}

/** Changes the session and not the work (unlock, lock, undo …); may take a while. */
export interface Action<I extends Schema = Schema, O extends Schema = Schema> {
  readonly kind: 'action'
  readonly input: I
  readonly output: O
}

/** Long work in slices: reports progress, can be cancelled, leaves nothing half-done. */
export interface Job<
  I extends Schema = Schema,
  P extends Schema = Schema,
  O extends Schema = Schema,
> {
  readonly kind: 'job'
  readonly input: I
  readonly progress: P
  readonly output: O
}

export type Procedure = Query | Command | Action | Job
export type Contract = Readonly<Record<string, Procedure>>

export function query<I extends Schema, O extends Schema>(input: I, output: O): Query<I, O> {
  return { kind: 'query', input, output }
}

export function command<I extends Schema, O extends Schema>(input: I, output: O): Command<I, O> {
  return { kind: 'command', input, output }
}

export function action<I extends Schema, O extends Schema>(input: I, output: O): Action<I, O> {
  return { kind: 'action', input, output }
}

export function job<I extends Schema, P extends Schema, O extends Schema>(
  input: I,
  progress: P,
  output: O,
): Job<I, P, O> {
  return { kind: 'job', input, progress, output }
}

/** How a running job talks to whoever asked for it. */
export interface JobControl<P> {
  readonly report: (progress: P) => void
  /** Throws `cancelled` once the person has stopped the job. */
  readonly check: () => void
  /** Lets other requests be answered; call it at least every 20 ms of work. */
  readonly pause: () => Promise<void>
}

type Answer<P extends Procedure> = P extends Job
  ? (
      input: z.output<P['input']>,
      control: JobControl<z.output<P['progress']>>,
    ) => Promise<z.output<P['output']>>
  : P extends Action
    ? (input: z.output<P['input']>) => z.output<P['output']> | Promise<z.output<P['output']>>
    : (input: z.output<P['input']>) => z.output<P['output']>

/** The service of a feature: one function per procedure. Queries and commands answer at once; commands inside their transaction. */
export type Implementation<C extends Contract> = { readonly [K in keyof C]: Answer<C[K]> }

type Ask<P extends Procedure> = P extends Job
  ? (
      input: z.input<P['input']>,
      options?: {
        readonly onProgress?: (progress: z.output<P['progress']>) => void
        readonly signal?: {
          readonly aborted: boolean
          addEventListener(type: 'abort', listener: () => void): void
        }
      },
    ) => Promise<z.output<P['output']>>
  : (input: z.input<P['input']>) => Promise<z.output<P['output']>>

/** The same feature as its caller sees it; failures reject with `AppError`. */
export type Client<C extends Contract> = { readonly [K in keyof C]: Ask<C[K]> }
