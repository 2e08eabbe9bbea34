/** Lanes beside each other, so that overlapping codings never cover one another. */
import type { Range } from '../source/code-points.ts'

export interface Interval extends Range {
  readonly id: string
}

function placeIn(lane: readonly Interval[], interval: Interval): number {
  let low = 0
  let high = lane.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lane[middle]?.start ?? 0) < interval.start) low = middle + 1
    else high = middle
  }
  return low
}

function isFree(lane: readonly Interval[], interval: Interval, at: number): boolean {
  const before = lane[at - 1]
  const after = lane[at]
  return (
    (before === undefined || before.end <= interval.start) &&
    (after === undefined || (after.start >= interval.end && after.start > interval.start))
  )
}

/**
 * The lane of each interval, from 0: in the order given, each takes the lowest lane that those before it leave free.
 * Given oldest first, adding one moves no other.
 */
export function lanesOf(intervals: readonly Interval[]): ReadonlyMap<string, number> {
  const lanes: Interval[][] = []
  const found = new Map<string, number>()
  for (const interval of intervals) {
    let number = 0
    for (; ; number += 1) {
      const lane = (lanes[number] ??= [])
      const at = placeIn(lane, interval)
      if (!isFree(lane, interval, at)) continue
      lane.splice(at, 0, interval)
      break
    }
    found.set(interval.id, number)
  }
  return found
}
