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

const known = new WeakMap<TextMap, WeakMap<Coding, Placed>>()

function placeOne(map: TextMap, places: WeakMap<Coding, Placed>, coding: Coding): Placed | null {
  const before = places.get(coding)
  if (before !== undefined) return before
  const range = rangeOf(map, coding.span)
  if (range === null) return null
  const placed = { start: range.start, end: range.end, coding }
  places.set(coding, placed)
  return placed
}

/** Codings of this text in order of place; those that cover nothing any more stay, those of other texts go. The same coding gives the same object. */
export function placeAll(map: TextMap, codings: readonly Coding[]): readonly Placed[] {
  let places = known.get(map)
  if (places === undefined) known.set(map, (places = new WeakMap<Coding, Placed>()))
  const all: Placed[] = []
  for (const coding of codings) {
    const placed = placeOne(map, places, coding)
    if (placed !== null) all.push(placed)
  }
  return all.sort(byPlace)
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
