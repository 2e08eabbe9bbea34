/** Spans of a source: order, validity, and the words they cover. */
import { AppError } from '../errors.ts'
import type { BlockId } from '../ids.ts'
import { lengthOf, pointText, type PointText, type Range } from './code-points.ts'
import type { Anchor, Block, Span } from './contract.ts'

type Blocks = readonly Pick<Block, 'id' | 'text'>[]

/** Ordinal of each block, from 0; made once for many spans. */
export function ordinalsOf(blocks: readonly Pick<Block, 'id'>[]): ReadonlyMap<BlockId, number> {
  return new Map(blocks.map((block, index) => [block.id, index]))
}

function ordinalOf(ordinals: ReadonlyMap<BlockId, number>, anchor: Anchor): number {
  const ordinal = ordinals.get(anchor.blockId)
  if (ordinal === undefined) throw new AppError('bad-span')
  return ordinal
}

/** Negative where `a` stands before `b`; `bad-span` where a block is unknown. */
export function compareAnchors(
  ordinals: ReadonlyMap<BlockId, number>,
  a: Anchor,
  b: Anchor,
): number {
  return ordinalOf(ordinals, a) - ordinalOf(ordinals, b) || a.offset - b.offset
}

/** In order of place: by start, and of two that start together the longer first, so that it encloses. */
export function compareSpans(ordinals: ReadonlyMap<BlockId, number>, a: Span, b: Span): number {
  return compareAnchors(ordinals, a.start, b.start) || compareAnchors(ordinals, b.end, a.end)
}

/** True where the span covers no character. */
export function isEmptySpan(span: Span): boolean {
  return span.start.blockId === span.end.blockId && span.start.offset === span.end.offset
}

/** Refuses (`bad-span`) a span outside of the blocks, one that ends before it begins, and an empty one. */
export function requireSpan(blocks: Blocks, span: Span): void {
  const ordinals = ordinalsOf(blocks)
  for (const anchor of [span.start, span.end]) {
    const block = blocks[ordinalOf(ordinals, anchor)]
    if (block === undefined || anchor.offset > lengthOf(block.text)) throw new AppError('bad-span')
  }
  if (compareAnchors(ordinals, span.start, span.end) >= 0) throw new AppError('bad-span')
}

/** A part of a span in one block. */
export interface Part extends Range {
  readonly blockId: BlockId
}

/** Answers for many spans over the same blocks; each refuses (`bad-span`) a span whose blocks are not among them. */
export interface SpanReader {
  /** The characters that a span covers, blocks joined by LF. */
  readonly quote: (span: Span) => string
  /** Block by block, for painting; blocks of which it covers no character are left out. */
  readonly parts: (span: Span) => readonly Part[]
}

/** Looks through each block at most once, however many spans lie in it. */
export function spanReader(blocks: Blocks): SpanReader {
  const ordinals = ordinalsOf(blocks)
  const texts = new Map<BlockId, PointText>()
  const textOf = (block: Blocks[number]): PointText => {
    const text = texts.get(block.id) ?? pointText(block.text)
    texts.set(block.id, text)
    return text
  }
  const pieces = (span: Span): readonly (Part & { readonly words: string })[] => {
    const first = ordinalOf(ordinals, span.start)
    const last = ordinalOf(ordinals, span.end)
    return blocks.slice(first, last + 1).map((block, index) => {
      const text = textOf(block)
      const start = index === 0 ? span.start.offset : 0
      const end = first + index === last ? span.end.offset : text.length
      return { blockId: block.id, start, end, words: text.slice(start, end) }
    })
  }
  return {
    quote: (span) =>
      pieces(span)
        .map((piece) => piece.words)
        .join('\n'),
    parts: (span) =>
      pieces(span)
        .filter(({ start, end }) => start < end)
        .map(({ blockId, start, end }) => ({ blockId, start, end })),
  }
}

/** The characters that one span covers, blocks joined by LF. */
export function quoteOf(blocks: Blocks, span: Span): string {
  return spanReader(blocks).quote(span)
}
