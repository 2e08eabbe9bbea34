/** Which lane each stretch lies in, so that no two of a lane overlap; the first that is free from the top. Pure. */
import type { Stretch } from '../../core/attachment/place.ts'

export function lanesOf(stretches: readonly Pick<Stretch, 'from' | 'to'>[]): {
  readonly lanes: readonly number[]
  readonly count: number
} {
  const lanes = stretches.map(() => 0)
  const ends: number[] = []
  const order = stretches
    .map(({ from, to }, index) => ({ from, to, index }))
    .sort((a, b) => a.from - b.from || b.to - a.to)
  for (const { from, to, index } of order) {
    const free = ends.findIndex((end) => end <= from)
    const lane = free < 0 ? ends.length : free
    ends[lane] = to
    lanes[index] = lane
  }
  return { lanes, count: ends.length }
}
