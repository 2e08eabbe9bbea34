import { describe, expect, test } from 'vitest'
import { SourceId } from '../../core/ids.ts'
import type { SourceSummary } from '../../core/source/contract.ts'
import { usualProvenance } from './source-filter.ts'
import { allChosen, nothingChosen, reaching, turned } from '../selection.ts'
import { newestFirst, sortAfter, sortSources } from './source-sort.ts'

const id = (last: number) => SourceId.parse(`01a20000-0000-7000-8000-00000000000${last}`)
const source = (n: number, part: Partial<SourceSummary>) =>
  ({
    ...{ id: id(n), title: `Call ${n}`, kind: 'note', date: '2026-01-01', words: 0, codings: 0 },
    ...part,
  }) as SourceSummary
const list = [
  source(1, { title: 'Call 10', words: 5, kind: 'interview', provenance: 'imported' }),
  source(2, { title: 'call 9', words: 50, date: '2026-03-01', provenance: 'imported' }),
  source(3, { title: 'Agenda', words: 5, kind: 'artifact', provenance: 'observed' }),
]
const order = (sources: readonly SourceSummary[]) =>
  sources.map((one) => list.findIndex(({ id: of }) => of === one.id) + 1)

describe('sources stand in the order', () => {
  test('of their titles as people count', () => {
    expect(order(sortSources(list, { by: 'title', descending: false }))).toEqual([3, 2, 1])
  })
  test('of a number, those that are alike as they were', () => {
    expect(order(sortSources(list, { by: 'words', descending: true }))).toEqual([2, 1, 3])
    expect(order(sortSources(list, { by: 'words', descending: false }))).toEqual([1, 3, 2])
  })
  test('of their dates and kinds', () => {
    expect(order(sortSources(list, newestFirst))).toEqual([2, 1, 3])
    expect(order(sortSources(list, { by: 'kind', descending: false }))).toEqual([2, 1, 3])
  })
  test('that is turned round when the same is chosen again', () => {
    expect(sortAfter(newestFirst, 'date')).toEqual({ by: 'date', descending: false })
    expect(sortAfter(newestFirst, 'title')).toEqual({ by: 'title', descending: false })
    expect(sortAfter(newestFirst, 'codings')).toEqual({ by: 'codings', descending: true })
  })
})

describe('several are chosen', () => {
  test('one by one, and taken out again', () => {
    const one = turned(turned(nothingChosen, id(1)), id(3))
    expect([...one.ids]).toEqual([id(1), id(3)])
    expect([...turned(one, id(1)).ids]).toEqual([id(3)])
  })
  test('by a range that grows and shrinks from where it began', () => {
    const two = reaching(nothingChosen, list, id(2), id(3))
    expect([...two.ids]).toEqual([id(2), id(3)])
    expect([...reaching(two, list, id(3), id(1)).ids]).toEqual([id(1), id(2)])
  })
  test('all at once, and a range begins anew where its beginning has gone', () => {
    expect(allChosen(list).ids.size).toBe(3)
    const gone = { ids: new Set<SourceId>(), anchor: id(7) }
    expect([...reaching(gone, list, id(2), id(2)).ids]).toEqual([id(2)])
  })
})

test('where most come from is told once, and the network’s own where it is even', () => {
  expect(usualProvenance(list, 'observed')).toBe('imported')
  expect(usualProvenance(list.slice(1), 'observed')).toBe('observed')
  expect(usualProvenance([], 'synthetic')).toBe('synthetic')
})
