import type { z } from 'zod'
import type { Place } from '../contract.ts'

/** How a conjecture is written down; node ids of edition 2019 stand without `n19.`. */
export interface Proposition {
  readonly id: string
  readonly statement: string
  readonly places: readonly z.output<typeof Place>[]
  readonly nodes: readonly string[]
  /** What of a project's data would speak to it. */
  readonly test: string
}
