/** The browser host lets in this computer's own browser and nobody else. */
import { request as httpRequest } from 'node:http'
import { WebSocket } from 'ws'
import type { Trellis } from './door.ts'
import { expect, test } from './host.ts'

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: string
}

/** A request as a program makes it, with whatever headers it likes. */
function ask(
  trellis: Trellis,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  const { port } = new URL(trellis.address)
  return new Promise((resolve, reject) => {
    const asked = httpRequest({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let body = ''
      response.on('data', (part: Buffer) => (body += part.toString()))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      )
    })
    asked.on('error', reject)
    asked.end()
  })
}

async function cookieOf({ page }: Trellis): Promise<string> {
  const cookies = await page.context().cookies()
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
}

function upgrade(trellis: Trellis, headers: Record<string, string>): Promise<string> {
  const address = new URL(trellis.address)
  return new Promise((resolve) => {
    const socket = new WebSocket(`ws://127.0.0.1:${address.port}/wire`, { headers })
    socket.on('open', () => {
      socket.close()
      resolve('open')
    })
    socket.on('unexpected-response', (_request, response) => resolve(String(response.statusCode)))
    socket.on('error', () => resolve('refused'))
  })
}

test.describe('the browser host', () => {
  test.skip(({ door }) => door === 'desktop', 'the desktop listens to nobody')

  test('answers nobody without the cookie', async ({ trellis }) => {
    for (const path of ['/', '/index.html', '/files/abc', '/wire'])
      expect((await ask(trellis, path)).status, path).toBe(403)
    expect((await ask(trellis, '/files', {}, 'POST')).status).toBe(403)
  })

  test('a control: with the cookie it answers', async ({ trellis }) => {
    const cookie = await cookieOf(trellis)
    const { status, headers } = await ask(trellis, '/', { cookie })
    expect(status).toBe(200)
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['content-security-policy']).toContain(`default-src 'none'`)
    expect(headers['content-security-policy']).not.toContain('unsafe-eval')
  })

  test('a name that was rebound to this computer is refused, even with the cookie', async ({
    trellis,
  }) => {
    const cookie = await cookieOf(trellis)
    for (const host of ['evil.example', 'localhost', '127.0.0.1', '127.0.0.1:1'])
      expect((await ask(trellis, '/', { cookie, host })).status, host).toBe(403)
  })

  test('a page of another origin is refused, for requests and for the wire', async ({
    trellis,
  }) => {
    const cookie = await cookieOf(trellis)
    const { origin } = new URL(trellis.address)
    for (const foreign of ['http://evil.example', 'null', 'http://127.0.0.1:1']) {
      expect((await ask(trellis, '/', { cookie, origin: foreign })).status, foreign).toBe(403)
      expect(await upgrade(trellis, { cookie, origin: foreign }), foreign).toBe('403')
    }
    expect(await upgrade(trellis, { cookie }), 'no origin at all').toBe('403')
    expect(await upgrade(trellis, { origin }), 'no cookie').toBe('403')
    expect(await upgrade(trellis, { cookie, origin }), 'the control').toBe('open')
  })

  test('a launch token is good once, and a made-up or missing one never', async ({ trellis }) => {
    const used = new URL(trellis.address).pathname
    for (const path of [used, '/launch/', '/launch/abcdef', `${used}x`]) {
      const { status, headers } = await ask(trellis, path)
      expect(status, path).toBe(403)
      expect(headers['set-cookie'], path).toBeUndefined()
    }
  })

  test('the cookie cannot be read by scripts nor sent by other sites', async ({ trellis }) => {
    const [cookie] = await trellis.page.context().cookies()
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', domain: '127.0.0.1' })
  })

  test('nothing outside of the pages is served', async ({ trellis }) => {
    const cookie = await cookieOf(trellis)
    for (const path of [
      '/../main/browser.js',
      '/%2e%2e/main/browser.js',
      '/..%2fmain/browser.js',
      '/../../package.json',
    ])
      expect((await ask(trellis, path, { cookie })).status, path).toBe(404)
  })

  test('an unknown ticket gives nothing', async ({ trellis }) => {
    const cookie = await cookieOf(trellis)
    expect((await ask(trellis, '/files/no-such-ticket', { cookie })).status).toBe(404)
  })
})
