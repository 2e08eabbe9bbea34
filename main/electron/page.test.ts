import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ShellSession } from './electron-parts.ts'
import { FakeSession } from './fake-electron.ts'
import { fileOf, servePage } from './page.ts'

let folder = ''
let ask: (url: string, headers?: Record<string, string>) => Promise<Response>
const id = '01a20000-0000-7000-8000-0000000000aa'

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trellis-page-'))
  mkdirSync(join(folder, 'renderer'))
  writeFileSync(join(folder, 'renderer/index.html'), '<!doctype html>')
  writeFileSync(join(folder, 'renderer/index.js'), 'export {}')
  writeFileSync(join(folder, 'secret.html'), 'secret')
  const session = new FakeSession()
  servePage(session as unknown as ShellSession, join(folder, 'renderer'), (wanted, from) =>
    Promise.resolve(
      wanted === id
        ? {
            name: 'a.png',
            mediaType: 'image/png',
            size: 5,
            bytes: Buffer.from('12345').subarray(from),
          }
        : null,
    ),
  )
  ask = (url, headers = {}) =>
    session.handlers['trellis']?.({ url, headers: new Headers(headers) }) as Promise<Response>
})
afterEach(() => rmSync(folder, { recursive: true }))

test('serves the page and its script by their types', async () => {
  const page = await ask('trellis://window/index.html')
  expect(await page.text()).toBe('<!doctype html>')
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
  const script = await ask('trellis://window/index.js')
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
})

describe('the policy of the page', () => {
  const policy = async () => {
    const said = (await ask('trellis://window/index.html')).headers.get('content-security-policy')
    return (said ?? '').split('; ')
  }

  test.each([
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'self'",
    "media-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ])('says %s', async (rule) => {
    expect(await policy()).toContain(rule)
  })

  test('lets no script run that the program did not bring along', async () => {
    const scripts = (await policy()).filter((rule) => rule.startsWith('script-src'))
    expect(scripts).toEqual(["script-src 'self'"])
    expect((await policy()).join()).not.toMatch(/unsafe-eval|https?:|\*/)
  })

  test('comes with headers against guessing, telling and keeping', async () => {
    const { headers } = await ask('trellis://window/index.html')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cache-control')).toBe('no-store')
  })
})

test('an attachment is read whole or in the range that is asked for, and nothing of it runs', async () => {
  const whole = await ask(`trellis://window/attachment/${id}`)
  expect([whole.status, await whole.text()]).toEqual([200, '12345'])
  expect(whole.headers.get('content-type')).toBe('image/png')
  expect(whole.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
  const part = await ask(`trellis://window/attachment/${id}`, { Range: 'bytes=1-2' })
  expect([part.status, await part.text()]).toEqual([206, '23'])
  const other = await ask(`trellis://window/attachment/${id.replace('aa', 'bb')}`)
  expect(other.status).toBe(404)
})

test.each([
  'trellis://window/../secret.html',
  'trellis://window/%2e%2e/secret.html',
  'trellis://window/..%2fsecret.html',
  'trellis://window/gone.html',
  'trellis://window/index.exe',
  'trellis://other/index.html',
])('%s is not found', async (address) => {
  expect((await ask(address)).status).toBe(404)
})

test('an address names a file inside the folder or none', () => {
  expect(fileOf('/program', 'trellis://window/assets/a.js')).toBe(join('/program', 'assets/a.js'))
  expect(fileOf('/program', 'trellis://window/..%2f..%2fetc/passwd')).toBeNull()
})
