import { describe, expect, test } from 'vitest'
import { verdict } from './try-series.tsx'

describe('what is said of a series that is tried', () => {
  test('is that the published table has it', () => {
    expect(verdict([null, 1, 3, 5])).toBe('This series is among the published rows.')
  })

  test('is that no published row changes by so much', () => {
    expect(verdict([3, 3, null, 4])).toBe('D +1 is not among the published rows.')
    expect(verdict([5, 2])).toBe('D −3 is not among the published rows.')
  })

  test('is that the path is not there, where the change is', () => {
    expect(verdict([3, 3, 3])).toBe('3, 3, 3 is not among the published rows.')
  })

  test('is that one rating is too few', () => {
    expect(verdict([null, 4])).toBe('A label needs two ratings at least.')
  })
})
