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

/** Codings that say the same of the same words: one name, with everybody who coded it. */
export type Group = readonly [BlockCoding, ...BlockCoding[]]

export interface NamePlace {
  readonly group: Group
  readonly top: number
  /** Top of the stripe the name belongs to, and its left edge. */
  readonly from: number
  readonly left: number
}

export interface Margin {
  readonly stripes: readonly Stripe[]
  readonly names: readonly NamePlace[]
  /** For whose names there is no room. */
  readonly hidden: readonly Group[]
}

export const NAME_HEIGHT = 24
/** Left edges of the lanes: the first stand apart, further ones close up, and what is deeper yet shares the last. */
const LANES = [0, 8, 15, 21, 26, 30, 34, 38, 42] as const

function leftOf(lane: number, outer: number | null): number {
  const last = LANES.length - 1
  const at = outer === null ? lane : last - outer
  return LANES[Math.min(last, Math.max(0, at))] ?? 0
}

interface Named extends Pick<Stripe, 'top' | 'left'> {
  readonly group: Group
}

function isSame({ coding, start, end }: BlockCoding, other: BlockCoding): boolean {
  return (
    coding.codeId === other.coding.codeId &&
    coding.direction === other.coding.direction &&
    start === other.start &&
    end === other.end &&
    coding.span.end.blockId === other.coding.span.end.blockId
  )
}

/** One entry per name, in order of place. */
function groupNames(stripes: readonly Stripe[]): readonly Named[] {
  const named: Named[] = []
  const opening = stripes
    .filter(({ share }) => share.opens)
    .sort((a, b) => a.share.start - b.share.start || b.share.end - a.share.end)
  for (const { share, top, left } of opening) {
    const at = named.findIndex(({ group: [first] }) => isSame(first, share))
    const found = named[at]
    if (found === undefined) named.push({ group: [share], top, left })
    else named[at] = { ...found, group: [...found.group, share] }
  }
  return named
}

const has = (chosenId: CodingId | null) => (named: Named) =>
  named.group.some(({ coding }) => coding.id === chosenId)

/** As many names as there is room for; that of the chosen coding is always among them. */
function fitNames(
  named: readonly Named[],
  height: number,
  chosenId: CodingId | null,
): readonly Named[] {
  const room = Math.max(1, Math.floor((height + 2) / NAME_HEIGHT))
  if (named.length <= room) return named
  const first = named.slice(0, Math.max(0, room - 1))
  const chosen = named.find(has(chosenId))
  if (chosen === undefined || first.includes(chosen)) return first
  return [...first.slice(0, -1), chosen]
}

/** Names as near to their stripes as they can be without covering one another or leaving the block. */
function stackNames(wanted: readonly Named[], height: number): readonly NamePlace[] {
  const tops = wanted.map(({ top }) => top)
  for (let i = 1; i < tops.length; i += 1)
    tops[i] = Math.max(tops[i] ?? 0, (tops[i - 1] ?? 0) + NAME_HEIGHT)
  let limit = height - NAME_HEIGHT
  for (let i = tops.length - 1; i >= 0; i -= 1) {
    tops[i] = Math.max(0, Math.min(tops[i] ?? 0, limit))
    limit = (tops[i] ?? 0) - NAME_HEIGHT
  }
  return wanted.map(({ group, top, left }, i) => ({ group, top: tops[i] ?? 0, from: top, left }))
}

/** The margin of one block: codings oldest first, each with the lines it covers; `below` is room that the following blocks leave to its names. */
export function marginOf(
  codings: readonly BlockCoding[],
  extents: ReadonlyMap<CodingId, Extent>,
  height: number,
  chosenId: CodingId | null = null,
  below = 0,
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
  const named = groupNames(stripes)
  const room = height + below
  const shown = fitNames(named, room, chosenId)
  const isCut = shown.length < named.length
  const hidden = named.filter((one) => !shown.includes(one)).map(({ group }) => group)
  return { stripes, names: stackNames(shown, room - (isCut ? NAME_HEIGHT : 0)), hidden }
}
