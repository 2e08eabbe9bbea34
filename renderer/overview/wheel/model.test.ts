import { describe, expect, test } from 'vitest'
import type { EvidenceCell } from '../../../core/analysis/contract.ts'
import { shippedNodes } from '../../../core/framework/shipped.ts'
import { CoderId, NetworkId, NodeId, RatingId, WaveId } from '../../../core/ids.ts'
import type { Wave } from '../../../core/network/contract.ts'
import type { Rating } from '../../../core/rating/contract.ts'
import type { Level } from '../../../core/values.ts'
import { labelOf } from './label.ts'
import { ratedOf, ratingOf, sectorsOf, slatHeight, type WheelData } from './model.ts'
import { placesOf } from './places.ts'

const id = (number: number): string => `0199c0de-0000-7000-8000-${String(number).padStart(12, '0')}`
const trust = NodeId.parse('n19.structure.trust')
const openness = NodeId.parse('n19.structure.trust.openness')
const networkId = NetworkId.parse(id(1))
const wave = (number: number, date: string): Wave => ({
  id: WaveId.parse(id(number)),
  networkId,
  label: date,
  date,
  held: true,
  context: '',
})
const spring = wave(2, '2024-03-01')
const autumn = wave(3, '2024-09-01')

const rating = (level: Level | null, waveId: WaveId): Rating => ({
  id: RatingId.parse(id(50 + (level ?? 0))),
  networkId,
  nodeId: trust,
  waveId,
  raterId: CoderId.parse(id(4)),
  raterName: 'C1',
  state: 'submitted',
  level,
  insufficient: level === null,
  warrant: '',
  confidence: 'low',
  citations: [],
  changed: '2024-10-04T09:00:00.000Z',
})

const cell = (kind: EvidenceCell['kind'], supports: number): EvidenceCell => ({
  nodeId: openness,
  kind,
  supports,
  counters: 0,
  mixed: 0,
  sources: 1,
})

const data = (more: Partial<WheelData> = {}): WheelData => ({
  nodes: shippedNodes,
  edition: '2019',
  cells: [],
  ratings: [],
  contradictions: [],
  waves: [spring, autumn],
  waveId: autumn.id,
  ...more,
})
const sector = (found: WheelData, nodeId = trust) =>
  sectorsOf(found).find((one) => one.node.id === nodeId)

describe('the height of a slat', () => {
  test('is the root of its codings over 26, from nothing to the whole ring', () => {
    expect(slatHeight(0)).toBe(0)
    expect(slatHeight(4)).toBeCloseTo(0.392, 3)
    expect(slatHeight(26)).toBe(1)
    expect(slatHeight(500)).toBe(1)
  })
})

describe('the sectors of the wheel', () => {
  test('are fourteen in 2019 and nineteen in 2024, each in its place', () => {
    expect(sectorsOf(data())).toHaveLength(14)
    expect(sectorsOf(data({ edition: '2024' }))).toHaveLength(19)
  })

  test('have one slat per look-for, side by side from end to end', () => {
    const slats = sector(data())?.slats ?? []
    expect(slats.map(({ node }) => node.shortLabel)).toEqual([
      'Respect',
      'Personal regard',
      'Competence',
      'Integrity',
      'Loci of trust',
      'Openness',
    ])
    expect(slats[0]?.arc.from).toBeCloseTo(91.3)
    expect(slats[5]?.arc.to).toBeCloseTo(178.7)
  })

  test('have one slat of their own where nothing stands below', () => {
    const slats = sector(data(), NodeId.parse('n19.core.theory'))?.slats ?? []
    expect(slats.map(({ node }) => node.id)).toEqual(['n19.core.theory'])
  })

  test('show the rating of the wave alone, and over all waves the latest', () => {
    const ratings = [rating(2, spring.id)]
    expect(sector(data({ ratings }))?.level).toBeNull()
    expect(sector(data({ ratings, waveId: null }))?.level).toBe(2)
    const both = [...ratings, rating(4, autumn.id)]
    expect(ratingOf(data({ ratings: both, waveId: null }), trust)?.level).toBe(4)
  })

  test('carry the weight of each slat and mark the one that contradicts', () => {
    const found = sector(
      data({
        cells: [cell('note', 3), cell('interview', 1)],
        contradictions: [
          {
            ratingId: RatingId.parse(id(54)),
            nodeId: trust,
            lookForId: openness,
            reason: 'look-for',
            supports: 0,
            counters: 3,
            countersSince: 0,
          },
        ],
      }),
    )
    const last = found?.slats.at(-1)
    expect(last?.weight.kinds).toEqual(['note', 'interview'])
    expect(last?.height).toBeCloseTo(slatHeight(4))
    expect(found?.slats.map((slat) => slat.contradicts)).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
    ])
  })
})

describe('the label of a sector', () => {
  const label = (edition: '2019' | '2024', nodeId: string, level: Level | null) => {
    const place = placesOf(edition).find((one) => one.nodeId === nodeId)
    const node = shippedNodes.find((one) => one.id === nodeId)
    if (place === undefined || node === undefined) throw new Error(nodeId)
    return labelOf(node, place, level)
  }

  test('is the whole name with the word of the rating where there is room', () => {
    expect(label('2019', 'n19.culture.identity', 3)).toEqual({
      name: 'Collective identity',
      rating: 'Dev (Mid)',
    })
    expect(label('2019', 'n19.core.problem', 4)).toEqual({ name: 'Problem', rating: 'Dev (High)' })
  })

  test('is the short name with the figure of the rating where there is little', () => {
    expect(label('2024', 'h24.ci.tools', 4)).toEqual({ name: 'Tools and routines', rating: '4' })
  })
})

test('what is rated is counted among the dimensions of the edition, as the report counts it', () => {
  const context = NodeId.parse('h24.context.school')
  const ratings = [rating(4, autumn.id), { ...rating(2, autumn.id), nodeId: context }]
  expect(ratedOf(data({ ratings }))).toEqual({ rated: 1, all: 15 })
  expect(ratedOf(data({ ratings, edition: '2024' })).rated).toBe(1)
  expect(ratedOf(data({ ratings, waveId: spring.id })).rated).toBe(0)
})
