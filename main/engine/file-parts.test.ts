import { appendFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { temporaryFolder } from '../project/testing.ts'
import { partsOfPath } from './file-parts.ts'

const PART = 262_144
let path = ''

beforeEach(() => {
  path = join(temporaryFolder(), 'visit.wav')
  writeFileSync(path, Buffer.alloc(3 * PART, 7))
})

async function readWhile(act: (part: number) => void): Promise<number> {
  let bytes = 0
  let count = 0
  for await (const part of partsOfPath(path)) {
    bytes += part.length
    act((count += 1))
  }
  return bytes
}

test('a file comes whole, and one without bytes as none', async () => {
  expect(await readWhile(() => undefined)).toBe(3 * PART)
  writeFileSync(path, '')
  expect(await readWhile(() => undefined)).toBe(0)
})

test.each([
  ['grows', () => appendFileSync(path, 'more')],
  ['shrinks', () => truncateSync(path, PART + 1)],
  ['is written anew', () => writeFileSync(path, Buffer.alloc(3 * PART, 8))],
])('a file that %s while it is read is refused', async (_, change) => {
  const reading = readWhile((part) => {
    if (part === 1) change()
  })
  await expect(reading).rejects.toMatchObject({ code: 'file-changed' })
})

test('a file that is not there is gone', async () => {
  rmSync(path)
  await expect(readWhile(() => undefined)).rejects.toMatchObject({ code: 'file-gone' })
})
