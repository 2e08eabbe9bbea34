/** The engine as a host sees it: a thread that answers. */
import { Worker } from 'node:worker_threads'
import type { Notice, Reply, Request } from '../../core/wire.ts'
import { errorSentence } from '../../core/error-words.ts'
import { newTicket, type IncomingFileAt, type OutgoingBytes } from './files.ts'
import type { EngineSettings, FromEngine, KeyQuestion, ToEngine } from './messages.ts'

export interface StartOptions {
  readonly entry: URL
  readonly dataFolder: string
  /** Answers questions for the operating system's key store; null where the host has none. */
  readonly keyStore: ((question: KeyQuestion) => Promise<string | null>) | null
  readonly log: (line: string) => void
}

export interface EngineClient {
  readonly call: (request: Request) => Promise<Reply>
  readonly cancel: (job: string) => void
  readonly listen: (listener: (notice: Notice) => void) => () => void
  /** Lets a file in; gives the ticket that stands for it in requests. */
  readonly letIn: (file: Omit<IncomingFileAt, 'ticket'>) => string
  readonly takeOut: (ticket: string) => Promise<OutgoingBytes | null>
  /** Locks the project, writes everything and ends the thread. */
  readonly close: () => Promise<void>
}

const lost: Reply = {
  ok: false,
  code: 'connection-lost',
  message: errorSentence('connection-lost'),
  detail: '',
}

export function startEngine(options: StartOptions): EngineClient {
  const settings: EngineSettings = {
    dataFolder: options.dataFolder,
    hasKeyStore: options.keyStore !== null,
  }
  const worker = new Worker(options.entry, { workerData: settings })
  const replies = new Map<number, (reply: Reply) => void>()
  const files = new Map<number, (file: OutgoingBytes | null) => void>()
  const listeners = new Set<(notice: Notice) => void>()
  let next = 1
  let onClosed: () => void = () => undefined
  const closed = new Promise<void>((resolve) => {
    onClosed = resolve
  })

  const send = (message: ToEngine): void => worker.postMessage(message)

  async function answerKey(id: number, question: KeyQuestion): Promise<void> {
    const answer =
      options.keyStore === null ? null : await options.keyStore(question).catch(() => null)
    send({ type: 'key', id, answer })
  }

  function settle<T>(waiting: Map<number, (value: T) => void>, id: number, value: T): void {
    waiting.get(id)?.(value)
    waiting.delete(id)
  }

  worker.on('message', (message: FromEngine) => {
    if (message.type === 'reply') settle(replies, message.id, message.reply)
    else if (message.type === 'taken-out') settle(files, message.id, message.file)
    else if (message.type === 'notice') for (const listener of listeners) listener(message.notice)
    else if (message.type === 'key') void answerKey(message.id, message.question)
    else if (message.type === 'log') options.log(message.line)
    else onClosed()
  })
  worker.on('error', (error) =>
    options.log(`The engine stopped: ${error instanceof Error ? error.name : ''}`),
  )
  worker.on('exit', () => {
    for (const id of [...replies.keys()]) settle(replies, id, lost)
    for (const id of [...files.keys()]) settle(files, id, null)
    onClosed()
  })

  function ask<T>(
    waiting: Map<number, (value: T) => void>,
    message: (id: number) => ToEngine,
  ): Promise<T> {
    const id = next++
    return new Promise((resolve) => {
      waiting.set(id, resolve)
      send(message(id))
    })
  }

  return {
    call: (request) => ask(replies, (id) => ({ type: 'call', id, request })),
    cancel: (job) => send({ type: 'cancel', job }),
    listen: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    letIn: (file) => {
      const ticket = newTicket()
      send({ type: 'let-in', file: { ...file, ticket } })
      return ticket
    },
    takeOut: (ticket) => ask(files, (id) => ({ type: 'take-out', id, ticket })),
    close: async () => {
      send({ type: 'close' })
      await closed
      await worker.terminate()
    },
  }
}
