/** The engine as a host sees it: a thread that answers. */
import { Worker } from 'node:worker_threads'
import type { Notice, Reply, Request } from '../../core/wire.ts'
import { errorSentence } from '../../core/error-words.ts'
import type { AttachmentId } from '../../core/ids.ts'
import type { Part } from '../attachment/reading.ts'
import { newTicket, type IncomingFileAt, type OutgoingContent } from './files.ts'
import { openHostStreams, type HostStream, type HostStreams } from './host-streams.ts'
import type { EngineSettings, FromEngine, KeyQuestion, ToEngine } from './messages.ts'

export interface StartOptions {
  readonly entry: URL
  readonly dataFolder: string
  /** Answers questions for the operating system's key store; null where the host has none. */
  readonly keyStore: ((question: KeyQuestion) => Promise<string | null>) | null
  readonly log: (line: string) => void
}

export type Listener = (notice: Notice) => void

export interface EngineClient {
  /** All who listen are told what the request touched, but for the one who asks. */
  readonly call: (request: Request, asking?: Listener) => Promise<Reply>
  readonly cancel: (job: string) => void
  readonly listen: (listener: Listener) => () => void
  /** Lets a file in; gives the ticket that stands for it in requests. */
  readonly letIn: (file: Omit<IncomingFileAt, 'ticket'>) => string
  /** Lets a file in that the host streams; its parts are asked for once the engine wants them. */
  readonly letInStream: (file: HostStream) => string
  readonly takeOut: (ticket: string) => Promise<OutgoingContent | null>
  /** Bytes of an attachment from a place on. */
  readonly readPart: (attachmentId: AttachmentId, from: number) => Promise<Part | null>
  /** Locks the project, writes everything and ends the thread. */
  readonly close: () => Promise<void>
}

const lost: Reply = {
  ok: false,
  code: 'connection-lost',
  message: errorSentence('connection-lost'),
  detail: '',
}

/** Questions that wait for their answers, by number. */
interface Waiting<T> {
  readonly ask: (send: (id: number) => void) => Promise<T>
  readonly settle: (id: number, value: T) => void
  readonly settleAll: (value: T) => void
}

function openWaiting<T>(): Waiting<T> {
  const waiting = new Map<number, (value: T) => void>()
  let next = 1
  const settle = (id: number, value: T): void => {
    waiting.get(id)?.(value)
    waiting.delete(id)
  }
  return {
    settle,
    settleAll: (value) => {
      for (const id of [...waiting.keys()]) settle(id, value)
    },
    ask: (send) => {
      const id = next++
      return new Promise((resolve) => {
        waiting.set(id, resolve)
        send(id)
      })
    },
  }
}

interface Ears {
  readonly replies: Waiting<Reply>
  readonly files: Waiting<OutgoingContent | null>
  readonly parts: Waiting<Part | null>
  readonly onPull: (message: Extract<FromEngine, { type: 'pull' }>) => void
  readonly listeners: ReadonlySet<Listener>
  readonly onKey: (id: number, question: KeyQuestion) => void
  readonly log: (line: string) => void
}

/** Resolves once the engine has closed or its thread has ended. */
function hear(worker: Worker, ears: Ears): Promise<void> {
  return new Promise((resolve) => {
    worker.on('message', (message: FromEngine) => {
      if (message.type === 'reply') ears.replies.settle(message.id, message.reply)
      else if (message.type === 'taken-out') ears.files.settle(message.id, message.file)
      else if (message.type === 'part') ears.parts.settle(message.id, message.part)
      else if (message.type === 'pull') ears.onPull(message)
      else if (message.type === 'notice') for (const tell of ears.listeners) tell(message.notice)
      else if (message.type === 'key') ears.onKey(message.id, message.question)
      else if (message.type === 'log') ears.log(message.line)
      else resolve()
    })
    worker.on('error', (error) => {
      ears.log(`The engine stopped: ${error instanceof Error ? error.name : 'unknown'}`)
    })
    worker.on('exit', () => {
      ears.replies.settleAll(lost)
      ears.files.settleAll(null)
      ears.parts.settleAll(null)
      resolve()
    })
  })
}

/** The other windows show what was touched too. */
export function tellOthers(
  reply: Reply,
  listeners: ReadonlySet<Listener>,
  asking: Listener | undefined,
): Reply {
  if (!reply.ok || reply.touched.length === 0) return reply
  const notice: Notice = { type: 'touched', features: reply.touched }
  for (const tell of listeners) if (tell !== asking) tell(notice)
  return reply
}

type Transfers = Pick<EngineClient, 'letIn' | 'letInStream' | 'takeOut' | 'readPart'>

/** Files in and out, by message. */
function transfers(
  send: (message: ToEngine) => void,
  hasEnded: () => boolean,
  { files, parts, streams }: Pick<Ears, 'files' | 'parts'> & { readonly streams: HostStreams },
): Transfers {
  return {
    letIn: (file) => {
      const ticket = newTicket()
      send({ type: 'let-in', file: { ...file, ticket } })
      return ticket
    },
    letInStream: ({ name, size, next, stop }) => {
      const ticket = newTicket()
      streams.add(ticket, { name, size, next, stop })
      send({ type: 'let-in', file: { name, size, ticket, from: { host: true } } })
      return ticket
    },
    readPart: async (attachmentId, from) =>
      hasEnded() ? null : parts.ask((id) => send({ type: 'read-part', id, attachmentId, from })),
    takeOut: async (ticket) =>
      hasEnded() ? null : files.ask((id) => send({ type: 'take-out', id, ticket })),
  }
}

/** Answers what the engine asks of the host's key store. */
function answering(
  keyStore: StartOptions['keyStore'],
  send: (message: ToEngine) => void,
): Ears['onKey'] {
  return (id, question) => {
    const answered = keyStore === null ? Promise.resolve(null) : keyStore(question)
    void answered.catch(() => null).then((answer) => send({ type: 'key', id, answer }))
  }
}

export function startEngine(options: StartOptions): EngineClient {
  const { entry, dataFolder, keyStore, log } = options
  const settings: EngineSettings = { dataFolder, hasKeyStore: keyStore !== null }
  const worker = new Worker(entry, { workerData: settings })
  const send = (message: ToEngine): void => worker.postMessage(message)

  const replies = openWaiting<Reply>()
  const files = openWaiting<OutgoingContent | null>()
  const parts = openWaiting<Part | null>()
  const streams = openHostStreams()
  const listeners = new Set<Listener>()
  const onKey = answering(keyStore, send)
  let ended = false
  worker.on('exit', () => {
    ended = true
  })
  const onPull: Ears['onPull'] = ({ id, ticket, wanted }) =>
    void streams.pull(ticket, wanted).then((part) => send({ type: 'pulled', id, part }))
  const closed = hear(worker, { replies, files, parts, listeners, onKey, onPull, log })

  const ask = (request: Request) => replies.ask((id) => send({ type: 'call', id, request }))

  return {
    call: async (request, asking) =>
      ended ? lost : tellOthers(await ask(request), listeners, asking),
    cancel: (job) => send({ type: 'cancel', job }),
    listen: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    ...transfers(send, () => ended, { files, parts, streams }),
    close: async () => {
      send({ type: 'close' })
      await closed
      await worker.terminate()
    },
  }
}
