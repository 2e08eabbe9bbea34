import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordDiff } from './word-diff.ts'

const signs = { same: '', gone: '-', come: '+', 'left-out': '' } as const
const said = (was: string, now: string): string =>
  wordDiff(was, now)
    .map(({ kind, text }) => (signs[kind] === '' ? text : `[${signs[kind]}${text.trim()}]`))
    .join('')

describe('a difference word by word', () => {
  test('shows the word that went, and not the sentence around it', () => {
    const was =
      'In the end we all looked at the weekly chart together and nobody spoke for a while.'
    const now = 'In the end we all looked at the chart together and nobody spoke for a while.'
    expect(said(was, now)).toBe('… all looked at the [-weekly]chart together and nobody … ')
  })

  test('shows two changes far apart as two', () => {
    const was = 'One two three four five six seven eight nine ten eleven twelve.'
    const now = 'Uno two three four five six seven eight nine ten eleven dozen.'
    expect(said(was, now)).toBe(
      '[-One][+Uno]two three four five … eight nine ten eleven [-twelve.][+dozen.]',
    )
  })

  test('has nothing to show where nothing but blanks changed', () => {
    expect(wordDiff('a  b', 'a b')).toEqual([])
    expect(wordDiff('', '')).toEqual([])
  })

  test('shows all as gone where nothing is left', () => {
    expect(said('It is gone.', '')).toBe('[-It is gone.]')
  })

  test('of very long passages is quick', () => {
    const long = (word: string): string => Array.from({ length: 20_000 }, () => word).join(' ')
    const pieces = wordDiff(`a ${long('b')} c`, `x ${long('d')} c`)
    expect(pieces.map(({ kind }) => kind)).toEqual(['gone', 'come', 'same'])
  })

  test('leaves out nothing that changed', () => {
    const text = fc.array(fc.constantFrom('a', 'b', '😀', 'c.')).map((words) => words.join(' '))
    fc.assert(
      fc.property(text, text, (was, now) => {
        const pieces = wordDiff(was, now)
        const count = (all: string, word: string) =>
          all.split(/\s+/u).filter((w) => w === word).length
        const of = (kind: string) =>
          pieces.flatMap((piece) => (piece.kind === kind ? [piece.text] : [])).join(' ')
        for (const word of ['a', 'b', '😀', 'c.'])
          expect(count(of('come'), word) - count(of('gone'), word)).toBe(
            count(now, word) - count(was, word),
          )
      }),
    )
  })
})
