import { describe, expect, test } from 'vitest'
import { NetworkId, WaveId } from '../../core/ids.ts'
import type { Wave } from '../../core/network/contract.ts'
import type { Level } from '../../core/values.ts'
import { chartModel, heightOf, namedBelow, shortWave } from './chart-model.ts'

const frame = { width: 100, left: 10, right: 90, top: 0, bottom: 40 }
const id = (number: number): string => `0199c0de-0000-7000-8000-${String(number).padStart(12, '0')}`
const wave = (number: number, date: string, held = true): Wave => ({
  id: WaveId.parse(id(number)),
  networkId: NetworkId.parse(id(1)),
  label: date,
  date,
  held,
  context: '',
})
const chart = (waves: readonly Wave[], levels: readonly (Level | null)[]) =>
  chartModel(waves, (waveId) => levels[waves.findIndex((one) => one.id === waveId)] ?? null, frame)

describe('the chart of a series', () => {
  const years = [wave(2, '2019-01-01'), wave(3, '2021-01-01'), wave(4, '2022-01-01')]

  test('has Most at the top and Least at the bottom', () => {
    expect([heightOf(5, frame), heightOf(3, frame), heightOf(1, frame)]).toEqual([0, 20, 40])
  })

  test('draws a line across a missing year as one across a gap', () => {
    const { lines, gaps } = chart(years, [3, 3, 5])
    expect(lines.map((line) => line.acrossGap)).toEqual([true, false])
    expect(gaps).toHaveLength(1)
  })

  test('joins nothing to a blank, and marks the line over it', () => {
    const { lines, marks } = chart(years, [1, null, 5])
    expect(lines).toHaveLength(1)
    expect(lines[0]?.acrossGap).toBe(true)
    expect(marks[1]).toMatchObject({ level: null, y: null })
  })

  test('has a gap where a wave was not held, and no rating there', () => {
    const waves = [wave(2, '2021-01-01'), wave(3, '2022-01-01', false), wave(4, '2023-01-01')]
    const { gaps, marks } = chart(waves, [2, 4, 4])
    expect(gaps).toEqual([marks[1]?.x])
    expect(marks[1]?.level).toBeNull()
  })

  test('is empty without waves', () => {
    expect(chart([], [])).toMatchObject({ marks: [], lines: [], gaps: [] })
  })
})

describe('names on the chart', () => {
  test.each([
    ['Autumn 2022', 'Aut 22'],
    ['Spring 2023', 'Spr 23'],
    ['2019', '2019'],
    ['Wave 1', 'Wave 1'],
  ])('shorten %s to %s', (label, short) => {
    expect(shortWave(label)).toBe(short)
  })

  test('go below their points by turns where they would stand on one another', () => {
    const waves = [wave(2, '2021-01-01'), wave(3, '2021-02-01'), wave(4, '2021-03-01')]
    const { marks } = chart(waves, [3, 3, 3])
    expect([...namedBelow(marks, 60)]).toEqual([waves[1]?.id])
    expect(namedBelow(marks, 5).size).toBe(0)
  })
})
