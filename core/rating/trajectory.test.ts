import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Level } from '../values.ts'
import type { TrajectoryLabel } from './contract.ts'
import { defaultRule, trajectory } from './trajectory.ts'

type Row = readonly [
  id: string,
  levels: readonly (Level | null)[],
  label: TrajectoryLabel,
  rule: number,
  change: number,
  fall: number,
]

const rows: readonly Row[] = [
  ['MD1', [3, 3, 5, 5], 'Improved', 2, 2, 0],
  ['MD2', [null, 3, 5, 5], 'Improved', 2, 2, 0],
  ['MD3', [5, 4, 4, 5], 'Consistent Strength', 3, 0, 0],
  ['MD4', [null, 1, 3, 5], 'Much improved', 1, 4, 0],
  ['MD5', [1, 5, 5, 5], 'Much improved', 1, 4, 0],
  ['MD6', [null, 3, 5, 5], 'Improved', 2, 2, 0],
  ['LD1', [null, 1, 1, 1], 'Stagnant', 5, 0, 0],
  ['LD2', [null, 2, 3, 1], 'Declined', 4, -1, 2],
  ['LD3', [null, 1, 1, 1], 'Stagnant', 5, 0, 0],
  ['LD4', [null, 2, 1, 1], 'Stagnant', 5, -1, 1],
  ['LD5', [null, null, 1, 1], 'Stagnant', 5, 0, 0],
]

/** Written from the sentence of the rule alone, by comparing every pair, not by first, last, lowest and peak. */
function secondOpinion(series: readonly (number | null)[]): string {
  const points = series.flatMap((level, at) => (level === null ? [] : [{ level, at }]))
  if (points.length < 2) return 'Not enough ratings'
  const start = points.reduce((a, b) => (a.at < b.at ? a : b)).level
  const end = points.reduce((a, b) => (a.at > b.at ? a : b)).level
  const climbed = (steps: number) => end - steps >= start
  const everBelow = points.some(
    (point) => point.level === 1 || point.level === 2 || point.level === 3,
  )
  const fellFrom = points.some((point) => point.level - 2 >= end)
  if (climbed(4)) return 'Much improved'
  if (climbed(2)) return 'Improved'
  if (!everBelow) return 'Consistent Strength'
  return fellFrom ? 'Declined' : 'Stagnant'
}

function everySeries(length: number): (Level | null)[][] {
  if (length === 0) return [[]]
  const values: readonly (Level | null)[] = [null, 1, 2, 3, 4, 5]
  return everySeries(length - 1).flatMap((series) => values.map((value) => [...series, value]))
}

const anySeries = fc.array(fc.constantFrom<(Level | null)[]>(null, 1, 2, 3, 4, 5), {
  maxLength: 12,
})

describe('the trajectory of a series of ratings', () => {
  test.each(rows)('is that of the published row %s', (_id, levels, label, rule, change, fall) => {
    expect(trajectory(levels)).toEqual({ label, rule, change, fall, attested: true })
  })

  test('is none with fewer than two ratings', () => {
    const none = {
      label: 'Not enough ratings',
      rule: null,
      change: null,
      fall: null,
      attested: false,
    }
    expect(trajectory([])).toEqual(none)
    expect(trajectory([null, null])).toEqual(none)
    expect(trajectory([null, 5, null])).toEqual(none)
  })

  test('agrees with a second reading of the rule on all 1,554 series of up to four waves, blanks included', () => {
    const all = [1, 2, 3, 4].flatMap(everySeries)
    expect(all).toHaveLength(6 + 36 + 216 + 1296)
    for (const series of all)
      expect(trajectory(series).label, series.join()).toBe(secondOpinion(series))
  })

  test('is attested for the nine published series and for no other of up to four ratings', () => {
    const attested = [1, 2, 3, 4]
      .flatMap(everySeries)
      .filter((series) => !series.includes(null) && trajectory(series).attested)
    const published = new Set(
      rows.map(([, levels]) => levels.filter((level) => level !== null).join()),
    )
    expect(new Set(attested.map((series) => series.join()))).toEqual(published)
    expect(attested).toHaveLength(9)
  })

  test('tells a fall after a rise from a small slip between the same end points', () => {
    expect(trajectory([2, 3, 1]).label).toBe('Declined')
    expect(trajectory([2, 1, 1]).label).toBe('Stagnant')
  })

  test('gives the cautious label where the published table is silent', () => {
    expect(trajectory([1, 4])).toMatchObject({ label: 'Improved', attested: false })
    expect(trajectory([3, 4])).toMatchObject({ label: 'Stagnant', attested: false })
    expect(trajectory([5, 1, 5])).toMatchObject({ label: 'Stagnant', attested: false })
    expect(trajectory([5, 3])).toMatchObject({ label: 'Declined', attested: false })
  })

  test('does not depend on blanks', () => {
    fc.assert(
      fc.property(anySeries, (series) => {
        expect(trajectory(series)).toEqual(trajectory(series.filter((level) => level !== null)))
      }),
    )
  })

  test('keeps change between −4 and 4 and fall between 0 and 4', () => {
    fc.assert(
      fc.property(anySeries, (series) => {
        const { change, fall } = trajectory(series)
        expect(Math.abs(change ?? 0)).toBeLessThanOrEqual(4)
        expect(fall ?? 0).toBeGreaterThanOrEqual(0)
        expect(fall ?? 0).toBeLessThanOrEqual(4)
      }),
    )
  })

  test('is not attested where changed thresholds contradict the published label', () => {
    const rule = { ...defaultRule, version: 2, improved: 3 }
    expect(trajectory([3, 5, 5], rule)).toMatchObject({ label: 'Stagnant', attested: false })
  })
})
