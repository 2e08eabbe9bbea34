/** What the field of a paragraph under correction is given, and what it tells. */
import type { BlockId } from '../../core/ids.ts'
import type { Block } from '../../core/source/contract.ts'
import type { Typed } from './block-edits.ts'
import type { Kept } from './edit-queue.ts'

export interface EditHandlers {
  readonly save: (typed: Typed) => void
  readonly mark: (block: Block, next: Pick<Block, 'speaker' | 'at'>) => void
  /** At the caret, in UTF-16 units. */
  readonly split: (typed: Typed, caret: number) => void
  /** With the paragraph before, or with the one after; false where there is none. */
  readonly join: (typed: Typed, side: 'before' | 'after') => boolean
  readonly endEdit: () => void
  /** What is in the field of words that the text did not take. */
  readonly keep: (kept: Kept, text: string) => void
  readonly letGo: (blockId: BlockId) => void
  readonly saveOver: (block: Block, text: string) => void
  readonly copy: (text: string) => void
}

export interface EditorProps {
  readonly block: Block
  /** Where the caret begins, in UTF-16 units; null for the end. */
  readonly caret: number | null
  /** Whether the hands are in it; what was refused stays open without them. */
  readonly isEdited: boolean
  readonly kept: Kept | null
  readonly handlers: EditHandlers
}
