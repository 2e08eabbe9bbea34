/** Files through the browser: bytes in against a ticket, bytes out for one. They stay in memory and never lie on the disk. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { EngineClient } from '../engine/client.ts'

/** No reader opens larger files. */
const MOST_BYTES = 100_000_000

/** Null for what is too large: read to its end, since a browser hears no answer before, and not kept. */
async function bodyOf(request: IncomingMessage): Promise<Uint8Array | null> {
  let parts: Buffer[] = []
  let size = 0
  for await (const part of request) {
    // A request without an encoding gives buffers.
    const bytes = part as Buffer
    size += bytes.length
    if (size > MOST_BYTES) parts = []
    else parts.push(bytes)
  }
  return size > MOST_BYTES ? null : Buffer.concat(parts)
}

function nameOf(request: IncomingMessage): string {
  const header = request.headers['x-file-name']
  try {
    return decodeURIComponent(typeof header === 'string' ? header : '')
  } catch {
    return ''
  }
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' })
  response.end(JSON.stringify(body))
}

export async function takeUpload(
  engine: EngineClient,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const name = nameOf(request)
  if (name === '') {
    answer(response, 400, { code: 'usage' })
    return
  }
  const bytes = await bodyOf(request)
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
  if (file === null) {
    answer(response, 404, { code: 'file-gone' })
    return
  }
  response.writeHead(200, {
    'Content-Type': 'application/octet-stream',
    'Content-Length': file.bytes.length,
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
  })
  response.end(file.bytes)
}
