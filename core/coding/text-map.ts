/** Where every block of a text stands in its canonical text: blocks joined by LF, positions in code points. */
import type { BlockId } from '../ids.ts'
import { lengthOf, slicePoints, type Range } from '../source/code-points.ts'
import type { Anchor, Block, Span } from '../source/contract.ts'

export interface TextMap {
  readonly blocks: readonly Block[]
  readonly indexOf: ReadonlyMap<BlockId, number>
  /** Position of each block's first code point. */
  readonly starts: readonly number[]
  /** Code points of each block. */
  readonly lengths: readonly number[]
  readonly total: number
}

/** Measures a text once; everything about places in it is computed from this. */
export function mapText(blocks: readonly Block[]): TextMap {
  const indexOf = new Map<BlockId, number>()
  const starts: number[] = []
  const lengths: number[] = []
  let at = 0
  blocks.forEach((block, index) => {
    const length = lengthOf(block.text)
    indexOf.set(block.id, index)
    starts.push(at)
    lengths.push(length)
    at += length + 1
  })
  return { blocks, indexOf, starts, lengths, total: Math.max(0, at - 1) }
}

/** The index of the block in which a position lies; -1 in a text without blocks. */
export function blockIndexAt(map: TextMap, position: number): number {
  let low = 0
  let high = map.starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((map.starts[middle] ?? 0) <= position) low = middle
    else high = middle - 1
  }
  return high < 0 ? -1 : low
}

/** The range of a block in the canonical text. */
export function blockRange(map: TextMap, index: number): Range {
  const start = map.starts[index] ?? 0
  return { start, end: start + (map.lengths[index] ?? 0) }
}

/** Position of an anchor, held within its block; null where the block is not of this text. */
export function positionOf(map: TextMap, anchor: Anchor): number | null {
  const index = map.indexOf.get(anchor.blockId)
  if (index === undefined) return null
  const { start, end } = blockRange(map, index)
  return Math.min(start + anchor.offset, end)
}

/** The range a span covers; null where it is not of this text. */
export function rangeOf(map: TextMap, span: Span): Range | null {
  const start = positionOf(map, span.start)
  const end = positionOf(map, span.end)
  return start === null || end === null ? null : { start, end }
}

/** The span of a range; null for an empty range or an empty text. */
export function spanOf(map: TextMap, range: Range): Span | null {
  const first = map.blocks[blockIndexAt(map, range.start)]
  const last = map.blocks[blockIndexAt(map, Math.max(range.start, range.end - 1))]
  if (first === undefined || last === undefined || range.end <= range.start) return null
  const startOf = (block: Block): number => map.starts[map.indexOf.get(block.id) ?? 0] ?? 0
  const sizeOf = (block: Block): number => map.lengths[map.indexOf.get(block.id) ?? 0] ?? 0
  return {
    start: { blockId: first.id, offset: Math.min(range.start - startOf(first), sizeOf(first)) },
    end: { blockId: last.id, offset: Math.min(range.end - startOf(last), sizeOf(last)) },
  }
}

/** The words of a range, blocks joined by LF. */
export function quoteOf(map: TextMap, range: Range): string {
  const parts: string[] = []
  for (let i = blockIndexAt(map, range.start); i >= 0 && i < map.blocks.length; i += 1) {
    const { start, end } = blockRange(map, i)
    if (start >= range.end) break
    const text = map.blocks[i]?.text ?? ''
    const from = Math.max(0, range.start - start)
    parts.push(slicePoints(text, from, Math.min(range.end, end) - start))
  }
  return parts.join('\n')
}
