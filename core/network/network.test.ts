import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bySite, compareNaturally, inRosterOrder } from './natural-order.ts'
import { nextPseudonym, personByNumber, samePseudonym } from './pseudonym.ts'
import { inWaveOrder, waveOfDay } from './wave-order.ts'

const person = (site: string, pseudonym: string) => ({ site, pseudonym })
const names = (people: readonly { readonly pseudonym: string }[]) =>
  people.map(({ pseudonym }) => pseudonym)

describe('natural order', () => {
  it('puts P2 before P10', () => {
    expect(['P10', 'P2', 'P1'].toSorted(compareNaturally)).toEqual(['P1', 'P2', 'P10'])
  })
  it('is total: only equal strings are equal', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(compareNaturally(one, other) === 0).toBe(one === other)
        expect(Math.sign(compareNaturally(one, other))).toBe(
          -Math.sign(compareNaturally(other, one)) + 0,
        )
      }),
    )
  })
  it('lists people by site, and those without a site last', () => {
    const people = [person('', 'P01'), person('Site 10', 'P3'), person('Site 2', 'P4')]
    expect(names(inRosterOrder(people))).toEqual(['P4', 'P3', 'P01'])
  })
  it('gathers people by site without losing anybody', () => {
    const sites = bySite([person('B', 'P2'), person('A', 'P10'), person('A', 'P9')])
    expect(sites.map(({ name }) => name)).toEqual(['A', 'B'])
    expect(sites.flatMap((site) => names(site.people))).toEqual(['P9', 'P10', 'P2'])
  })
})

describe('pseudonyms', () => {
  it('begin with P01 in an empty network', () => {
    expect(nextPseudonym([])).toBe('P01')
  })
  it('go on after the highest, whatever gaps there are', () => {
    expect(nextPseudonym(['P01', 'P07', 'Facilitator'])).toBe('P08')
  })
  it('keep the width in use', () => {
    expect(nextPseudonym(['P001'])).toBe('P002')
    expect(nextPseudonym(['P99'])).toBe('P100')
  })
  it('are never suggested twice', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 99_999 })), (numbers) => {
        const taken = numbers.map((number) => `p${number}`)
        const next = nextPseudonym(taken)
        expect(taken.some((name) => samePseudonym(name, next))).toBe(false)
      }),
    )
  })
  it('are found by their number, with or without zeros', () => {
    const people = [person('A', 'P08'), person('A', 'P18')]
    expect(personByNumber(people, '8')?.pseudonym).toBe('P08')
    expect(personByNumber(people, '018')?.pseudonym).toBe('P18')
  })
  it('name nobody where the number is unknown, doubtful or no number', () => {
    const people = [person('A', 'P08'), person('A', 'T8')]
    expect(personByNumber(people, '8')).toBeNull()
    expect(personByNumber(people, '9')).toBeNull()
    expect(personByNumber(people, '')).toBeNull()
  })
})

describe('waves', () => {
  const wave = (label: string, date: string, held = true) => ({ label, date, held })
  const spring = wave('Spring', '2023-03-01')
  const autumn = wave('Autumn', '2023-10-01')
  const missed = wave('Missed', '2024-03-01', false)
  it('stand in order of date, then label', () => {
    const twin = wave('Autumn, second site', '2023-10-01')
    expect(inWaveOrder([missed, twin, autumn, spring])).toEqual([spring, autumn, twin, missed])
  })
  it('take what happened after they began', () => {
    expect(waveOfDay([autumn, spring], '2023-09-30')).toBe(spring)
    expect(waveOfDay([autumn, spring], '2023-10-01')).toBe(autumn)
  })
  it('take nothing where they were not held, or before the first', () => {
    expect(waveOfDay([spring, autumn, missed], '2024-05-01')).toBe(autumn)
    expect(waveOfDay([spring], '2023-02-28')).toBeNull()
    expect(waveOfDay([], '2023-02-28')).toBeNull()
  })
})
