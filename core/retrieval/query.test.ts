import { expect, test } from 'vitest'
import { everywhere, Query, Scope } from './query.ts'

const savedBefore = `{"chain":{"first":{"type":"text","text":"trust","whole":false},"steps":[]},
  "scope":{"networkIds":[],"waveIds":[null],"kinds":["note"],"sourceIds":[],"coderIds":[],
  "directions":[],"personIds":[null],"tests":[]}}`

test('a query that was saved before roles and sites could limit it is not limited by them', () => {
  const { scope } = Query.parse(JSON.parse(savedBefore))
  expect(scope).toEqual({ ...everywhere, waveIds: [null], kinds: ['note'], personIds: [null] })
})

test('a limit of other name is still refused', () => {
  expect(Scope.safeParse({ ...everywhere, rolls: [] }).success).toBe(false)
})
