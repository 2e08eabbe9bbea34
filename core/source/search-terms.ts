/** What a person typed into the search field, as terms; and where such a term stands in a text. */

/** One word, or the words of a phrase; `isPrefix` where the last word may go on. */
export interface SearchTerm {
  readonly words: readonly string[]
  readonly isPrefix: boolean
}

const token = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*/gu
const piece = /"([^"]*)("?)|[^\s"]+/gu

/** A word without case and marks, as the index keeps it. */
export function foldWord(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** A word of a text and its UTF-16 range. */
export interface PlacedWord {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** The words of a text as the index cuts them, in order. */
export function searchWordsOf(text: string): readonly PlacedWord[] {
  return Array.from(text.matchAll(token), ({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }))
}

function wordsOf(text: string): readonly string[] {
  return Array.from(text.matchAll(token), (match) => match[0])
}

/** Words are prefixes, `"…"` is a phrase as it stands; a phrase that is not closed yet may go on. Signs are dropped. */
export function searchTerms(text: string): readonly SearchTerm[] {
  const found = Array.from(text.toWellFormed().matchAll(piece), (match): SearchTerm => {
    const [whole, phrase, closing] = match
    return { words: wordsOf(phrase ?? whole), isPrefix: closing !== '"' }
  })
  return found.filter((term) => term.words.length > 0)
}

interface Found {
  readonly start: number
  readonly end: number
}

function isMatch(term: SearchTerm, tokens: readonly string[], from: number): boolean {
  return term.words.every((word, index) => {
    const standing = tokens[from + index]
    if (standing === undefined) return false
    const goesOn = term.isPrefix && index === term.words.length - 1
    return goesOn ? standing.startsWith(foldWord(word)) : standing === foldWord(word)
  })
}

function findFirst(text: string, terms: readonly SearchTerm[]): Found | null {
  const tokens = Array.from(text.matchAll(token))
  const folded = tokens.map((match) => foldWord(match[0]))
  for (let at = 0; at < tokens.length; at += 1) {
    const term = terms.find((candidate) => isMatch(candidate, folded, at))
    const first = tokens[at]
    const last = term === undefined ? undefined : tokens[at + term.words.length - 1]
    if (first !== undefined && last !== undefined)
      return { start: first.index, end: last.index + last[0].length }
  }
  return null
}

const BEFORE = 60
const AFTER = 100

function tailOf(text: string): string {
  const points = Array.from(text)
  if (points.length <= BEFORE) return text
  return `…${points
    .slice(-BEFORE)
    .join('')
    .replace(/^\S*\s+/u, '')}`
}

function headOf(text: string): string {
  const points = Array.from(text)
  if (points.length <= AFTER) return text
  return `${points
    .slice(0, AFTER)
    .join('')
    .replace(/\s+\S*$/u, '')}…`
}

/** A text cut for a list of hits. */
export interface Snippet {
  readonly before: string
  readonly match: string
  readonly after: string
}

/** The first place where one of the terms stands, with what is around it; null where none does. */
export function snippetOf(text: string, terms: readonly SearchTerm[]): Snippet | null {
  const found = findFirst(text, terms)
  if (found === null) return null
  const { start, end } = found
  const near = text.slice(Math.max(0, start - 4 * BEFORE), start)
  const behind = text.slice(end, end + 4 * AFTER)
  return { before: tailOf(near), match: text.slice(start, end), after: headOf(behind) }
}

/** A text cut for a list where nothing of it is to be marked. */
export function openingOf(text: string): Snippet {
  return { before: '', match: '', after: headOf(text.slice(0, 4 * AFTER)) }
}
