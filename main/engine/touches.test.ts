import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { AppError } from '../../core/errors.ts'
import type { Notice } from '../../core/wire.ts'
import { noKeyStore } from '../project/key-store.ts'
import { openRecent } from '../project/local-settings.ts'
import { temporaryFolder } from '../project/testing.ts'
import type { ReadFile } from '../source/readers.ts'
import { openEngine } from './engine.ts'
import { newTicket } from './files.ts'

const readers = {
  read: () => Promise.reject(new AppError('unknown-format')),
  close: () => Promise.resolve(),
}

test('what only looks has touched nothing, so that no other window asks again', async () => {
  const folder = temporaryFolder()
  const engine = openEngine({
    recent: openRecent(join(folder, 'data')),
    readers,
    keyStore: noKeyStore,
    notify: () => undefined,
    log: () => undefined,
  })
  onTestFinished(() => engine.close())
  const call = (name: string, input: unknown = {}) => {
    const [feature = '', procedure = ''] = name.split('.')
    return engine.call({ feature, procedure, input, job: 'j' })
  }
  const path = join(folder, 'a.trellis')
  const made = { path, name: 'A', passphrase: 'a calm green trellis', coder: 'C' }
  expect(await call('project.create', made)).toMatchObject({ ok: true, touched: ['project'] })
  for (const name of ['project.present', 'project.recent', 'project.check', 'retrieval.warm'])
    expect(await call(name), name).toMatchObject({ ok: true, touched: [] })
  const code = { parentId: null, name: 'Kindness', definition: '', color: 1, nodeIds: [] }
  expect(await call('coding.addCode', code)).toMatchObject({ ok: true })
  expect(await call('coding.exportCodebook', { format: 'csv' })).toMatchObject({
    ok: true,
    touched: [],
  })
})

const read: ReadFile = {
  ...{ format: 'txt', encoding: 'UTF-8', title: 'Interview', words: 2, losses: [], hash: 'h' },
  ...{ comments: [], changes: null, tables: [] },
  blocks: [{ kind: 'paragraph', speaker: '', at: '', text: 'Some words' }],
}

/** An import whose first file has come, and whose second is being read until it is let go. */
async function importing() {
  const folder = temporaryFolder()
  const notices: Notice[] = []
  let letGo = (): void => undefined
  const second = new Promise<ReadFile>((resolve) => {
    letGo = () => resolve({ ...read, hash: 'i' })
  })
  const reading = [Promise.resolve(read), second]
  const engine = openEngine({
    recent: openRecent(join(folder, 'data')),
    readers: { ...readers, read: () => reading.shift() ?? Promise.reject(new Error('no more')) },
    keyStore: noKeyStore,
    notify: (notice) => notices.push(notice),
    log: () => undefined,
  })
  onTestFinished(() => engine.close())
  const call = async (feature: string, procedure: string, input: unknown) => {
    const reply = await engine.call({ feature, procedure, input, job: 'j' })
    return reply.ok ? (reply.value as Readonly<Record<string, unknown>>) : { code: reply.code }
  }
  const path = join(folder, 'a.trellis')
  await call('project', 'create', {
    path,
    name: 'A',
    passphrase: 'a calm green trellis',
    coder: 'C',
  })
  const words = { edition: '2019', problem: '', aim: '', hub: '', about: '' }
  const { networkId } = await call('network', 'add', { name: 'N', ...words })
  const files = ['a.txt', 'b.txt'].map((name) => {
    const ticket = newTicket()
    engine.files.letIn({ ticket, name, size: 3, from: { bytes: new Uint8Array(3) } })
    return { ticket, title: null, about: '' }
  })
  const order = { networkId, waveId: null, kind: 'interview', date: '2024-11-12', files }
  const done = call('source', 'importFiles', order)
  const sources = async () => Object.keys(await call('source', 'list', { networkId })).length
  await expect.poll(sources).toBe(1)
  const touched = () =>
    notices.flatMap((notice) => (notice.type === 'touched' ? [notice.features] : []))
  return { engine, done, letGo, touched, sources }
}

test('every window is told where a job was stopped that had written, as what it wrote was seen', async () => {
  const { engine, done, letGo, touched, sources } = await importing()
  engine.cancel('j')
  letGo()
  expect(await done).toEqual({ code: 'cancelled' })
  expect(await sources()).toBe(0)
  expect(touched()).toHaveLength(1)
  expect(touched()[0]).toContain('source')
  expect(touched()[0]).toContain('coding')
})

test('a job that came to its end is told by its answer alone', async () => {
  const { done, letGo, touched } = await importing()
  letGo()
  expect(await done).toMatchObject({ failures: [] })
  expect(touched()).toEqual([])
})
