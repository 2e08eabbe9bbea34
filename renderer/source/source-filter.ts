/** Which sources of a network a list shows. Pure. */
import type { CodeId, PersonId, WaveId } from '../../core/ids.ts'
import type { SourceSummary } from '../../core/source/contract.ts'
import type { Provenance, SourceKind } from '../../core/values.ts'
import { matchesWords } from './trigger.ts'

export interface SourceFilter {
  readonly kind: SourceKind | 'all'
  /** `none`: sources that belong to no wave. */
  readonly wave: WaveId | 'all' | 'none'
  readonly coded: 'all' | 'coded' | 'uncoded'
  /** Whoever speaks in it or was there. */
  readonly person: PersonId | null
  /** This code or one below it. */
  readonly code: CodeId | null
  readonly text: string
}

export const everything: SourceFilter = {
  ...{ kind: 'all', wave: 'all', coded: 'all', text: '' },
  ...{ person: null, code: null },
}

const ofKind = (source: SourceSummary, { kind }: SourceFilter) =>
  kind === 'all' || source.kind === kind

const ofWave = (source: SourceSummary, { wave }: SourceFilter) =>
  wave === 'all' || (wave === 'none' ? source.waveId === null : source.waveId === wave)

const ofCoding = (source: SourceSummary, { coded }: SourceFilter) =>
  coded === 'all' || source.codings > 0 === (coded === 'coded')

const ofText = ({ title, about, fileName }: SourceSummary, { text }: SourceFilter) =>
  text.trim() === '' || matchesWords(`${title} ${about} ${fileName}`, text.trim())

/** The sources that pass every part of the filter, in the order given. */
export function filterSources(
  sources: readonly SourceSummary[],
  filter: SourceFilter,
): readonly SourceSummary[] {
  return sources.filter((source) =>
    [ofKind, ofWave, ofCoding, ofText].every((passes) => passes(source, filter)),
  )
}

export type KindCounts = Readonly<Record<SourceKind | 'all', number>>

/** How many of each kind there would be under the rest of the filter. */
export function kindCounts(sources: readonly SourceSummary[], filter: SourceFilter): KindCounts {
  const counts = { all: 0, note: 0, interview: 0, artifact: 0 }
  for (const { kind } of filterSources(sources, { ...filter, kind: 'all' })) {
    counts.all += 1
    counts[kind] += 1
  }
  return counts
}

export interface Totals {
  readonly sources: number
  readonly words: number
  readonly codings: number
}

export function totalsOf(sources: readonly SourceSummary[]): Totals {
  return {
    sources: sources.length,
    words: sources.reduce((sum, { words }) => sum + words, 0),
    codings: sources.reduce((sum, { codings }) => sum + codings, 0),
  }
}

/** Where most of the sources come from; of as many, the network's own goes first. */
export function usualProvenance(sources: readonly SourceSummary[], own: Provenance): Provenance {
  const counts = new Map<Provenance, number>([[own, 0]])
  for (const { provenance } of sources) counts.set(provenance, (counts.get(provenance) ?? 0) + 1)
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0]
}
