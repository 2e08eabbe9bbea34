import { expect, test } from 'vitest'
import { stepIn } from './list-keys.ts'

test('the arrows go round at both ends', () => {
  expect(stepIn(3, 2, 'ArrowDown')).toBe(0)
  expect(stepIn(3, 0, 'ArrowUp')).toBe(2)
})

test('a page stops at the ends', () => {
  expect(stepIn(20, 15, 'PageDown')).toBe(19)
  expect(stepIn(20, 3, 'PageUp')).toBe(0)
})

test('other keys and empty lists mean nothing', () => {
  expect(stepIn(3, 1, 'a')).toBeNull()
  expect(stepIn(0, 0, 'ArrowDown')).toBeNull()
})
