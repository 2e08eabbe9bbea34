/** Which of several ratings counts. */
import type { Wave } from '../network/contract.ts'
import type { Rating } from './contract.ts'

function newer(a: Rating | null, b: Rating): Rating {
  return a === null || b.changed > a.changed ? b : a
}

/** The submitted rating of a node in a wave that was changed last, whoever made it; null where there is none. */
export function currentRating(
  ratings: readonly Rating[],
  nodeId: string,
  waveId: string,
): Rating | null {
  return ratings
    .filter((r) => r.nodeId === nodeId && r.waveId === waveId && r.state === 'submitted')
    .reduce<Rating | null>(newer, null)
}

/** The rating that counts in the latest of these waves, in order of time, that has any. */
export function latestRating(
  ratings: readonly Rating[],
  nodeId: string,
  waves: readonly Pick<Wave, 'id'>[],
): Rating | null {
  const found = waves.map((wave) => currentRating(ratings, nodeId, wave.id))
  return found.findLast((rating) => rating !== null) ?? null
}
