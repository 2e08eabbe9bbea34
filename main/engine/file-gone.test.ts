/** The open file goes away: a stick is pulled, a folder is moved, another file takes its place. */
import { copyFileSync, cpSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { AppError } from '../../core/errors.ts'
import { noKeyStore } from '../project/key-store.ts'
import { openRecent } from '../project/local-settings.ts'
import { temporaryFolder } from '../project/testing.ts'
import { openEngine } from './engine.ts'
import { newTicket } from './files.ts'

const passphrase = 'a calm green trellis'
const readers = {
  read: () => Promise.reject(new AppError('unknown-format')),
  close: () => Promise.resolve(),
}
const newBlockId = '00000000-0000-7000-8000-000000000001'
const network = { edition: '2019', problem: '', aim: '', hub: '', about: '' }

/** A project on a stick, open in an engine. */
async function onAStick() {
  const root = temporaryFolder()
  const stick = join(root, 'stick')
  const path = join(stick, 'a.trellis')
  mkdirSync(stick)
  const engine = openEngine({
    recent: openRecent(join(root, 'data')),
    readers: readers,
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
  const memos = async (): Promise<unknown> => {
    const reply = await call('memo', 'list', {
      kind: 'memo',
      words: '',
      linkedTo: null,
      coderId: null,
    })
    return reply.ok ? (reply.value as readonly unknown[]).length : reply.code
  }
  const unlock = () => call('project', 'unlock', { path, passphrase, remember: false })
  await call('project', 'create', { path, name: 'On a stick', coder: 'Ana', passphrase })
  await add('Before')
  return { root, stick, path, engine, call, add, names, memos, unlock }
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

const sound = { ok: true, value: { pages: 'sound', journal: 'sound', foreignKeys: 0 } }

/** Work that has come into the file, and some that is in the log only; then an older file alone takes its place. */
async function replacedByAnOlder() {
  const project = await onAStick()
  const { root, path, engine, call } = project
  await engine.tidyUp()
  copyFileSync(path, join(root, 'old'))
  const write = async (many: number): Promise<void> => {
    for (let at = 0; at < many; at += 1) {
      const title = `Memo ${at}`
      const memo = { kind: 'memo', title, text: `${title} `.repeat(300), targets: [] }
      expect(await call('memo', 'add', memo)).toMatchObject({ ok: true })
    }
  }
  await write(150)
  await engine.tidyUp()
  await write(20)
  renameSync(path, join(root, 'mine'))
  renameSync(join(root, 'old'), path)
  return project
}

test.each(['is written to', 'is only locked'])(
  'an older file alone in the place of the open one is spared its log, and no work is lost: it %s',
  async (what) => {
    const { root, path, call, add, names, memos, unlock } = await replacedByAnOlder()
    if (what === 'is written to') expect(await add('Last')).toMatchObject(gone)
    await call('project', 'lock')
    await unlock()
    expect(await names()).toEqual(['Before'])
    expect(await memos()).toBe(0)
    expect(await call('project', 'check')).toMatchObject(sound)
    await call('project', 'lock')
    renameSync(join(root, 'mine'), path)
    await unlock()
    expect(await memos()).toBe(170)
    expect(await call('project', 'check')).toMatchObject(sound)
  },
)

test('a quiet moment leaves nothing in the log that could come into another file', async () => {
  const { path, engine } = await onAStick()
  expect(statSync(`${path}-wal`).size).toBeGreaterThan(0)
  await engine.tidyUp()
  expect(statSync(`${path}-wal`).size).toBe(0)
})

/** A note of its own, to attach a file to: its bytes need no reader. */
async function withANote({ call, engine }: Awaited<ReturnType<typeof onAStick>>) {
  const listed = await call('network', 'list')
  const [{ id: networkId }] = (listed.ok ? listed.value : []) as [{ readonly id: string }]
  const firstBlock = { id: newBlockId, kind: 'paragraph', text: '', speaker: '', at: '' }
  const note = { networkId, waveId: null, title: 'Note', date: '2026-01-01', about: '', firstBlock }
  const added = await call('source', 'addNote', note)
  const { sourceId } = (added.ok ? added.value : {}) as { readonly sourceId: string }
  const attach = (from: { readonly bytes: Uint8Array }) => {
    const ticket = newTicket()
    engine.files.letIn({ ticket, name: 'a.txt', size: from.bytes.length, from })
    return engine.call({
      ...{ feature: 'attachment', procedure: 'attach', job: 'j' },
      input: { sourceId, files: [ticket] },
    })
  }
  const attached = async (): Promise<unknown> => {
    const reply = await call('attachment', 'ofSource', { sourceId })
    return reply.ok ? (reply.value as readonly unknown[]).length : reply.code
  }
  return { attach, attached }
}

test('a job does not write into a file that was replaced, and finds the one at its place the next time', async () => {
  const project = await onAStick()
  const { root, path, engine, call, unlock } = project
  const { attach, attached } = await withANote(project)
  await engine.tidyUp()
  copyFileSync(path, join(root, 'same'))
  renameSync(join(root, 'same'), path)
  const bytes = new Uint8Array(5_000).fill(7)
  expect(await attach({ bytes })).toMatchObject(gone)
  expect(await attach({ bytes })).toMatchObject({ ok: true })
  await call('project', 'lock')
  await unlock()
  expect(await attached()).toBe(1)
  expect(await call('project', 'check')).toMatchObject(sound)
})
