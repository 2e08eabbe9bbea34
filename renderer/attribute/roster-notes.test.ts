import { expect, test } from 'vitest'
import type { RosterNote } from '../../core/attribute/roster-plan.ts'
import { rosterSentences } from './roster-notes.ts'

test('rows of which only the number differs are told together, and long lists are cut', () => {
  const notes: readonly RosterNote[] = Array.from({ length: 20 }, (_, at) => ({
    ...{ why: 'unsure', line: at + 2, value: 'perhaps' },
  }))
  expect(rosterSentences(notes, true)).toEqual([
    'Rows 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 and 8 more: “perhaps” is not taken for a yes, so there are no quotes',
  ])
})

test('numbers that people get are told once', () => {
  const notes: readonly RosterNote[] = [
    { why: 'numbered', line: 2, pseudonym: 'P01' },
    { why: 'numbered', line: 4, pseudonym: 'P02' },
  ]
  expect(rosterSentences(notes, true)).toEqual(['Rows 2, 4: no pseudonym; numbered P01 to P02'])
  expect(rosterSentences(notes, false)).toEqual([
    'No column holds pseudonyms: people get P01 to P02.',
  ])
})

test('who is left out is named by row, and so many are told that one can read it', () => {
  const notes: readonly RosterNote[] = Array.from({ length: 50 }, (_, at) => ({
    ...{ why: 'there', line: at + 1, name: `P${at}` },
  }))
  const sentences = rosterSentences(notes, true)
  expect(sentences[0]).toBe('Row 1: P0 is on the roster already, left out')
  expect(sentences.at(-1)).toBe('and 10 more of this kind')
})
