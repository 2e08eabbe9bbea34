import { describe, expect, test } from 'vitest'
import { FileFormat } from '../../core/source/import-contract.ts'
import { fuzzFormat } from './reading.ts'
import { seedsOf } from './seeds.ts'

describe('sixty damaged files', () => {
  test.each(FileFormat.options)(
    'of %s are read or refused by name, and change nothing where they fail',
    async (format) => {
      const tally = await fuzzFormat({ format, count: 60, seed: 7, importEvery: 30 })
      const found = tally.defects.map(({ file, what }) => `${file}: ${what}`)
      expect(found).toEqual([])
      expect(tally.tooSlow).toBe(0)
      // Damage that leaves nothing to be read would try nothing.
      expect(tally.read).toBeGreaterThan(5)
      expect(tally.imported + tally.refused).toBe(2)
    },
    120_000,
  )

  test('begin with whole ones of every format', async () => {
    for (const format of FileFormat.options)
      expect((await seedsOf(format)).length, format).toBeGreaterThan(0)
  })
})
