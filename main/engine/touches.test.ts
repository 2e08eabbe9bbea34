import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { AppError } from '../../core/errors.ts'
import { noKeyStore } from '../project/key-store.ts'
import { openRecent } from '../project/local-settings.ts'
import { temporaryFolder } from '../project/testing.ts'
import { openEngine } from './engine.ts'

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
