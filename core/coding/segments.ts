/** A block's text cut wherever a coding begins or ends, so that each piece can be painted at once. */
import { pointText, type Range } from '../source/code-points.ts'

export interface Painted<T> extends Range {
  readonly mark: T
}

export interface Segment<T> extends Range {
  readonly text: string
  /** What covers the piece, in the order given. */
  readonly marks: readonly T[]
}

/** Pieces of the text from its beginning to its end, none empty; ranges are code points of the text and are held within it. */
export function segmentsOf<T>(text: string, painted: readonly Painted<T>[]): readonly Segment<T>[] {
  const { length, slice } = pointText(text)
  const within = painted
    .map(({ start, end, mark }) => ({ start, end: Math.min(end, length), mark }))
    .filter(({ start, end }) => start < end)
  const edges = within.flatMap(({ start, end }) => [start, end])
  const cuts = [...new Set([0, ...edges, length])].sort((a, b) => a - b)
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0
    const marks = within.filter((one) => one.start < end && one.end > start)
    return { start, end, text: slice(start, end), marks: marks.map(({ mark }) => mark) }
  })
}
