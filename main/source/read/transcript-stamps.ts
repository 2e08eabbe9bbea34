/** Stamps of transcription programs, as `#00:12:36-5#`: where a paragraph begins, or where it ended. */
import type { ReadBlock } from './blocks.ts'

const stamp = String.raw`#(\d{1,2}):(\d{2}):(\d{2})(?:[-.,]\d{1,3})?#`
const atStart = new RegExp(String.raw`^\s*${stamp}\s*`, 'u')
const atEnd = new RegExp(String.raw`${stamp}$`, 'u')
/** Letters of a stamp, and more. */
const LONGEST = 20
/** Fewer prove nothing. */
const LEAST_STAMPS = 2

interface Unstamped {
  readonly text: string
  /** Empty where there is no such stamp. */
  readonly from: string
  readonly to: string
}

function clockIn(found: RegExpExecArray | null): string {
  if (found === null) return ''
  const [, hours = '', minutes = '', seconds = ''] = found
  return `${hours.padStart(2, '0')}:${minutes}:${seconds}`
}

/** A text without the stamps at its two ends; one in the midst of its words stays. */
export function unstamped(text: string): Unstamped {
  const first = atStart.exec(text)
  const rest = text.slice(first?.[0].length ?? 0)
  const tail = rest.trimEnd().slice(-LONGEST)
  const last = atEnd.exec(tail)
  const words =
    last === null
      ? rest
      : rest
          .trimEnd()
          .slice(0, last.index - tail.length)
          .trimEnd()
  return { text: words, from: clockIn(first), to: clockIn(last) }
}

/** The same blocks with their times told apart from their words: a stamp at the end says when the next one begins. */
export function takeStamps(blocks: readonly ReadBlock[]): readonly ReadBlock[] {
  const taken = blocks.map((block) => ({ block, ...unstamped(block.text) }))
  if (taken.filter(({ from, to }) => from + to !== '').length < LEAST_STAMPS) return blocks
  let before = ''
  return taken.flatMap(({ block, text, from, to }) => {
    const at = from === '' ? before : from
    before = to
    if (text.trim() !== '') return [{ ...block, text, at: block.at === '' ? at : block.at }]
    before = to === '' ? at : to
    return []
  })
}
