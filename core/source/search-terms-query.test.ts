import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { searchTerms } from './search-terms.ts'
import {
  alternativesOf,
  holdsTerm,
  markedTerms,
  searchQuery,
  type SearchClause,
} from './search-terms-query.ts'

const said = ({ field, term }: SearchClause): string =>
  `${field === null ? '' : `${field}:`}${term.words.join(' ')}${term.isPrefix ? '…' : ''}`
const read = (text: string) => {
  const { groups, without } = searchQuery(text)
  return [groups.map((group) => group.map(said).join(' or ')), without.map(said)]
}

describe('the language of the search field', () => {
  test('words, phrases, fields and what is left out', () => {
    expect(read('trust "shared aim" person:P14 -fear -kind:note')).toEqual([
      ['trust…', 'shared aim', 'person:P14…'],
      ['fear…', 'kind:note…'],
    ])
    expect(read('title:"Site visit" CODE:trust')).toEqual([['title:Site visit', 'code:trust…'], []])
  })

  test('OR joins its neighbours and nothing else', () => {
    expect(read('a b OR c OR code:d e')).toEqual([['a…', 'b… or c… or code:d…', 'e…'], []])
  })

  test.each([
    ['OR a', ['OR…', 'a…']],
    ['a OR', ['a…', 'OR…']],
    ['a or b', ['a…', 'or…', 'b…']],
    ['-a OR b', ['OR…', 'b…']],
    ['title:', ['title…']],
    ['title: trust', ['title…', 'trust…']],
    ['a:b', ['a b…']],
    ['improvement-science', ['improvement science…']],
    ['12:30', ['12 30…']],
    ['- a', ['a…']],
    ['"', []],
  ])('reads %s as words where it fits nothing', (text, groups) => {
    expect(read(text)[0]).toEqual(groups)
  })

  test('never fails, and finds the same words as ever where nothing is meant by them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(() => alternativesOf(searchQuery(text))).not.toThrow()
      }),
    )
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('a', 'k', 'é'), minLength: 1, maxLength: 6 }), {
          maxLength: 5,
        }),
        (words) => {
          const text = words.join(' ')
          expect(markedTerms(searchQuery(text))).toEqual(searchTerms(text))
        },
      ),
    )
  })
})

test('a group that names a field makes alternatives, others stay whole', () => {
  const ways = alternativesOf(searchQuery('a OR b code:c OR d -e -wave:f'))
  expect(ways.map(({ text, fields }) => [text.length, fields.length])).toEqual([
    [1, 1],
    [2, 0],
  ])
  expect(ways[0]?.text[0]).toHaveLength(2)
  expect(ways[1]?.withoutFields).toHaveLength(1)
  expect(ways[1]?.withoutText).toHaveLength(1)
})

test('a label holds a term as the index would find it', () => {
  const [term] = searchTerms('reading net')
  const [phrase] = searchTerms('"reading net"')
  if (term === undefined || phrase === undefined) throw new Error('There are terms.')
  expect(holdsTerm('Example Reading Network', { words: ['reading', 'net'], isPrefix: true })).toBe(
    true,
  )
  expect(holdsTerm('Example Reading Network', phrase)).toBe(false)
  expect(holdsTerm('Reäding net', phrase)).toBe(true)
})
