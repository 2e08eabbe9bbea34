/** The passages of a code: all of their places, filtered; their words only where they are on the screen. */
import { useMemo } from 'react'
import type { CodedPlace, PlacesOfCode } from '../../core/coding/codebook-contract.ts'
import type { Passage } from '../../core/coding/contract.ts'
import type { CodeId, CodingId } from '../../core/ids.ts'
import { useAsk } from '../query.ts'

export const facets = ['network', 'wave', 'kind', 'coder', 'direction'] as const
export type Facet = (typeof facets)[number]
/** By facet the value that is wanted; absent means all. */
export type PlaceFilter = Partial<Readonly<Record<Facet, string>>>

export const NO_WAVE = 'none'

/** What a place says of itself for each facet. */
export function facetOf(answer: PlacesOfCode, place: CodedPlace, facet: Facet): string {
  const source = answer.sources[place.source]
  switch (facet) {
    case 'network':
      return source?.networkId ?? ''
    case 'wave':
      return source?.waveId ?? NO_WAVE
    case 'kind':
      return source?.kind ?? ''
    case 'coder':
      return answer.coders[place.coder]?.id ?? ''
    case 'direction':
      return place.direction
  }
}

export function fitsFilter(answer: PlacesOfCode, place: CodedPlace, filter: PlaceFilter): boolean {
  return facets.every((facet) => {
    const wanted = filter[facet]
    return wanted === undefined || facetOf(answer, place, facet) === wanted
  })
}

/** A heading with a source, or a passage of it. */
export type PlaceRow =
  | { readonly type: 'source'; readonly source: number; readonly count: number }
  | { readonly type: 'place'; readonly place: CodedPlace; readonly at: number }

/** Passages under the heads of their sources; `at` counts passages. */
export function rowsOf(places: readonly CodedPlace[]): readonly PlaceRow[] {
  const counts = new Map<number, number>()
  for (const { source } of places) counts.set(source, (counts.get(source) ?? 0) + 1)
  const rows: PlaceRow[] = []
  let last = -1
  for (const [at, place] of places.entries()) {
    if (place.source !== last)
      rows.push({ type: 'source', source: place.source, count: counts.get(place.source) ?? 0 })
    last = place.source
    rows.push({ type: 'place', place, at })
  }
  return rows
}

/** How many passages are asked for at once. */
const CHUNK = 40
/** From which one on the next lot is asked for. */
const AHEAD = 16

/** The words of the passages from one to another, both by number. */
export function usePassages(
  places: readonly CodedPlace[],
  first: number,
  last: number,
): ReadonlyMap<CodingId, Passage> {
  const from = Math.floor(Math.max(0, first) / CHUNK) * CHUNK
  const ids = (start: number): CodingId[] => places.slice(start, start + CHUNK).map(({ id }) => id)
  const here = ids(from)
  // Asked for before they are in sight, so that they come with their words.
  const next = last >= from + AHEAD ? ids(from + CHUNK) : []
  const one = useAsk('coding', 'passages', here.length === 0 ? null : { codingIds: here })
  const two = useAsk('coding', 'passages', next.length === 0 ? null : { codingIds: next })
  return useMemo(
    () =>
      new Map(
        [...(one.data ?? []), ...(two.data ?? [])].map((passage) => [passage.coding.id, passage]),
      ),
    [one.data, two.data],
  )
}

const nothing: PlacesOfCode = { places: [], sources: [], coders: [], codeIds: [] }

export function usePlaces(codeId: CodeId, below: boolean, filter: PlaceFilter) {
  const answer = useAsk('coding', 'placesOfCode', { codeId, below })
  const all = answer.data ?? nothing
  const places = useMemo(
    () => all.places.filter((place) => fitsFilter(all, place, filter)),
    [all, filter],
  )
  const rows = useMemo(() => rowsOf(places), [places])
  return { isPending: answer.isPending, all, places, rows }
}
