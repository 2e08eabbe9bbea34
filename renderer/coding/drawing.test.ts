import { describe, expect, test } from 'vitest'
import { nothingGiven, shareOut, type BlockCoding } from './block-codings.ts'
import { map, names, place, type Wanted } from './fixture.ts'
import { marginOf, NAME_HEIGHT, type Extent } from './margin-layout.ts'
import { LEVELS, underlineStyle } from './underline.ts'
import { scrollNeeded } from './use-follow.ts'
import { blockRange, mapText, quoteOf } from '../../core/coding/text-map.ts'
import { dayWords } from '../look/dates.ts'
import { rebase } from './use-desk-state.ts'
import { nextDirection } from './direction-choice.tsx'

const wanted: readonly Wanted[] = [
  [1, 0, 0, 0, 7],
  [2, 0, 4, 1, 4],
  [3, 1, 5, 1, 6],
]
const fresh = nothingGiven
const brief = ({ start, end, level, opens }: BlockCoding) => [start, end, level, opens]

describe('what a block has to paint', () => {
  test('is its own part of each coding, in code points of the block', () => {
    const shares = shareOut(map, place(wanted), names, fresh())
    expect(shares(0).map(brief)).toEqual([
      [0, 7, 0, true],
      [4, 18, 1, true],
    ])
    expect(shares(1).map(brief)).toEqual([
      [0, 4, 1, false],
      [5, 6, 0, true],
    ])
    expect(shares(2)).toEqual([])
    expect(shares(0)[0]).toMatchObject({ name: 'Kindness', color: 5, initials: 'C1' })
  })

  test('keeps its level when a coding is added', () => {
    const levelOf = (all: readonly Wanted[]) => {
      const shares = shareOut(map, place(all), names, fresh())
      return new Map(shares(0).map(({ coding, level }) => [coding.id, level]))
    }
    const before = levelOf(wanted)
    const after = levelOf([...wanted, [9, 0, 0, 0, 18]])
    for (const [id, level] of before) expect(after.get(id)).toBe(level)
    expect(after.size).toBe(before.size + 1)
  })

  test('is the very same list where nothing about the block changed', () => {
    const given = fresh()
    const placed = place(wanted)
    const before = shareOut(map, placed, names, given)
    const [first, last] = [before(0), before(2)]
    const more = [...placed, ...place([[9, 2, 0, 2, 5]])]
    const after = shareOut(map, more, names, given)
    expect(after(0)).toBe(first)
    expect(after(2)).not.toBe(last)
  })

  test('survives a code and a coder that are not known yet', () => {
    const unknown = { codes: new Map(), coders: new Map() }
    const [first] = shareOut(map, place(wanted), unknown, fresh())(0)
    expect(first).toMatchObject({ name: '', color: 7, initials: '' })
  })
})

describe('the margin of a block', () => {
  const layout = (extents: readonly Extent[], height: number, blocks = 0) => {
    const all = extents.map((_, n): Wanted => [n + 1, 0, n, blocks, 4])
    const shares = shareOut(map, place(all), names, fresh())(0)
    const lines = new Map(shares.map(({ coding }, n) => [coding.id, extents[n] ?? extents[0]!]))
    return marginOf(shares, lines, height)
  }
  const line = (n: number): Extent => ({ top: n * 31, bottom: n * 31 + 24 })

  test('stands stripes of the same line beside each other', () => {
    const { stripes } = layout([line(0), line(0), line(1)], 200)
    expect(stripes.map(({ left }) => left)).toEqual([0, 8, 0])
  })

  test('never lets names cover one another, and keeps them inside the block', () => {
    const { names: placed } = layout([line(0), line(0), line(0), line(3)], 124)
    const tops = placed.map(({ top }) => top)
    tops.slice(1).forEach((top, n) => {
      expect(top - (tops[n] ?? 0)).toBeGreaterThanOrEqual(NAME_HEIGHT)
    })
    expect(Math.max(...tops)).toBeLessThanOrEqual(124 - NAME_HEIGHT)
  })

  test('counts the names for which there is no room', () => {
    const { names: placed, hidden, stripes } = layout([line(0), line(0), line(0)], 43)
    expect([placed.length, hidden.length, stripes.length]).toEqual([0, 3, 3])
    expect(layout([line(0)], 43).hidden).toEqual([])
  })

  test('lets names run into the room that the blocks below leave, and moves none of them', () => {
    const shares = shareOut(map, place([1, 2, 3, 4].map((n) => [n, 0, n, 0, 9])), names, fresh())(0)
    const lines = new Map(shares.map(({ coding }) => [coding.id, line(1)]))
    const { names: placed, hidden } = marginOf(shares, lines, 74, null, 80)
    expect(hidden).toEqual([])
    expect(placed.map(({ top }) => top)).toEqual([0, 1, 2, 3].map((n) => 31 + n * NAME_HEIGHT))
    const fewer = marginOf(shares.slice(0, 3), lines, 74, null, 80).names
    expect(placed.slice(0, 3).map(({ top }) => top)).toEqual(fewer.map(({ top }) => top))
  })

  test('always has room for the name of the chosen coding', () => {
    const shares = shareOut(map, place([1, 2, 3, 4].map((n) => [n, 0, n, 0, 9])), names, fresh())(0)
    const lines = new Map(shares.map(({ coding }) => [coding.id, line(0)]))
    const last = shares[3]!.coding.id
    const { names: placed, hidden } = marginOf(shares, lines, 74, last)
    expect(placed.map(({ group: [first] }) => first.start)).toEqual([1, 4])
    expect(hidden).toHaveLength(2)
  })

  test('names once what two coders say of the same words', () => {
    const twice: readonly Wanted[] = [1, 2].map((n) => [n, 0, 0, 0, 9])
    const shares = shareOut(map, place(twice), names, fresh())(0)
    const lines = new Map(shares.map(({ coding }) => [coding.id, line(0)]))
    const { names: placed, stripes } = marginOf(shares, lines, 74)
    expect(placed.map(({ group }) => group.length)).toEqual([2])
    expect(stripes).toHaveLength(2)
  })

  test('leaves out what could not be found on the page', () => {
    const shares = shareOut(map, place(wanted), names, fresh())(0)
    expect(marginOf(shares, new Map(), 100)).toEqual({ stripes: [], names: [], hidden: [] })
  })

  test('stands what runs over several blocks on the far side', () => {
    const { stripes } = layout([line(0)], 100, 1)
    expect(stripes.map(({ left }) => left)).toEqual([42])
  })
})

describe('underlines', () => {
  test('are one background each, deeper ones left to the margin', () => {
    const lines = [0, 1, 2, 3, 4].map((level) => ({
      level,
      color: 1,
      direction: 'mixed' as const,
    }))
    const style = underlineStyle(lines, false)
    expect(String(style.backgroundSize).split(', ')).toHaveLength(LEVELS)
    expect(underlineStyle([], false)).toEqual({})
    expect(underlineStyle([], true).backgroundImage).toContain('accent-wash')
  })
})

describe('a selection while the text is corrected', () => {
  test('stays on its words when a block before it grows, and goes with its block', () => {
    const [first, ...others] = map.blocks
    const longer = mapText([{ ...first!, text: `well, ${first!.text}` }, ...others])
    const selection = { ...blockRange(map, 2), moves: 'end' as const }
    const moved = rebase(map, longer, selection)
    expect(moved && quoteOf(longer, moved)).toBe('seven eight')
    const inside = { start: 4, end: 7, moves: 'end' as const }
    const along = rebase(map, longer, inside)
    expect(along && quoteOf(longer, along)).toBe('two')
    expect(rebase(map, mapText(map.blocks.slice(0, 2)), selection)).toBeNull()
    expect(rebase(map, map, selection)).toBe(selection)
  })
})

describe('small things', () => {
  test('scrolls only as far as keys need', () => {
    const view = { top: 0, bottom: 600 }
    expect(scrollNeeded({ top: 200, bottom: 230 }, view)).toBe(0)
    expect(scrollNeeded({ top: 10, bottom: 40 }, view)).toBe(-46)
    expect(scrollNeeded({ top: 560, bottom: 590 }, view)).toBe(100)
    expect(scrollNeeded({ top: 100, bottom: 900 }, view)).toBe(44)
  })

  test('directions go round', () => {
    expect(nextDirection('supports', 1)).toBe('counters')
    expect(nextDirection('supports', -1)).toBe('mixed')
  })

  test('dates are words', () => {
    expect(dayWords('2024-09-02')).toBe('2 Sep 2024')
  })
})
