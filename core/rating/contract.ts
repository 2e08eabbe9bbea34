import { z } from 'zod'
import { command, query, type Implementation } from '../contract.ts'
import { CoderId, CodingId, NetworkId, NodeId, RatingId, WaveId } from '../ids.ts'
import { Empty, Instant, Level, LongText } from '../values.ts'

export const Confidence = z.enum(['low', 'moderate', 'high'])
export type Confidence = z.output<typeof Confidence>

export const Citation = z.strictObject({ codingId: CodingId, stance: z.enum(['for', 'against']) })
export type Citation = z.output<typeof Citation>

/**
 * A judgement of one node of one network in one wave.
 * A submitted rating has a level and at least one citation and a warrant, or says `insufficient` (level null).
 */
export const Rating = z.strictObject({
  id: RatingId,
  networkId: NetworkId,
  nodeId: NodeId,
  waveId: WaveId,
  raterId: CoderId,
  raterName: z.string(),
  state: z.enum(['draft', 'submitted']),
  level: Level.nullable(),
  insufficient: z.boolean(),
  warrant: z.string(),
  confidence: Confidence,
  /** In the order of their numbers in the warrant. */
  citations: z.array(Citation).readonly(),
  changed: Instant,
})
export type Rating = z.output<typeof Rating>

export const TrajectoryLabel = z.enum([
  'Much improved',
  'Improved',
  'Consistent Strength',
  'Declined',
  'Stagnant',
  'Not enough ratings',
])
export type TrajectoryLabel = z.output<typeof TrajectoryLabel>

/** The label of a series of ratings, and by which rule (1–5; null: too few ratings). */
export const Trajectory = z.strictObject({
  label: TrajectoryLabel,
  rule: z.int().min(1).max(5).nullable(),
  /** Last minus first rating; null with fewer than two. */
  change: z.int().nullable(),
  /** Highest minus last rating; null with fewer than two. */
  fall: z.int().nullable(),
  /** True where the series is one of those the published table shows; else the label is extrapolated. */
  attested: z.boolean(),
})
export type Trajectory = z.output<typeof Trajectory>

export const TrajectorySeries = z.strictObject({
  /** Node id, or the id of a published case (`MD1`). */
  id: z.string(),
  label: z.string(),
  /** One per wave, in order of date; null where not rated. */
  levels: z.array(z.strictObject({ waveId: WaveId, level: Level.nullable() })).readonly(),
  trajectory: Trajectory,
})
export type TrajectorySeries = z.output<typeof TrajectorySeries>

/** One look-for that speaks against the rating of the node it belongs to; the rule is in `contradiction.ts`. */
export const RatingContradiction = z.strictObject({
  ratingId: RatingId,
  nodeId: NodeId,
  lookForId: NodeId,
  reason: z.enum(['look-for', 'since']),
  supports: z.int(),
  counters: z.int(),
  /** Of `counters`, those made after the rating. */
  countersSince: z.int(),
})
export type RatingContradiction = z.output<typeof RatingContradiction>

export const ratingContract = {
  /** All of the network's, by wave and node. */
  list: query(z.strictObject({ networkId: NetworkId }), z.array(Rating).readonly()),
  /** Makes or replaces the current coder's rating of this node in this wave. */
  save: command(
    z.strictObject({
      networkId: NetworkId,
      nodeId: NodeId,
      waveId: WaveId,
      state: z.enum(['draft', 'submitted']),
      level: Level.nullable(),
      insufficient: z.boolean(),
      warrant: LongText,
      confidence: Confidence,
      citations: z.array(Citation).max(200),
    }),
    z.strictObject({ ratingId: RatingId }),
  ),
  remove: command(z.strictObject({ ratingId: RatingId }), Empty),
  /** Where the wave's codings speak against the current ratings of its nodes (rule: `contradictions`), strongest first. */
  contradictions: query(
    z.strictObject({ networkId: NetworkId, waveId: WaveId }),
    z.array(RatingContradiction).readonly(),
  ),
  /** One series per rated node, from submitted ratings; or one per case of a published table. */
  trajectories: query(
    z.strictObject({ networkId: NetworkId }),
    z.array(TrajectorySeries).readonly(),
  ),
  /** The project's own words for the five levels of a node, Least first; empty where none were written. */
  anchors: query(
    Empty,
    z.array(z.strictObject({ nodeId: NodeId, levels: z.array(z.string()).length(5) })).readonly(),
  ),
  writeAnchors: command(
    z.strictObject({ nodeId: NodeId, levels: z.array(z.string().max(2_000)).length(5) }),
    Empty,
  ),
}
export type RatingService = Implementation<typeof ratingContract>
