/** What each block has to paint: its share of every coding, the same object as long as nothing about it changed. */
import type { Code, Coding } from '../../core/coding/contract.ts'
import { openLanes, type Lanes } from '../../core/coding/lanes.ts'
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
  /** Whether somebody else coded it than who is at work. */
  readonly isTheirs: boolean
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

export interface Names {
  readonly codes: ReadonlyMap<CodeId, Pick<Code, 'name' | 'color'>>
  readonly coders: ReadonlyMap<CoderId, Coder>
  /** Who is at work. */
  readonly me?: CoderId | null
}

function byAge({ coding: a }: Placed, { coding: b }: Placed): number {
  if (a.created !== b.created) return a.created < b.created ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

function isSame(a: BlockCoding, b: BlockCoding): boolean {
  return (
    a.coding === b.coding &&
    a.name === b.name &&
    a.color === b.color &&
    a.initials === b.initials &&
    a.isTheirs === b.isTheirs &&
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

/** A coding with the blocks it reaches over, its underline and its lane in the margin. */
interface Reach {
  readonly one: Placed
  readonly from: number
  readonly to: number
  readonly level: number
  readonly outer: number | null
}

interface Shared {
  readonly map: TextMap
  readonly names: Names
  readonly placed: ReadonlySet<Placed>
  /** Oldest first: the order in which lanes are chosen. */
  readonly order: readonly Reach[]
  readonly blocks: ReadonlyMap<number, readonly Reach[]>
  readonly made: Map<number, readonly BlockCoding[]>
  readonly levels: Lanes
  readonly outers: Lanes
}

/** What was shared out last; only what changed since is done anew. */
export interface Given {
  shared: Shared | null
}

export function nothingGiven(): Given {
  return { shared: null }
}

function reachOf(map: TextMap, one: Placed, levels: Lanes, outers: Lanes): Reach {
  const { start, end, coding } = one
  const from = blockIndexAt(map, start)
  const to = blockIndexAt(map, Math.max(start, end - 1))
  const level = levels.push({ id: coding.id, start, end })
  const outer = from === to ? null : outers.push({ id: coding.id, start: from, end: to + 1 })
  return { one, from, to, level, outer }
}

/** The part of the order that has to be done anew, because something in it went or something older came. */
function cutBefore(order: readonly Reach[], gone: ReadonlySet<Placed>, came: readonly Placed[]) {
  const first = came[0]
  let cut = order.length
  while (cut > 0) {
    const before = order[cut - 1]
    if (before === undefined || first === undefined || byAge(before.one, first) <= 0) break
    cut -= 1
  }
  if (gone.size === 0) return cut
  const at = order.findIndex(({ one }) => gone.has(one))
  return at < 0 ? cut : Math.min(cut, at)
}

function indexesOf(reaches: readonly Reach[]): ReadonlySet<number> {
  const indexes = new Set<number>()
  for (const { from, to } of reaches)
    for (let index = from; index <= to; index += 1) indexes.add(index)
  return indexes
}

/** Lists of the blocks without those that were taken off, with those that were put on. */
function regroup(
  blocks: ReadonlyMap<number, readonly Reach[]>,
  off: readonly Reach[],
  on: readonly Reach[],
): ReadonlyMap<number, readonly Reach[]> {
  const next = new Map(blocks)
  const without = new Set(off)
  for (const index of indexesOf(off))
    next.set(
      index,
      (next.get(index) ?? []).filter((reach) => !without.has(reach)),
    )
  const fresh = new Map<number, Reach[]>()
  for (const reach of on)
    for (let index = reach.from; index <= reach.to; index += 1) {
      const list = fresh.get(index)
      if (list === undefined) fresh.set(index, [reach])
      else list.push(reach)
    }
  for (const [index, list] of fresh) next.set(index, [...(next.get(index) ?? []), ...list])
  return next
}

function isSameReach(a: Reach, b: Reach): boolean {
  return a.one === b.one && a.level === b.level && a.outer === b.outer
}

function shareFrom(before: Shared, all: readonly Placed[], names: Names): Shared {
  const placed = new Set(all)
  const gone = new Set([...before.placed].filter((one) => !placed.has(one)))
  const came = all.filter((one) => !before.placed.has(one)).sort(byAge)
  if (gone.size === 0 && came.length === 0 && names === before.names) return before
  const cut = cutBefore(before.order, gone, came)
  const off = before.order.slice(cut)
  for (const { outer } of off) {
    before.levels.pop()
    if (outer !== null) before.outers.pop()
  }
  const stays = off.map(({ one }) => one).filter((one) => !gone.has(one))
  const { map, levels, outers } = before
  const inOrder = stays.length === 0 ? came : [...stays, ...came].sort(byAge)
  const on = inOrder.map((one) => reachOf(map, one, levels, outers))
  const known = new Map(off.map((reach) => [reach.one, reach]))
  const same = on.map((reach) => {
    const was = known.get(reach.one)
    return was !== undefined && isSameReach(was, reach) ? was : reach
  })
  const blocks = regroup(before.blocks, off, same)
  const order = [...before.order.slice(0, cut), ...same]
  return { map, names, placed, order, blocks, levels, outers, made: new Map() }
}

function shareOf(reach: Reach, index: number, map: TextMap, names: Names) {
  const { one, from } = reach
  const { coding } = one
  const { name = '', color = 7 } = names.codes.get(coding.codeId) ?? {}
  const { name: coder = '', initials = '' } = names.coders.get(coding.coderId) ?? {}
  const block = blockRange(map, index)
  const start = Math.max(0, one.start - block.start)
  const end = Math.min(one.end, block.end) - block.start
  const { level, outer } = reach
  const isTheirs = (names.me ?? null) !== null && coding.coderId !== names.me
  const who = { coder, initials, isTheirs }
  return { coding, name, color, ...who, start, end, level, outer, opens: index === from }
}

const nobody: ReadonlySet<Placed> = new Set()

/** Shares out all codings to their blocks; a block's list is made when it is asked for, and is the same list as long as nothing in it changed. */
export function shareOut(
  map: TextMap,
  placed: readonly Placed[],
  names: Names,
  given: Given = nothingGiven(),
): BlockCodings {
  const last = given.shared
  const before: Shared =
    last?.map === map
      ? last
      : {
          ...{ map, names, placed: nobody, order: [], blocks: new Map() },
          ...{
            made: last?.made ?? new Map<number, readonly BlockCoding[]>(),
            levels: openLanes(),
            outers: openLanes(),
          },
        }
  const shared = shareFrom(before, placed, names)
  given.shared = shared
  const { blocks, made } = shared
  return (index) => {
    const present = made.get(index)
    if (present !== undefined) return present
    const now = (blocks.get(index) ?? []).map((reach) => shareOf(reach, index, map, names))
    const list = keep(before.made.get(index), now)
    made.set(index, list)
    return list
  }
}
