/** Words as a hand takes them: each with the punctuation that touches it. */
import { lengthOf, pointText, type Range } from '../source/code-points.ts'
import { wordsOf } from '../source/segments.ts'

/** Ranges of the words of a block in code points, in order; never overlapping, never holding white space. */
export function touchingWords(text: string): readonly Range[] {
  const { slice } = pointText(text)
  const words = wordsOf(text)
  let before = 0
  return words.map(({ start, end }, index) => {
    const lead = /\S*$/u.exec(slice(before, start))?.[0] ?? ''
    const next = words[index + 1]?.start ?? Number.MAX_SAFE_INTEGER
    const tail = /^\S*/u.exec(slice(end, next))?.[0] ?? ''
    const from = start - lengthOf(lead)
    before = end + lengthOf(tail)
    return { start: from, end: before }
  })
}
