/** One source's codings as numbers. */
import type { SourceId } from '../../core/ids.ts'
import type { CodedSource } from '../../core/retrieval/count-table.ts'
import { blockOf, countBefore, placeOf } from '../../core/retrieval/place.ts'
import type { WordsBefore } from '../../core/retrieval/relate.ts'
import { wordStarts } from '../../core/retrieval/said.ts'
import type { Direction } from '../../core/values.ts'
import type { Database } from '../database/connection.ts'
import type { Meta } from './meta.ts'
import { blocksOf, textsOf, type SourceCodings } from './repository.ts'

export interface LoadedSource extends Omit<CodedSource, 'counts'> {
  readonly id: SourceId
  readonly coders: Int32Array
  readonly directions: readonly Direction[]
  readonly blockKeys: readonly number[]
  /** By ordinal of a block: as the source names them. */
  readonly speakers: readonly string[]
  /** By ordinal of a block: who that is, -1 for nobody in particular. */
  readonly blockPeople: Int32Array
}

/** Counts words before a place, from the places where words begin. */
export function wordsBeforeIn(texts: readonly string[]): WordsBefore {
  const starts: number[] = []
  texts.forEach((text, block) => {
    for (const offset of wordStarts(text)) starts.push(placeOf(block, offset))
  })
  return (place) => countBefore(starts, place)
}

/** The same for the edges of codings alone, kept in little room; the texts are read when it is first asked. */
function wordsAtEdges(
  starts: Float64Array,
  ends: Float64Array,
  texts: () => readonly string[],
): WordsBefore {
  let edges: Float64Array | null = null
  let words = new Int32Array()
  return (place) => {
    if (edges === null) {
      edges = Float64Array.from(new Set([...starts, ...ends])).sort()
      words = Int32Array.from(edges, wordsBeforeIn(texts()))
    }
    return words[countBefore(edges, place)] ?? 0
  }
}

function peopleOf(
  meta: Meta,
  { id, speakers, starts }: Pick<LoadedSource, 'id' | 'speakers' | 'starts'>,
): Pick<LoadedSource, 'people' | 'blockPeople'> {
  const known = new Map<string, number>()
  for (const name of new Set(speakers)) known.set(name, meta.speaker(id, name))
  const blockPeople = Int32Array.from(speakers, (name) => known.get(name) ?? -1)
  return {
    blockPeople,
    people: Int32Array.from(starts, (place) => blockPeople[blockOf(place)] ?? -1),
  }
}

/** The same source after people, or what they are called, changed. */
export function withPeople(meta: Meta, source: LoadedSource): LoadedSource {
  return { ...source, ...peopleOf(meta, source) }
}

/** Each block's label is kept once, however many blocks have it. */
function shared(names: readonly string[]): readonly string[] {
  const known = new Map(names.map((name) => [name, name]))
  return names.map((name) => known.get(name) ?? name)
}

/** Codings in order of place; those that cover nothing are left out. */
export function loadSource(
  db: Database,
  meta: Meta,
  id: SourceId,
  found: SourceCodings,
): LoadedSource {
  const blocks = blocksOf(db, id)
  const ordinal = new Map(blocks.ids.map((block, at) => [block, at]))
  const placeAt = (block: string | undefined, offset: number | undefined): number =>
    placeOf(ordinal.get(block ?? '') ?? 0, offset ?? 0)
  const start = found.startBlocks.map((block, at) => placeAt(block, found.startOffsets[at]))
  const end = found.endBlocks.map((block, at) => placeAt(block, found.endOffsets[at]))
  const order = start
    .map((_, at) => at)
    .filter((at) => (start[at] ?? 0) < (end[at] ?? 0))
    .sort((a, b) => (start[a] ?? 0) - (start[b] ?? 0) || (end[b] ?? 0) - (end[a] ?? 0))
  const starts = Float64Array.from(order, (at) => start[at] ?? 0)
  const ends = Float64Array.from(order, (at) => end[at] ?? 0)
  const speakers = shared(blocks.speakers)
  return {
    id,
    size: order.length,
    codes: Int32Array.from(order, (at) => meta.code.get(found.codes[at] ?? '')?.key ?? -1),
    coders: Int32Array.from(order, (at) => meta.coder.get(found.coders[at] ?? '')?.key ?? -1),
    directions: order.map((at) => found.directions[at] ?? 'supports'),
    starts,
    ends,
    wordsBefore: wordsAtEdges(starts, ends, () => textsOf(db, id)),
    blockKeys: blocks.keys,
    speakers,
    ...peopleOf(meta, { id, speakers, starts }),
  }
}
