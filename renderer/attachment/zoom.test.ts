import { expect, test } from 'vitest'
import { fitOf } from './zoom.tsx'

const room = { width: 900, height: 276 }

test.each([
  ['a small picture is made larger, twice at most', { width: 40, height: 40 }, 2],
  ['a picture is as large as fits', { width: 1800, height: 276 }, 0.5],
  ['a very large one fits too', { width: 8_000, height: 6_000 }, 0.046],
  ['before its size is known nothing is scaled', null, 1],
])('%s', (_, size, expected) => {
  expect(fitOf(size, room, 'whole')).toBe(expected)
})

test('a page is as wide as the room, and not wider than is pleasant to read', () => {
  expect(fitOf({ width: 1_000, height: 4_000 }, room, 'width')).toBe(0.9)
  expect(fitOf({ width: 300, height: 400 }, room, 'width')).toBe(1.4)
})
