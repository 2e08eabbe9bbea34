/** Codings in the order of reading: which comes next, and which one a key is meant for. */
import type { CodeId, CoderId, CodingId } from '../ids.ts'
import type { Range } from '../source/code-points.ts'
import type { Coding } from './contract.ts'
import { rangeOf, type TextMap } from './text-map.ts'

/** A coding with its place in the canonical text. */
export interface Placed extends Range {
  readonly coding: Coding
}

function byPlace(a: Placed, b: Placed): number {
  return a.start - b.start || b.end - a.end || (a.coding.created < b.coding.created ? -1 : 1)
}

interface Known {
  readonly places: WeakMap<Coding, Placed>
  /** What was placed last, in order. */
  last: readonly Placed[]
}

const known = new WeakMap<TextMap, Known>()

/** Above this many new ones, sorting them all is as quick. */
const FEW = 50

function placeOne(map: TextMap, places: WeakMap<Coding, Placed>, coding: Coding): Placed | null {
  const before = places.get(coding)
  if (before !== undefined) return before
  const range = rangeOf(map, coding.span)
  if (range === null) return null
  const placed = { start: range.start, end: range.end, coding }
  places.set(coding, placed)
  return placed
}

function sortedInto(last: readonly Placed[], all: readonly Placed[]): readonly Placed[] {
  const here = new Set(all)
  const kept = last.filter((one) => here.delete(one))
  if (here.size > FEW) return [...all].sort(byPlace)
  for (const one of here) {
    let low = 0
    let high = kept.length
    while (low < high) {
      const middle = (low + high) >> 1
      const other = kept[middle]
      if (other !== undefined && byPlace(other, one) <= 0) low = middle + 1
      else high = middle
    }
    kept.splice(low, 0, one)
  }
  return kept.length === last.length && here.size === 0 ? last : kept
}

/** Codings of this text in order of place; those that cover nothing any more stay, those of other texts go. The same coding gives the same object. */
export function placeAll(map: TextMap, codings: readonly Coding[]): readonly Placed[] {
  let before = known.get(map)
  if (before === undefined) known.set(map, (before = { places: new WeakMap(), last: [] }))
  const all: Placed[] = []
  for (const coding of codings) {
    const placed = placeOne(map, before.places, coding)
    if (placed !== null) all.push(placed)
  }
  before.last = sortedInto(before.last, all)
  return before.last
}

/** The next coding after the given one, or after a position; with a code, the next of that code, beginning anew at the end. */
export function stepCoding(
  placed: readonly Placed[],
  from: { readonly codingId: CodingId | null; readonly position: number },
  step: 1 | -1,
  codeId: CodeId | null = null,
): Placed | null {
  const all = placed.filter(
    ({ coding }) => codeId === null || coding.codeId === codeId || coding.id === from.codingId,
  )
  const at = all.findIndex(({ coding }) => coding.id === from.codingId)
  const fits = (one: Placed | undefined): Placed | null =>
    one !== undefined && (codeId === null || one.coding.codeId === codeId) ? one : null
  if (at >= 0) {
    const next = all[at + step] ?? (codeId === null ? undefined : all.at(step === 1 ? 0 : -1))
    return fits(next)
  }
  const beyond =
    step === 1
      ? all.find(({ start }) => start >= from.position)
      : all.findLast(({ start }) => start < from.position)
  return fits(beyond ?? (codeId === null ? undefined : all.at(step === 1 ? 0 : -1)))
}

/** The coding that a key on this selection means: the shortest that overlaps it; of equals this coder's own, then the newest. */
export function codingAt(
  placed: readonly Placed[],
  range: Range,
  mine: CoderId | null = null,
): Placed | null {
  const length = ({ start, end }: Range): number => end - start
  const isMine = ({ coding }: Placed): number => (coding.coderId === mine ? 0 : 1)
  const [best] = placed
    .filter(({ start, end }) => start < range.end && end > range.start)
    .sort(
      (a, b) =>
        length(a) - length(b) ||
        isMine(a) - isMine(b) ||
        (a.coding.created < b.coding.created ? 1 : -1),
    )
  return best ?? null
}
