/** Positions in text are Unicode code points; JavaScript counts UTF-16 units. The two meet only here. */

/** Half-open range of code points in one text. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A text that is asked for many positions: looked through once, then answered by search. */
export interface PointText {
  /** In code points; a lone surrogate counts as one. */
  readonly length: number
  /** UTF-16 index of the place after so many code points; the text's end where there are fewer. */
  readonly toUnits: (points: number) => number
  /** Code points before a UTF-16 index; inside a surrogate pair: before the pair. */
  readonly toPoints: (unit: number) => number
  readonly slice: (start: number, end: number) => string
}

const pairs = /[\u{10000}-\u{10ffff}]/gu

function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? limit) < limit) low = middle + 1
    else high = middle
  }
  return low
}

/** Prepares a text for any number of questions about positions. */
export function pointText(text: string): PointText {
  const inUnits = Array.from(text.matchAll(pairs), (pair) => pair.index)
  const inPoints = inUnits.map((unit, index) => unit - index)
  const length = text.length - inUnits.length
  const toUnits = (points: number): number =>
    points >= length ? text.length : points + countBelow(inPoints, points)
  const toPoints = (unit: number): number => {
    const before = countBelow(inUnits, unit)
    return inUnits[before - 1] === unit - 1 ? unit - before : unit - countBelow(inUnits, unit - 1)
  }
  const slice = (start: number, end: number): string => text.slice(toUnits(start), toUnits(end))
  return { length, toUnits, toPoints, slice }
}

/** Number of code points; a lone surrogate counts as one. */
export function lengthOf(text: string): number {
  return pointText(text).length
}

/** UTF-16 index of the place after `points` code points; the text's end where there are fewer. */
export function toUnits(text: string, points: number): number {
  return pointText(text).toUnits(points)
}

/** Code points before a UTF-16 index; an index inside a surrogate pair counts as the place before the pair. */
export function toPoints(text: string, unit: number): number {
  return pointText(text).toPoints(unit)
}

/** The part of a text from `start` up to, not including, `end`, both in code points. */
export function slicePoints(text: string, start: number, end: number): string {
  return pointText(text).slice(start, end)
}
