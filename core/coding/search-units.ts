/** What is coded where something is found. */
import type { Range } from '../source/code-points.ts'
import { lengthOf } from '../source/code-points.ts'
import { sentencesOf } from '../source/segments.ts'
import type { FoundUnit } from './search-contract.ts'

function wholeOf(text: string): readonly Range[] {
  const start = lengthOf(text) - lengthOf(text.trimStart())
  const end = start + lengthOf(text.trim())
  return end > start ? [{ start, end }] : []
}

/** From the beginning of the first piece that a range touches to the end of the last; and so many more on either side. */
function around(pieces: readonly Range[], range: Range, beside: number): Range {
  const from = pieces.findIndex(({ end }) => end > range.start)
  const to = pieces.findLastIndex(({ start }) => start < range.end)
  const first = from < 0 ? undefined : pieces[Math.max(0, from - beside)]
  const last = to < 0 ? undefined : pieces[Math.min(pieces.length - 1, to + beside)]
  if (first === undefined || last === undefined) return range
  return {
    start: Math.min(first.start, range.start),
    end: Math.max(last.end, range.end),
  }
}

/** Widens what was found in a text (code points, in order) to the unit; places that grow into one another become one. */
export function unitsOf(
  text: string,
  found: readonly Range[],
  unit: FoundUnit,
  beside = 0,
): readonly Range[] {
  if (unit === 'hit' || found.length === 0) return found
  const pieces = unit === 'block' ? wholeOf(text) : sentencesOf(text)
  const units: Range[] = []
  for (const range of found) {
    const wide = around(pieces, range, unit === 'sentence' ? beside : 0)
    const before = units.at(-1)
    if (before === undefined || wide.start >= before.end) units.push(wide)
    else units[units.length - 1] = { start: before.start, end: Math.max(before.end, wide.end) }
  }
  return units
}
