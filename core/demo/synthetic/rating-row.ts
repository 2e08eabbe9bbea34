import type { Confidence } from '../../rating/contract.ts'
import type { Level } from '../../values.ts'
import type { WaveKey } from './demo-source.ts'

/** An invented judgment. `cites` are passages, `p14:tuesday`, with a sign for their stance, in the order of their numbers in the warrant. */
export interface DemoRating {
  readonly wave: WaveKey
  /** Without `n19.`. */
  readonly node: string
  /** Null: insufficient evidence. */
  readonly level: Level | null
  readonly confidence: Confidence
  readonly warrant: string
  readonly cites: readonly string[]
  /** The day it was submitted; of a draft, last touched. */
  readonly day: string
  readonly rater?: 'second'
  readonly draft?: true
}

type Row = readonly [
  node: string,
  level: Level | null,
  confidence: Confidence,
  warrant: string,
  cites: string,
]

/** Rows of one wave and one day; `cites` with spaces between them. */
export function ratingsOf(
  wave: WaveKey,
  day: string,
  rows: readonly Row[],
  extra: Pick<DemoRating, 'rater' | 'draft'> = {},
): readonly DemoRating[] {
  return rows.map(([node, level, confidence, warrant, cites]) => ({
    wave,
    day,
    node,
    level,
    confidence,
    warrant,
    cites: cites.split(' ').filter((cite) => cite !== ''),
    ...extra,
  }))
}
