import { describe, expect, test } from 'vitest'
import { bytesOf } from '../../main/source/read/fixture.ts'
import { readFileDirect } from '../../main/source/read/read-file.ts'
import { surveyXlsx } from '../../main/source/read/xlsx-fixture.ts'
import type { ReadFile } from '../../main/source/readers.ts'
import { randomFrom } from '../invented.ts'
import { damageText } from './mutate-text.ts'
import { damageZip } from './mutate-zip.ts'
import { seedsOf } from './seeds.ts'
import { faultOf } from './soundness.ts'

const bytes = bytesOf('Ada: One.\nBo: Two.\nAda: Three.')
const read = (): Promise<ReadFile> => readFileDirect('a.txt', bytes)

const sheet = (columns: readonly string[]): ReadFile['tables'][number] => ({
  ...{ name: '', head: 1, columns, rows: [['1', '2']], numbers: [2] },
})

describe('a source', () => {
  test('as a reader gives it is sound', async () => {
    expect(faultOf(await read(), bytes)).toBeNull()
  })

  test.each<[string, (file: ReadFile) => Partial<ReadFile>]>([
    ['wrong words', () => ({ words: 99 })],
    ['another hash', () => ({ hash: '0' })],
    ['no title', () => ({ title: ' ' })],
    ['an empty loss', () => ({ losses: [''] })],
    ['nothing in it', () => ({ blocks: [], words: 0 })],
    ['a broken line', ({ blocks }) => ({ blocks: blocks.map((b) => ({ ...b, speaker: 'a\nb' })) })],
    ['half a letter', ({ blocks }) => ({ blocks: blocks.map((b) => ({ ...b, text: '\ud800' })) })],
    ['an odd time', ({ blocks }) => ({ blocks: blocks.map((b) => ({ ...b, at: 'NaN' })) })],
    [
      'a lost comment',
      () => ({ comments: [{ block: 9, start: 0, end: 0, author: '', text: 'x' }] }),
    ],
    ['ragged rows', () => ({ tables: [sheet(['a'])] })],
    ['rows miscounted', () => ({ tables: [{ ...sheet(['a', 'b']), numbers: [1] }] })],
    ['twin columns', () => ({ tables: [sheet(['a', 'a'])] })],
  ])('with %s is found out', async (_, change) => {
    const file = await read()
    expect(faultOf({ ...file, ...change(file) }, bytes)).not.toBeNull()
  })
})

describe('damage', () => {
  test('is the same for the same seed, and another for another', async () => {
    const [seed = new Uint8Array()] = await seedsOf('xlsx')
    const damaged = (from: number): string =>
      Buffer.from(damageZip(seed, randomFrom(from))).toString('base64')
    expect(damaged(5)).toBe(damaged(5))
    expect(new Set(Array.from({ length: 20 }, (_, n) => damaged(n))).size).toBeGreaterThan(15)
    const text = (from: number): string => damageText('<a b="1">2</a>\n', randomFrom(from))
    expect(text(5)).toBe(text(5))
    expect(new Set(Array.from({ length: 40 }, (_, n) => text(n))).size).toBeGreaterThan(20)
  })

  test('to a part of an archive reaches whoever reads it', async () => {
    const seed = surveyXlsx()
    const whole = await readFileDirect('a.xlsx', seed)
    const outcomes = new Set<string>()
    for (let n = 0; n < 60; n += 1) {
      const file = await readFileDirect('a.xlsx', damageZip(seed, randomFrom(n))).catch(() => null)
      if (file !== null) outcomes.add(JSON.stringify(file.tables))
    }
    outcomes.delete(JSON.stringify(whole.tables))
    expect(outcomes.size).toBeGreaterThan(2)
  })
})
