/** Codes named by the very words of a passage. */
import { lengthOf, slicePoints } from '../source/code-points.ts'

const LONGEST = 60

/** Code under which codes in people's own words are gathered. */
export const IN_THEIR_WORDS = 'In their words'

/** The passage on one line in quotation marks, cut after a word at 60 characters; null where it has no words. */
export function inVivoName(quote: string): string | null {
  const line = quote
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^[“"«‘]+|[”"»’.,;:]+$/gu, '')
    .trim()
  if (line === '') return null
  if (lengthOf(line) <= LONGEST) return `“${line}”`
  const cut = slicePoints(line, 0, LONGEST)
  const space = cut.lastIndexOf(' ')
  const kept = space > LONGEST / 2 ? cut.slice(0, space) : cut
  return `“${kept.replace(/[\s.,;:–—-]+$/u, '')}…”`
}
