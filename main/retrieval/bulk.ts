/** The codings of all sources at once: quicker than source by source where most are wanted. */
import type { Database } from '../database/connection.ts'
import { codingsAfter, type SourceCodings } from './repository.ts'
import type { Turn } from './turns.ts'

type Growing = { readonly [K in keyof SourceCodings]: SourceCodings[K][number][] }

const empty = (): Growing => ({
  codes: [],
  coders: [],
  directions: [],
  startBlocks: [],
  startOffsets: [],
  endBlocks: [],
  endOffsets: [],
})

/** What stands for the codings of a source that has none. */
export const noCodings: SourceCodings = empty()

function push(there: Growing, from: SourceCodings, at: number): void {
  there.codes.push(from.codes[at] ?? '')
  there.coders.push(from.coders[at] ?? '')
  there.directions.push(from.directions[at] ?? 'supports')
  there.startBlocks.push(from.startBlocks[at] ?? '')
  there.startOffsets.push(from.startOffsets[at] ?? 0)
  there.endBlocks.push(from.endBlocks[at] ?? '')
  there.endOffsets.push(from.endOffsets[at] ?? 0)
}

export async function codingsBySource(
  db: Database,
  turn: Turn,
): Promise<ReadonlyMap<string, SourceCodings>> {
  const codings = new Map<string, Growing>()
  for (let after = 0; ;) {
    const { last, sources, codings: part } = codingsAfter(db, after)
    if (sources.length === 0) return codings
    for (const [at, sourceId] of sources.entries()) {
      const there = codings.get(sourceId) ?? empty()
      codings.set(sourceId, there)
      push(there, part, at)
    }
    after = last
    await turn()
  }
}
