/** Every place of a text where one of several words or phrases stands. */
import { pointText, type Range } from '../source/code-points.ts'
import type { SearchTerm } from '../source/search-terms.ts'
import { foldText } from './fold-text.ts'

const token = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*/gu

/** Finds places in one text after another; ranges are UTF-16 units, in order, none of them empty. */
export type Finder = (text: string) => readonly Range[]

/** How many words of a text, from one of them on, a term takes; 0 where it does not stand there. */
function taken(term: readonly string[], isPrefix: boolean, folded: readonly string[], at: number) {
  const fits = term.every((word, index) => {
    const standing = folded[at + index]
    if (standing === undefined) return false
    return isPrefix && index === term.length - 1 ? standing.startsWith(word) : standing === word
  })
  return fits ? term.length : 0
}

/** The search field's own language: words are prefixes, `"…"` is a phrase, and any of them will do. */
export function findWords(terms: readonly SearchTerm[]): Finder {
  const wanted = terms.map(({ words, isPrefix }) => ({ words: words.map(foldText), isPrefix }))
  return (text) => {
    const tokens = Array.from(text.matchAll(token))
    const folded = tokens.map(([word]) => foldText(word))
    const found: Range[] = []
    for (let at = 0; at < tokens.length;) {
      const most = Math.max(
        0,
        ...wanted.map(({ words, isPrefix }) => taken(words, isPrefix, folded, at)),
      )
      const first = tokens[at]
      const last = tokens[at + most - 1]
      if (most > 0 && first !== undefined && last !== undefined)
        found.push({ start: first.index, end: last.index + last[0].length })
      at += Math.max(1, most)
    }
    return found
  }
}

/** UTF-16 ranges of a text as ranges of code points. */
export function inCodePoints(text: string, ranges: readonly Range[]): readonly Range[] {
  const { toPoints } = pointText(text)
  return ranges.map(({ start, end }) => ({ start: toPoints(start), end: toPoints(end) }))
}
