import { describe, expect, test } from 'vitest'
import { NetworkId, WaveId } from '../../core/ids.ts'
import type { Wave } from '../../core/network/contract.ts'
import { timeAxis } from './time-axis.ts'

const wave = (date: string, held = true): Wave => ({
  id: WaveId.parse('0199c0de-0000-7000-8000-000000000002'),
  networkId: NetworkId.parse('0199c0de-0000-7000-8000-000000000001'),
  label: date,
  date,
  held,
  context: '',
})
const dates = (...all: string[]) => timeAxis(all.map((date) => wave(date)))

describe('the axis of time', () => {
  test('keeps the true distances of years', () => {
    const { waves, missing, step } = dates('2019-01-01', '2021-01-01', '2022-01-01', '2023-01-01')
    expect(waves.map(({ x }) => Number(x.toFixed(2)))).toEqual([0, 0.5, 0.75, 1])
    expect(missing.map((x) => Number(x.toFixed(2)))).toEqual([0.25])
    expect(step).toBeCloseTo(0.25, 2)
  })

  test('finds nothing missing between autumn and spring', () => {
    expect(dates('2022-10-01', '2023-04-15', '2023-10-20', '2024-04-10').missing).toEqual([])
  })

  test('does not take a round that came late for one that is missing', () => {
    expect(dates('2022-10-01', '2023-03-01', '2023-11-01').missing).toEqual([])
  })

  test('finds every missing round of a long gap', () => {
    expect(dates('2018-01-01', '2019-01-01', '2022-01-01').missing).toHaveLength(2)
  })

  test('puts a single wave in the middle, and none nowhere', () => {
    expect(dates('2024-01-01')).toMatchObject({ waves: [{ x: 0.5 }], missing: [] })
    expect(dates()).toEqual({ waves: [], missing: [], step: 1 })
  })

  test('does not take two waves of one week for the measure of all', () => {
    expect(dates('2022-01-01', '2022-01-08', '2023-01-01', '2024-01-01').missing).toEqual([])
  })
})
