/** What the wheel shows: every sector with its rating, its slats and what contradicts it. Pure; drawing is elsewhere. */
import type { EvidenceCell } from '../../../core/analysis/contract.ts'
import { weightOf, type Weight } from '../../../core/analysis/weight.ts'
import type { Edition, FrameworkNode } from '../../../core/framework/contract.ts'
import { childrenOf, dimensionsOf } from '../../../core/framework/tree.ts'
import type { Wave } from '../../../core/network/contract.ts'
import type { Rating, RatingContradiction } from '../../../core/rating/contract.ts'
import { currentRating, latestRating } from '../../../core/rating/current.ts'
import type { Level } from '../../../core/values.ts'
import { inset, type Arc } from './geometry.ts'
import { placesOf, rings, type Place } from './places.ts'

/** So many codings fill a slat. */
const full = 26

export interface Slat {
  readonly node: FrameworkNode
  readonly weight: Weight
  /** From 0 to 1 of the ring. */
  readonly height: number
  readonly arc: Arc
  readonly contradicts: boolean
}

export interface Sector {
  readonly place: Place
  readonly arc: Arc
  readonly node: FrameworkNode
  /** Null where nobody has submitted a rating. */
  readonly rating: Rating | null
  readonly level: Level | null
  readonly weight: Weight
  readonly slats: readonly Slat[]
}

export interface WheelData {
  readonly nodes: readonly FrameworkNode[]
  readonly edition: Edition
  readonly cells: readonly EvidenceCell[]
  readonly ratings: readonly Rating[]
  readonly contradictions: readonly RatingContradiction[]
  readonly waves: readonly Wave[]
  /** Null shows all waves: all evidence, and each node's latest rating. */
  readonly waveId: string | null
}

/** √(codings / 26), at most 1, so that the first codings count most. */
export function slatHeight(codings: number): number {
  return Math.min(1, Math.sqrt(Math.max(0, codings) / full))
}

/** The rating of a node in a wave; over all waves the one of the latest wave that has any. */
export function ratingOf(
  { ratings, waves, waveId }: Pick<WheelData, 'ratings' | 'waves' | 'waveId'>,
  nodeId: string,
): Rating | null {
  if (waveId !== null) return currentRating(ratings, nodeId, waveId)
  return latestRating(ratings, nodeId, waves)
}

function slatsOf(data: WheelData, node: FrameworkNode, arc: Arc): readonly Slat[] {
  const below = childrenOf(data.nodes, node.id)
  const shown = below.length === 0 ? [node] : below
  const step = (arc.to - arc.from) / shown.length
  return shown.map((one, index) => {
    const weight = weightOf(data.cells, one.id)
    const from = arc.from + index * step
    return {
      node: one,
      weight,
      height: slatHeight(weight.codings),
      arc: { ...arc, from, to: from + step },
      contradicts: data.contradictions.some(
        ({ nodeId, lookForId }) => nodeId === node.id && lookForId === one.id,
      ),
    }
  })
}

/** Sectors in walking order; a node that the framework does not have is left out. */
export function sectorsOf(data: WheelData): readonly Sector[] {
  return placesOf(data.edition).flatMap((place) => {
    const node = data.nodes.find((one) => one.id === place.nodeId)
    if (node === undefined) return []
    const { inner, outer, from, to } = place
    const arc = inset({ inner, outer, from, to }, rings[place.ring].inset)
    const rating = ratingOf(data, node.id)
    const weight = weightOf(data.cells, node.id)
    const slats = slatsOf(data, node, arc)
    return [{ place, arc, node, rating, level: rating?.level ?? null, weight, slats }]
  })
}

/** How many of the edition's own dimensions are rated, drawn in the wheel or not. */
export function ratedOf(data: WheelData): { readonly rated: number; readonly all: number } {
  const dimensions = dimensionsOf(data.nodes, data.edition)
  const rated = dimensions.filter(({ id }) => ratingOf(data, id) !== null)
  return { rated: rated.length, all: dimensions.length }
}
