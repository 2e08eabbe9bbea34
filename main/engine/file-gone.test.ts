/** The open file goes away: a stick is pulled, a folder is moved, another file takes its place. */
import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { AppError } from '../../core/errors.ts'
import { noKeyStore } from '../project/key-store.ts'
import { openRecent } from '../project/local-settings.ts'
import { temporaryFolder } from '../project/testing.ts'
import { openEngine } from './engine.ts'

const passphrase = 'a calm green trellis'
const noReaders = {
  read: () => Promise.reject(new AppError('unknown-format')),
  close: () => Promise.resolve(),
}
const network = { edition: '2019', problem: '', aim: '', hub: '', about: '' }

/** A project on a stick, open in an engine. */
async function onAStick() {
  const root = temporaryFolder()
  const stick = join(root, 'stick')
  const path = join(stick, 'a.trellis')
  mkdirSync(stick)
  const engine = openEngine({
    recent: openRecent(join(root, 'data')),
    readers: noReaders,
    keyStore: noKeyStore,
    notify: () => undefined,
    log: () => undefined,
  })
  onTestFinished(() => engine.close())
  const call = (feature: string, procedure: string, input: unknown = {}) =>
    engine.call({ feature, procedure, input })
  const add = (name: string) => call('network', 'add', { name, ...network })
  const names = async () => {
    const reply = await call('network', 'list')
    return reply.ok ? (reply.value as { name: string }[]).map(({ name }) => name) : reply.code
  }
  const unlock = () => call('project', 'unlock', { path, passphrase, remember: false })
  await call('project', 'create', { path, name: 'On a stick', coder: 'Ana', passphrase })
  await add('Before')
  return { root, stick, path, call, add, names, unlock }
}

const gone = { ok: false, code: 'project-gone' }

test('nothing is said to be saved while the folder of the file is away, and work goes on when it is back', async () => {
  const { root, stick, add, call, names, unlock } = await onAStick()
  renameSync(stick, join(root, 'elsewhere'))
  expect(await add('Away')).toMatchObject(gone)
  expect(await call('project', 'undo')).toMatchObject(gone)
  expect(await names()).toEqual(['Before'])
  renameSync(join(root, 'elsewhere'), stick)
  expect(await add('After')).toMatchObject({ ok: true })
  await call('project', 'lock')
  await unlock()
  expect(await names()).toEqual(['Before', 'After'])
})

test('a copy of the file that holds all of the work is gone on with', async () => {
  const { root, stick, add, call, names, unlock } = await onAStick()
  cpSync(stick, join(root, 'copy'), { recursive: true })
  rmSync(stick, { recursive: true })
  expect(await add('Away')).toMatchObject(gone)
  renameSync(join(root, 'copy'), stick)
  expect(await add('After')).toMatchObject({ ok: true })
  await call('project', 'lock')
  await unlock()
  expect(await names()).toEqual(['Before', 'After'])
})

test('an older copy in the place of the file is not written to; the project locks instead', async () => {
  const { root, stick, add, names, unlock, call } = await onAStick()
  await call('project', 'lock')
  cpSync(stick, join(root, 'old'), { recursive: true })
  await unlock()
  await add('Later')
  renameSync(stick, join(root, 'mine'))
  renameSync(join(root, 'old'), stick)
  expect(await add('Last')).toMatchObject(gone)
  expect(await names()).toBe('locked')
  rmSync(stick, { recursive: true })
  renameSync(join(root, 'mine'), stick)
  await unlock()
  expect(await names()).toEqual(['Before', 'Later'])
})
