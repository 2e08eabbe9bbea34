/** Two people's corrections of one text, made of the same words, as one text. */
import { changedPart } from './changed-part.ts'

/**
 * What `base` becomes by both corrections; null where they meet in a word or stand side by side,
 * so that only a person can say what is meant.
 */
export function mergeTyped(base: string, mine: string, theirs: string): string | null {
  const own = changedPart(base, mine)
  const other = changedPart(base, theirs)
  if (own === null || mine === theirs) return theirs
  if (other === null) return mine
  const [first, second] = own.start <= other.start ? [own, other] : [other, own]
  if (!/\s/u.test(base.slice(first.end, second.start))) return null
  return [
    base.slice(0, first.start),
    first.text,
    base.slice(first.end, second.start),
    second.text,
    base.slice(second.end),
  ].join('')
}
