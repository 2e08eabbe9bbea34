import { describe, expect, test } from 'vitest'
import { CoderId, NetworkId, NodeId, RatingId, WaveId } from '../ids.ts'
import type { Rating } from './contract.ts'
import { currentRating, latestRating } from './current.ts'

const id = (number: number): string => `0199c0de-0000-7000-8000-${String(number).padStart(12, '0')}`
const trust = 'n19.structure.trust'

const rating = (number: number, more: Partial<Rating>): Rating => ({
  id: RatingId.parse(id(number)),
  networkId: NetworkId.parse(id(1)),
  nodeId: NodeId.parse(trust),
  waveId: WaveId.parse(id(2)),
  raterId: CoderId.parse(id(3)),
  raterName: 'Coder One',
  state: 'submitted',
  level: 3,
  insufficient: false,
  warrant: '',
  confidence: 'low',
  citations: [],
  changed: '2026-01-05T09:00:00.000Z',
  ...more,
})

describe('the current rating of a node in a wave', () => {
  test('is the one submitted last, whoever made it', () => {
    const older = rating(10, { changed: '2026-01-05T09:00:00.000Z' })
    const newer = rating(11, { changed: '2026-01-06T09:00:00.000Z' })
    expect(currentRating([newer, older], trust, id(2))).toBe(newer)
    expect(currentRating([older, newer], trust, id(2))).toBe(newer)
  })

  test('is none where there are only drafts, or ratings of other nodes and waves', () => {
    const others = [
      rating(10, { state: 'draft' }),
      rating(11, { waveId: WaveId.parse(id(4)) }),
      rating(12, { nodeId: NodeId.parse('n19.core.theory') }),
    ]
    expect(currentRating(others, trust, id(2))).toBeNull()
  })
})

describe('the latest rating of a node', () => {
  const waves = [2, 4, 5].map((number) => ({ id: WaveId.parse(id(number)) }))

  test('is that of the latest wave that has one, though an earlier wave was rated since', () => {
    const first = rating(10, { changed: '2026-03-05T09:00:00.000Z' })
    const second = rating(11, { waveId: WaveId.parse(id(4)), changed: '2026-01-05T09:00:00.000Z' })
    const draft = rating(12, { waveId: WaveId.parse(id(5)), state: 'draft' })
    expect(latestRating([second, first, draft], trust, waves)).toBe(second)
  })

  test('is none where no wave is there, or none was rated', () => {
    expect(latestRating([rating(10, {})], trust, [])).toBeNull()
    expect(latestRating([], trust, waves)).toBeNull()
  })
})
