import { expect, test } from 'vitest'
import { unitsOf } from './search-units.ts'

const text = 'One. Two. Three about a fox. Four. Five.'
const pieces = (
  words: readonly string[],
  beside: number,
  unit: 'hit' | 'sentence' = 'sentence',
) => {
  const found = words.map((word) => {
    const start = text.indexOf(word)
    return { start, end: start + word.length }
  })
  return unitsOf(text, found, unit, beside).map(({ start, end }) => text.slice(start, end))
}

test('a sentence takes those beside it along, as far as there are any', () => {
  expect(pieces(['fox'], 0)).toEqual(['Three about a fox.'])
  expect(pieces(['fox'], 1)).toEqual(['Two. Three about a fox. Four.'])
  expect(pieces(['fox'], 9)).toEqual([text])
})

test('what grows into one another becomes one', () => {
  expect(pieces(['One', 'Five'], 1)).toEqual(['One. Two.', 'Four. Five.'])
  expect(pieces(['One', 'Five'], 2)).toEqual([text])
})

test('the words found alone take nothing along', () => {
  expect(pieces(['fox'], 3, 'hit')).toEqual(['fox'])
})
