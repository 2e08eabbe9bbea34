/** Every relation beside a second implementation that thinks in sets of characters. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blockOf, lastBlockOf, placeOf, type Stretch } from './place.ts'
import { inOrder, relate, type Stretches } from './relate.ts'
import { Relation, type Within } from './query.ts'

/** A source of six blocks of eight characters; words begin at every third place. */
const BLOCKS = 6
const LENGTH = 8
const places = Array.from({ length: BLOCKS }, (_, block) =>
  // The line break after a block is a character too.
  Array.from({ length: LENGTH + 1 }, (__, offset) => placeOf(block, offset)),
).flat()
const wordStarts = places.filter((_, at) => at % 3 === 0)
const wordsBefore = (place: number): number => wordStarts.filter((start) => start < place).length

const placeAt = (at: number): number => places[at] ?? placeOf(BLOCKS, 0)
const stretch = fc
  .tuple(fc.integer({ min: 0, max: places.length - 2 }), fc.integer({ min: 1, max: 14 }))
  .map(([start, length]): Stretch => ({
    start: placeAt(start),
    end: placeAt(Math.min(start + length, places.length - 1)),
  }))
const stretches = fc.array(stretch, { maxLength: 7 }).map(inOrder)
const within = fc.record({
  unit: fc.constantFrom('words', 'blocks'),
  most: fc.integer({ min: 0, max: 4 }),
}) as fc.Arbitrary<Within>

const charactersOf = ({ start, end }: Stretch): Set<number> =>
  new Set(places.filter((place) => place >= start && place < end))
const coverOf = (all: Stretches): Set<number> =>
  new Set(all.flatMap((one) => [...charactersOf(one)]))

/** Neighbouring characters put together again; where one passage ends and the next begins they are one stretch. */
function asStretches(characters: ReadonlySet<number>): Stretches {
  const found: Stretch[] = []
  let start: number | null = null
  places.forEach((place, at) => {
    if (characters.has(place)) start ??= place
    const next = places[at + 1]
    if (start !== null && (next === undefined || !characters.has(next))) {
      found.push({ start, end: next ?? placeOf(BLOCKS, 0) })
      start = null
    }
  })
  return found
}

const shared = (a: ReadonlySet<number>, b: ReadonlySet<number>): Set<number> =>
  new Set([...a].filter((place) => b.has(place)))
const isWithin = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  shared(a, b).size === a.size

const shares = (a: Stretch, b: Stretch): boolean =>
  shared(charactersOf(a), charactersOf(b)).size > 0

function wordsBetween(first: Stretch, second: Stretch): number {
  return wordStarts.filter((start) => start >= first.end && start < second.start).length
}

function blocksBetween(first: Stretch, second: Stretch): number {
  const last = [...charactersOf(first)].map(blockOf).at(-1) ?? 0
  const next = [...charactersOf(second)].map(blockOf)[0] ?? 0
  return next - last
}

function follows(a: Stretch, b: Stretch, { unit, most }: Within): boolean {
  if (b.start < a.end) return false
  return (unit === 'words' ? wordsBetween(a, b) : blocksBetween(a, b)) <= most
}

function bruteForce(relation: Relation, a: Stretches, b: Stretches, distance: Within): Stretches {
  const all = coverOf(b)
  const some = (holds: (one: Stretch, other: Stretch) => boolean): Stretches =>
    a.filter((one) => b.some((other) => holds(one, other)))
  switch (relation) {
    case 'and':
      return asStretches(shared(coverOf(a), all))
    case 'or':
      return inOrder([...a, ...b])
    case 'not':
      return a.filter((one) => shared(charactersOf(one), all).size === 0)
    case 'without':
      return inOrder(
        a.flatMap((one) =>
          asStretches(new Set([...charactersOf(one)].filter((place) => !all.has(place)))),
        ),
      )
    case 'inside':
      return some((one, other) => isWithin(charactersOf(one), charactersOf(other)))
    case 'around':
      return some((one, other) => isWithin(charactersOf(other), charactersOf(one)))
    case 'overlapping':
      return some(shares)
    case 'near':
      return some((one, other) =>
        [shares(one, other), follows(one, other, distance), follows(other, one, distance)].includes(
          true,
        ),
      )
    case 'followed-by':
      return some((one, other) => follows(one, other, distance))
    case 'preceded-by':
      return some((one, other) => follows(other, one, distance))
  }
}

describe('relations', () => {
  test.each(Relation.options)('%s is what sets of characters say it is', (relation) => {
    fc.assert(
      fc.property(stretches, stretches, within, (a, b, distance) => {
        expect(relate(relation, a, b, distance, wordsBefore)).toEqual(
          bruteForce(relation, a, b, distance),
        )
      }),
      { numRuns: 400 },
    )
  })

  test('near without a distance means the same turn or paragraph', () => {
    const a = [{ start: placeOf(1, 0), end: placeOf(1, 2) }]
    const sameBlock = [{ start: placeOf(1, 6), end: placeOf(1, 8) }]
    const nextBlock = [{ start: placeOf(2, 0), end: placeOf(2, 8) }]
    expect(relate('near', a, sameBlock, null, wordsBefore)).toEqual(a)
    expect(relate('near', a, nextBlock, null, wordsBefore)).toEqual([])
  })

  test('a passage that ends at the beginning of a block does not touch that block', () => {
    expect(lastBlockOf({ start: placeOf(0, 3), end: placeOf(1, 0) })).toBe(0)
    expect(lastBlockOf({ start: placeOf(0, 3), end: placeOf(1, 1) })).toBe(1)
  })

  test('what touches without sharing a character does not meet', () => {
    const a = [{ start: placeOf(0, 0), end: placeOf(0, 4) }]
    const b = [{ start: placeOf(0, 4), end: placeOf(0, 8) }]
    expect(relate('and', a, b, null, wordsBefore)).toEqual([])
    expect(relate('overlapping', a, b, null, wordsBefore)).toEqual([])
    expect(relate('not', a, b, null, wordsBefore)).toEqual(a)
    expect(relate('followed-by', a, b, { unit: 'words', most: 0 }, wordsBefore)).toEqual(a)
  })
})
