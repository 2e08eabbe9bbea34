/** The order in which people read names with numbers in them. */
import type { Person } from './contract.ts'

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

/** Negative, zero or positive: `P2` before `P10`, capitals and small letters alike; ties by code unit, so that the order is total. */
export function compareNaturally(one: string, other: string): number {
  const order = collator.compare(one, other)
  if (order !== 0) return order
  return one < other ? -1 : one > other ? 1 : 0
}

/** People by pseudonym: as they stand in every table. */
export function byPseudonym<P extends Pick<Person, 'pseudonym'>>(
  people: readonly P[],
): readonly P[] {
  return people.toSorted((one, other) => compareNaturally(one.pseudonym, other.pseudonym))
}

/** People by site, then by pseudonym; those without a site come last. */
export function inRosterOrder<P extends Pick<Person, 'site' | 'pseudonym'>>(
  people: readonly P[],
): readonly P[] {
  return people.toSorted((one, other) => {
    const siteless = Number(one.site === '') - Number(other.site === '')
    if (siteless !== 0) return siteless
    return (
      compareNaturally(one.site, other.site) || compareNaturally(one.pseudonym, other.pseudonym)
    )
  })
}

/** A site and who belongs to it. */
export interface Site<P> {
  readonly name: string
  readonly people: readonly P[]
}

/** People gathered by site, in roster order; the nameless site comes last. */
export function bySite<P extends Pick<Person, 'site' | 'pseudonym'>>(
  people: readonly P[],
): readonly Site<P>[] {
  const sites = new Map<string, P[]>()
  for (const person of inRosterOrder(people)) {
    const there = sites.get(person.site)
    if (there === undefined) sites.set(person.site, [person])
    else there.push(person)
  }
  return [...sites].map(([name, members]) => ({ name, people: members }))
}
