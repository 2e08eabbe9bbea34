/** Where the stripes and names of a block stand in its margin. Pure, so that it can be tested without a page. */
import { lanesOf } from '../../core/coding/lanes.ts'
import type { CodingId } from '../../core/ids.ts'
import type { BlockCoding } from './block-codings.ts'

/** Pixels from the top of the block. */
export interface Extent {
  readonly top: number
  readonly bottom: number
}

export interface Stripe extends Extent {
  readonly share: BlockCoding
  readonly left: number
}

export interface NamePlace {
  readonly share: BlockCoding
  readonly top: number
  /** Top of the stripe the name belongs to, and its left edge. */
  readonly from: number
  readonly left: number
}

export interface Margin {
  readonly stripes: readonly Stripe[]
  readonly names: readonly NamePlace[]
  /** Codings for whose names there is no room. */
  readonly hidden: readonly BlockCoding[]
}

export const NAME_HEIGHT = 24
const LANE_WIDTH = 8
const LANES = 5

function leftOf(lane: number, outer: number | null): number {
  const at = outer === null ? lane : LANES - 1 - outer
  return Math.min(LANES - 1, Math.max(0, at)) * LANE_WIDTH
}

/** Names as near to their stripes as they can be without covering one another or leaving the block. */
function stackNames(wanted: readonly Stripe[], height: number): readonly NamePlace[] {
  const tops = wanted.map(({ top }) => top)
  for (let i = 1; i < tops.length; i += 1)
    tops[i] = Math.max(tops[i] ?? 0, (tops[i - 1] ?? 0) + NAME_HEIGHT)
  let limit = height - NAME_HEIGHT
  for (let i = tops.length - 1; i >= 0; i -= 1) {
    tops[i] = Math.max(0, Math.min(tops[i] ?? 0, limit))
    limit = (tops[i] ?? 0) - NAME_HEIGHT
  }
  return wanted.map(({ share, top, left }, i) => ({ share, top: tops[i] ?? 0, from: top, left }))
}

/** The margin of one block: codings oldest first, each with the lines it covers. */
export function marginOf(
  codings: readonly BlockCoding[],
  extents: ReadonlyMap<CodingId, Extent>,
  height: number,
): Margin {
  const seen = codings.flatMap((share) => {
    const extent = extents.get(share.coding.id)
    return extent === undefined ? [] : [{ share, ...extent }]
  })
  const lanes = lanesOf(
    seen
      .filter(({ share }) => share.outer === null)
      .map(({ share, top, bottom }) => ({ id: share.coding.id, start: top, end: bottom })),
  )
  const stripes = seen.map(({ share, top, bottom }) => {
    const left = leftOf(lanes.get(share.coding.id) ?? 0, share.outer)
    return { share, top, bottom, left }
  })
  const named = stripes
    .filter(({ share }) => share.opens)
    .sort((a, b) => a.share.start - b.share.start || b.share.end - a.share.end)
  const room = Math.max(1, Math.floor((height + 2) / NAME_HEIGHT))
  const shown = named.length > room ? named.slice(0, Math.max(0, room - 1)) : named
  const names = stackNames(shown, height)
  return { stripes, names, hidden: named.slice(shown.length).map(({ share }) => share) }
}
