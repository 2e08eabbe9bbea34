import type { WaveKey } from '../../core/demo/synthetic/demo-source.ts'

/** What the parts of the network need to know of one another. */
export interface Synthetic {
  readonly networkId: string
  readonly waveOf: (key: WaveKey) => string
  readonly secondCoder: string
  /** Coding ids by `source:label`. */
  readonly passages: ReadonlyMap<string, string>
}
