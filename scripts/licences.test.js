import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { isAllowed, judgeFolder } from './licences.js'

const here = dirname(fileURLToPath(import.meta.url))

test('what ships has licences that may be passed on', () => {
  const { shipped, refused } = judgeFolder(join(here, '..'))
  expect(shipped).toBeGreaterThan(50)
  expect(refused).toEqual([])
})

test('refuses copyleft and unnamed licences, but not in tools that stay behind', () => {
  expect(judgeFolder(join(here, 'fixtures/licences')).refused).toEqual([
    'bound@2.0.0: GPL-3.0-only',
    'served@3.0.0: AGPL-3.0-only',
    'half@4.0.0: (MIT AND GPL-2.0-only)',
    'silent@5.0.0: no licence named',
  ])
})

test('knows the licences of the shipped fonts', () => {
  expect(isAllowed('OFL-1.1')).toBe(true)
})

test('a folder without a lock file is no proof of anything', () => {
  expect(() => judgeFolder(join(here, 'fixtures'))).toThrow('no package-lock.json')
})
