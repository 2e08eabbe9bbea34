/** What a second coder makes of a text that the first has coded: mostly the same, some of it otherwise, some of it nothing. */
import type { Direction } from '../../values.ts'
import type { Mark } from '../script.ts'

/** Of ten marks about two are not seen, one gets another direction, one is taken shorter; the rest are found again. `random` is drawn twice for every mark. */
export function secondReading(marks: readonly Mark[], random: () => number): readonly Mark[] {
  return marks.flatMap((mark) => {
    const found = random()
    const otherwise = random()
    if (found < 0.22) return []
    const direction: Direction = otherwise < 0.12 ? 'mixed' : mark.direction
    const shorter = otherwise > 0.86 && mark.end - mark.start > 40
    return [{ ...mark, label: null, direction, end: shorter ? mark.start + 32 : mark.end }]
  })
}
