/** The relations between passages as an algebra of stretches; what each means is said at `Relation`. */
import { assertNever } from '../values.ts'
import { blockOf, compareStretches, countBefore, lastBlockOf, type Stretch } from './place.ts'
import type { Relation, Within } from './query.ts'

export type Stretches = readonly Stretch[]

/** How many words of the source begin before a place. */
export type WordsBefore = (place: number) => number

/** In order of place, each once. */
export function inOrder(stretches: Stretches): Stretches {
  const sorted = [...stretches].sort(compareStretches)
  return sorted.filter(({ start, end }, at) => {
    const before = sorted[at - 1]
    return before?.start !== start || before.end !== end
  })
}

/** The characters that are covered at all, in as few stretches as will do. */
export function coverOf(stretches: Stretches): Stretches {
  const cover: { start: number; end: number }[] = []
  for (const { start, end } of [...stretches].sort(compareStretches)) {
    const last = cover.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else cover.push({ start, end })
  }
  return cover
}

function both(a: Stretches, b: Stretches): Stretches {
  const left = coverOf(a)
  const right = coverOf(b)
  const found: Stretch[] = []
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    const one = left[i]
    const other = right[j]
    if (one === undefined || other === undefined) break
    const start = Math.max(one.start, other.start)
    const end = Math.min(one.end, other.end)
    if (start < end) found.push({ start, end })
    if (one.end < other.end) i += 1
    else j += 1
  }
  return found
}

function pieces(of: Stretch, cover: Stretches, from: number): Stretches {
  const left: Stretch[] = []
  let { start } = of
  for (let at = from; at < cover.length; at += 1) {
    const hole = cover[at]
    if (hole === undefined || hole.start >= of.end) break
    if (hole.start > start) left.push({ start, end: hole.start })
    start = Math.max(start, hole.end)
  }
  if (start < of.end) left.push({ start, end: of.end })
  return left
}

function without(a: Stretches, b: Stretches): Stretches {
  const cover = coverOf(b)
  const ends = cover.map(({ end }) => end)
  return a.flatMap((one) => pieces(one, cover, countBefore(ends, one.start + 1)))
}

/** Answers about the second side, asked for each passage of the first. */
interface Side {
  /** The farthest end among those that begin before a place. */
  readonly farthestEnd: (place: number) => number
  /** The nearest end among those that begin at a place or after it. */
  readonly nearestEnd: (place: number) => number
  /** The first beginning at a place or after it; null where none follows. */
  readonly nextStart: (place: number) => number | null
  /** The last end at a place or before it; null where none came before. */
  readonly lastEnd: (place: number) => number | null
}

function sideOf(b: Stretches): Side {
  const sorted = [...b].sort(compareStretches)
  const starts = sorted.map(({ start }) => start)
  const ends = sorted.map(({ end }) => end).sort((one, other) => one - other)
  const farthest: number[] = []
  for (const { end } of sorted) farthest.push(Math.max(farthest.at(-1) ?? -1, end))
  const nearest = new Array<number>(sorted.length).fill(Number.POSITIVE_INFINITY)
  for (let at = sorted.length - 1; at >= 0; at -= 1)
    nearest[at] = Math.min(
      nearest[at + 1] ?? Number.POSITIVE_INFINITY,
      sorted[at]?.end ?? Number.POSITIVE_INFINITY,
    )
  return {
    farthestEnd: (place) => farthest[countBefore(starts, place) - 1] ?? -1,
    nearestEnd: (place) => nearest[countBefore(starts, place)] ?? Number.POSITIVE_INFINITY,
    nextStart: (place) => starts[countBefore(starts, place)] ?? null,
    lastEnd: (place) => ends[countBefore(ends, place + 1) - 1] ?? null,
  }
}

/** The same turn or paragraph, where nothing else is said. */
const SAME_BLOCK: Within = { unit: 'blocks', most: 0 }

/** Whether a place at which one ends and a later one at which another begins are near enough. */
function isNear(end: number, start: number, within: Within, wordsBefore: WordsBefore): boolean {
  const apart =
    within.unit === 'words'
      ? wordsBefore(start) - wordsBefore(end)
      : blockOf(start) - lastBlockOf({ start: 0, end })
  return apart <= within.most
}

type Holds = (one: Stretch) => boolean

function distances(b: Stretches, within: Within, wordsBefore: WordsBefore) {
  const side = sideOf(b)
  const follows: Holds = ({ end }) => {
    const next = side.nextStart(end)
    return next !== null && isNear(end, next, within, wordsBefore)
  }
  const precedes: Holds = ({ start }) => {
    const last = side.lastEnd(start)
    return last !== null && isNear(last, start, within, wordsBefore)
  }
  const overlaps: Holds = ({ start, end }) => side.farthestEnd(end) > start
  return { side, follows, precedes, overlaps }
}

/** Relates passages of one source to others of it; the answer is in order of place, each stretch once. */
export function relate(
  relation: Relation,
  a: Stretches,
  b: Stretches,
  within: Within | null,
  wordsBefore: WordsBefore,
): Stretches {
  if (relation === 'and') return both(a, b)
  if (relation === 'or') return inOrder([...a, ...b])
  if (relation === 'without') return inOrder(without(a, b))
  const { side, follows, precedes, overlaps } = distances(b, within ?? SAME_BLOCK, wordsBefore)
  const holds = (): Holds => {
    switch (relation) {
      case 'not':
        return (one) => !overlaps(one)
      case 'inside':
        return ({ start, end }) => side.farthestEnd(start + 1) >= end
      case 'around':
        return ({ start, end }) => side.nearestEnd(start) <= end
      case 'overlapping':
        return overlaps
      case 'near':
        return (one) => overlaps(one) || follows(one) || precedes(one)
      case 'followed-by':
        return follows
      case 'preceded-by':
        return precedes
      default:
        return assertNever(relation)
    }
  }
  return inOrder(a.filter(holds()))
}
