import { existsSync, lstatSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { recoveryCodeOf } from '../../core/project/recovery-code.ts'
import type { Notice } from '../../core/wire.ts'
import { noKeyStore, type KeyStore } from '../project/key-store.ts'
import { noRecent } from '../project/local-settings.ts'
import { temporaryFolder } from '../project/testing.ts'
import type { ReadFile } from '../source/readers.ts'
import { openEngine } from './engine.ts'
import { newTicket } from './files.ts'

const passphrase = 'a calm green trellis'
const next = 'another calm trellis'
const network = { name: 'Example', edition: '2019', problem: '', aim: '', hub: '', about: '' }
const read: ReadFile = {
  ...{ format: 'txt', encoding: 'UTF-8', title: 'Interview', words: 2, losses: [], hash: 'h' },
  ...{ comments: [], changes: null, tables: [] },
  blocks: Array.from({ length: 2_000 }, (_, at) => {
    return { kind: 'paragraph', speaker: '', at: '', text: `Some words ${at}` }
  }),
}

/** Reading waits until `letGo` is called. */
function start(keyStore: KeyStore = noKeyStore) {
  const folder = temporaryFolder()
  const notices: Notice[] = []
  let letGo = (): void => undefined
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  const readers = { read: () => held.then(() => read), close: () => Promise.resolve() }
  const notify = (notice: Notice): void => void notices.push(notice)
  const log = (): void => undefined
  const engine = openEngine({ recent: noRecent, readers, keyStore, notify, log })
  onTestFinished(() => engine.close())
  const call = (feature: string, procedure: string, input: unknown = {}) =>
    engine.call({ feature, procedure, input, job: procedure })
  const code = async (...request: Parameters<typeof call>): Promise<string> => {
    const reply = await call(...request)
    return reply.ok ? 'ok' : reply.code
  }
  const path = (name: string): string => join(folder, `${name}.trellis`)
  const create = (name: string): Promise<string> =>
    code('project', 'create', { path: path(name), name, passphrase, coder: 'C' })
  return { engine, notices, letGo, call, code, path, create }
}

const unlock = (path: string, given = passphrase) =>
  ['project', 'unlock', { path, passphrase: given, remember: false }] as const

async function beginImport({ engine, call }: ReturnType<typeof start>) {
  const added = await call('network', 'add', network)
  const { networkId } = (added.ok ? added.value : {}) as { readonly networkId: string }
  const ticket = newTicket()
  engine.files.letIn({ ticket, name: 'a.txt', size: 3, from: { bytes: new Uint8Array(3) } })
  const files = [{ ticket, title: null, about: '' }]
  const order = { networkId, waveId: null, kind: 'interview', date: '2024-11-12', files }
  return call('source', 'importFiles', order)
}

describe('while files are brought in', () => {
  test('undo and a new passphrase wait, and the files arrive', async () => {
    const started = start()
    await started.create('a')
    const done = beginImport(started)
    await expect.poll(() => started.notices.length).toBeGreaterThan(0)
    expect(await started.code('project', 'undo')).toBe('still-running')
    expect(await started.code('project', 'changePassphrase', { passphrase, next })).toBe(
      'still-running',
    )
    started.letGo()
    expect(await done).toMatchObject({ ok: true, value: { failures: [] } })
    expect(await started.code('project', 'undo')).toBe('ok')
  })
})

test('a source that is removed while it is brought in fails alone', async () => {
  const started = start()
  await started.create('a')
  const done = beginImport(started)
  await expect.poll(() => started.notices.length).toBeGreaterThan(0)
  started.letGo()
  const networks = await started.call('network', 'list')
  const [{ id }] = (networks.ok ? networks.value : []) as [{ readonly id: string }]
  let found: readonly { readonly id: string }[] = []
  while (found.length === 0) {
    await new Promise((resolve) => setImmediate(resolve))
    const listed = await started.call('source', 'list', { networkId: id })
    found = (listed.ok ? listed.value : []) as typeof found
  }
  expect(await started.code('source', 'remove', { sourceId: found[0]?.id })).toBe('ok')
  const value = { imported: [], failures: [{ code: 'not-found' }] }
  expect(await done).toMatchObject({ ok: true, value })
  expect(await started.call('project', 'check')).toMatchObject({ value: { problems: [] } })
})

describe('unlocking', () => {
  test('with a wrong passphrase leaves the project open that is open', async () => {
    const { create, code, path, notices } = start()
    await create('a')
    expect(await code(...unlock(path('a'), 'not this one'))).toBe('wrong-passphrase')
    expect(await code('network', 'list')).toBe('ok')
    expect(await code(...unlock(path('a')))).toBe('ok')
    expect(notices).toEqual([])
  })

  test('another project tells every page that the first is locked', async () => {
    const { create, code, path, notices } = start()
    await create('a')
    await create('b')
    expect(notices).toEqual([{ type: 'locked', reason: 'asked' }])
    expect(await code(...unlock(path('a')))).toBe('ok')
    expect(notices).toHaveLength(2)
  })

  test('two at once ends with one project open', async () => {
    const { create, code, call, path } = start()
    await create('a')
    await create('b')
    await call('project', 'lock')
    const both = await Promise.all([code(...unlock(path('a'))), code(...unlock(path('a')))])
    expect(both).toEqual(['ok', 'ok'])
    expect(await code('network', 'list')).toBe('ok')
  })
})

describe('a new passphrase', () => {
  test('gives its true recovery code though the project locks at that very moment', async () => {
    const locking: KeyStore = { ...noKeyStore, forget: () => lock().then(() => undefined) }
    const { create, call, code, path } = start(locking)
    const lock = () => call('project', 'lock')
    await create('a')
    const changed = await call('project', 'changePassphrase', { passphrase, next })
    const { recoveryCode } = (changed.ok ? changed.value : {}) as { readonly recoveryCode: string }
    expect(recoveryCode).not.toBe(recoveryCodeOf(Buffer.alloc(32)))
    const input = { path: path('a'), recoveryCode }
    expect(await code('project', 'unlockWithRecoveryCode', input)).toBe('ok')
  })

  test('replaces the file itself where it was opened by a link', async () => {
    const { create, call, code, path } = start()
    await create('a')
    await call('project', 'lock')
    symlinkSync(path('a'), path('link'))
    await call(...unlock(path('link')))
    expect(await code('project', 'changePassphrase', { passphrase, next })).toBe('ok')
    await call('project', 'lock')
    expect(lstatSync(path('link')).isSymbolicLink()).toBe(true)
    expect(await code(...unlock(path('a')))).toBe('wrong-passphrase')
    expect(await code(...unlock(path('link'), next))).toBe('ok')
  })

  test('is not given to another project that was opened meanwhile', async () => {
    const { create, code, path } = start()
    await create('b')
    await create('a')
    const changing = code('project', 'changePassphrase', { passphrase, next })
    expect(await code(...unlock(path('b')))).toBe('ok')
    expect(['locked', 'wrong-passphrase']).toContain(await changing)
    expect(await code(...unlock(path('a')))).toBe('ok')
    expect(await code(...unlock(path('b')))).toBe('ok')
  })
})

test('a new file does not take over what one of its name has left beside it', async () => {
  const { create, code, call, path } = start()
  writeFileSync(`${path('a')}-wal`, 'left by a program that was ended')
  expect(await create('a')).toBe('already-exists')
  expect(existsSync(path('a'))).toBe(false)
  renameSync(`${path('a')}-wal`, path('kept'))
  expect(await create('a')).toBe('ok')
  expect(await code('network', 'list')).toBe('ok')
  await call('project', 'lock')
})
