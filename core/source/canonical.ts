/** The text of a source as one string: what every position, quote and export refers to. */
import { AppError } from '../errors.ts'
import { lengthOf } from './code-points.ts'
import type { Anchor, Block } from './contract.ts'

/** Canonical text: the blocks' texts joined by LF; nothing is normalised or trimmed. */
export function canonicalText(blocks: readonly Pick<Block, 'text'>[]): string {
  return blocks.map((block) => block.text).join('\n')
}

/** Text as a block may hold it: well-formed Unicode, one line. Refuses (`usage`) a text with line breaks. */
export function blockText(text: string): string {
  if (/[\n\r]/u.test(text)) throw new AppError('usage', 'A block is one line.')
  return text.toWellFormed()
}

/** Number of words: runs between white space that hold a letter or a digit. */
export function countWords(text: string): number {
  let words = 0
  for (const run of text.matchAll(/\S+/gu)) if (/[\p{L}\p{N}]/u.test(run[0])) words += 1
  return words
}

/** Absolute positions in the canonical text, in code points, from block anchors and back. */
export interface Positions {
  readonly length: number
  /** Refuses (`bad-span`) an anchor outside of the text. */
  readonly ofAnchor: (anchor: Anchor) => number
  /** A place on a line break belongs to the block before it. Refuses (`bad-span`) a place outside of the text. */
  readonly toAnchor: (position: number) => Anchor
}

interface Placed {
  readonly block: Pick<Block, 'id' | 'text'>
  readonly start: number
  readonly length: number
}

function place(blocks: readonly Pick<Block, 'id' | 'text'>[]): readonly Placed[] {
  let start = 0
  return blocks.map((block) => {
    const placed = { block, start, length: lengthOf(block.text) }
    start += placed.length + 1
    return placed
  })
}

/** Derives absolute positions for a whole source once, for any number of anchors. */
export function positionsOf(blocks: readonly Pick<Block, 'id' | 'text'>[]): Positions {
  const placed = place(blocks)
  const byId = new Map(placed.map((p) => [p.block.id, p]))
  const last = placed.at(-1)
  const length = last === undefined ? 0 : last.start + last.length
  return {
    length,
    ofAnchor: ({ blockId, offset }) => {
      const found = byId.get(blockId)
      if (found === undefined || offset > found.length) throw new AppError('bad-span')
      return found.start + offset
    },
    toAnchor: (position) => {
      const found = placed.findLast((p) => p.start <= position)
      if (found === undefined || position > length) throw new AppError('bad-span')
      return { blockId: found.block.id, offset: position - found.start }
    },
  }
}
