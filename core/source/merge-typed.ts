/** Two people's corrections of one paragraph, made of the same words, as one text. */
import { lengthOf, slicePoints } from './code-points.ts'
import { diffEdit } from './diff-edit.ts'

/**
 * What `base` becomes by both corrections; null where they meet in a word or stand side by side,
 * so that only a person can say what is meant.
 */
export function mergeTyped(base: string, mine: string, theirs: string): string | null {
  const own = diffEdit(base, mine)
  const other = diffEdit(base, theirs)
  if (own === null || mine === theirs) return theirs
  if (other === null) return mine
  const [first, second] = own.start <= other.start ? [own, other] : [other, own]
  if (!/\s/u.test(slicePoints(base, first.end, second.start))) return null
  return [
    slicePoints(base, 0, first.start),
    first.text,
    slicePoints(base, first.end, second.start),
    second.text,
    slicePoints(base, second.end, lengthOf(base)),
  ].join('')
}
