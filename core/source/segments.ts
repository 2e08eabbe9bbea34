/** Sentences and words of a block: the steps in which the reading desk moves a selection. */
import { pointText, type Range } from './code-points.ts'

const sentences = new Intl.Segmenter('en-u-ss-standard', { granularity: 'sentence' })
const words = new Intl.Segmenter('en', { granularity: 'word' })

/** Titles and shortenings after which a sentence goes on. */
const goesOn = /(?:^|[\s(“"])(?:Dr|Mr|Mrs|Ms|Prof|St|e\.g|i\.e|vs|cf|approx)\.\s*$/u
/** The same before a number alone: “No. 7” goes on, “No. I did not” is an answer. */
const goesOnToNumber = /(?:^|[\s(“"])(?:No|Fig|p|pp)\.\s*$/u

function goesOnAfter(part: string, rest: string): boolean {
  return goesOn.test(part) || (goesOnToNumber.test(part) && /^\d/u.test(rest))
}

function trimmed(text: string, start: number, end: number): Range {
  const part = text.slice(start, end)
  const lead = part.length - part.trimStart().length
  return { start: start + lead, end: start + Math.max(part.trimEnd().length, lead) }
}

function inPoints(text: string, ranges: readonly Range[]): readonly Range[] {
  const { toPoints } = pointText(text)
  return ranges.map(({ start, end }) => ({ start: toPoints(start), end: toPoints(end) }))
}

/** Sentences of a text as code-point ranges, in order, without the white space around them. */
export function sentencesOf(text: string): readonly Range[] {
  const found: Range[] = []
  let start = 0
  for (const { segment, index } of sentences.segment(text)) {
    const end = index + segment.length
    if (end < text.length && goesOnAfter(text.slice(start, end), text.slice(end))) continue
    const range = trimmed(text, start, end)
    if (range.start < range.end) found.push(range)
    start = end
  }
  return inPoints(text, found)
}

/** Words of a text as code-point ranges, in order; punctuation and white space belong to none. */
export function wordsOf(text: string): readonly Range[] {
  const found: Range[] = []
  for (const { segment, index, isWordLike } of words.segment(text))
    if (isWordLike === true) found.push({ start: index, end: index + segment.length })
  return inPoints(text, found)
}
