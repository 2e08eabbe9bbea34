/** Files through the browser: bytes in against a ticket, bytes out for one. They never lie on the disk. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { EngineClient } from '../engine/client.ts'
import { answerMedia, contentOf } from '../engine/media.ts'

/** No reader opens larger files. */
const MOST_BYTES = 100_000_000

/** A sender that is silent for so long has stalled. */
export const PATIENCE_MS = 30_000

/**
 * What comes of a body, as long as something comes: a sender that is silent while it is waited for is cut off.
 * Whoever takes the bytes may take its time.
 */
export async function* bytesOf(request: IncomingMessage, patience: number): AsyncGenerator<Buffer> {
  const parts = request[Symbol.asyncIterator]()
  const next = async (): Promise<IteratorResult<unknown>> => {
    const cut = (): void => void request.destroy(new Error('The sender fell silent.'))
    const timer = setTimeout(cut, patience)
    try {
      return await parts.next()
    } finally {
      clearTimeout(timer)
    }
  }
  // A request without an encoding gives buffers.
  for (let part = await next(); part.done !== true; part = await next()) yield part.value as Buffer
}

/** Null for what is too large: read to its end, since a browser hears no answer before, and not kept. */
async function bodyOf(request: IncomingMessage, patience: number): Promise<Uint8Array | null> {
  let parts: Buffer[] = []
  let size = 0
  for await (const bytes of bytesOf(request, patience)) {
    size += bytes.length
    if (size > MOST_BYTES) parts = []
    else parts.push(bytes)
  }
  return size > MOST_BYTES ? null : Buffer.concat(parts)
}

export function nameOf(request: IncomingMessage): string {
  const header = request.headers['x-file-name']
  try {
    return decodeURIComponent(typeof header === 'string' ? header : '')
  } catch {
    return ''
  }
}

export function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' })
  response.end(JSON.stringify(body))
}

export async function takeUpload(
  engine: EngineClient,
  request: IncomingMessage,
  response: ServerResponse,
  patience: number,
): Promise<void> {
  const name = nameOf(request)
  if (name === '') {
    answer(response, 400, { code: 'usage' })
    return
  }
  const bytes = await bodyOf(request, patience)
  if (bytes === null) {
    answer(response, 413, { code: 'too-large' })
    return
  }
  const ticket = engine.letIn({ name, size: bytes.length, from: { bytes } })
  answer(response, 200, { ticket, name, size: bytes.length })
}

export async function giveDownload(
  engine: EngineClient,
  ticket: string,
  response: ServerResponse,
): Promise<void> {
  const file = await engine.takeOut(ticket)
  const content = file === null ? null : await contentOf(engine.readPart, file)
  if (file === null || content === null) {
    answer(response, 404, { code: 'file-gone' })
    return
  }
  response.writeHead(200, {
    'Content-Type': 'application/octet-stream',
    'Content-Length': content.size,
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
  })
  await send(content.parts, response)
}

/** As fast as the other end takes it; an answer that breaks off is cut off, so that nobody takes it for whole. */
async function send(parts: AsyncIterable<Uint8Array>, response: ServerResponse): Promise<void> {
  await pipeline(Readable.from(parts, { objectMode: false }), response).catch(() =>
    response.destroy(),
  )
}

/** A picture, a document or a recording for the window, or the range of it that was asked for. */
export async function giveMedia(
  engine: EngineClient,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { status, headers, parts } = await answerMedia(
    engine.readPart,
    request.url ?? '',
    request.headers.range ?? null,
  )
  response.writeHead(status, headers)
  if (parts === null) response.end()
  else await send(parts, response)
}
