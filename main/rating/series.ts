/** Lays a network's ratings out over its waves. */
import type { FrameworkNode } from '../../core/framework/contract.ts'
import type { WaveId } from '../../core/ids.ts'
import type { Wave } from '../../core/network/contract.ts'
import type { Rating, TrajectorySeries } from '../../core/rating/contract.ts'
import { currentRating } from '../../core/rating/current.ts'
import { trajectory } from '../../core/rating/trajectory.ts'
import type { Level } from '../../core/values.ts'

function over(
  waves: readonly Wave[],
  id: string,
  label: string,
  levelIn: (waveId: WaveId) => Level | null,
): TrajectorySeries {
  const levels = waves.map((wave) => ({
    waveId: wave.id,
    level: wave.held ? levelIn(wave.id) : null,
  }))
  return { id, label, levels, trajectory: trajectory(levels.map(({ level }) => level)) }
}

/** One series per node that has a submitted rating, in reading order; nodes that are gone come last, under their id. */
export function seriesOfNodes(
  nodes: readonly FrameworkNode[],
  waves: readonly Wave[],
  ratings: readonly Rating[],
): TrajectorySeries[] {
  const rated = new Set<string>(
    ratings.filter(({ state }) => state === 'submitted').map(({ nodeId }) => nodeId),
  )
  const known = nodes.filter((node) => rated.has(node.id))
  const gone = [...rated].filter((id) => !known.some((node) => node.id === id))
  return [...known, ...gone.map((id) => ({ id, label: id }))].map(({ id, label }) =>
    over(waves, id, label, (waveId) => currentRating(ratings, id, waveId)?.level ?? null),
  )
}

export interface PublishedLevel {
  readonly caseId: string
  readonly waveId: WaveId
  readonly level: Level | null
}

/** One series per case of a published table, in its order. */
export function seriesOfCases(
  waves: readonly Wave[],
  published: readonly PublishedLevel[],
): TrajectorySeries[] {
  const cases = Map.groupBy(published, ({ caseId }) => caseId)
  return [...cases].map(([caseId, rows]) =>
    over(
      waves,
      caseId,
      caseId,
      (waveId) => rows.find((row) => row.waveId === waveId)?.level ?? null,
    ),
  )
}
