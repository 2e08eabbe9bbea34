import { expect, test } from 'vitest'
import { searchNotes } from './search-notes.ts'
import { searchQuery } from './search-terms-query.ts'

const said = (text: string) => searchNotes(text).map(({ kind, part, at }) => [kind, part, at])

test.each([
  ['trust wvae:spring', [['unknown-field', 'wvae:', 7]]],
  ['😀 -persn:P1', [['unknown-field', 'persn:', 3]]],
  ['kind: trust', [['empty-field', 'kind:', 1]]],
  ['trust "shared ai', [['open-phrase', '"shared ai', 7]]],
  ['OR trust', [['lone-or', 'OR', 1]]],
  ['red OR', [['lone-or', 'OR', 5]]],
  ['red OR -green', [['lone-or', 'OR', 5]]],
  ['-fear NOT anger', [['only-without', '-fear NOT anger', 1]]],
  ['trust 学校', [['unspaced', '学校', 7]]],
])('%s is told in its place', (text, notes) => {
  expect(said(text)).toEqual(notes)
})

test.each([
  '',
  'trust num',
  '"shared aim" OR green',
  'kind:note -fear',
  'año سلام "a: b"',
  'at 12:30',
])('%s needs no word', (text) => {
  expect(searchNotes(text)).toEqual([])
})

test('AND is what standing beside each other is, NOT is what a minus is', () => {
  expect(searchQuery('red AND green')).toEqual(searchQuery('red green'))
  expect(searchQuery('red NOT green')).toEqual(searchQuery('red -green'))
  expect(searchQuery('red AND NOT kind:note')).toEqual(searchQuery('red -kind:note'))
  expect(searchQuery('red NOT "big green"')).toEqual(searchQuery('red -"big green"'))
})

test('and, or, not in small letters, and signs at an end, are words like others', () => {
  expect(searchQuery('salt and pepper').groups).toHaveLength(3)
  expect(searchQuery('NOT')).toEqual({
    groups: [[{ field: null, term: { words: ['NOT'], isPrefix: true } }]],
    without: [],
  })
})
