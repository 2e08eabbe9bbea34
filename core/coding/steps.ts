/** The next and previous sentence, word and block edges anywhere in a text. */
import type { Range } from '../source/code-points.ts'
import { sentencesOf, wordsOf } from '../source/segments.ts'
import { blockIndexAt, blockRange, type TextMap } from './text-map.ts'
import { touchingWords } from './words.ts'

type Pieces = (text: string) => readonly Range[]

const known = new WeakMap<TextMap, Map<string, readonly Range[]>>()

function piecesOf(map: TextMap, index: number, pieces: Pieces, name: string): readonly Range[] {
  let found = known.get(map)
  if (found === undefined) known.set(map, (found = new Map<string, readonly Range[]>()))
  const key = `${name} ${String(index)}`
  const before = found.get(key)
  if (before !== undefined) return before
  const { start } = blockRange(map, index)
  const ranges = pieces(map.blocks[index]?.text ?? '').map((piece) => ({
    start: start + piece.start,
    end: start + piece.end,
  }))
  found.set(key, ranges)
  return ranges
}

function find(
  map: TextMap,
  from: number,
  step: 1 | -1,
  fits: (range: Range) => boolean,
  [pieces, name]: readonly [Pieces, string],
): Range | null {
  const first = blockIndexAt(map, from)
  for (let i = first; i >= 0 && i < map.blocks.length; i += step) {
    const ranges = piecesOf(map, i, pieces, name)
    const hit = step === 1 ? ranges.find(fits) : ranges.findLast(fits)
    if (hit !== undefined) return hit
  }
  return null
}

const sentences = [sentencesOf, 'sentence'] as const
const words = [touchingWords, 'word'] as const
const bareWords = [wordsOf, 'bare word'] as const
const whole = [(text: string) => trimmed(text), 'block'] as const

function trimmed(text: string): readonly Range[] {
  const all = sentencesOf(text)
  const first = all.at(0)
  const last = all.at(-1)
  return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }]
}

/** A word is taken with the signs that touch it, a bare word without. */
export type Unit = 'sentence' | 'word' | 'bare-word' | 'block'
const units = {
  sentence: sentences,
  word: words,
  'bare-word': bareWords,
  block: whole,
} as const

/** The first unit that ends after a position; null at the end of the text. */
export function unitFrom(map: TextMap, position: number, unit: Unit): Range | null {
  return find(map, position, 1, (range) => range.end > position, units[unit])
}

/** The first unit that begins at a position or after it; null where there is none. */
export function unitAfter(map: TextMap, position: number, unit: Unit): Range | null {
  return find(map, position, 1, (range) => range.start >= position, units[unit])
}

/** The last unit that begins before a position; null at the beginning. */
export function unitBefore(map: TextMap, position: number, unit: Unit): Range | null {
  return find(map, position, -1, (range) => range.start < position, units[unit])
}

/** The last unit that ends before a position or at it; null where there is none. */
export function unitUpTo(map: TextMap, position: number, unit: Unit): Range | null {
  return find(map, position, -1, (range) => range.end <= position, units[unit])
}
