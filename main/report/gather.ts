/** Asks the earlier features for everything that a report is built from. */
import type { AnalysisService } from '../../core/analysis/contract.ts'
import type { CodingService, Passage } from '../../core/coding/contract.ts'
import type { FrameworkService } from '../../core/framework/contract.ts'
import { NodeId, type CodingId, type NetworkId, type WaveId } from '../../core/ids.ts'
import type { NetworkService, Wave } from '../../core/network/contract.ts'
import type { Rating, RatingService } from '../../core/rating/contract.ts'
import type { Report } from '../../core/report/contract.ts'
import type { Gathered } from '../../core/report/gathered.ts'
import type { SourceService } from '../../core/source/contract.ts'

export interface Sources {
  readonly framework: Pick<FrameworkService, 'nodes'>
  readonly network: Pick<NetworkService, 'get' | 'waves' | 'people'>
  readonly source: Pick<SourceService, 'list'>
  readonly coding: Pick<CodingService, 'ofNode' | 'passages'>
  readonly analysis: Pick<AnalysisService, 'evidence' | 'totals'>
  readonly rating: Pick<RatingService, 'list' | 'trajectories'>
}

/** Queries of this program answer at once; a promise here would be a defect. */
export function atOnce<T extends object>(answer: T | Promise<T>): T {
  if (answer instanceof Promise) throw new Error('a query answered late')
  return answer
}

/** The latest held wave that has a submitted rating or a published one; else the latest held; else none. */
export function reportedWave({ network, rating }: Sources, networkId: NetworkId): Wave | null {
  const held = atOnce(network.waves({ networkId })).filter((wave) => wave.held)
  const rated = new Set<string>([
    ...atOnce(rating.list({ networkId }))
      .filter(({ state }) => state === 'submitted')
      .map(({ waveId }) => waveId),
    ...atOnce(rating.trajectories({ networkId })).flatMap(({ levels }) =>
      levels.filter(({ level }) => level !== null).map(({ waveId }) => waveId),
    ),
  ])
  return held.findLast(({ id }) => rated.has(id)) ?? held.at(-1) ?? null
}

const batch = 1_000

function passagesCited(
  { coding }: Sources,
  ratings: readonly Rating[],
  known: ReadonlySet<CodingId>,
): Passage[] {
  const ids = new Set(ratings.flatMap(({ citations }) => citations.map(({ codingId }) => codingId)))
  const missing = [...ids].filter((id) => !known.has(id))
  const found: Passage[] = []
  for (let at = 0; at < missing.length; at += batch) {
    const codingIds = missing.slice(at, at + batch)
    found.push(...atOnce(coding.passages({ codingIds })))
  }
  return found
}

export interface Asked {
  readonly networkId: NetworkId
  readonly waveId: WaveId | null
  readonly report: Report | null
  readonly now: string
}

/** One reading of everything, between two changes. */
export function gather(sources: Sources, { networkId, waveId, report, now }: Asked): Gathered {
  const { framework, network, source, coding, analysis, rating } = sources
  const about = atOnce(network.get({ networkId }))
  const waves = atOnce(network.waves({ networkId }))
  const ratings = atOnce(rating.list({ networkId }))
  const root = NodeId.parse(about.edition === '2019' ? 'n19' : 'h24')
  const coded = atOnce(coding.ofNode({ networkId, nodeId: root, waveId }))
  const known = new Set(coded.map((passage) => passage.coding.id))
  const ofWave = ratings.filter((one) => one.waveId === waveId)
  return {
    now,
    report,
    network: about,
    waves,
    wave: waves.find(({ id }) => id === waveId) ?? null,
    people: atOnce(network.people({ networkId })),
    sources: atOnce(source.list({ networkId })),
    passages: [...coded, ...passagesCited(sources, ofWave, known)],
    cells: atOnce(analysis.evidence({ networkId, waveId })),
    coders: atOnce(analysis.totals({ networkId, waveId })).coders,
    ratings,
    series: atOnce(rating.trajectories({ networkId })),
    nodes: atOnce(framework.nodes({})),
  }
}
