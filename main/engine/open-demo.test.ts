import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Reply } from '../../core/wire.ts'
import { temporaryFolder } from '../project/testing.ts'
import { openDemo } from './open-demo.ts'

test('a demo that does not open is kept under another name, with its log', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'demo.trellis'), 'changed passphrase')
  writeFileSync(join(folder, 'demo.trellis-wal'), 'log')
  const wrong: Reply = { ok: false, code: 'wrong-passphrase', message: '', detail: '' }
  const made: Reply = { ok: true, value: {}, touched: [] }
  await openDemo(
    { call: ({ procedure }) => Promise.resolve(procedure === 'unlock' ? wrong : made) },
    folder,
  )
  expect(readdirSync(folder).sort()).toEqual(['demo-kept-1.trellis', 'demo-kept-1.trellis-wal'])
  expect(readFileSync(join(folder, 'demo-kept-1.trellis'), 'utf8')).toBe('changed passphrase')
})
