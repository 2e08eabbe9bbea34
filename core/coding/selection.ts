/** The passage under the analyst's hands, and how keys move it. */
import type { Range } from '../source/code-points.ts'
import { unitAfter, unitBefore, unitFrom, unitUpTo, type Unit } from './steps.ts'
import type { TextMap } from './text-map.ts'

/** `moves` is the edge that Shift and an arrow key move; the other stays. */
export interface Selection extends Range {
  readonly moves: 'start' | 'end'
}

/** The range as a selection whose end moves. */
export function select(range: Range): Selection {
  return { start: range.start, end: range.end, moves: 'end' }
}

/** One unit on or back: from the selection's end, or from its start; where nothing is selected, the first unit at a place. */
export function moveBy(
  map: TextMap,
  selection: Selection | null,
  unit: Unit,
  step: 1 | -1,
  from = 0,
): Selection | null {
  if (selection === null) {
    const first = unit === 'block' ? null : unitAfter(map, from, unit)
    const here = first ?? unitFrom(map, from, unit)
    return here === null ? null : select(here)
  }
  const range =
    step === 1 ? unitAfter(map, selection.end, unit) : unitBefore(map, selection.start, unit)
  return range === null ? selection : select(range)
}

function extendEnd(map: TextMap, selection: Selection, unit: Unit, step: 1 | -1): Selection {
  if (step === 1) {
    const next = unitFrom(map, selection.end, unit)
    return next === null ? selection : { ...selection, end: next.end }
  }
  const before = unitUpTo(map, selection.end - 1, unit)
  if (before !== null && before.end > selection.start) return { ...selection, end: before.end }
  const wider = unitBefore(map, selection.start, unit)
  return wider === null ? selection : { ...selection, start: wider.start, moves: 'start' }
}

function extendStart(map: TextMap, selection: Selection, unit: Unit, step: 1 | -1): Selection {
  if (step === -1) {
    const before = unitBefore(map, selection.start, unit)
    return before === null ? selection : { ...selection, start: before.start }
  }
  const next = unitAfter(map, selection.start + 1, unit)
  if (next !== null && next.start < selection.end) return { ...selection, start: next.start }
  const wider = unitFrom(map, selection.end, unit)
  return wider === null ? selection : { ...selection, end: wider.end, moves: 'end' }
}

/** Moves one edge by a unit; stepping back over the other edge turns the selection round. */
export function extendBy(
  map: TextMap,
  selection: Selection | null,
  unit: Unit,
  step: 1 | -1,
  from = 0,
): Selection | null {
  if (selection === null) return moveBy(map, null, unit, step, from)
  return selection.moves === 'end'
    ? extendEnd(map, selection, unit, step)
    : extendStart(map, selection, unit, step)
}

/** The range with one edge moved by a word: wider or tighter; unchanged where it would be empty or leave the text. */
export function resizeBy(
  map: TextMap,
  range: Range,
  edge: 'start' | 'end',
  way: 'wider' | 'tighter',
): Range {
  if (edge === 'end') {
    const word =
      way === 'wider' ? unitFrom(map, range.end, 'word') : unitUpTo(map, range.end - 1, 'word')
    return word === null || word.end <= range.start ? range : { ...range, end: word.end }
  }
  const word =
    way === 'wider' ? unitBefore(map, range.start, 'word') : unitAfter(map, range.start + 1, 'word')
  return word === null || word.start >= range.end ? range : { ...range, start: word.start }
}

/** A range dragged by hand, without the blanks at its ends; null where nothing is left. */
export function trimRange(map: TextMap, range: Range): Range | null {
  const first = unitFrom(map, range.start, 'word')
  const last = unitBefore(map, range.end, 'word')
  if (first === null || last === null) return null
  const start = Math.max(range.start, first.start)
  const end = Math.min(range.end, last.end)
  return end > start ? { start, end } : null
}

/** A range dragged by hand, widened where it would cut a word in two; null where nothing is left of it. */
export function wholeWords(map: TextMap, range: Range): Range | null {
  const trimmed = trimRange(map, range)
  if (trimmed === null) return null
  const first = unitFrom(map, trimmed.start, 'bare-word')
  const last = unitBefore(map, trimmed.end, 'bare-word')
  const start = Math.min(trimmed.start, first?.start ?? trimmed.start)
  return { start, end: Math.max(trimmed.end, last?.end ?? trimmed.end) }
}
