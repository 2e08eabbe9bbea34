import { expect, test } from 'vitest'
import { AttributeId, CodeId, NetworkId, PersonId } from '../ids.ts'
import { everywhere, type Chain, type Scope } from './query.ts'
import { queryWords, type Names } from './words.ts'

const id = (n: number): string => `0199a000-0000-7000-8000-00000000000${n}`
const said: Record<string, string> = { [id(1)]: 'Trust', [id(2)]: 'Ties', [id(3)]: 'Conflict' }
const name = (of: string): string => said[of] ?? ''
const names: Names = {
  ...{ code: name, network: () => 'Example', wave: name, source: name },
  ...{ coder: name, person: () => 'P14', attribute: () => 'Role' },
}
const code = (n: number, below = false) =>
  ({ type: 'code', codeId: CodeId.parse(id(n)), below }) as const
const sentence = (chain: Chain, scope: Partial<Scope> = {}): string =>
  queryWords(names, { chain, scope: { ...everywhere, ...scope } })

test('a chain reads from left to right', () => {
  const near = { relation: 'near', within: { unit: 'words', most: 20 }, operand: code(2) } as const
  const not = { relation: 'not', within: null, operand: code(3, true) } as const
  expect(sentence({ first: code(1), steps: [near, not] })).toBe(
    'Passages of “Trust” near “Ties” (within 20 words), not meeting “Conflict” or below.',
  )
})

test('groups stand in brackets, and words are quoted', () => {
  const chain: Chain = {
    first: { type: 'text', text: 'PDSA cycle', whole: false },
    steps: [],
  }
  const inside = { relation: 'inside', within: null, operand: { type: 'group', chain } } as const
  expect(sentence({ first: { type: 'coded' }, steps: [inside] })).toBe(
    'Passages of any code inside (the words “PDSA cycle…”).',
  )
})

test('where is said after what, people by their pseudonyms', () => {
  const scope: Partial<Scope> = {
    networkIds: [NetworkId.parse(id(1))],
    kinds: ['note', 'interview'],
    personIds: [PersonId.parse(id(1)), null],
    directions: ['counters'],
    tests: [{ attributeId: AttributeId.parse(id(1)), comparison: 'at-least', value: '5' }],
  }
  expect(sentence({ first: code(1), steps: [] }, scope)).toBe(
    'Passages of “Trust”; in Example; in notes or interviews; coded as counters; said by P14 or nobody in particular; where Role is at least “5”.',
  )
})

test('roles and sites are said in the words of the roster', () => {
  const scope: Partial<Scope> = { roles: ['Teacher', 'Coach'], sites: ['North', ''] }
  expect(sentence({ first: { type: 'coded' }, steps: [] }, scope)).toBe(
    'Passages of any code; where the speaker’s role is “Teacher” or “Coach”; where the speaker’s site is “North” or none.',
  )
})

test('what is gone is said to be gone', () => {
  expect(sentence({ first: code(9), steps: [] })).toBe('Passages of something that is gone.')
})
