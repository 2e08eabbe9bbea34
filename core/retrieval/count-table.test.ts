/** Tables beside a second implementation that looks at every pair of codings. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countBelonging, countMeetings, type CodedSource, type Lines } from './count-table.ts'
import { blockOf, compareStretches, lastBlockOf, placeOf, type Stretch } from './place.ts'
import type { Measure, Meeting } from './table-model.ts'

const BLOCKS = 4
const LENGTH = 10
const CODES = 4
const places = Array.from({ length: BLOCKS * LENGTH }, (_, at) =>
  placeOf(Math.floor(at / LENGTH), at % LENGTH),
)
const wordStarts = places.filter((_, at) => at % 4 === 1)
const wordsBefore = (place: number): number => wordStarts.filter((start) => start < place).length

interface Coding extends Stretch {
  readonly code: number
  readonly person: number
  readonly counts: boolean
}

const coding: fc.Arbitrary<Coding> = fc
  .record({
    from: fc.integer({ min: 0, max: places.length - 2 }),
    length: fc.integer({ min: 1, max: 12 }),
    code: fc.integer({ min: 0, max: CODES - 1 }),
    person: fc.integer({ min: -1, max: 2 }),
    counts: fc.boolean(),
  })
  .map(({ from, length, ...rest }) => ({
    ...rest,
    start: places[from] ?? 0,
    end: places[Math.min(from + length, places.length - 1)] ?? 0,
  }))
const corpus = fc.array(fc.array(coding, { maxLength: 8 }), { maxLength: 4 })
const lines: fc.Arbitrary<Lines> = fc.array(fc.subarray([0, 1, 2]), {
  minLength: CODES,
  maxLength: CODES,
})
const measures: readonly Measure[] = ['codings', 'sources', 'people', 'words']
const meeting = fc.oneof(
  fc.constant('overlap' as const),
  fc.record({ unit: fc.constantFrom('words', 'blocks'), most: fc.integer({ min: 0, max: 3 }) }),
) as fc.Arbitrary<Meeting>
const SIZE = { rows: 3, columns: 3 }

const sorted = (codings: readonly Coding[]): readonly Coding[] => codings.toSorted(compareStretches)

function sourceOf(codings: readonly Coding[]): CodedSource {
  const all = sorted(codings)
  return {
    size: all.length,
    codes: Int32Array.from(all, ({ code }) => code),
    starts: Float64Array.from(all, ({ start }) => start),
    ends: Float64Array.from(all, ({ end }) => end),
    people: Int32Array.from(all, ({ person }) => person),
    counts: (at) => all[at]?.counts ?? false,
    wordsBefore,
  }
}

const wordsUnder = (stretches: readonly Stretch[]): number[] =>
  wordStarts.filter((word) => stretches.some(({ start, end }) => word >= start && word < end))

/** What falls into one cell, source by source: who is counted for it, and what it covers. */
interface Fallen {
  readonly source: number
  readonly person: number
  readonly covers: readonly Stretch[]
}

function measured(measure: Measure, fallen: readonly Fallen[]): number {
  if (measure === 'codings') return fallen.length
  if (measure === 'sources') return new Set(fallen.map(({ source }) => source)).size
  if (measure === 'people')
    return new Set(fallen.map(({ person }) => person).filter((person) => person >= 0)).size
  const sources = Map.groupBy(fallen, ({ source }) => source)
  return [...sources.values()].reduce(
    (sum, all) => sum + wordsUnder(all.flatMap(({ covers }) => covers)).length,
    0,
  )
}

function meets(first: Coding, second: Coding, how: Meeting): boolean {
  if (second.start < first.end) return true
  if (how === 'overlap') return false
  return how.unit === 'words'
    ? wordStarts.filter((word) => word >= first.end && word < second.start).length <= how.most
    : blockOf(second.start) - lastBlockOf(first) <= how.most
}

const isIn = (from: Lines, { code }: Coding, line: number): boolean =>
  from[code]?.includes(line) === true

function alone(all: readonly (readonly Coding[])[], chosen: (one: Coding) => boolean): Fallen[] {
  return all.flatMap((codings, source) =>
    codings
      .filter((one) => one.counts && chosen(one))
      .map((one) => ({ source, person: one.person, covers: [one] })),
  )
}

function pairs(
  all: readonly (readonly Coding[])[],
  how: Meeting,
  chosen: (one: Coding, other: Coding) => boolean,
): Fallen[] {
  return all.flatMap((codings, source) => {
    const counted = sorted(codings).filter(({ counts }) => counts)
    return counted.flatMap((first, at) =>
      counted.slice(at + 1).flatMap((second): Fallen[] => {
        if (!meets(first, second, how) || !(chosen(first, second) || chosen(second, first)))
          return []
        const shared = { start: second.start, end: Math.min(first.end, second.end) }
        const covers = how === 'overlap' ? [shared] : [first, second]
        return [{ source, person: second.person, covers }]
      }),
    )
  })
}

test.each(measures)('codes against codes count %s as looking at every pair does', (measure) => {
  fc.assert(
    fc.property(corpus, lines, lines, meeting, (all, rows, columns, how) => {
      const table = countMeetings(SIZE, { rows, columns }, measure, how)
      for (const codings of all) table.add(sourceOf(codings))
      const { cells, rows: rowNs, columns: columnNs, n } = table.counts()
      for (const row of [0, 1, 2]) {
        const inRow = (one: Coding): boolean => isIn(rows, one, row)
        expect(rowNs[row]).toBe(measured(measure, alone(all, inRow)))
        expect(columnNs[row]).toBe(
          measured(
            measure,
            alone(all, (one) => isIn(columns, one, row)),
          ),
        )
        for (const column of [0, 1, 2])
          expect(cells[row * SIZE.columns + column]).toBe(
            measured(
              measure,
              pairs(all, how, (one, other) => inRow(one) && isIn(columns, other, column)),
            ),
          )
      }
      const inAnyRow = (one: Coding): boolean => (rows[one.code]?.length ?? 0) > 0
      expect(n).toBe(measured(measure, alone(all, inAnyRow)))
    }),
    { numRuns: 150 },
  )
})

test.each(measures)('codes against anything else count %s of the codings there', (measure) => {
  fc.assert(
    fc.property(corpus, lines, (all, rows) => {
      const table = countBelonging(SIZE, rows, measure)
      const columnOf = ({ person }: Coding): number => person
      for (const codings of all) {
        const source = sourceOf(codings)
        table.add(source, (at) => source.people[at] ?? -1)
      }
      const { cells, columns } = table.counts()
      const inAnyRow = (one: Coding): boolean => (rows[one.code]?.length ?? 0) > 0
      for (const column of [0, 1, 2]) {
        const isThere = (one: Coding): boolean => columnOf(one) === column
        expect(columns[column]).toBe(
          measured(
            measure,
            alone(all, (one) => isThere(one) && inAnyRow(one)),
          ),
        )
        for (const row of [0, 1, 2])
          expect(cells[row * SIZE.columns + column]).toBe(
            measured(
              measure,
              alone(all, (one) => isThere(one) && isIn(rows, one, row)),
            ),
          )
      }
    }),
    { numRuns: 150 },
  )
})

test('a table of codes against codes is the same both ways round', () => {
  fc.assert(
    fc.property(corpus, lines, lines, meeting, (all, rows, columns, how) => {
      const there = countMeetings(SIZE, { rows, columns }, 'codings', how)
      const back = countMeetings(SIZE, { rows: columns, columns: rows }, 'codings', how)
      for (const codings of all) {
        there.add(sourceOf(codings))
        back.add(sourceOf(codings))
      }
      const [one, other] = [there.counts().cells, back.counts().cells]
      for (let at = 0; at < 9; at += 1)
        expect(one[at]).toBe(other[(at % 3) * 3 + Math.floor(at / 3)])
    }),
  )
})
