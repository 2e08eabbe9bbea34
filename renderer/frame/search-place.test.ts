import { expect, test } from 'vitest'
import { NetworkId, SourceId, BlockId } from '../../core/ids.ts'
import type { SearchHit } from '../../core/source/contract.ts'
import { groupHits, placeOfHit, placeOfRating } from './search-place.ts'

const networkId = NetworkId.parse('0199a000-0000-7000-8000-000000000001')
const sourceId = SourceId.parse('0199a000-0000-7000-8000-000000000002')
const blockId = BlockId.parse('0199a000-0000-7000-8000-000000000003')
const hit: SearchHit = {
  kind: 'source',
  id: sourceId,
  networkId,
  sourceId,
  blockId,
  title: 'Interview P14',
  before: '',
  match: 'trust',
  after: '',
}

test('a passage leads to its block on the desk', () => {
  expect(placeOfHit(hit)).toBe(`/code/${sourceId}?block=${blockId}`)
})

test('a source found by its title leads to its beginning', () => {
  expect(placeOfHit({ ...hit, blockId: null })).toBe(`/code/${sourceId}`)
})

test('a memo leads to its coding', () => {
  expect(placeOfHit({ ...hit, kind: 'memo', id: 'c1' })).toBe(`/code/${sourceId}?coding=c1`)
})

test('a code leads to the codebook, whatever its id holds', () => {
  expect(placeOfHit({ ...hit, kind: 'code', id: 'a b&c' })).toBe('/codebook?code=a%20b%26c')
})

test('a rating leads to the sheet of its node', () => {
  expect(placeOfRating('n19.structure.trust')).toBe('/judge?node=n19.structure.trust')
})

test('hits are grouped by kind, and numbered in the order in which they are shown', () => {
  const code = { ...hit, kind: 'code' as const }
  const groups = groupHits([hit, code, hit])
  expect(groups.map(({ kind }) => kind)).toEqual(['source', 'code'])
  expect(groups.flatMap(({ hits }) => hits.map(({ at }) => at))).toEqual([0, 1, 2])
})
