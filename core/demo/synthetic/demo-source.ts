import type { SourceKind } from '../../values.ts'

export type WaveKey = 'a22' | 's23' | 'a23' | 's24' | 'a24'

/** An invented source. `script` is its text with its codings; see `readScript`. */
export interface DemoSource {
  /** By this, and the label of a passage, ratings cite: `p14:rooms`. */
  readonly key: string
  readonly wave: WaveKey
  readonly kind: SourceKind
  readonly title: string
  readonly date: string
  readonly about: string
  readonly script: string
  /** Pseudonyms; `late` came after the start. */
  readonly here?: readonly string[]
  readonly late?: readonly string[]
  /** Memos on passages, by their label. */
  readonly memos?: Readonly<Record<string, string>>
  /** True where the second coder read it too. */
  readonly twice?: boolean
}
