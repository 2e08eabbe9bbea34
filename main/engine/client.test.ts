import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../project/testing.ts'
import type { Notice, Reply } from '../../core/wire.ts'
import { startEngine, tellOthers } from './client.ts'

test('an engine that has ended is said to be lost at every further call', async () => {
  const folder = temporaryFolder()
  const entry = join(folder, 'ends.mjs')
  writeFileSync(entry, `setTimeout(() => process.exit(1), 50)`)
  const options = { dataFolder: folder, keyStore: null, log: () => undefined }
  const engine = startEngine({ ...options, entry: pathToFileURL(entry) })
  const status = { feature: 'project', procedure: 'status', input: {} }
  expect(await engine.call(status)).toMatchObject({ code: 'connection-lost' })
  expect(await engine.call(status)).toMatchObject({ code: 'connection-lost' })
  expect(await engine.takeOut('ticket')).toBeNull()
  await engine.close()
})

test('every window but the one that asked is told what was touched, and nothing else', () => {
  const heard: (readonly [string, Notice])[] = []
  const asking = (notice: Notice): void => void heard.push(['asking', notice])
  const other = (notice: Notice): void => void heard.push(['other', notice])
  const windows = new Set([asking, other])
  const reply: Reply = { ok: true, value: { words: 'of people' }, touched: ['coding'] }
  tellOthers(reply, windows, asking)
  expect(heard).toEqual([['other', { type: 'touched', features: ['coding'] }]])
  tellOthers({ ...reply, touched: [] }, windows, asking)
  tellOthers({ ok: false, code: 'conflict', message: '', detail: '' }, windows, asking)
  expect(heard).toHaveLength(1)
  tellOthers(reply, windows, undefined)
  expect(heard).toHaveLength(3)
})
