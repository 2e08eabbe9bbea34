/** What an editor tells of a changed block: only what changed. */
import type { BlockId } from '../ids.ts'
import { toPoints } from './code-points.ts'
import type { BlockEdit } from './contract.ts'

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

/**
 * The smallest single replacement, in code points, that makes `after` of `before`; null where they are the same.
 * `caret` (UTF-16 units of `after`), where known, says which of several equal letters was typed or taken away.
 */
export function diffEdit(
  before: string,
  after: string,
  caret = after.length,
): { readonly start: number; readonly end: number; readonly text: string } | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  const tail = sameAtEnd(before, after, Math.min(shorter, Math.max(after.length - caret, 0)))
  const head = sameAtStart(before, after, shorter - tail)
  const more = sameAtEnd(before, after, shorter - head)
  return {
    start: toPoints(before, head),
    end: toPoints(before, before.length - more),
    text: after.slice(head, after.length - more),
  }
}

/** The step that makes `after` of a block's text; none where nothing changed. */
export function replaceStep(
  blockId: BlockId,
  before: string,
  after: string,
  caret?: number,
): readonly BlockEdit[] {
  const change = diffEdit(before, after, caret)
  return change === null ? [] : [{ type: 'replace', blockId, ...change }]
}
