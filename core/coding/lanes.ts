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

/** Lanes that grow an interval at a time, and can go back the same way. */
export interface Lanes {
  /** The lowest lane that those before it leave free, from 0. */
  readonly push: (interval: Interval) => number
  /** Takes back the interval that was pushed last. */
  readonly pop: () => void
}

export function openLanes(): Lanes {
  const lanes: Interval[][] = []
  const pushed: (readonly [Interval[], Interval])[] = []
  return {
    push: (interval) => {
      for (let number = 0; ; number += 1) {
        const lane = (lanes[number] ??= [])
        const at = placeIn(lane, interval)
        if (!isFree(lane, interval, at)) continue
        lane.splice(at, 0, interval)
        pushed.push([lane, interval])
        return number
      }
    },
    pop: () => {
      const last = pushed.pop()
      if (last === undefined) return
      const [lane, interval] = last
      lane.splice(lane.indexOf(interval, placeIn(lane, interval)), 1)
    },
  }
}

/**
 * The lane of each interval, from 0: in the order given, each takes the lowest lane that those before it leave free.
 * Given oldest first, adding one moves no other.
 */
export function lanesOf(intervals: readonly Interval[]): ReadonlyMap<string, number> {
  const { push } = openLanes()
  return new Map(intervals.map((interval) => [interval.id, push(interval)]))
}
