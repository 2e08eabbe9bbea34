/** Where words stand: the index names the blocks, the blocks' texts say where in them. */
import { leavesOf, type Chain } from '../../core/retrieval/query.ts'
import { placeOf, type Stretch } from '../../core/retrieval/place.ts'
import type { Stretches } from '../../core/retrieval/relate.ts'
import { finderOf } from '../../core/retrieval/said.ts'
import { searchWordsOf } from '../../core/source/search-terms.ts'
import type { Database } from '../database/connection.ts'
import type { LoadedSource } from './load-source.ts'
import { matchingRows, textsByKey } from './repository.ts'
import type { Turn } from './turns.ts'

/** Rows of the index read between two pauses. */
const PART = 5_000
/** Rows of blocks in the index: key × 8. */
const BLOCK_ROWS = 8

export interface TextHits {
  readonly said: (source: LoadedSource, text: string, whole: boolean) => Stretches
}

const nameOf = (text: string, whole: boolean): string => `${whole} ${text}`

async function blocksThatMatch(
  db: Database,
  text: string,
  whole: boolean,
  turn: Turn,
): Promise<ReadonlySet<number>> {
  const words = searchWordsOf(text).map(({ word }) => word)
  const keys = new Set<number>()
  if (words.length === 0) return keys
  const match = `"${words.join(' ')}"${whole ? '' : ' *'}`
  for (let after = -1; ;) {
    const rows = matchingRows(db, match, after, PART)
    for (const row of rows) if (row % BLOCK_ROWS === 0) keys.add(row / BLOCK_ROWS)
    if (rows.length < PART) return keys
    after = rows.at(-1) ?? after
    await turn()
  }
}

function hitsIn(
  db: Database,
  source: LoadedSource,
  keys: ReadonlySet<number>,
  text: string,
  whole: boolean,
): Stretches {
  const ordinals = new Map<number, number>()
  source.blockKeys.forEach((key, ordinal) => {
    if (keys.has(key)) ordinals.set(key, ordinal)
  })
  if (ordinals.size === 0) return []
  const find = finderOf(text, whole)
  return textsByKey(db, [...ordinals.keys()]).flatMap((block) => {
    const ordinal = ordinals.get(block.key) ?? 0
    return find(block.text).map(({ start, end }): Stretch => ({
      start: placeOf(ordinal, start),
      end: placeOf(ordinal, end),
    }))
  })
}

/** Looks up every text of a chain in the index, once. */
export async function findTexts(db: Database, chain: Chain, turn: Turn): Promise<TextHits> {
  const blocks = new Map<string, ReadonlySet<number>>()
  for (const leaf of leavesOf(chain)) {
    if (leaf.type !== 'text') continue
    const { text, whole } = leaf
    blocks.set(nameOf(text, whole), await blocksThatMatch(db, text, whole, turn))
  }
  return {
    said: (source, text, whole) => {
      const keys = blocks.get(nameOf(text, whole))
      return keys === undefined || keys.size === 0 ? [] : hitsIn(db, source, keys, text, whole)
    },
  }
}
