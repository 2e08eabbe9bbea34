import { beforeEach, describe, expect, test } from 'vitest'
import { CodingId, CoderId, NodeId, type NetworkId, type WaveId } from '../../core/ids.ts'
import type { RatingService } from '../../core/rating/contract.ts'
import { field, type Field } from '../analysis/fixture.ts'
import { insert } from '../database/sql.ts'
import { ratingOn, refusalOn, trust, wholeRating } from './fixture.ts'
import type { RatingInput } from './save.ts'

let at: Field
let service: RatingService
let wave: WaveId
let cited: CodingId
const absent = '0199c0de-0000-7000-8000-00000000dead'

beforeEach(() => {
  at = field()
  service = ratingOn(at)
  wave = at.addWave('Autumn 2024', '2024-09-01')
  cited = at.code(at.addSource('note', wave), at.addCode(trust), 'supports')
})

const whole = (more: Partial<RatingInput> = {}): RatingInput => ({
  ...wholeRating(at, wave, cited),
  ...more,
})
const save = (more: Partial<RatingInput> = {}) => at.command(() => service.save(whole(more)))
const ratings = (networkId: NetworkId = at.networkId) => service.list({ networkId })
const refusal = (change: () => unknown): string | null => refusalOn(at, change)

describe('saving a rating', () => {
  test('keeps every field, and undo takes it back', () => {
    const { ratingId } = save()
    const { networkId, ...fields } = whole()
    expect(ratings()).toMatchObject([{ id: ratingId, raterName: 'Coder One', ...fields }])
    expect(networkId).toBe(at.networkId)
    expect(at.journal.nextUndo()?.subject).toBe('Relational trust')
    at.journal.undo()
    expect(ratings()).toEqual([])
  })

  test('again by the same coder replaces it, and undo brings the earlier words and citations back', () => {
    const other = at.code(at.addSource('interview', wave), at.addCode(trust), 'counters')
    save()
    const second = [
      { codingId: other, stance: 'against' as const },
      { codingId: cited, stance: 'for' as const },
    ]
    save({ level: 2, citations: second })
    expect(ratings()).toMatchObject([{ level: 2, citations: second }])
    at.journal.undo()
    expect(ratings()).toMatchObject([{ level: 4, citations: [{ codingId: cited, stance: 'for' }] }])
  })

  test('without a change writes nothing, not even a date', () => {
    save()
    const before = ratings()
    save()
    expect(ratings()).toEqual(before)
  })

  test('by another coder stands beside the first', () => {
    save()
    const second = CoderId.parse(at.work.newId())
    at.command(() => insert(at.db, 'coder', { id: second, name: 'Coder Two', initials: 'C2' }))
    const hers = ratingOn({ ...at, work: { ...at.work, me: () => second } })
    at.command(() => hers.save(whole({ level: 3 })))
    expect(ratings().map(({ raterName, level }) => [raterName, level])).toEqual([
      ['Coder One', 4],
      ['Coder Two', 3],
    ])
  })

  test('as a draft needs nothing', () => {
    save({ state: 'draft', level: null, warrant: '', citations: [] })
    expect(ratings()).toMatchObject([{ state: 'draft', level: null, citations: [] }])
  })

  test('as "insufficient evidence" needs no citation', () => {
    save({ level: null, insufficient: true, warrant: '', citations: [] })
    expect(ratings()).toMatchObject([{ state: 'submitted', insufficient: true, level: null }])
  })
})

describe('a rating is refused', () => {
  const refused = (more: Partial<RatingInput>) => refusal(() => service.save(whole(more)))

  test('without evidence', () => expect(refused({ citations: [] })).toBe('needs-evidence'))
  test('without a warrant', () => expect(refused({ warrant: ' \n' })).toBe('needs-warrant'))
  test('without a level', () => expect(refused({ level: null })).toBe('usage'))
  test('with a level beside "insufficient evidence"', () =>
    expect(refused({ insufficient: true, state: 'draft' })).toBe('usage'))
  test('of a node that is not there', () =>
    expect(refused({ nodeId: NodeId.parse('n19.none') })).toBe('not-found'))
  test('that cites a passage twice', () => {
    const one = { codingId: cited, stance: 'for' as const }
    expect(refused({ citations: [one, { ...one, stance: 'against' }] })).toBe('usage')
  })
  test('that cites a passage that is not there', () => {
    const citations = [{ codingId: CodingId.parse(absent), stance: 'for' as const }]
    expect(refused({ citations })).toBe('not-found')
  })
  test('in a wave of another network', () =>
    expect(refused({ networkId: at.addNetwork() })).toBe('not-found'))
  test('in a wave that was not held', () => {
    const missed = at.addWave('Autumn 2023', '2023-09-01', 0)
    expect(refused({ waveId: missed })).toBe('usage')
  })
  test('in a published network', () => {
    expect(refused({ networkId: at.addNetwork({ read_only: 1 }) })).toBe('published')
  })
  test('and leaves the one before as it was', () => {
    save()
    expect(refused({ citations: [] })).toBe('needs-evidence')
    expect(ratings()).toMatchObject([{ state: 'submitted', level: 4 }])
  })
})

describe('removing a rating', () => {
  test('takes its citations with it, and undo brings both back', () => {
    const { ratingId } = save()
    at.command(() => service.remove({ ratingId }))
    expect(ratings()).toEqual([])
    at.journal.undo()
    expect(ratings()).toMatchObject([{ id: ratingId, citations: [{ codingId: cited }] }])
  })

  test('that is gone is refused', () => {
    const { ratingId } = save()
    at.command(() => service.remove({ ratingId }))
    expect(refusal(() => service.remove({ ratingId }))).toBe('not-found')
  })
})
