import { expect, test } from 'vitest'
import { v7 } from 'uuid'
import { NetworkId, PersonId } from '../../core/ids.ts'
import { nextSort, sortPeople, type PeopleSort } from './sort-people.ts'

const networkId = NetworkId.parse(v7())
const people = [
  ['P1', 'West', true],
  ['P2', '', false],
  ['P10', 'North 10', true],
  ['P11', 'North 9', false],
].map(([pseudonym, site, mayQuote]) => ({
  ...{ id: PersonId.parse(v7()), networkId, name: '', role: '' },
  ...{ pseudonym: String(pseudonym), site: String(site), mayQuote: mayQuote === true },
}))
const order = (by: PeopleSort['by'], way: PeopleSort['way']) =>
  sortPeople(people, { by, way }).map(({ pseudonym }) => pseudonym)

test('people are sorted by any column, and those without anything in it come last', () => {
  expect(order('pseudonym', 'descending')).toEqual(['P11', 'P10', 'P2', 'P1'])
  expect(order('site', 'ascending')).toEqual(['P11', 'P10', 'P1', 'P2'])
  expect(order('site', 'descending')).toEqual(['P1', 'P10', 'P11', 'P2'])
  expect(order('mayQuote', 'ascending')).toEqual(['P2', 'P11', 'P1', 'P10'])
})

test('the same column again turns the order', () => {
  const up = nextSort({ by: 'pseudonym', way: 'ascending' }, 'site')
  expect(up).toEqual({ by: 'site', way: 'ascending' })
  expect(nextSort(up, 'site').way).toBe('descending')
})
