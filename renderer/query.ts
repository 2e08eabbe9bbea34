/** Three hooks: one asks, one tells, one runs long work. Types come from the contracts. */
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { z } from 'zod'
import type { Api, FeatureName } from '../core/api.ts'
import type { Job, Procedure } from '../core/contract.ts'
import { AppError } from '../core/errors.ts'
import type { PickedFile } from '../core/wire.ts'
import type { Call } from './api.ts'
import { showError } from './frame/show-error.tsx'
import { kindOf } from './api.ts'
import { useSession } from './session.ts'

type Named<F extends FeatureName, Kind extends string> = {
  [P in keyof Api[F]]: Api[F][P] extends { readonly kind: Kind } ? P : never
}[keyof Api[F]] &
  string
type Schemas<F extends FeatureName, P extends keyof Api[F]> = Api[F][P] extends Procedure
  ? Api[F][P]
  : never
export type InputOf<F extends FeatureName, P extends keyof Api[F]> = z.input<Schemas<F, P>['input']>
export type OutputOf<F extends FeatureName, P extends keyof Api[F]> = z.output<
  Schemas<F, P>['output']
>
export type ProgressOf<F extends FeatureName, P extends keyof Api[F]> =
  Schemas<F, P> extends Job ? z.output<Schemas<F, P>['progress']> : never

/** A question as the answers know it: asked by a screen, or ahead of one. */
export function asking<F extends FeatureName, P extends Named<F, 'query'>>(
  call: Call,
  feature: F,
  procedure: P,
  input: InputOf<F, P> | null,
): {
  readonly queryKey: readonly unknown[]
  readonly queryFn: () => Promise<OutputOf<F, P>>
} {
  return {
    queryKey: [feature, procedure, input],
    // The router parses what leaves the engine by this very contract.
    queryFn: async () => (await call(feature, procedure, input)) as OutputOf<F, P>,
  }
}

/** Asks, and asks again whenever a change touches the feature; null input asks nothing. */
export function useAsk<F extends FeatureName, P extends Named<F, 'query'>>(
  feature: F,
  procedure: P,
  input: InputOf<F, P> | null,
): UseQueryResult<OutputOf<F, P>, AppError> {
  const { call } = useSession()
  return useQuery<OutputOf<F, P>, AppError>({
    ...asking(call, feature, procedure, input),
    enabled: input !== null,
  })
}

export interface Tell<Input, Output> {
  /** Rejects with an `AppError`, which the person has then been shown. */
  readonly tell: (input: Input) => Promise<Output>
  readonly busy: boolean
  /** How many are on their way. */
  readonly pending: number
  readonly error: AppError | null
}

export interface TellOptions {
  /** The component words the failure itself, in its place; no notification is shown. */
  readonly quiet?: boolean
}

/** Commands, or changes the session. */
export function useTell<F extends FeatureName, P extends Named<F, 'command' | 'action'>>(
  feature: F,
  procedure: P,
  { quiet = false }: TellOptions = {},
): Tell<InputOf<F, P>, OutputOf<F, P>> {
  const { call, held } = useSession()
  const [pending, setPending] = useState(0)
  const [error, setError] = useState<AppError | null>(null)
  const tell = useCallback(
    async (input: InputOf<F, P>): Promise<OutputOf<F, P>> => {
      setPending((count) => count + 1)
      try {
        const way = kindOf(feature, procedure) === 'command' ? held.call : call
        const output = await way(feature, procedure, input)
        setError(null)
        return output as OutputOf<F, P>
      } catch (thrown) {
        const failure = asAppError(thrown)
        setError(failure)
        if (!quiet) showError(failure)
        throw failure
      } finally {
        setPending((count) => count - 1)
      }
    },
    [call, held, feature, procedure, quiet],
  )
  return { tell, busy: pending > 0, pending, error }
}

export interface RunningJob<Input, Progress, Output> {
  readonly start: (input: Input) => Promise<Output>
  readonly progress: Progress | null
  readonly running: boolean
  readonly cancel: () => void
}

/** Long work: reports progress, can be stopped; leaving the screen stops it. */
export function useJob<F extends FeatureName, P extends Named<F, 'job'>>(
  feature: F,
  procedure: P,
): RunningJob<InputOf<F, P>, ProgressOf<F, P>, OutputOf<F, P>> {
  const { call } = useSession()
  const [progress, setProgress] = useState<ProgressOf<F, P> | null>(null)
  const [running, setRunning] = useState(false)
  const stop = useRef<AbortController | null>(null)
  const cancel = useCallback(() => stop.current?.abort(), [])
  useEffect(() => cancel, [cancel])
  const start = useCallback(
    async (input: InputOf<F, P>): Promise<OutputOf<F, P>> => {
      stop.current?.abort()
      const controller = new AbortController()
      stop.current = controller
      setProgress(null)
      setRunning(true)
      try {
        const options = {
          signal: controller.signal,
          onProgress: (report: unknown) => setProgress(report as ProgressOf<F, P>),
        }
        return (await call(feature, procedure, input, options)) as OutputOf<F, P>
      } catch (thrown) {
        const failure = asAppError(thrown)
        if (failure.code !== 'cancelled') showError(failure)
        throw failure
      } finally {
        if (stop.current === controller) setRunning(false)
      }
    },
    [call, feature, procedure],
  )
  return { start, progress, running, cancel }
}

/** Brings a finished file to the person; the path or name it got, null if they thought better of it. */
export function useSaveFile(): (file: {
  readonly ticket: string
  readonly name: string
}) => Promise<string | null> {
  const { bridge } = useSession()
  return useCallback((file) => shown(bridge.saveFile(file), null), [bridge])
}

export interface PickFiles {
  /** Opens the system's chooser; empty when the person thought better of it. */
  readonly pick: (options: {
    readonly extensions: readonly string[]
    readonly multiple: boolean
    readonly streamed?: boolean
  }) => Promise<readonly PickedFile[]>
  /** Takes files that were dropped on the window. */
  readonly take: (files: readonly File[], streamed?: boolean) => Promise<readonly PickedFile[]>
  /** Takes what was on the clipboard and has no place on a disk. */
  readonly bring: (file: File) => Promise<readonly PickedFile[]>
}

/** Files on their way in: chosen, dropped, or pasted. */
export function usePickFiles(): PickFiles {
  const { bridge } = useSession()
  const pick = useCallback<PickFiles['pick']>(
    (options) => shown(bridge.pickFiles(options), []),
    [bridge],
  )
  const take = useCallback<PickFiles['take']>(
    (files, streamed) => shown(bridge.takeFiles(files, streamed), []),
    [bridge],
  )
  const bring = useCallback<PickFiles['bring']>(
    (file) => {
      const brought = file
        .arrayBuffer()
        .then((bytes) => bridge.bringFile({ name: file.name, bytes: new Uint8Array(bytes) }))
      return shown(
        brought.then((picked) => [picked]),
        [],
      )
    },
    [bridge],
  )
  return { pick, take, bring }
}

async function shown<T>(work: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work
  } catch (thrown) {
    showError(asAppError(thrown))
    return otherwise
  }
}

function asAppError(thrown: unknown): AppError {
  return thrown instanceof AppError ? thrown : new AppError('internal')
}
