import { describe, expect, test } from 'vitest'
import {
  arcLength,
  arcPath,
  inset,
  isBelowHorizon,
  labelPath,
  point,
  sectorPath,
} from './geometry.ts'

const rounded = (pair: readonly number[]) => pair.map((value) => Math.round(value * 1e6) / 1e6 + 0)

describe('the plane of the wheel', () => {
  test('has its angles clockwise from the top', () => {
    expect(rounded(point(10, 0))).toEqual([0, -10])
    expect(rounded(point(10, 90))).toEqual([10, 0])
    expect(rounded(point(10, 180))).toEqual([0, 10])
    expect(rounded(point(10, 270))).toEqual([-10, 0])
  })

  test('draws a sector along its outer and back along its inner circle', () => {
    const path = sectorPath({ inner: 20, outer: 76, from: 0, to: 90 })
    expect(path).toBe('M0 -76A76 76 0 0 1 76 0L20 0A20 20 0 0 0 0 -20Z')
  })

  test('takes the long way round for more than half a turn', () => {
    expect(sectorPath({ inner: 1, outer: 2, from: 0, to: 200 })).toContain('A2 2 0 1 1')
    expect(sectorPath({ inner: 1, outer: 2, from: 0, to: 180 })).toContain('A2 2 0 0 1')
  })

  test('turns an arc around where it is asked to run backwards', () => {
    expect(arcPath(5, 0, 90)).toBe('M0 -5A5 5 0 0 1 5 0')
    expect(arcPath(5, 90, 0)).toBe('M5 0A5 5 0 0 0 0 -5')
  })

  test('insets both ends and never turns a narrow arc inside out', () => {
    const arc = { inner: 1, outer: 2, from: 0, to: 90 }
    expect(inset(arc, 2)).toMatchObject({ from: 2, to: 88 })
    expect(inset({ ...arc, to: 2 }, 5)).toMatchObject({ from: 1, to: 1 })
  })

  test('measures an arc', () => {
    expect(arcLength(10, -90, 90)).toBeCloseTo(10 * Math.PI)
  })
})

describe('labels on the wheel', () => {
  test.each([
    [0, false],
    [90, false],
    [91, true],
    [180, true],
    [225, true],
    [270, false],
    [-45, false],
    [-135, true],
  ])('at %i° are below the horizon: %s', (angle, below) => {
    expect(isBelowHorizon(angle)).toBe(below)
  })

  test('run clockwise above and against the clock below, shifted so that the letters stay in the same band', () => {
    expect(labelPath(100, -45, 45, 10)).toBe(arcPath(96.5, -45, 45))
    expect(labelPath(100, 135, 225, 10)).toBe(arcPath(103.5, 225, 135))
  })
})
