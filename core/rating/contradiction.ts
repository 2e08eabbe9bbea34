/** Says when the evidence speaks against a rating. */
import type { NodeId } from '../ids.ts'
import type { Level } from '../values.ts'

/** Codings on one look-for: an indicator, or the dimension itself where it has none. `since`: those made after the rating. */
export interface Weighed {
  readonly nodeId: NodeId
  readonly supports: number
  readonly counters: number
  readonly countersSince: number
  readonly supportsSince: number
}

export interface Contradiction {
  readonly nodeId: NodeId
  /** look-for: on balance the look-for speaks against; since: what came after the rating does. */
  readonly reason: 'look-for' | 'since'
  readonly counters: number
  readonly supports: number
  readonly countersSince: number
}

/** From this level up a rating claims that the thing is there, so that codings against it can contradict. */
const claims = 3
/** Fewer codings against are a voice, not a pattern. */
const pattern = 3

function contradicts(weighed: Weighed): Contradiction['reason'] | null {
  const { counters, supports, countersSince, supportsSince } = weighed
  if (counters >= pattern && counters > supports) return 'look-for'
  if (countersSince >= pattern && countersSince > supportsSince) return 'since'
  return null
}

/**
 * The look-fors that contradict a rating, strongest first. A rating of Dev (Mid) or more is contradicted by a look-for
 * with at least 3 codings against and more against than for, counted over all of them or over those made since the rating.
 * Ratings below that, and "insufficient evidence" (null), claim nothing that a coding against could contradict.
 */
export function contradictions(
  level: Level | null,
  lookFors: readonly Weighed[],
): readonly Contradiction[] {
  if (level === null || level < claims) return []
  return lookFors
    .flatMap((weighed) => {
      const reason = contradicts(weighed)
      if (reason === null) return []
      const { nodeId, counters, supports, countersSince } = weighed
      return [{ nodeId, reason, counters, supports, countersSince }]
    })
    .toSorted((a, b) => b.counters - a.counters)
}
