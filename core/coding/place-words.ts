/** How a place in an attachment reads in a quotation. */
import { stampOf } from '../attachment/time-stamp.ts'
import type { Place } from '../attachment/place.ts'

/** `[region 120,80 200×150]`, `[page 2, region 0,0 50×50]`, `[00:12:36–00:13:02]`. */
export function placeWords(place: Place): string {
  if (place.kind === 'stretch') return `[${stampOf(place.from)}–${stampOf(place.to)}]`
  const { page, left, top, width, height } = place
  const on = page === null ? '' : `page ${String(page)}, `
  const corner = [left, top].map(String).join(',')
  return `[${on}region ${corner} ${[width, height].map(String).join('×')}]`
}

/** A passage of an attachment: where in it, then what the line that stands for it says. */
export function placedQuote(place: Place | null, quote: string): string {
  return place === null ? quote : `${placeWords(place)} ${quote}`.trim()
}
