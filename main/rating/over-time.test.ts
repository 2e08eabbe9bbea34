import { beforeEach, describe, expect, test } from 'vitest'
import { NodeId, type CodingId, type WaveId } from '../../core/ids.ts'
import type { RatingService } from '../../core/rating/contract.ts'
import { field, type Field } from '../analysis/fixture.ts'
import { insert } from '../database/sql.ts'
import { citationsSql, listSql, newerCodingsSql } from './repository.ts'
import { ratingOn, refusalOn, trust, wholeRating } from './fixture.ts'
import type { RatingInput } from './save.ts'

let at: Field
let service: RatingService
let wave: WaveId
let cited: CodingId

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
const refusal = (change: () => unknown): string | null => refusalOn(at, change)

describe('trajectories', () => {
  test('lay submitted ratings over every wave in order of date, a wave not held as a blank', () => {
    const earlier = at.addWave('Autumn 2022', '2022-09-01')
    const missed = at.addWave('Autumn 2023', '2023-09-01', 0)
    save({ waveId: earlier, level: 2 })
    save({ level: 4 })
    expect(service.trajectories({ networkId: at.networkId })).toEqual([
      {
        id: trust,
        label: 'Relational trust',
        levels: [
          { waveId: earlier, level: 2 },
          { waveId: missed, level: null },
          { waveId: wave, level: 4 },
        ],
        trajectory: { label: 'Improved', rule: 2, change: 2, fall: 0, attested: false },
      },
    ])
  })

  test('leave drafts out and draw insufficient evidence as a blank', () => {
    const earlier = at.addWave('Autumn 2022', '2022-09-01')
    save({ state: 'draft' })
    expect(service.trajectories({ networkId: at.networkId })).toEqual([])
    save({ waveId: earlier, level: null, insufficient: true, citations: [] })
    const [series] = service.trajectories({ networkId: at.networkId })
    expect(series?.levels.map(({ level }) => level)).toEqual([null, null])
    expect(series?.trajectory.label).toBe('Not enough ratings')
  })

  test('of a published table are one per case, as printed', () => {
    const later = at.addWave('2025', '2025-09-01')
    const put = (caseId: string, waveId: WaveId, level: number | null) =>
      at.command(() => {
        const row = { network_id: at.networkId, case_id: caseId, wave_id: waveId, level }
        insert(at.db, 'published_rating', { id: at.work.newId(), ...row })
      })
    put('MD2', wave, 1)
    put('LD5', wave, null)
    put('MD2', later, 1)
    put('LD5', later, 1)
    const found = service.trajectories({ networkId: at.networkId })
    expect(found.map(({ id, trajectory }) => [id, trajectory.label, trajectory.attested])).toEqual([
      ['MD2', 'Stagnant', true],
      ['LD5', 'Not enough ratings', false],
    ])
  })
})

describe('contradictions', () => {
  const against = (count: number, node = 'n19.structure.trust.openness') => {
    const code = at.addCode(node)
    const source = at.addSource('interview', wave)
    for (let i = 0; i < count; i += 1) at.code(source, code, 'counters')
  }
  const found = () => service.contradictions({ networkId: at.networkId, waveId: wave })

  test('name the look-for, how much speaks against, and how much of it came after the rating', () => {
    against(2)
    const { ratingId } = save()
    against(2)
    expect(found()).toEqual([
      {
        ratingId,
        nodeId: trust,
        lookForId: 'n19.structure.trust.openness',
        reason: 'look-for',
        supports: 0,
        counters: 4,
        countersSince: 2,
      },
    ])
  })

  test('are none for two voices, for other waves, and for drafts', () => {
    against(2)
    save()
    expect(found()).toEqual([])
    against(5)
    save({ state: 'draft' })
    expect(found()).toEqual([])
  })

  test('weigh the node itself where nothing stands below it', () => {
    const theory = NodeId.parse('n19.core.theory')
    save({ nodeId: theory, level: 3 })
    against(3, theory)
    expect(found()).toMatchObject([{ nodeId: theory, lookForId: theory, countersSince: 3 }])
  })
})

describe('anchors', () => {
  const write = (...levels: string[]) =>
    at.command(() => service.writeAnchors({ nodeId: trust, levels }))

  test('are kept by level, changed, and taken away when blank', () => {
    write('a', '', 'c', ' d ', 'e')
    expect(service.anchors({})).toEqual([{ nodeId: trust, levels: ['a', '', 'c', 'd', 'e'] }])
    write('a', 'b', '', 'd', 'e')
    expect(service.anchors({})).toEqual([{ nodeId: trust, levels: ['a', 'b', '', 'd', 'e'] }])
    at.journal.undo()
    expect(service.anchors({})).toEqual([{ nodeId: trust, levels: ['a', '', 'c', 'd', 'e'] }])
    write('', '', '', '', '')
    expect(service.anchors({})).toEqual([])
  })

  test('of a node that is not there are refused', () => {
    const levels = ['', '', '', '', '']
    const nodeId = NodeId.parse('n19.none')
    expect(refusal(() => service.writeAnchors({ nodeId, levels }))).toBe('not-found')
  })
})

describe('the plans of its statements', () => {
  test.each([
    [listSql, 'SEARCH r USING INDEX sqlite_autoindex_rating_2 (network_id=?)'],
    [citationsSql, 'SEARCH t USING INDEX sqlite_autoindex_citation_2 (rating_id=?)'],
    [newerCodingsSql, 'SEARCH c USING INDEX coding_created (created>?)'],
  ])('use an index: %#', (sql, expected) => {
    const scope = { networkId: 'n', waveId: 'w', since: '' }
    const names = [...sql.matchAll(/@(\w+)/gu)].map((name) => String(name[1]))
    const given = Object.fromEntries(Object.entries(scope).filter(([name]) => names.includes(name)))
    const plan = at.db.prepare<[object], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(given)
    expect(plan.map((row) => row.detail).join('\n')).toContain(expected)
  })
})
