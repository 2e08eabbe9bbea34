import { expect, test } from 'vitest'
import { namedIn } from './named-in.ts'

const people = ['P1', 'P12', 'Ñandú'].map((pseudonym) => ({ pseudonym }))
const named = (...lines: readonly string[]) =>
  namedIn(people, lines).map(({ pseudonym }) => pseudonym)

test('who is named with @ is named once, whatever the case and the line', () => {
  expect(named('Then @ñandú, and @p12', '@P12 again.')).toEqual(['P12', 'Ñandú'])
})

test('a pseudonym without @, or within another, names nobody', () => {
  expect(named('P1 is a room', '@P123 another')).toEqual([])
  expect(named()).toEqual([])
})
