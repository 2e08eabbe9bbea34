/** What each block has to paint: its share of every coding, the same object as long as nothing about it changed. */
import type { Code, Coding } from '../../core/coding/contract.ts'
import { lanesOf } from '../../core/coding/lanes.ts'
import type { Placed } from '../../core/coding/order.ts'
import { blockIndexAt, blockRange, type TextMap } from '../../core/coding/text-map.ts'
import type { CodeId, CoderId } from '../../core/ids.ts'
import type { Coder } from '../../core/project/contract.ts'

export interface BlockCoding {
  readonly coding: Coding
  readonly name: string
  readonly color: number
  readonly coder: string
  readonly initials: string
  /** Code points of the block. */
  readonly start: number
  readonly end: number
  /** Underline, from the letters down. */
  readonly level: number
  /** Lane in the margin of a coding that runs over several blocks; null for one within this block. */
  readonly outer: number | null
  /** Whether the coding begins in this block, where its name stands. */
  readonly opens: boolean
}

/** What there is to paint in the block of an index, oldest coding first. */
export type BlockCodings = (index: number) => readonly BlockCoding[]

/** Lists given before, by index of block: a list that has not changed is given again. */
export type Given = Map<number, readonly BlockCoding[]>

export interface Names {
  readonly codes: ReadonlyMap<CodeId, Pick<Code, 'name' | 'color'>>
  readonly coders: ReadonlyMap<CoderId, Coder>
}

const byAge = (a: Placed, b: Placed): number =>
  a.coding.created < b.coding.created ? -1 : a.coding.created > b.coding.created ? 1 : 0

function isSame(a: BlockCoding, b: BlockCoding): boolean {
  return (
    a.coding === b.coding &&
    a.name === b.name &&
    a.color === b.color &&
    a.initials === b.initials &&
    a.start === b.start &&
    a.end === b.end &&
    a.level === b.level &&
    a.outer === b.outer
  )
}

function keep(
  before: readonly BlockCoding[] | undefined,
  now: readonly BlockCoding[],
): readonly BlockCoding[] {
  const same =
    before?.length === now.length &&
    before.every((one, at) => {
      const other = now[at]
      return other !== undefined && isSame(one, other)
    })
  return same ? before : now
}

interface Reach {
  readonly one: Placed
  readonly from: number
  readonly to: number
}

/** Underline levels, and margin lanes of what runs over several blocks; oldest codings choose first. */
function lanesFor(reach: readonly Reach[]) {
  const underlines = reach.map(({ one: { coding, start, end } }) => ({ id: coding.id, start, end }))
  const long = reach
    .filter(({ from, to }) => from !== to)
    .map(({ one, from, to }) => ({ id: one.coding.id, start: from, end: to + 1 }))
  return { levels: lanesOf(underlines), outer: lanesOf(long) }
}

function shareOf(reach: Reach, index: number, map: TextMap, names: Names) {
  const { one, from } = reach
  const { coding } = one
  const { name = '', color = 7 } = names.codes.get(coding.codeId) ?? {}
  const { name: coder = '', initials = '' } = names.coders.get(coding.coderId) ?? {}
  const block = blockRange(map, index)
  const start = Math.max(0, one.start - block.start)
  const end = Math.min(one.end, block.end) - block.start
  return { coding, name, color, coder, initials, start, end, opens: index === from }
}

/** Shares out all codings to their blocks; a block's list is made when it is asked for. */
export function shareOut(
  map: TextMap,
  placed: readonly Placed[],
  names: Names,
  given: Given,
): BlockCodings {
  const reach = [...placed].sort(byAge).map((one) => ({
    one,
    from: blockIndexAt(map, one.start),
    to: blockIndexAt(map, Math.max(one.start, one.end - 1)),
  }))
  const { levels, outer } = lanesFor(reach)
  const blocks = new Map<number, Reach[]>()
  for (const one of reach)
    for (let index = one.from; index <= one.to; index += 1) {
      const list = blocks.get(index)
      if (list === undefined) blocks.set(index, [one])
      else list.push(one)
    }
  const made = new Map<number, readonly BlockCoding[]>()
  return (index) => {
    const present = made.get(index)
    if (present !== undefined) return present
    const now = (blocks.get(index) ?? []).map((one) => {
      const { id } = one.one.coding
      const level = levels.get(id) ?? 0
      return { ...shareOf(one, index, map, names), level, outer: outer.get(id) ?? null }
    })
    const list = keep(given.get(index), now)
    made.set(index, list)
    given.set(index, list)
    return list
  }
}
