/** Where two texts differ, in UTF-16 units, never within a surrogate pair. */

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

function sameAtStart(before: string, after: string, most: number): number {
  let same = 0
  while (same < most && before.charCodeAt(same) === after.charCodeAt(same)) same += 1
  return same > 0 && isHigh(before.charCodeAt(same - 1)) ? same - 1 : same
}

function sameAtEnd(before: string, after: string, most: number): number {
  let same = 0
  while (
    same < most &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same += 1
  return same > 0 && isLow(before.charCodeAt(before.length - same)) ? same - 1 : same
}

export interface ChangedPart {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * The smallest single replacement that makes `after` of `before`; null where they are the same.
 * `caret` (an index of `after`), where known, says which of several equal letters was typed or taken away.
 */
export function changedPart(
  before: string,
  after: string,
  caret = after.length,
): ChangedPart | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  const tail = sameAtEnd(before, after, Math.min(shorter, Math.max(after.length - caret, 0)))
  const head = sameAtStart(before, after, shorter - tail)
  const more = sameAtEnd(before, after, shorter - head)
  return {
    start: head,
    end: before.length - more,
    text: after.slice(head, after.length - more),
  }
}
