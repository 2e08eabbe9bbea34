/** All that a report is built from, gathered beforehand so that building it is a pure function. */
import type { EvidenceCell } from '../analysis/contract.ts'
import type { Passage } from '../coding/contract.ts'
import type { FrameworkNode } from '../framework/contract.ts'
import type { Network, Person, Wave } from '../network/contract.ts'
import type { Rating, TrajectorySeries } from '../rating/contract.ts'
import type { SourceSummary } from '../source/contract.ts'
import type { Report } from './contract.ts'

export interface Gathered {
  /** The present instant. */
  readonly now: string
  /** The report being written; null for one without an author's text. */
  readonly report: Report | null
  readonly network: Network
  /** In order of date. */
  readonly waves: readonly Wave[]
  /** The wave that the report is about; null where the network has none. */
  readonly wave: Wave | null
  readonly people: readonly Person[]
  readonly sources: readonly SourceSummary[]
  /** Coded passages of the wave (of all waves where there is none), and all that its ratings cite. */
  readonly passages: readonly Passage[]
  /** Of the wave, or of all waves. */
  readonly cells: readonly EvidenceCell[]
  readonly coders: number
  /** Of all waves. */
  readonly ratings: readonly Rating[]
  readonly series: readonly TrajectorySeries[]
  /** Of both editions and of the project. */
  readonly nodes: readonly FrameworkNode[]
}
