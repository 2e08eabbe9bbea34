import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slicePoints } from '../source/code-points.ts'
import { countWords } from '../source/canonical.ts'
import { finderOf, wordStarts } from './said.ts'

const found = (text: string, sought: string, whole = false) =>
  finderOf(sought, whole)(text).map(({ start, end }) => slicePoints(text, start, end))

test('words stand one after another, whatever stands between them', () => {
  expect(found('A shared aim; shared, “aims”. Aim shared.', 'shared aim')).toEqual([
    'shared aim',
    'shared, “aims',
  ])
  expect(found('A shared aim; shared, “aims”.', 'Shared AIM', true)).toEqual(['shared aim'])
})

test('case and marks make no difference, and positions are code points', () => {
  expect(found('😀 Café 😀 CAFE cafés', 'café', true)).toEqual(['Café', 'CAFE'])
  expect(finderOf('cafe', true)('😀😀 Café')).toEqual([{ start: 3, end: 7 }])
  expect(found('שלום לכולם', 'שלום')).toEqual(['שלום'])
})

test('nothing is found for nothing, and a word is not found inside of another', () => {
  expect(found('words', '')).toEqual([])
  expect(found('words', '“ ”')).toEqual([])
  expect(found('distrust trust', 'trust')).toEqual(['trust'])
})

test('places may overlap', () => {
  expect(found('very very very good', 'very very', true)).toHaveLength(2)
})

test('plain text is read like any other', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', 'B', ' ', '-', '_', '7', '.'),
    maxLength: 30,
  })
  const sought = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '7'),
    minLength: 1,
    maxLength: 4,
  })
  fc.assert(
    fc.property(text, sought, fc.boolean(), (line, words, whole) => {
      const plain = finderOf(words, whole)(line)
      // An emoji at the end makes it text of another kind and changes no position.
      expect(finderOf(words, whole)(`${line} 😀`)).toEqual(plain)
    }),
    { numRuns: 500 },
  )
})

test('as many words begin as are counted elsewhere', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      expect(wordStarts(text)).toHaveLength(countWords(text))
    }),
  )
  expect(wordStarts('“Trust” — it’s 😀 all')).toEqual([1, 10, 17])
})
