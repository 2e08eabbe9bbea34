/** SubRip captions: a number, a time with a comma, and lines until the next. */
import { AppError } from '../../../core/errors.ts'
import { lossWords } from '../../../core/source/words.ts'
import type { ReadChoices } from '../readers.ts'
import { cleanLines, type ReadText } from './blocks.ts'
import { captionBlocks, captionTime, type Caption } from './captions.ts'
import { decodeText } from './decode.ts'

const timing = new RegExp(String.raw`^\s*${captionTime}\s*-->\s*${captionTime}(?:\s|$)`, 'u')

/** The number of the next caption is no part of this one: it stands under a blank line, or counts on. */
function withoutNumber(lines: readonly string[], next: number): readonly string[] {
  const last = lines.findLastIndex((line) => line.trim() !== '')
  const line = lines[last] ?? ''
  const isNumber = /^\s*\d+\s*$/u.test(line)
  const isApart = (lines[last - 1] ?? '').trim() === ''
  return isNumber && (isApart || Number(line) === next) ? lines.slice(0, last) : lines
}

/** Refuses (`unreadable-file`) text without a single time. */
export function readSrt(bytes: Uint8Array, choices: ReadChoices): ReadText {
  const { encoding, isGuess, text, losses: broken } = decodeText(bytes, choices.encoding)
  const { lines, losses } = cleanLines(text)
  const starts = [...lines.keys()].filter((index) => timing.test(lines[index] ?? ''))
  if (starts.length === 0) throw new AppError('unreadable-file')
  const captions = starts.map((from, n): Caption => {
    const [, start = '', end = ''] = timing.exec(lines[from] ?? '') ?? []
    const next = starts[n + 1]
    const payload = lines.slice(from + 1, next)
    return { start, end, payload: next === undefined ? payload : withoutNumber(payload, n + 2) }
  })
  const before = withoutNumber(lines.slice(0, starts[0]), 1).filter((line) => line.trim() !== '')
  return {
    ...{ encoding, isEncodingGuessed: isGuess },
    title: null,
    blocks: captionBlocks(captions),
    losses: [...broken, ...losses, ...(before.length > 0 ? [lossWords.cues(before.length)] : [])],
  }
}
