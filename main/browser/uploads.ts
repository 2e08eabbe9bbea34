/** Files that a browser streams to the engine: a ticket first, then the body under it, as fast as the engine takes it. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import type { EngineClient } from '../engine/client.ts'
import { answer, bytesOf, nameOf } from './transfers.ts'

const PART_BYTES = 262_144

interface Upload {
  /** Gives the body to whoever waits for it. */
  readonly arrive: (request: IncomingMessage, response: ServerResponse) => void
  readonly lose: () => void
}

export interface Uploads {
  readonly open: (request: IncomingMessage, response: ServerResponse) => void
  readonly take: (ticket: string, request: IncomingMessage, response: ServerResponse) => void
  /** The page cannot read the file: nobody has to wait for it. */
  readonly lose: (ticket: string, response: ServerResponse) => void
}

/** Parts of a body of about the size in which they are stored. */
async function* partsOf(request: IncomingMessage, patience: number): AsyncGenerator<Uint8Array> {
  let waiting: Buffer[] = []
  let held = 0
  for await (const bytes of bytesOf(request, patience)) {
    waiting.push(bytes)
    held += bytes.length
    if (held < PART_BYTES) continue
    yield Buffer.concat(waiting)
    waiting = []
    held = 0
  }
  if (held > 0) yield Buffer.concat(waiting)
}

interface Arrived {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly parts: AsyncGenerator<Uint8Array>
}

/** Asked for and never sent: the page is gone. */
function waitFor<T>(coming: Promise<T>, patience: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The page sent nothing.')), patience)
    coming.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

/** Answers once the engine wants no more: 200 for a body that was read to its end, 410 else. */
function finish({ request, response }: Arrived, isWhole: boolean): void {
  if (response.headersSent) return
  answer(response, isWhole ? 200 : 410, {})
  if (!isWhole) request.destroy()
}

function openUpload(
  patience: number,
): Upload & { next: () => Promise<Uint8Array | null>; stop: () => void } {
  let settle: (arrived: Arrived | null) => void
  let fail: (error: Error) => void
  let isOver = false
  let isWhole = false
  const coming = new Promise<Arrived | null>((resolve, reject) => {
    settle = resolve
    fail = reject
  })
  coming.catch(() => undefined)
  return {
    arrive: (request, response) => {
      const arrived = { request, response, parts: partsOf(request, patience) }
      if (isOver) finish(arrived, false)
      else settle(arrived)
    },
    lose: () => fail(new Error('The page cannot read the file.')),
    next: async () => {
      const arrived = await waitFor(coming, patience)
      const part = await arrived?.parts.next()
      isWhole = part?.done === true
      return part === undefined || part.done === true ? null : part.value
    },
    stop: () => {
      isOver = true
      settle(null)
      coming.then((arrived) => arrived !== null && finish(arrived, isWhole)).catch(() => undefined)
    },
  }
}

const Size = z.coerce.number().int().min(0)

export function openUploads(engine: EngineClient, patience: number): Uploads {
  const uploads = new Map<string, Upload>()
  return {
    open: (request, response) => {
      const name = nameOf(request)
      const size = Size.safeParse(request.headers['x-file-size'])
      if (name === '' || !size.success) return answer(response, 400, { code: 'usage' })
      const { arrive, lose, next, stop } = openUpload(patience)
      const ticket = engine.letInStream({
        name,
        size: size.data,
        next,
        stop: () => {
          uploads.delete(ticket)
          stop()
        },
      })
      uploads.set(ticket, { arrive, lose })
      answer(response, 200, { ticket, name, size: size.data })
    },
    take: (ticket, request, response) => {
      const upload = uploads.get(ticket)
      if (upload !== undefined) return upload.arrive(request, response)
      answer(response, 410, { code: 'file-gone' })
      request.destroy()
    },
    lose: (ticket, response) => {
      uploads.get(ticket)?.lose()
      answer(response, 200, {})
    },
  }
}
