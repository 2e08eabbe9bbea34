import { expect, test } from 'vitest'
import { NetworkId, PersonId } from '../../core/ids.ts'
import type { ScopeChoices } from '../../core/retrieval/contract.ts'
import { everywhere } from '../../core/retrieval/query.ts'
import { heldFor, limitOptions } from './limit-options.ts'

const id = (n: number): string => `0199a000-0000-7000-8000-00000000000${String(n)}`
const [here, there] = [NetworkId.parse(id(1)), NetworkId.parse(id(2))]
const person = (n: number, networkId: NetworkId, role: string) => ({
  ...{ id: PersonId.parse(id(n)), networkId, pseudonym: `P${String(n)}`, role, site: '' },
})
const choices: ScopeChoices = {
  ...{ networks: [], waves: [], coders: [], attributes: [] },
  people: [
    person(3, here, 'Teacher'),
    person(4, here, ''),
    person(5, here, 'Coach'),
    person(6, here, 'Teacher'),
    person(7, there, 'Principal'),
  ],
}
const offered = (scope: Partial<typeof everywhere>) =>
  limitOptions('roles', choices, { ...everywhere, ...scope }, []).map(({ label }) => label)

test('the roles of the chosen networks are offered, each once, and none of them', () => {
  expect(offered({})).toEqual(['Coach', 'Principal', 'Teacher', 'no role'])
  expect(offered({ networkIds: [here] })).toEqual(['Coach', 'Teacher', 'no role'])
})

test('a role that is chosen and that nobody has any more can still be taken out, by its name', () => {
  expect(offered({ networkIds: [there], roles: ['Coach', ''] })).toEqual([
    'Coach',
    'Principal',
    'no role',
  ])
})

test('none of the roles is an empty word, and none of the waves is no wave', () => {
  expect(heldFor('roles', '')).toBe('')
  expect(heldFor('waveIds', '')).toBeNull()
})
