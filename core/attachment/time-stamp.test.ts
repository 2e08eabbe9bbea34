import { expect, test } from 'vitest'
import { msOf, spokenAt, stampOf } from './time-stamp.ts'

test.each([
  ['00:12:36', 756_000],
  ['12:36', 756_000],
  ['1:02:03.5', 3_723_500],
  ['00:00:01,250', 1_250],
  [' 0:05 ', 5_000],
])('%s is a place in a recording', (at, ms) => {
  expect(msOf(at)).toBe(ms)
})

test.each(['', 'noon', '12', '12:60', '12:3'])('“%s” is none', (at) => {
  expect(msOf(at)).toBeNull()
})

test('a time is written with hours, minutes and seconds', () => {
  expect([0, 999, 756_000, 36_000_000].map(stampOf)).toEqual([
    '00:00:00',
    '00:00:00',
    '00:12:36',
    '10:00:00',
  ])
})

test('the block being spoken is the last that has begun; blocks without a time are passed over', () => {
  const starts = [null, 0, 5_000, null, 9_000]
  expect([-1, 0, 4_999, 5_000, 8_000, 99_000].map((ms) => spokenAt(starts, ms))).toEqual([
    -1, 1, 1, 2, 2, 4,
  ])
  expect(spokenAt([], 10)).toBe(-1)
})
