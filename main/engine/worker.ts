/** The engine's thread: one port in, one port out. */
import { parentPort, workerData } from 'node:worker_threads'
import type { AttachmentId } from '../../core/ids.ts'
import { openRecent } from '../project/local-settings.ts'
import { openReaders } from '../source/reader-pool.ts'
import { openEngine } from './engine.ts'
import { askingHost } from './asking-host.ts'
import { askingKeyStore } from './asking-key-store.ts'
import type { EngineSettings, FromEngine, ToEngine } from './messages.ts'
import { noKeyStore } from '../project/key-store.ts'

const IDLE_CHECK_MS = 5_000

const port = parentPort
if (port === null) throw new Error('The engine runs in a worker thread.')

// The host that starts this thread is the only one who gives it data.
const settings = workerData as EngineSettings
const send = (message: FromEngine): void => port.postMessage(message)
const keys = askingKeyStore((id, question) => send({ type: 'key', id, question }))

const host = askingHost((id, ticket, wanted) => send({ type: 'pull', id, ticket, wanted }))

const engine = openEngine({
  pull: host.pull,
  recent: openRecent(settings.dataFolder),
  readers: openReaders(new URL('./reader.js', import.meta.url)),
  keyStore: settings.hasKeyStore ? keys.store : noKeyStore,
  notify: (notice) => send({ type: 'notice', notice }),
  log: (line) => send({ type: 'log', line }),
})
const idle = setInterval(() => {
  engine.lockWhenIdle()
  engine.tidyUp().catch(() => send({ type: 'log', line: 'Upkeep of the index was put off.' }))
}, IDLE_CHECK_MS)

async function closeDown(): Promise<void> {
  clearInterval(idle)
  await engine.close()
  send({ type: 'closed' })
  port?.close()
}

async function answer(
  id: number,
  request: Extract<ToEngine, { type: 'call' }>['request'],
): Promise<void> {
  send({ type: 'reply', id, reply: await engine.call(request) })
}

/** A part that cannot be read is none; its failure shows wherever the project is next asked. */
function readPart(id: number, attachmentId: AttachmentId, from: number): void {
  try {
    send({ type: 'part', id, part: engine.readPart(attachmentId, from) })
  } catch {
    send({ type: 'part', id, part: null })
    send({ type: 'log', line: 'A part of an attachment could not be read.' })
  }
}

port.on('message', (message: ToEngine) => {
  if (message.type === 'call') void answer(message.id, message.request)
  else if (message.type === 'cancel') engine.cancel(message.job)
  else if (message.type === 'let-in') engine.files.letIn(message.file)
  else if (message.type === 'key') keys.answer(message.id, message.answer)
  else if (message.type === 'pulled') host.answer(message.id, message.part)
  else if (message.type === 'read-part') readPart(message.id, message.attachmentId, message.from)
  else if (message.type === 'close') void closeDown()
  else send({ type: 'taken-out', id: message.id, file: engine.files.takeOut(message.ticket) })
})
