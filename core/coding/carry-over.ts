/** Where a coding of one text stands in another version of it. */
import type { Range } from '../source/code-points.ts'
import type { Alignment, Token, Tokens } from './align-words.ts'

/** At least this share of a coding's letters must stand in the other text. */
const ENOUGH = 0.5
/** A place so much longer than the passage is not the passage any more. */
const SPRAWL = 3
const SPARE = 40

function firstEndingAfter(tokens: readonly Token[], position: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) <= position) low = middle + 1
    else high = middle
  }
  return low
}

interface Kept {
  readonly was: Token
  readonly is: Token
}

/** What part of a token a range covers. */
function shareOf(token: Token, { start, end }: Range): Range {
  return { start: Math.max(start, token.start), end: Math.min(end, token.end) }
}

/** The range of the other text that holds what a range's words became; null where too few of them are there. */
export function carryRange(from: Tokens, to: Tokens, match: Alignment, range: Range): Range | null {
  const kept: Kept[] = []
  let all = 0
  let there = 0
  for (let i = firstEndingAfter(from.all, range.start); i < from.all.length; i += 1) {
    const was = from.all[i]
    if (was === undefined || was.start >= range.end) break
    const share = shareOf(was, range)
    all += share.end - share.start
    const is = to.all[match[i] ?? -1]
    if (is === undefined) continue
    there += share.end - share.start
    kept.push({ was, is })
  }
  const first = kept.at(0)
  const last = kept.at(-1)
  if (first === undefined || last === undefined || there < all * ENOUGH) return null
  const start = first.is.start + shareOf(first.was, range).start - first.was.start
  const end = last.is.start + shareOf(last.was, range).end - last.was.start
  const isNear = end - start <= (range.end - range.start) * SPRAWL + SPARE
  return end > start && isNear ? { start, end } : null
}
