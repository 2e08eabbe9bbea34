/** What an editor tells of a changed block: only what changed. */
import type { BlockId } from '../ids.ts'
import { changedPart } from '../text/changed-part.ts'
import { toPoints } from './code-points.ts'
import type { BlockEdit } from './contract.ts'

/**
 * The smallest single replacement, in code points, that makes `after` of `before`; null where they are the same.
 * `caret` (UTF-16 units of `after`), where known, says which of several equal letters was typed or taken away.
 */
export function diffEdit(
  before: string,
  after: string,
  caret?: number,
): { readonly start: number; readonly end: number; readonly text: string } | null {
  const part = changedPart(before, after, caret)
  if (part === null) return null
  return { start: toPoints(before, part.start), end: toPoints(before, part.end), text: part.text }
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
