/** Thousands of codings on the wire: what they share is named once, so that 5,000 are half a megabyte and not two and a half. */
import { z } from 'zod'
import { column, isText } from '../columns.ts'
import { BlockId, CodeId, CoderId, CodingId, SourceId } from '../ids.ts'
import { Direction, Instant } from '../values.ts'
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

/** Codings of one source, column by column: the same place in each belongs to the same coding. */
export const CodingColumns = z.strictObject({
  ids: column<CodingId>(isText),
  codes: column<CodeId>(isText),
  coders: column<CoderId>(isText),
  directions: column<Direction>((value) => Direction.options.some((known) => known === value)),
  startBlocks: column<BlockId>(isText),
  startOffsets: column<number>(Number.isInteger),
  endBlocks: column<BlockId>(isText),
  endOffsets: column<number>(Number.isInteger),
  created: column<string>(isText),
  memos: column<string>(isText),
  touched: column<string | null>((value) => value === null || isText(value)),
})
export type CodingColumns = z.output<typeof CodingColumns>

/** The few that hold words, each with its coding's number. */
function noted(words: readonly (string | null)[], blank: string | null): [number, string][] {
  const found: [number, string][] = []
  words.forEach((text, index) => {
    if (text !== null && text !== blank) found.push([index, text])
  })
  return found
}

/** Packs codings of one source that stand in columns. */
export function packColumns(sourceId: SourceId, columns: CodingColumns): PackedCodings {
  const codes = numberer<CodeId>()
  const coders = numberer<CoderId>()
  const blocks = numberer<BlockId>()
  const numbers = [
    columns.codes.map(codes.of),
    columns.coders.map(coders.of),
    columns.directions.map((direction) => directions.indexOf(direction)),
    columns.startBlocks.map(blocks.of),
    columns.startOffsets,
    columns.endBlocks.map(blocks.of),
    columns.endOffsets,
  ]
  const { ids, created } = columns
  const places = new Array<number>(ids.length * WIDTH)
  numbers.forEach((column, place) => {
    column.forEach((number, index) => (places[index * WIDTH + place] = number))
  })
  return {
    ...{ sourceId, ids, created, places },
    ...{ codes: codes.all, coders: coders.all, blocks: blocks.all },
    memos: noted(columns.memos, ''),
    touched: noted(columns.touched, null),
  }
}

/** Packs codings of one source. */
export function packCodings(sourceId: SourceId, codings: readonly Coding[]): PackedCodings {
  return packColumns(sourceId, {
    ids: codings.map(({ id }) => id),
    codes: codings.map(({ codeId }) => codeId),
    coders: codings.map(({ coderId }) => coderId),
    directions: codings.map(({ direction }) => direction),
    startBlocks: codings.map(({ span }) => span.start.blockId),
    startOffsets: codings.map(({ span }) => span.start.offset),
    endBlocks: codings.map(({ span }) => span.end.blockId),
    endOffsets: codings.map(({ span }) => span.end.offset),
    created: codings.map(({ created }) => created),
    memos: codings.map(({ memo }) => memo),
    touched: codings.map(({ touched }) => touched),
  })
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
