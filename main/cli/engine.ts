/** The engine of the command line: in this very process, asked like any other. */
import { readFileSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { Api, FeatureName } from '../../core/api.ts'
import type { z } from 'zod'
import { AppError } from '../../core/errors.ts'
import { openEngine, type Engine } from '../engine/engine.ts'
import { newTicket } from '../engine/files.ts'
import { contentOf, type ReadPart } from '../engine/media.ts'
import { noRecent } from '../project/local-settings.ts'
import { noKeyStore } from '../project/key-store.ts'
import { saveDocument } from '../save-document.ts'
import { openReaders } from '../source/reader-pool.ts'
import { passphraseFor } from './passphrase.ts'

type Output<F extends FeatureName, P extends keyof Api[F]> = Api[F][P] extends {
  readonly output: infer O extends z.ZodType
}
  ? z.output<O>
  : never

export interface Asking {
  /** Asks by contract; an expected failure throws its `AppError`. */
  readonly ask: <F extends FeatureName, P extends keyof Api[F] & string>(
    feature: F,
    procedure: P,
    input: unknown,
  ) => Promise<Output<F, P>>
  readonly askAny: (feature: string, procedure: string, input: unknown) => Promise<unknown>
  readonly letIn: (path: string) => string
  /** Writes a finished file to its place in one step. */
  readonly save: (ticket: string, path: string) => Promise<void>
}

function asking(engine: Engine): Asking {
  async function askAny(feature: string, procedure: string, input: unknown): Promise<unknown> {
    const reply = await engine.call({ feature, procedure, input, job: newTicket() })
    if (reply.ok) return reply.value
    throw new AppError(reply.code, reply.detail)
  }
  return {
    askAny,
    // The router has parsed the input and the contract types the output.
    ask: (feature, procedure, input) =>
      askAny(feature, procedure, input) as Promise<Output<typeof feature, typeof procedure>>,
    letIn: (path) => {
      const found = statSync(path, { throwIfNoEntry: false })
      if (found?.isFile() !== true) throw new AppError('no-such-file', path)
      const ticket = newTicket()
      engine.files.letIn({ ticket, name: basename(path), size: found.size, from: { path } })
      return ticket
    },
    save: async (ticket, path) => {
      const file = engine.files.takeOut(ticket)
      const read: ReadPart = (id, from) => Promise.resolve(engine.readPart(id, from))
      const content = file === null ? null : await contentOf(read, file)
      if (content === null) throw new AppError('file-gone')
      await saveDocument(path, content.parts)
    },
  }
}

/** Opens an engine for one command and closes it whatever happens. */
export async function withEngine<T>(work: (asking: Asking) => Promise<T>): Promise<T> {
  const engine = openEngine({
    recent: noRecent,
    readers: openReaders(new URL('./reader.js', import.meta.url)),
    keyStore: noKeyStore,
    notify: () => undefined,
    log: (line) => void process.stderr.write(`${line}\n`),
  })
  try {
    return await work(asking(engine))
  } finally {
    await engine.close()
  }
}

/** The same with a project unlocked. */
export function withProject<T>(file: string, work: (asking: Asking) => Promise<T>): Promise<T> {
  return withEngine(async (engine) => {
    const path = resolve(file)
    const passphrase = await passphraseFor('open')
    await engine.ask('project', 'unlock', { path, passphrase, remember: false })
    return work(engine)
  })
}

function textOf(from: string): string {
  try {
    return readFileSync(from === '-' ? 0 : from, 'utf8')
  } catch {
    throw new AppError('no-such-file', from)
  }
}

/** JSON from a file or, for `-`, from standard input. */
export function readJson(from: string): unknown {
  const text = textOf(from)
  try {
    return JSON.parse(text)
  } catch {
    throw new AppError('usage', 'not JSON')
  }
}
