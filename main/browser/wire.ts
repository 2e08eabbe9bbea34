/** One WebSocket per page: requests in, replies and notices out. */
import type { IncomingMessage, Server } from 'node:http'
import { WebSocketServer, type WebSocket } from 'ws'
import { z } from 'zod'
import type { EngineClient, Listener } from '../engine/client.ts'

const FromPage = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('call'),
    id: z.int(),
    request: z.strictObject({
      feature: z.string(),
      procedure: z.string(),
      input: z.unknown(),
      job: z.string().optional(),
    }),
  }),
  z.strictObject({ type: z.literal('cancel'), id: z.int(), job: z.string() }),
])

const MOST_BYTES = 16 * 1024 * 1024

function parse(data: string): z.output<typeof FromPage> | null {
  try {
    return FromPage.parse(JSON.parse(data))
  } catch {
    return null
  }
}

function serve(socket: WebSocket, engine: EngineClient): void {
  const send = (message: unknown): void => {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message))
  }

  const tell: Listener = (notice) => send({ type: 'notice', notice })

  async function hear(data: string): Promise<void> {
    const message = parse(data)
    if (message === null) {
      socket.close(1008)
      return
    }
    if (message.type === 'cancel') {
      engine.cancel(message.job)
      return
    }
    const { job, ...request } = message.request
    const reply = await engine.call(job === undefined ? request : { ...request, job }, tell)
    send({ id: message.id, type: 'reply', reply })
  }

  const stop = engine.listen(tell)
  socket.on('message', (data) => void hear(Buffer.isBuffer(data) ? data.toString('utf8') : ''))
  socket.on('close', stop)
  socket.on('error', () => socket.close())
}

export interface Wire {
  readonly close: () => void
}

/** Upgrades only requests that `isOurs` lets through, on `/wire`. */
export function openWire(
  server: Server,
  engine: EngineClient,
  isOurs: (request: IncomingMessage) => boolean,
): Wire {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MOST_BYTES })
  server.on('upgrade', (request: IncomingMessage, socket, head) => {
    // Node takes its own listener off; a page that hangs up in the middle must not end the program.
    socket.on('error', () => socket.destroy())
    const named = request.headers.origin !== undefined
    if (request.url !== '/wire' || !named || !isOurs(request)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n')
      return
    }
    sockets.handleUpgrade(request, socket, head, (page) => serve(page, engine))
  })
  return {
    close: () => {
      for (const page of sockets.clients) page.close(1001)
      sockets.close()
    },
  }
}
