import type { Person } from '../../core/network/contract.ts'
import { compareNaturally } from '../../core/network/natural-order.ts'

export const sortables = ['pseudonym', 'name', 'role', 'site', 'mayQuote'] as const

export interface PeopleSort {
  readonly by: (typeof sortables)[number]
  readonly way: 'ascending' | 'descending'
}

export function nextSort(sort: PeopleSort, by: PeopleSort['by']): PeopleSort {
  return { by, way: sort.by === by && sort.way === 'ascending' ? 'descending' : 'ascending' }
}

/** By one column, those without anything in it last both ways; equals stay as they were. */
export function sortPeople(people: readonly Person[], { by, way }: PeopleSort): readonly Person[] {
  const turn = way === 'ascending' ? 1 : -1
  if (by === 'mayQuote')
    return people.toSorted((a, b) => (Number(a.mayQuote) - Number(b.mayQuote)) * turn)
  return people.toSorted((a, b) => {
    const blank = Number(a[by] === '') - Number(b[by] === '')
    return blank === 0 ? compareNaturally(a[by], b[by]) * turn : blank
  })
}
