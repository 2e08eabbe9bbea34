/** The language of the search field, said in one glance. */
import type { SearchNote, SearchNoteKind } from '../../core/source/search-notes.ts'
import { searchFields } from '../../core/source/search-terms-query.ts'

export const operatorWords = {
  title: 'What can be typed',
  notes: 'How this is read',
  lines: [
    ['trust num', 'both words, or words that begin so (AND may stand between)'],
    ['"shared aim"', 'these words as they stand'],
    ['red OR green', 'either of the two'],
    ['-fear', 'not this one; also NOT fear'],
    ['title: code: person:', 'in the title, under a code, said by somebody'],
    ['wave: kind: network: memo:', 'for example kind:note, person:P14, code:"relational trust"'],
    ['', 'Capitals and accents make no difference. Words near each other: in Retrieve.'],
  ],
} as const

const noteWords: Readonly<Record<SearchNoteKind, string>> = {
  'unknown-field': `is no field, so its word is looked for. Fields: ${searchFields.join(', ')}`,
  'empty-field': 'wants a word right behind it, as in kind:note',
  'open-phrase': 'has no closing quotation mark: read up to the end, the last word may go on',
  'lone-or': 'wants a word on either side, so it is looked for as a word',
  'only-without': 'says only what is not wanted: add a word that is',
  unspaced:
    'is written without spaces: what stands between two signs is one word and is found by its beginning only',
}

/** `“wvae:” (at 7) is no field, …`. */
export function noteSentence({ kind, part, at }: SearchNote): string {
  return `“${part}” (at ${String(at)}) ${noteWords[kind]}.`
}
