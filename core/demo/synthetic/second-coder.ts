/** What a second coder makes of a text that the first has coded: mostly the same, some of it otherwise, some of it nothing. */
import { wordsOf } from '../../source/segments.ts'
import type { Direction } from '../../values.ts'
import type { Mark } from '../script.ts'

/** Code points of a passage that is taken shorter, at most; it ends with a whole word. */
const SHORT = 32

/** Of ten marks about two are not seen, one gets another direction, one is taken shorter; the rest are found again. `random` is drawn twice for every mark. */
export function secondReading(
  text: string,
  marks: readonly Mark[],
  random: () => number,
): readonly Mark[] {
  const wordEnds = wordsOf(text).map(({ end }) => end)
  return marks.flatMap((mark) => {
    const found = random()
    const otherwise = random()
    if (found < 0.22) return []
    const direction: Direction = otherwise < 0.12 ? 'mixed' : mark.direction
    const shorter = otherwise > 0.86 && mark.end - mark.start > 40
    const within = wordEnds.filter((end) => end > mark.start && end <= mark.start + SHORT)
    const end = shorter ? (within.at(-1) ?? mark.end) : mark.end
    return [{ ...mark, label: null, direction, end }]
  })
}
