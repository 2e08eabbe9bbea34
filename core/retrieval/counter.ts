/** Counts what falls into numbered cells, by one of the four measures. */
import { assertNever } from '../values.ts'
import { coverOf, type WordsBefore } from './relate.ts'
import type { Stretch } from './place.ts'
import type { Measure } from './table-model.ts'

export interface Counter {
  /** `from` and `to` are what is covered; a person below 0 is nobody in particular. */
  readonly count: (cell: number, person: number, from: Stretch, to: Stretch | null) => void
  /** Ends a source: words of the next one are other words. */
  readonly endSource: (wordsBefore: WordsBefore) => void
  readonly cells: Int32Array
}

function countingSources(cells: Int32Array): Counter {
  const seen = new Int32Array(cells.length).fill(-1)
  let source = 0
  return {
    cells,
    count: (cell) => {
      if (seen[cell] === source) return
      seen[cell] = source
      cells[cell] = (cells[cell] ?? 0) + 1
    },
    endSource: () => {
      source += 1
    },
  }
}

function countingPeople(cells: Int32Array): Counter {
  const seen = new Set<number>()
  const size = cells.length
  return {
    cells,
    count: (cell, person) => {
      if (person < 0) return
      const before = seen.size
      seen.add(person * size + cell)
      if (seen.size > before) cells[cell] = (cells[cell] ?? 0) + 1
    },
    endSource: () => undefined,
  }
}

function countingWords(cells: Int32Array): Counter {
  const covered = new Map<number, Stretch[]>()
  return {
    cells,
    count: (cell, _person, from, to) => {
      const there = covered.get(cell)
      const found = to === null ? [from] : [from, to]
      if (there === undefined) covered.set(cell, found)
      else there.push(...found)
    },
    endSource: (wordsBefore) => {
      for (const [cell, stretches] of covered)
        for (const { start, end } of coverOf(stretches))
          cells[cell] = (cells[cell] ?? 0) + wordsBefore(end) - wordsBefore(start)
      covered.clear()
    },
  }
}

/** A counter over so many cells, all of them 0. */
export function openCounter(measure: Measure, size: number): Counter {
  const cells = new Int32Array(size)
  switch (measure) {
    case 'codings':
      return {
        cells,
        count: (cell) => {
          cells[cell] = (cells[cell] ?? 0) + 1
        },
        endSource: () => undefined,
      }
    case 'sources':
      return countingSources(cells)
    case 'people':
      return countingPeople(cells)
    case 'words':
      return countingWords(cells)
    default:
      return assertNever(measure)
  }
}
