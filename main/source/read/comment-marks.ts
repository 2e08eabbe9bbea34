/** Where comments begin and end, kept within the text as characters that no text has until its blocks are made. */
import { pointText, type PointText } from '../../../core/source/code-points.ts'
import type { ReadComment } from '../readers.ts'
import type { ReadBlock } from './blocks.ts'
import { unstamped } from './transcript-stamps.ts'

/** More notes than this in one document are not placed. */
export const MOST_COMMENTS = 5_000

const START = '\ufdd0'
const END = '\ufdd1'
/** The number of a comment as one character of the private planes. */
const FIRST = 0xf0000
const mark = /[\ufdd0\ufdd1][\u{f0000}-\u{f1387}]/gu

export interface Mark {
  readonly comment: number
  readonly isStart: boolean
  /** In UTF-16 units of the text without marks. */
  readonly at: number
}

/** A block's text, which may still have several lines, and the marks in it. */
export interface MarkedBlock extends ReadBlock {
  readonly marks: readonly Mark[]
}

export const startMark = (comment: number): string => START + String.fromCodePoint(FIRST + comment)
export const endMark = (comment: number): string => END + String.fromCodePoint(FIRST + comment)

/** Text of a file, which may not hold anything that looks like a mark. */
export function withoutMarks(text: string): string {
  return text.replace(/[\ufdd0\ufdd1]/gu, '')
}

/** Only the marks of a text. */
export function marksOf(text: string): string {
  return (text.match(mark) ?? []).join('')
}

/** The text without marks, and the marks with their places; `tidy` works on each piece between them. */
export function splitMarks(
  text: string,
  tidy: (piece: string, before: string) => string,
): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = []
  let clean = ''
  let from = 0
  for (const found of text.matchAll(mark)) {
    clean += tidy(text.slice(from, found.index), clean)
    from = found.index + found[0].length
    const comment = (found[0].codePointAt(1) ?? FIRST) - FIRST
    marks.push({ comment, isStart: found[0].startsWith(START), at: clean.length })
  }
  return { text: clean + tidy(text.slice(from), clean), marks }
}

function isCutFrom(before: MarkedBlock | undefined, { text }: ReadBlock): boolean {
  if (before === undefined) return false
  return before.text.endsWith(text) || unstamped(before.text).text.endsWith(text)
}

/** After speakers were cut from the beginnings of texts, stamps from their ends, and heads of turns taken out: the marks follow. */
export function realign(
  before: readonly MarkedBlock[],
  after: readonly ReadBlock[],
): readonly MarkedBlock[] {
  let next = 0
  return after.map((block) => {
    const end = Math.min(before.length, next + 50)
    let place = next
    while (place < end && !isCutFrom(before[place], block)) place += 1
    const found = place < end ? before[place] : undefined
    if (found === undefined) return { ...block, marks: [] }
    const passed = before.slice(next, place).flatMap(({ marks }) => marks)
    const cut = found.text.lastIndexOf(block.text)
    const marks = [
      ...passed.map((m) => ({ ...m, at: 0 })),
      ...found.marks.map((m) => ({
        ...m,
        at: Math.min(block.text.length, Math.max(0, m.at - cut)),
      })),
    ]
    next = place + 1
    return { ...block, marks }
  })
}

interface Place {
  readonly block: number
  readonly at: number
}

interface Range {
  start: Place | null
  end: Place | null
}

function rangesOf(blocks: readonly MarkedBlock[]): ReadonlyMap<number, Range> {
  const ranges = new Map<number, Range>()
  blocks.forEach(({ marks }, block) => {
    for (const { comment, isStart, at } of marks) {
      const range = ranges.get(comment) ?? { start: null, end: null }
      if (isStart) range.start ??= { block, at }
      else range.end = { block, at }
      ranges.set(comment, range)
    }
  })
  return ranges
}

interface Found extends Place {
  readonly until: number
}

/** A comment on several blocks stands beside the first; one on nothing beside the whole block. In UTF-16 units. */
function placeOf({ start, end }: Range, lengths: readonly number[]): Found | null {
  const at = start ?? end
  if (at === null) return null
  const goesOn = end !== null && end.block > at.block
  const place = goesOn && at.at >= (lengths[at.block] ?? 0) ? { block: at.block + 1, at: 0 } : at
  const length = lengths[place.block] ?? 0
  const until = end?.block === place.block ? end.at : length
  const isPoint = start === null || end === null || until <= place.at
  return isPoint ? { block: place.block, at: 0, until: length } : { ...place, until }
}

/** The comments that have a place, in the order of their numbers; `blocks` are single lines. */
export function placeComments(
  blocks: readonly MarkedBlock[],
  comments: readonly Pick<ReadComment, 'author' | 'text'>[],
): readonly ReadComment[] {
  const ranges = rangesOf(blocks)
  const lengths = blocks.map(({ text }) => text.length)
  const prepared = new Map<number, PointText>()
  const pointsOf = (block: number): PointText => {
    const points = prepared.get(block) ?? pointText(blocks[block]?.text ?? '')
    prepared.set(block, points)
    return points
  }
  return comments.flatMap(({ author, text }, comment) => {
    const range = ranges.get(comment)
    const found = range === undefined ? null : placeOf(range, lengths)
    if (found === null || text === '') return []
    const { block, at, until } = found
    const { toPoints } = pointsOf(block)
    return [{ block, start: toPoints(at), end: toPoints(until), author, text }]
  })
}
