/** Places in a source as single numbers: which block, and after how many of its code points. */

/** No block is longer; so many places belong to each. */
const BLOCK = 2 ** 24

/** Half-open stretch between two places, never empty. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Later places are greater numbers. The line break after a block is the place after its last character. */
export function placeOf(block: number, offset: number): number {
  return block * BLOCK + offset
}

/** Ordinal of the block, from 0, that a place stands in. */
export function blockOf(place: number): number {
  return Math.floor(place / BLOCK)
}

export function offsetOf(place: number): number {
  return place % BLOCK
}

/** The block of the last character that is covered. */
export function lastBlockOf({ end }: Stretch): number {
  return blockOf(end - 1)
}

/** In order of place; of two that begin together the longer first. */
export function compareStretches(a: Stretch, b: Stretch): number {
  return a.start - b.start || b.end - a.end
}

/** How many of these places, in rising order, stand before a place. */
export function countBefore(places: ArrayLike<number>, place: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((places[middle] ?? place) < place) low = middle + 1
    else high = middle
  }
  return low
}
