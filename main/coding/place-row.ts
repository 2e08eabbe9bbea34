/** The place of a coding in an attachment, as columns of a query over `coding_place AS p`. */
import { z } from 'zod'
import type { Place } from '../../core/attachment/place.ts'

export const placeSql = 'p.page, p.left_edge, p.top_edge, p.width, p.height, p.from_ms, p.to_ms'

/** All null where the coding is one of text. */
export const placeColumns = {
  page: z.int().nullable(),
  left_edge: z.int().nullable(),
  top_edge: z.int().nullable(),
  width: z.int().nullable(),
  height: z.int().nullable(),
  from_ms: z.int().nullable(),
  to_ms: z.int().nullable(),
}
type PlaceRow = { readonly [C in keyof typeof placeColumns]: number | null }

export function placeOf(row: PlaceRow): Place | null {
  const { page, left_edge: left, top_edge: top, width, height, from_ms: from, to_ms: to } = row
  if (from !== null && to !== null) return { kind: 'stretch', from, to }
  if (left === null || top === null || width === null || height === null) return null
  return { kind: 'region', page, left, top, width, height }
}

export function rowOf(place: Place): PlaceRow {
  const none = { page: null, left_edge: null, top_edge: null, width: null, height: null }
  if (place.kind === 'stretch') return { ...none, from_ms: place.from, to_ms: place.to }
  const { page, left, top, width, height } = place
  return { page, left_edge: left, top_edge: top, width, height, from_ms: null, to_ms: null }
}
