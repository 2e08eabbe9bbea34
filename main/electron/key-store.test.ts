import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fakeElectron } from './fake-electron.ts'
import { openKeyStore } from './key-store.ts'

let folder = ''
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'trellis-keys-'))))
afterEach(() => rmSync(folder, { recursive: true }))

const path = '/home/me/north.trellis'
const key = '0123456789abcdef'.repeat(4)

test('keeps a key, finds it, and forgets it', async () => {
  const ask = await openKeyStore(fakeElectron().parts, folder)
  await ask?.({ op: 'keep', path, key })
  expect(await ask?.({ op: 'find', path })).toBe(key)
  expect(await ask?.({ op: 'has', path })).not.toBeNull()
  await ask?.({ op: 'forget', path })
  expect(await ask?.({ op: 'find', path })).toBeNull()
  expect(await ask?.({ op: 'has', path })).toBeNull()
})

test('writes neither the key nor the name of the project in the clear', async () => {
  const ask = await openKeyStore(fakeElectron().parts, folder)
  await ask?.({ op: 'keep', path, key })
  const [name = ''] = readdirSync(folder)
  expect(name).not.toContain('north')
  expect(readFileSync(join(folder, name)).toString('latin1')).not.toContain(key)
  if (process.platform !== 'win32') expect(statSync(join(folder, name)).mode & 0o077).toBe(0)
})

test('knows nothing of other projects', async () => {
  const ask = await openKeyStore(fakeElectron().parts, folder)
  await ask?.({ op: 'keep', path, key })
  expect(await ask?.({ op: 'find', path: '/home/me/south.trellis' })).toBeNull()
})

test('is none where the system cannot encrypt', async () => {
  const fake = fakeElectron()
  fake.store.available = false
  expect(await openKeyStore(fake.parts, folder)).toBeNull()
})

test.skipIf(process.platform !== 'linux').each(['basic_text', 'unknown'])(
  'is none where the system would write plain text (%s)',
  async (backend) => {
    const fake = fakeElectron()
    fake.store.backend = backend
    expect(await openKeyStore(fake.parts, folder)).toBeNull()
  },
)
