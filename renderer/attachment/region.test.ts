import { expect, test } from 'vitest'
import { between, byKey, insideOf, middleOf } from './region.ts'

const size = { width: 500, height: 300 }
const region = { kind: 'region', page: null, left: 100, top: 100, width: 50, height: 40 } as const
const press = (key: string, shiftKey = false, altKey = false) => ({ key, shiftKey, altKey })

test('a region begins in the middle', () => {
  expect(middleOf(size, 2)).toEqual({
    kind: 'region',
    page: 2,
    left: 167,
    top: 100,
    width: 167,
    height: 100,
  })
})

test('a drag in any direction draws it; a click does not', () => {
  const drawn = { ...region, left: 10, top: 20, width: 30, height: 40 }
  expect(between({ x: 40, y: 60 }, { x: 10, y: 20 }, size, null)).toEqual(drawn)
  expect(between({ x: 40, y: 60 }, { x: 41, y: 60 }, size, null)).toBeNull()
})

test('arrows move it, Alt by a pixel, and Shift sizes it', () => {
  expect(byKey(region, press('ArrowRight'), size)).toEqual({ ...region, left: 110 })
  expect(byKey(region, press('ArrowUp', false, true), size)).toEqual({ ...region, top: 99 })
  expect(byKey(region, press('ArrowRight', true), size)).toEqual({ ...region, width: 60 })
  expect(byKey(region, press('ArrowUp', true), size)).toEqual({ ...region, height: 30 })
  expect(byKey(region, press('Enter'), size)).toBeNull()
})

test('it stays inside and can be seen', () => {
  expect(insideOf({ ...region, left: -9, top: 290 }, size)).toEqual({
    ...region,
    left: 0,
    top: 260,
  })
  expect(insideOf({ ...region, width: 0, height: 9_000 }, size)).toEqual({
    ...region,
    width: 4,
    top: 0,
    height: 300,
  })
  const atEdge = { ...region, left: 450 }
  expect(byKey(atEdge, press('ArrowRight', true), size)).toEqual(atEdge)
})
