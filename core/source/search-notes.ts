/** What in the search field is not read as somebody may have meant it, and where. */
import { searchFields } from './search-terms-query.ts'

export type SearchNoteKind =
  'unknown-field' | 'empty-field' | 'open-phrase' | 'lone-or' | 'only-without' | 'unspaced'

export interface SearchNote {
  readonly kind: SearchNoteKind
  /** The part of the text that it is about, and where that begins, in characters from 1. */
  readonly part: string
  readonly at: number
}

const fielded = /(?<=^|\s)-?(?<field>\p{L}+):(?<rest>\S?)/gu
/** Written without spaces between words, so that the index cannot tell them apart. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/u
const MOST_PARTS = 24

const placed = (text: string, index: number): number => Array.from(text.slice(0, index)).length + 1

function fieldNotes(text: string): readonly SearchNote[] {
  return Array.from(text.matchAll(fielded)).flatMap(({ index, groups = {} }): SearchNote[] => {
    const { field = '', rest = '' } = groups
    const at = placed(text, index)
    const isKnown = searchFields.some((one) => one === field.toLowerCase())
    if (!isKnown) return [{ kind: 'unknown-field', part: `${field}:`, at }]
    return rest === '' ? [{ kind: 'empty-field', part: `${field}:`, at }] : []
  })
}

function phraseNote(text: string): readonly SearchNote[] {
  const quotes = [...text.matchAll(/"/gu)]
  const last = quotes.at(-1)
  if (last === undefined || quotes.length % 2 === 0) return []
  const part = text.slice(last.index, last.index + MOST_PARTS)
  return [{ kind: 'open-phrase', part, at: placed(text, last.index) }]
}

/** Words outside of phrases, with where they begin. */
function wordsIn(text: string) {
  const bare = text.replace(/"[^"]*"?/gu, (phrase) => '"'.padEnd(phrase.length, 'x'))
  return Array.from(bare.matchAll(/\S+/gu), ({ 0: word, index }) => ({ word, index }))
}

function joinNotes(text: string): readonly SearchNote[] {
  const words = wordsIn(text)
  return words.flatMap(({ word, index }, at): SearchNote[] => {
    if (word !== 'OR') return []
    const sides = [words[at - 1], words[at + 1]]
    const isWhole = sides.every((one) => one !== undefined && !/^(?:-|OR$|NOT$)/u.test(one.word))
    return isWhole ? [] : [{ kind: 'lone-or', part: 'OR', at: placed(text, index) }]
  })
}

function withoutNote(text: string): readonly SearchNote[] {
  const words = wordsIn(text)
  const isOnly =
    words.length > 0 &&
    words.every(
      ({ word }, at) => word.startsWith('-') || word === 'NOT' || words[at - 1]?.word === 'NOT',
    )
  return isOnly ? [{ kind: 'only-without', part: text.trim().slice(0, MOST_PARTS), at: 1 }] : []
}

function scriptNote(text: string): readonly SearchNote[] {
  const found = unspaced.exec(text)
  return found === null
    ? []
    : [{ kind: 'unspaced', part: found[0].slice(0, MOST_PARTS), at: placed(text, found.index) }]
}

/** In order of place. */
export function searchNotes(text: string): readonly SearchNote[] {
  return [
    ...fieldNotes(text),
    ...phraseNote(text),
    ...joinNotes(text),
    ...withoutNote(text),
    ...scriptNote(text),
  ].sort((one, other) => one.at - other.at)
}
