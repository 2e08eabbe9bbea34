/** Thousands of codings on the wire: what they share is named once, so that 5,000 are half a megabyte and not two and a half. */
import { z } from 'zod'
import { BlockId, CodeId, CoderId, CodingId, SourceId } from '../ids.ts'
import { Instant, type Direction } from '../values.ts'
import type { Coding } from './records.ts'

const Noted = z.tuple([z.int(), z.string()])

export const PackedCodings = z.strictObject({
  sourceId: SourceId,
  ids: z.array(CodingId).readonly(),
  codes: z.array(CodeId).readonly(),
  coders: z.array(CoderId).readonly(),
  blocks: z.array(BlockId).readonly(),
  /** Seven for each: code, coder, direction, block and offset of the start, block and offset of the end. */
  places: z.array(z.int()).readonly(),
  created: z.array(Instant).readonly(),
  /** By the coding's number. */
  memos: z.array(Noted).readonly(),
  touched: z.array(Noted).readonly(),
})
export type PackedCodings = z.output<typeof PackedCodings>

const directions: readonly Direction[] = ['supports', 'counters', 'mixed']
const WIDTH = 7

function numberer<T>(): { readonly all: T[]; readonly of: (value: T) => number } {
  const all: T[] = []
  const numbers = new Map<T, number>()
  return {
    all,
    of: (value) => {
      const known = numbers.get(value)
      if (known !== undefined) return known
      numbers.set(value, all.length)
      return all.push(value) - 1
    },
  }
}

/** Packs codings of one source. */
export function packCodings(sourceId: SourceId, codings: readonly Coding[]): PackedCodings {
  const codes = numberer<CodeId>()
  const coders = numberer<CoderId>()
  const blocks = numberer<BlockId>()
  const noted = (of: (coding: Coding) => string | null): [number, string][] =>
    codings.flatMap((coding, index): [number, string][] => {
      const words = of(coding)
      return words === null ? [] : [[index, words]]
    })
  const places = codings.flatMap(({ codeId, coderId, direction, span: { start, end } }) => [
    codes.of(codeId),
    coders.of(coderId),
    directions.indexOf(direction),
    blocks.of(start.blockId),
    start.offset,
    blocks.of(end.blockId),
    end.offset,
  ])
  return {
    sourceId,
    ids: codings.map(({ id }) => id),
    codes: codes.all,
    coders: coders.all,
    blocks: blocks.all,
    places,
    created: codings.map(({ created }) => created),
    memos: noted(({ memo }) => (memo === '' ? null : memo)),
    touched: noted(({ touched }) => touched),
  }
}

function named<T>(all: readonly T[], number: number | undefined): T {
  const found = all[number ?? -1]
  if (found === undefined) throw new Error('Codings were packed wrongly.')
  return found
}

/** The codings that were packed, in their order. */
export function unpackCodings(packed: PackedCodings): readonly Coding[] {
  const { sourceId, ids, places, created, blocks } = packed
  const memos = new Map(packed.memos)
  const touched = new Map(packed.touched)
  return ids.map((id, index) => {
    const at = index * WIDTH
    return {
      id,
      sourceId,
      codeId: named(packed.codes, places[at]),
      coderId: named(packed.coders, places[at + 1]),
      direction: named(directions, places[at + 2]),
      memo: memos.get(index) ?? '',
      span: {
        start: { blockId: named(blocks, places[at + 3]), offset: named(places, at + 4) },
        end: { blockId: named(blocks, places[at + 5]), offset: named(places, at + 6) },
      },
      created: named(created, index),
      touched: touched.get(index) ?? null,
    }
  })
}
