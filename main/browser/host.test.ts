import { connect } from 'node:net'
import { request as ask } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import type { EngineClient } from '../engine/client.ts'
import { openFiles } from '../engine/files.ts'
import { temporaryFolder } from '../project/testing.ts'
import { openHost, type Host } from './host.ts'

/** The engine's table of files is real; nothing here asks its router. */
function engine(): EngineClient {
  const files = openFiles()
  let next = 0
  return {
    call: () => Promise.reject(new Error('not asked here')),
    cancel: () => undefined,
    listen: () => () => undefined,
    letIn: (file) => {
      const ticket = `ticket-${(next += 1)}`
      files.letIn({ ...file, ticket })
      return ticket
    },
    letInStream: () => 'stream',
    readPart: () => Promise.resolve(null),
    takeOut: (ticket) => Promise.resolve(files.takeOut(ticket)),
    close: () => Promise.resolve(),
  }
}

async function open(patience?: number, from = engine()): Promise<Host> {
  const host = await openHost(from, temporaryFolder(), 0, patience)
  onTestFinished(() => host.close())
  return host
}

async function cookieFor(host: Host): Promise<string> {
  const answer = await fetch(host.newAddress(), { redirect: 'manual' })
  return answer.headers.get('set-cookie')?.split(';')[0] ?? ''
}

/** Asks for an upgrade as a stranger and hangs up before the refusal is there. */
function hangUp(port: number, after: number): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(
        'GET /wire HTTP/1.1\r\nHost: stranger\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\nmore',
      )
      setTimeout(() => {
        socket.resetAndDestroy()
        resolve()
      }, after)
    })
    socket.on('error', () => resolve())
  })
}

function upload(host: Host, cookie: string, bytes: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { cookie, 'x-file-name': 'long.txt', 'content-length': bytes }
    const address = { host: '127.0.0.1', port: host.port, path: '/files', method: 'POST', headers }
    const sent = ask(address, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
    sent.on('error', reject)
    sent.end(Buffer.alloc(bytes))
  })
}

test('a stranger who hangs up in the middle of an upgrade does not end the program', async () => {
  const host = await open()
  for (let at = 0; at < 20; at += 1) await hangUp(host.port, at % 4)
  const answer = await fetch(`http://127.0.0.1:${host.port}/`)
  expect(answer.status).toBe(403)
})

test('two hosts on one computer do not take each other’s cookie', async () => {
  const [one, two] = [await open(), await open()]
  const both = `${await cookieFor(one)}; ${await cookieFor(two)}`
  const status = async (host: Host) =>
    (await fetch(`http://127.0.0.1:${host.port}/nothing`, { headers: { cookie: both } })).status
  expect(new Set(both.split('; ').map((pair) => pair.split('=')[0])).size).toBe(2)
  expect([await status(one), await status(two)]).toEqual([404, 404])
})

test('an upload that no reader would open is refused once it is over', async () => {
  const host = await open()
  const cookie = await cookieFor(host)
  expect(await upload(host, cookie, 1_000)).toBe(200)
  expect(await upload(host, cookie, 100_000_001)).toBe(413)
})

test('an upload that stalls is given up, and nothing of it is let in', async () => {
  const letIn: string[] = []
  const host = await open(300, { ...engine(), letIn: ({ name }) => letIn.push(name).toString() })
  const headers = { cookie: await cookieFor(host), 'x-file-name': 'a.txt', 'content-length': 10 }
  const address = { host: '127.0.0.1', port: host.port, path: '/files', method: 'POST', headers }
  const ended = await new Promise<string>((resolve) => {
    const sent = ask(address, (answer) => resolve(String(answer.statusCode)))
    sent.on('error', () => resolve('cut off'))
    sent.write('12345')
  })
  expect([ended, letIn]).toEqual(['cut off', []])
})
