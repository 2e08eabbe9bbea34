/** The browser host: the same application for this computer's own browser, on the loopback address alone. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { EngineClient } from '../engine/client.ts'
import { MEDIA_PATH } from '../engine/media.ts'
import { openAccess, type Access } from './access.ts'
import { openPages, setHeaders } from './pages.ts'
import { PATIENCE_MS, giveDownload, giveMedia, takeUpload } from './transfers.ts'
import { openUploads } from './uploads.ts'
import { openWire } from './wire.ts'

export interface Host {
  readonly port: number
  /** An address that opens the program once. */
  readonly newAddress: () => string
  readonly close: () => Promise<void>
}

const LAUNCH = '/launch/'
const FILES = '/files/'
const UPLOADS = '/uploads/'

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' })
  response.end('Trellis: this address is not open to you. Start Trellis again for a new one.\n')
}

/** An answer that has begun cannot become a refusal any more. */
function fail(response: ServerResponse): void {
  if (response.headersSent) response.destroy()
  else refuse(response, 500)
}

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void

function answering(
  engine: EngineClient,
  access: Access,
  pagesFolder: string,
  patience: number,
): Answer {
  const pages = openPages(pagesFolder)
  const uploads = openUploads(engine, patience)

  function launch(request: IncomingMessage, response: ServerResponse): void {
    const cookie = access.redeem((request.url ?? '').slice(LAUNCH.length))
    if (cookie === null) return refuse(response, 403)
    response.writeHead(303, { 'Set-Cookie': cookie, Location: '/' })
    response.end()
  }

  const incoming: Answer = (request, response) => {
    const { method, url: path = '/' } = request
    if (method === 'POST' && path === '/files')
      return takeUpload(engine, request, response, patience)
    if (method === 'POST' && path === UPLOADS) return uploads.open(request, response)
    if (method === 'PUT' && path.startsWith(UPLOADS))
      return uploads.take(path.slice(UPLOADS.length), request, response)
    if (method === 'DELETE' && path.startsWith(UPLOADS))
      return uploads.lose(path.slice(UPLOADS.length), response)
    refuse(response, 405)
  }

  return (request, response) => {
    const path = request.url ?? '/'
    setHeaders(response)
    if (!access.isLocal(request)) return refuse(response, 403)
    if (request.method === 'GET' && path.startsWith(LAUNCH)) return launch(request, response)
    if (!access.isOurs(request)) return refuse(response, 403)
    if (request.method !== 'GET') return incoming(request, response)
    if (path.startsWith(MEDIA_PATH)) return giveMedia(engine, request, response)
    if (path.startsWith(FILES)) return giveDownload(engine, path.slice(FILES.length), response)
    pages(request, response, () => refuse(response, 404))
  }
}

/** Listens on the loopback address; gives the port. */
async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  return address !== null && typeof address === 'object' ? address.port : port
}

/** `port` 0 lets the system choose a free one; a sender that is silent for longer than `patience` has stalled. */
export async function openHost(
  engine: EngineClient,
  pagesFolder: string,
  port: number,
  patience = PATIENCE_MS,
): Promise<Host> {
  let actual = port
  const access = openAccess(() => actual)
  const answer = answering(engine, access, pagesFolder, patience)
  const server = createServer((request, response) => {
    const answered = async (): Promise<void> => answer(request, response)
    answered().catch(() => fail(response))
  })
  // A long recording takes as long as it takes; what stalls is given up by the upload itself.
  server.requestTimeout = 0
  const wire = openWire(server, engine, access.isOurs)
  actual = await listen(server, port)
  return {
    port: actual,
    newAddress: () => `http://127.0.0.1:${actual}${LAUNCH}${access.newToken()}`,
    close: async () => {
      wire.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
