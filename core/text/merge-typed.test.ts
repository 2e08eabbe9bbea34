import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeTyped } from './merge-typed.ts'

const base = 'We looked at the 😀 chart. Nobody spoke.'

test('corrections of different words of a paragraph are both kept, whoever was first', () => {
  const mine = 'We stared at the 😀 chart. Nobody spoke.'
  const theirs = 'We looked at the 😀 chart. Nobody laughed.'
  const both = 'We stared at the 😀 chart. Nobody laughed.'
  expect(mergeTyped(base, mine, theirs)).toBe(both)
  expect(mergeTyped(base, theirs, mine)).toBe(both)
})

test('corrections of the same word, or of words side by side, are for a person to decide', () => {
  expect(mergeTyped('a wile ago', 'a while ago', 'a wild ago')).toBeNull()
  expect(mergeTyped('so, ago', 'so yes, ago', 'so no, ago')).toBeNull()
  expect(mergeTyped('one two', '', 'one three')).toBeNull()
  expect(mergeTyped('', 'mine', 'theirs')).toBeNull()
})

test('a text that only one of the two changed is that one’s, and equal corrections are one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (was, is) => {
      expect(mergeTyped(was, is, was)).toBe(is)
      expect(mergeTyped(was, was, is)).toBe(is)
      expect(mergeTyped(was, is, is)).toBe(is)
    }),
  )
})
