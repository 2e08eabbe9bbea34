import { describe, expect, test } from 'vitest'
import { AppError } from '../errors.ts'
import { computeTrajectory } from './compute-trajectory.ts'
import { levelNames } from './levels.ts'

const one = (levels: readonly unknown[], scale: readonly string[] = levelNames) => ({
  scale,
  series: [{ id: 'A', ratings: levels.map((level, at) => ({ wave: `w${at}`, level })) }],
})

function refusal(input: unknown): string {
  try {
    computeTrajectory(input)
  } catch (error) {
    if (error instanceof AppError && error.code === 'usage') return error.detail
    throw error
  }
  return 'accepted'
}

describe('the trajectory on plain data', () => {
  test('labels each series by name of level, in the order given', () => {
    const ratings = (...levels: (string | null)[]) => levels.map((level) => ({ wave: 'w', level }))
    const series = [
      { id: 'MD4', ratings: ratings(null, 'Least', 'Dev (Mid)', 'Most') },
      { id: 'LD2', ratings: ratings(null, 'Dev (Low)', 'Dev (Mid)', 'Least') },
    ]
    expect(computeTrajectory({ scale: levelNames, series })).toEqual([
      { id: 'MD4', label: 'Much improved', rule: 1, attested: true },
      { id: 'LD2', label: 'Declined', rule: 4, attested: true },
    ])
  })

  test('takes a missing level for a blank', () => {
    const series = [{ id: 'A', ratings: [{ wave: '1' }, { wave: '2', level: 'Most' }] }]
    expect(computeTrajectory({ scale: levelNames, series })).toEqual([
      { id: 'A', label: 'Not enough ratings', rule: null, attested: false },
    ])
  })

  test('follows the scale that it is given', () => {
    const found = computeTrajectory(one(['a', 'e'], ['a', 'b', 'c', 'd', 'e']))
    expect(found[0]?.label).toBe('Much improved')
  })

  test('answers an empty list with an empty list', () => {
    expect(computeTrajectory({ scale: levelNames, series: [] })).toEqual([])
  })

  test('names the level that is not in the scale', () => {
    expect(refusal(one(['Least', 'Best']))).toBe('Series A, wave w1: “Best” is not in the scale.')
  })

  test('refuses a scale that has not five different levels', () => {
    expect(refusal(one([], ['a', 'b']))).toContain('2 levels')
    expect(refusal(one([], ['a', 'a', 'b', 'c', 'd']))).toContain('share a name')
  })

  test.each([
    [null],
    ['x'],
    [{}],
    [{ scale: levelNames, series: [{ id: 1, ratings: [] }] }],
    [one([3])],
  ])('refuses what is not its input: %j', (input) => expect(refusal(input)).not.toBe('accepted'))

  test('says where in the input the fault lies', () => {
    expect(refusal(one([3]))).toMatch(/^series\.0\.ratings\.0\.level/u)
  })
})
