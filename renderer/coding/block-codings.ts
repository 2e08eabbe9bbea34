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

export type BlockCodings = ReadonlyMap<number, readonly BlockCoding[]>

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

/** Shares of all codings by index of block, oldest coding first; unchanged lists are those of `before`. */
export function shareOut(
  map: TextMap,
  placed: readonly Placed[],
  { codes, coders }: Names,
  before: BlockCodings,
): BlockCodings {
  const reach = [...placed].sort(byAge).map((one) => ({
    one,
    from: blockIndexAt(map, one.start),
    to: blockIndexAt(map, Math.max(one.start, one.end - 1)),
  }))
  const { levels, outer } = lanesFor(reach)
  const shares = new Map<number, BlockCoding[]>()
  for (const { one, from, to } of reach) {
    const { coding } = one
    const { name = '', color = 7 } = codes.get(coding.codeId) ?? {}
    const { name: coder = '', initials = '' } = coders.get(coding.coderId) ?? {}
    const level = levels.get(coding.id) ?? 0
    const common = {
      coding,
      name,
      color,
      coder,
      initials,
      level,
      outer: outer.get(coding.id) ?? null,
    }
    for (let index = from; index <= to; index += 1) {
      const block = blockRange(map, index)
      const start = Math.max(0, one.start - block.start)
      const end = Math.min(one.end, block.end) - block.start
      const list = shares.get(index) ?? []
      list.push({ ...common, start, end, opens: index === from })
      shares.set(index, list)
    }
  }
  return new Map([...shares].map(([index, list]) => [index, keep(before.get(index), list)]))
}
