import { expect, test } from 'vitest'
import { lanesOf } from './strip-lanes.ts'

test('stretches that overlap lie below each other, others share a lane', () => {
  const stretches = [
    { from: 50, to: 90 },
    { from: 0, to: 60 },
    { from: 60, to: 70 },
    { from: 90, to: 95 },
  ]
  expect(lanesOf(stretches)).toEqual({ lanes: [1, 0, 0, 0], count: 2 })
  expect(lanesOf([])).toEqual({ lanes: [], count: 0 })
})
