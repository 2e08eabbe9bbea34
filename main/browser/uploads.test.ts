import { request as ask, type IncomingMessage } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import type { EngineClient } from '../engine/client.ts'
import type { HostStream } from '../engine/host-streams.ts'
import { temporaryFolder } from '../project/testing.ts'
import { openHost, type Host } from './host.ts'

interface Started {
  readonly host: Host
  readonly cookie: string
  /** Streams that the host has let in, by ticket. */
  readonly streams: Map<string, HostStream>
}

/** An engine that takes parts only when the test does. */
async function start(patience?: number): Promise<Started> {
  const streams = new Map<string, HostStream>()
  const engine: EngineClient = {
    call: () => Promise.reject(new Error('not asked here')),
    cancel: () => undefined,
    listen: () => () => undefined,
    letIn: () => 'never',
    letInStream: (file) => {
      const ticket = `stream-${String(streams.size)}`
      streams.set(ticket, file)
      return ticket
    },
    readPart: () => Promise.resolve(null),
    takeOut: () => Promise.resolve(null),
    close: () => Promise.resolve(),
  }
  const host = await openHost(engine, temporaryFolder(), 0, patience)
  onTestFinished(() => host.close())
  const answer = await fetch(host.newAddress(), { redirect: 'manual' })
  return { host, streams, cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '' }
}

async function open({ host, cookie }: Started, size: number, name = 'visit.wav') {
  const answer = await fetch(`http://127.0.0.1:${String(host.port)}/uploads/`, {
    method: 'POST',
    headers: { cookie, 'x-file-name': encodeURIComponent(name), 'x-file-size': String(size) },
  })
  return { status: answer.status, body: (await answer.json()) as { ticket: string } }
}

function put({ host, cookie }: Started, ticket: string) {
  const address = { host: '127.0.0.1', port: host.port, path: `/uploads/${ticket}`, method: 'PUT' }
  const sent = ask({ ...address, headers: { cookie } })
  const answered = new Promise<number>((resolve) => {
    sent.on('response', (response: IncomingMessage) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    sent.on('error', () => resolve(0))
  })
  return { sent, answered }
}

async function readAll(stream: HostStream | undefined): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for (let part = await stream?.next(); part; part = await stream?.next()) parts.push(part)
  return Buffer.concat(parts)
}

test('a body comes to the engine part by part, and is answered when the engine is done with it', async () => {
  const started = await start()
  const bytes = Buffer.alloc(1_000_000, 'listen ')
  const { body } = await open(started, bytes.length)
  const { sent, answered } = put(started, body.ticket)
  sent.end(bytes)
  const stream = started.streams.get(body.ticket)
  expect((await readAll(stream)).equals(bytes)).toBe(true)
  stream?.stop()
  expect(await answered).toBe(200)
})

test('what the engine does not take stays with the sender', async () => {
  const started = await start()
  const { body } = await open(started, 500_000_000)
  const { sent } = put(started, body.ticket)
  const piece = Buffer.alloc(1_000_000)
  let written = 0
  const write = (): void => {
    while (written < 500 && sent.write(piece)) written += 1
  }
  sent.on('drain', write)
  write()
  await started.streams.get(body.ticket)?.next()
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(written).toBeLessThan(30)
  sent.destroy()
})

test('a sender that is told that no more is wanted gets a refusal', async () => {
  const started = await start()
  const { body } = await open(started, 10)
  started.streams.get(body.ticket)?.stop()
  const { sent, answered } = put(started, body.ticket)
  sent.end('0123456789')
  expect(await answered).toBe(410)
})

test('a sender that goes away in the middle fails the next part', async () => {
  const started = await start()
  const { body } = await open(started, 1_000)
  const { sent } = put(started, body.ticket)
  sent.write('the beginning')
  setTimeout(() => sent.destroy(), 50)
  await expect(readAll(started.streams.get(body.ticket))).rejects.toThrow()
})

test('a sender that falls silent fails the next part, and is cut off', async () => {
  const started = await start(300)
  const { body } = await open(started, 1_000)
  const { sent, answered } = put(started, body.ticket)
  sent.write('the beginning')
  const stream = started.streams.get(body.ticket)
  await expect(readAll(stream)).rejects.toThrow('fell silent')
  stream?.stop()
  expect(await answered).toBe(0)
})

test('a slow sender is waited for, and so is a slow engine', async () => {
  const started = await start(300)
  const { body } = await open(started, 1_000)
  const { sent, answered } = put(started, body.ticket)
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
  const sending = async () => {
    for (let part = 0; part < 6; part += 1) {
      sent.write(Buffer.alloc(100_000, 'x'))
      await pause(120)
    }
    sent.end()
  }
  void sending()
  const stream = started.streams.get(body.ticket)
  let bytes = 0
  for (let part = await stream?.next(); part; part = await stream?.next()) {
    bytes += part.length
    await pause(500)
  }
  stream?.stop()
  expect([bytes, await answered]).toEqual([600_000, 200])
})

test('a file that the page cannot read fails at once, and nobody waits for it', async () => {
  const started = await start()
  const { body } = await open(started, 1_000)
  const reading = readAll(started.streams.get(body.ticket))
  const failed = expect(reading).rejects.toThrow('cannot read')
  const { host, cookie } = started
  await fetch(`http://127.0.0.1:${String(host.port)}/uploads/${body.ticket}`, {
    method: 'DELETE',
    headers: { cookie },
  })
  await failed
})

test('without the cookie there is neither a ticket nor a way in', async () => {
  const started = await start()
  const { body } = await open(started, 10)
  const stranger = { ...started, cookie: '' }
  const { status } = await fetch(`http://127.0.0.1:${String(started.host.port)}/uploads/`, {
    method: 'POST',
    headers: { 'x-file-name': 'a', 'x-file-size': '1' },
  })
  const { sent, answered } = put(stranger, body.ticket)
  sent.end('x')
  expect([status, await answered]).toEqual([403, 403])
})
