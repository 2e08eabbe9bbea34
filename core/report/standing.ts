/** Where each dimension stands in the wave: its rating, the one before, and the evidence behind it. */
import type { Passage } from '../coding/contract.ts'
import type { FrameworkNode } from '../framework/contract.ts'
import type { Wave } from '../network/contract.ts'
import type { Rating, TrajectorySeries } from '../rating/contract.ts'
import type { Level, SourceKind } from '../values.ts'
import type { Gathered } from './gathered.ts'

export interface Standing {
  readonly node: FrameworkNode
  /** The submitted rating of the wave whose warrant is printed; null where there is none. */
  readonly rating: Rating | null
  /** Ratings of the same dimension and wave by other people. */
  readonly others: readonly Rating[]
  readonly level: Level | null
  readonly insufficient: boolean
  /** Level in the wave held before this one. */
  readonly previous: Level | null
  readonly series: TrajectorySeries | null
  readonly supports: number
  readonly counters: number
  readonly mixed: number
  readonly kinds: readonly SourceKind[]
  readonly passages: readonly Passage[]
}

export interface Domain {
  readonly node: FrameworkNode
  readonly standings: readonly Standing[]
}

function children(nodes: readonly FrameworkNode[]): Map<string, FrameworkNode[]> {
  const found = new Map<string, FrameworkNode[]>()
  for (const node of nodes) {
    if (node.parentId !== null)
      found.set(node.parentId, [...(found.get(node.parentId) ?? []), node])
  }
  return found
}

function below(
  node: FrameworkNode,
  tree: ReadonlyMap<string, readonly FrameworkNode[]>,
): FrameworkNode[] {
  return [node, ...(tree.get(node.id) ?? []).flatMap((child) => below(child, tree))]
}

/** The wave held before the report's, if any. */
export function waveBefore({ waves, wave }: Gathered): Wave | null {
  if (wave === null) return null
  const place = waves.findIndex(({ id }) => id === wave.id)
  return waves.slice(0, Math.max(place, 0)).findLast(({ held }) => held) ?? null
}

function levelIn(series: TrajectorySeries | null, wave: Wave | null): Level | null {
  if (series === null || wave === null) return null
  return series.levels.find(({ waveId }) => waveId === wave.id)?.level ?? null
}

function ratingsOf(gathered: Gathered, node: FrameworkNode): Rating[] {
  return gathered.ratings
    .filter(({ nodeId, waveId }) => nodeId === node.id && waveId === gathered.wave?.id)
    .filter(({ state }) => state === 'submitted')
    .sort((a, b) => b.changed.localeCompare(a.changed))
}

function standingOf(gathered: Gathered, node: FrameworkNode, ids: ReadonlySet<string>): Standing {
  const series = gathered.series.find(({ id }) => id === node.id) ?? null
  const ratings = ratingsOf(gathered, node)
  const seriesLevel = levelIn(series, gathered.wave)
  const rating = ratings.find(({ level }) => level === seriesLevel) ?? ratings[0] ?? null
  const cells = gathered.cells.filter(({ nodeId }) => nodeId === node.id)
  const sum = (of: 'supports' | 'counters' | 'mixed'): number =>
    cells.reduce((total, cell) => total + cell[of], 0)
  const cited = new Set(rating?.citations.map(({ codingId }) => codingId))
  return {
    node,
    rating,
    others: ratings.filter((other) => other !== rating),
    level: rating?.level ?? null,
    insufficient: rating?.insufficient ?? false,
    previous: levelIn(series, waveBefore(gathered)),
    series,
    supports: sum('supports'),
    counters: sum('counters'),
    mixed: sum('mixed'),
    kinds: cells
      .filter((cell) => cell.supports + cell.counters + cell.mixed > 0)
      .map(({ kind }) => kind),
    passages: gathered.passages.filter(
      ({ coding, nodeIds }) => cited.has(coding.id) || nodeIds.some((id) => ids.has(id)),
    ),
  }
}

/** What is rated under a domain: its dimensions, or the domain itself where it has none; and whatever else was rated. */
function ratedNodes(
  domain: FrameworkNode,
  tree: ReadonlyMap<string, readonly FrameworkNode[]>,
  rated: ReadonlySet<string>,
): FrameworkNode[] {
  const all = below(domain, tree)
  const dimensions = all.filter(({ kind }) => kind === 'dimension')
  return all.filter(
    (node) =>
      node.kind === 'dimension' ||
      rated.has(node.id) ||
      (node === domain && dimensions.length === 0),
  )
}

/** The domains of the network's edition, in reading order, with everything that is rated; a dimension right under the root is its own. */
export function domainsOf(gathered: Gathered): Domain[] {
  const nodes = gathered.nodes.filter(({ edition }) => edition === gathered.network.edition)
  const tree = children(nodes)
  const roots = new Set<string | null>(
    nodes.filter(({ kind }) => kind === 'framework').map(({ id }) => id),
  )
  const rated = new Set<string>(gathered.ratings.map(({ nodeId }) => nodeId))
  return nodes
    .filter(
      ({ kind, parentId }) => kind === 'domain' || (kind === 'dimension' && roots.has(parentId)),
    )
    .map((node) => ({
      node,
      standings: ratedNodes(node, tree, rated).map((dimension) =>
        standingOf(gathered, dimension, new Set(below(dimension, tree).map(({ id }) => id))),
      ),
    }))
}

/** Coded passages for and against together. */
export const passagesBehind = (standing: Standing): number =>
  standing.supports + standing.counters + standing.mixed

export const hasContent = (standing: Standing): boolean =>
  standing.rating !== null || passagesBehind(standing) > 0 || standing.passages.length > 0
