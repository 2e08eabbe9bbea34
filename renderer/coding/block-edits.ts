/** What the hands do to paragraphs under correction, as steps of an edit. */
import type { Block, BlockEdit } from '../../core/source/contract.ts'
import type { BlockId } from '../../core/ids.ts'
import { lengthOf, toPoints } from '../../core/source/code-points.ts'
import { replaceStep } from '../../core/source/diff-edit.ts'

/** A paragraph under the hands: as it was saved last, and as it is typed now. */
export interface Typed {
  readonly block: Block
  readonly saved: string
  readonly text: string
  /** Where the hands are in it (UTF-16): says which of several equal letters was typed. */
  readonly caret?: number
}

export function savedSteps({ block, saved, text, caret }: Typed): readonly BlockEdit[] {
  return replaceStep(block.id, saved, text, caret)
}

/** Cuts the paragraph at a caret (UTF-16): what follows becomes a paragraph of its own by the same speaker. */
export function splitSteps(typed: Typed, caret: number, newId: BlockId): readonly BlockEdit[] {
  const { block, text } = typed
  const { kind, speaker } = block
  return [
    ...savedSteps(typed),
    {
      type: 'split',
      blockId: block.id,
      offset: toPoints(text, caret),
      newBlock: { id: newId, kind, speaker, at: '' },
    },
  ]
}

const needsBlank = (before: string, after: string): boolean =>
  /\S$/u.test(before) && /^\S/u.test(after)

/** Appends the paragraph to the one before it, with a blank between words. */
export function joinSteps(typed: Typed, before: Block): readonly BlockEdit[] {
  const end = lengthOf(before.text)
  const blank: readonly BlockEdit[] = needsBlank(before.text, typed.text)
    ? [{ type: 'replace', blockId: before.id, start: end, end, text: ' ' }]
    : []
  return [...savedSteps(typed), ...blank, { type: 'join', blockId: before.id }]
}

/** Where the caret stands after a join (UTF-16): between what was there and what came. */
export function caretAfterJoin(typed: Typed, before: Block): number {
  return before.text.length + Number(needsBlank(before.text, typed.text))
}

export function markSteps(
  { id, kind, speaker, at }: Block,
  next: { readonly speaker: string; readonly at: string },
): readonly BlockEdit[] {
  const wanted = { speaker: next.speaker.trim(), at: next.at.trim() }
  if (wanted.speaker === speaker && wanted.at === at) return []
  return [{ type: 'mark', blockId: id, kind, ...wanted }]
}
