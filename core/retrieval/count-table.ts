/** Fills a table in one sweep over each source's codings, in order of place. */
import { openCounter, type Counter } from './counter.ts'
import { blockOf, lastBlockOf, type Stretch } from './place.ts'
import type { WordsBefore } from './relate.ts'
import type { Measure, Meeting } from './table-model.ts'

/** The codings of one source, each by its number in all of the lists, in order of place (the longer of two that begin together first). */
export interface CodedSource {
  readonly size: number
  /** Ordinal of the code. */
  readonly codes: Int32Array
  readonly starts: Float64Array
  readonly ends: Float64Array
  /** Ordinal of who speaks where it begins; -1 for nobody in particular. */
  readonly people: Int32Array
  /** Whether it counts at all. */
  readonly counts: (coding: number) => boolean
  /** Right for every edge of a coding. */
  readonly wordsBefore: WordsBefore
}

/** By ordinal of a code: the lines, or columns, of the table that it belongs to. */
export type Lines = readonly (readonly number[])[]

export interface Counts {
  /** By row × number of columns + column. */
  readonly cells: Int32Array
  readonly rows: Int32Array
  readonly columns: Int32Array
  readonly n: number
}

export interface TableCount {
  readonly add: (source: CodedSource) => void
  readonly counts: () => Counts
}

interface Sums {
  readonly cells: Counter
  readonly rows: Counter
  readonly columns: Counter
  readonly all: Counter
}

const none: readonly number[] = []

function openSums(measure: Measure, rows: number, columns: number): Sums {
  return {
    cells: openCounter(measure, rows * columns),
    rows: openCounter(measure, rows),
    columns: openCounter(measure, columns),
    all: openCounter(measure, 1),
  }
}

function endSource({ cells, rows, columns, all }: Sums, { wordsBefore }: CodedSource): void {
  for (const counter of [cells, rows, columns, all]) counter.endSource(wordsBefore)
}

const countsOf = ({ cells, rows, columns, all }: Sums): Counts => ({
  cells: cells.cells,
  rows: rows.cells,
  columns: columns.cells,
  n: all.cells[0] ?? 0,
})

const stretchOf = ({ starts, ends }: CodedSource, coding: number): Stretch => ({
  start: starts[coding] ?? 0,
  end: ends[coding] ?? 0,
})

/** Whether a coding that begins no earlier still meets this one; once it does not, none after it does. */
function reachOf(
  source: CodedSource,
  meeting: Meeting,
): (first: Stretch) => (start: number) => boolean {
  if (meeting === 'overlap')
    return ({ end }) =>
      (start) =>
        start < end
  const { most, unit } = meeting
  if (unit === 'blocks')
    return (first) => {
      const last = lastBlockOf(first)
      return (start) => blockOf(start) - last <= most
    }
  const { wordsBefore } = source
  return ({ end }) => {
    const words = wordsBefore(end)
    return (start) => start < end || wordsBefore(start) - words <= most
  }
}

type Hit = (row: number, column: number) => void

/** Each cell that a pair belongs to, once. */
function eachCell(rows: Lines, columns: Lines, one: number, other: number, hit: Hit): void {
  const [rowsOfOne = none, rowsOfOther = none] = [rows[one], rows[other]]
  const [columnsOfOne = none, columnsOfOther = none] = [columns[one], columns[other]]
  for (const row of rowsOfOne) for (const column of columnsOfOther) hit(row, column)
  for (const row of rowsOfOther)
    for (const column of columnsOfOne)
      if (!rowsOfOne.includes(row) || !columnsOfOther.includes(column)) hit(row, column)
}

function addAlone(sums: Sums, source: CodedSource, rows: Lines, columns: Lines): readonly number[] {
  const counted: number[] = []
  for (let coding = 0; coding < source.size; coding += 1) {
    if (!source.counts(coding)) continue
    const code = source.codes[coding] ?? -1
    const ofRows = rows[code] ?? none
    const ofColumns = columns[code] ?? none
    if (ofRows.length === 0 && ofColumns.length === 0) continue
    counted.push(coding)
    const person = source.people[coding] ?? -1
    const stretch = stretchOf(source, coding)
    for (const row of ofRows) sums.rows.count(row, person, stretch, null)
    for (const column of ofColumns) sums.columns.count(column, person, stretch, null)
    if (ofRows.length > 0) sums.all.count(0, person, stretch, null)
  }
  return counted
}

/** Codes against codes: pairs of codings that meet. */
export function countMeetings(
  size: { readonly rows: number; readonly columns: number },
  lines: { readonly rows: Lines; readonly columns: Lines },
  measure: Measure,
  meeting: Meeting,
): TableCount {
  const sums = openSums(measure, size.rows, size.columns)
  const addPairs = (source: CodedSource, counted: readonly number[]): void => {
    const reach = reachOf(source, meeting)
    counted.forEach((one, at) => {
      const first = stretchOf(source, one)
      const meets = reach(first)
      for (let next = at + 1; next < counted.length; next += 1) {
        const other = counted[next] ?? 0
        const second = stretchOf(source, other)
        if (!meets(second.start)) break
        const shared = { start: second.start, end: Math.min(first.end, second.end) }
        const person = source.people[other] ?? -1
        const code = source.codes[one] ?? -1
        eachCell(lines.rows, lines.columns, code, source.codes[other] ?? -1, (row, column) =>
          meeting === 'overlap'
            ? sums.cells.count(row * size.columns + column, person, shared, null)
            : sums.cells.count(row * size.columns + column, person, first, second),
        )
      }
    })
  }
  return {
    add: (source) => {
      addPairs(source, addAlone(sums, source, lines.rows, lines.columns))
      endSource(sums, source)
    },
    counts: () => countsOf(sums),
  }
}

/** Codes against anything that a coding has one of: who speaks, its source's kind, a value. `columnOf` is -1 for none of the columns. */
export function countBelonging(
  size: { readonly rows: number; readonly columns: number },
  rows: Lines,
  measure: Measure,
): { readonly add: (source: CodedSource, columnOf: (coding: number) => number) => void } & Pick<
  TableCount,
  'counts'
> {
  const sums = openSums(measure, size.rows, size.columns)
  return {
    add: (source, columnOf) => {
      for (let coding = 0; coding < source.size; coding += 1) {
        const ofRows = rows[source.codes[coding] ?? -1] ?? none
        if (ofRows.length === 0 || !source.counts(coding)) continue
        const person = source.people[coding] ?? -1
        const stretch = stretchOf(source, coding)
        const column = columnOf(coding)
        for (const row of ofRows) {
          sums.rows.count(row, person, stretch, null)
          if (column >= 0) sums.cells.count(row * size.columns + column, person, stretch, null)
        }
        sums.all.count(0, person, stretch, null)
        if (column >= 0) sums.columns.count(column, person, stretch, null)
      }
      endSource(sums, source)
    },
    counts: () => countsOf(sums),
  }
}
