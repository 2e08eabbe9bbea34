import { beforeEach, describe, expect, test } from 'vitest'
import type { AnalysisService } from '../../core/analysis/contract.ts'
import type { WaveId } from '../../core/ids.ts'
import { update } from '../database/sql.ts'
import { frameworkService } from '../framework/service.ts'
import { field, type Field } from './fixture.ts'
import { codedSourcesSql, codingsSql, sourcesSql, toReviewSql } from './repository.ts'
import { analysisService } from './service.ts'

let at: Field
let service: AnalysisService

beforeEach(() => {
  at = field()
  service = analysisService(at.work, { framework: frameworkService(at.work) })
})

const cellsOf = (
  nodeId: string,
  waveId: Parameters<AnalysisService['evidence']>[0]['waveId'] = null,
) => service.evidence({ networkId: at.networkId, waveId }).filter((cell) => cell.nodeId === nodeId)

describe('evidence', () => {
  test('is counted by node, kind and direction, with the nodes above', () => {
    const respect = at.addCode('n19.structure.trust.respect')
    const openness = at.addCode('n19.structure.trust.openness')
    const note = at.addSource('note', null)
    const interview = at.addSource('interview', null)
    at.code(note, respect, 'supports')
    at.code(note, openness, 'counters')
    at.code(interview, openness, 'mixed')
    expect(cellsOf('n19.structure.trust')).toEqual([
      {
        nodeId: 'n19.structure.trust',
        kind: 'note',
        supports: 1,
        counters: 1,
        mixed: 0,
        sources: 1,
      },
      {
        nodeId: 'n19.structure.trust',
        kind: 'interview',
        supports: 0,
        counters: 0,
        mixed: 1,
        sources: 1,
      },
    ])
    expect(cellsOf('n19.structure.trust.openness')).toHaveLength(2)
  })

  test('counts a coding once although its code is tied to two look-fors of one dimension', () => {
    const both = at.addCode('n19.structure.trust.respect', 'n19.structure.trust.regard')
    at.code(at.addSource('note', null), both, 'supports')
    expect(cellsOf('n19.structure.trust')[0]?.supports).toBe(1)
    expect(cellsOf('n19.structure.trust.regard')[0]?.supports).toBe(1)
  })

  test('is that of the asked wave and network alone', () => {
    const spring = at.addWave('Spring', '2024-03-01')
    const autumn = at.addWave('Autumn', '2024-09-01')
    const code = at.addCode('n19.core.theory')
    at.code(at.addSource('note', spring), code, 'supports')
    at.code(at.addSource('note', autumn), code, 'counters')
    at.code(at.addSource('note', null), code, 'counters')
    expect(cellsOf('n19.core.theory', spring)[0]).toMatchObject({ supports: 1, counters: 0 })
    expect(cellsOf('n19.core.theory')[0]).toMatchObject({ supports: 1, counters: 2, sources: 3 })
    expect(service.evidence({ networkId: at.addNetwork(), waveId: null })).toEqual([])
  })

  test('is gone when its coding is undone', () => {
    at.code(at.addSource('note', null), at.addCode('n19.core.theory'), 'supports')
    at.journal.undo()
    expect(cellsOf('n19.core.theory')).toEqual([])
  })
})

describe('totals', () => {
  test('count sources, words, codings and coders', () => {
    const code = at.addCode()
    const note = at.addSource('note', null, 120)
    at.addSource('interview', null, 5_000)
    at.code(note, code, 'supports')
    at.code(note, code, 'mixed')
    expect(service.totals({ networkId: at.networkId, waveId: null })).toEqual({
      sources: 2,
      waveless: 2,
      words: 5_120,
      codings: 2,
      coders: 1,
      byKind: [
        { kind: 'interview', sources: 1 },
        { kind: 'note', sources: 1 },
      ],
    })
  })

  test('tell how many sources belong to no wave', () => {
    const spring = at.addWave('Spring', '2024-03-01')
    at.addSource('note', spring)
    at.addSource('note', null)
    const of = (waveId: WaveId | null): number =>
      service.totals({ networkId: at.networkId, waveId }).waveless
    expect([of(null), of(spring)]).toEqual([1, 0])
  })

  test('are zeros in an empty network', () => {
    const nothing = { sources: 0, waveless: 0, words: 0, codings: 0, coders: 0, byKind: [] }
    expect(service.totals({ networkId: at.networkId, waveId: null })).toEqual(nothing)
  })
})

describe('codings to look at', () => {
  test('are counted by source where an edit changed their words', () => {
    const code = at.addCode()
    const note = at.addSource('note', null)
    const touched = [at.code(note, code, 'supports'), at.code(note, code, 'mixed')]
    at.code(at.addSource('interview', null), code, 'supports')
    expect(service.toReview({ networkId: at.networkId })).toEqual([])
    for (const id of touched) at.command(() => update(at.db, 'coding', id, { touched: 'One.' }))
    expect(service.toReview({ networkId: at.networkId })).toEqual([
      { sourceId: note, title: 'A source', codings: 2 },
    ])
    expect(service.toReview({ networkId: at.addNetwork() })).toEqual([])
  })
})

describe('the plans of its statements', () => {
  const scope = { networkId: 'n', waveId: null, mine: null }
  const plan = (sql: string) =>
    at.db
      .prepare<[object], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all(scope)
      .map((row) => row.detail)
      .join('\n')

  test.each([codedSourcesSql, codingsSql])('read codings from the index alone: %#', (sql) => {
    expect(plan(sql)).toContain('SEARCH s USING INDEX source_network (network_id=?)')
    expect(plan(sql)).toContain('SEARCH c USING COVERING INDEX coding_source (source_id=?)')
    expect(plan(sql)).not.toContain('SCAN')
  })

  test('find touched codings without reading the others', () => {
    expect(plan(toReviewSql)).toContain('SEARCH c USING INDEX coding_touched (source_id=?)')
  })

  test('find the sources of a network by index', () => {
    expect(plan(sourcesSql)).toContain('SEARCH s USING INDEX source_network (network_id=?)')
  })
})
