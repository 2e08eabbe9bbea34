import { expect, test } from 'vitest'
import { findPattern } from './search-pattern.ts'

test('a pattern that looks through the rest of a long paragraph for each letter is stopped', () => {
  const find = findPattern('.*?b|a', 30)
  expect(() => find('a'.repeat(20_000))).toThrow('too-slow')
  expect(find('aab')).toEqual([{ start: 0, end: 3 }])
})
