/** Turns a series of ratings into the label that the published table would give it. */
import type { Level } from '../values.ts'
import type { Trajectory, TrajectoryLabel } from './contract.ts'
import { isPublished } from './published-series.ts'

/** Thresholds in steps of the five-step scale; a change of any of them is a new version. */
export interface TrajectoryRule {
  readonly version: number
  /** Rule 1: last minus first is at least this. */
  readonly muchImproved: number
  /** Rule 2: last minus first is at least this. */
  readonly improved: number
  /** Rule 3: no rating is below this level. */
  readonly strength: number
  /** Rule 4: the highest rating minus the last is at least this. */
  readonly declined: number
}

/** Version 1: the thresholds that give all eleven published labels. */
export const defaultRule: TrajectoryRule = {
  version: 1,
  muchImproved: 4,
  improved: 2,
  strength: 4,
  declined: 2,
}

type Labelled = readonly [label: TrajectoryLabel, rule: 1 | 2 | 3 | 4 | 5]

function firstMatch(change: number, lowest: number, fall: number, rule: TrajectoryRule): Labelled {
  if (change >= rule.muchImproved) return ['Much improved', 1]
  if (change >= rule.improved) return ['Improved', 2]
  if (lowest >= rule.strength) return ['Consistent Strength', 3]
  if (fall >= rule.declined) return ['Declined', 4]
  return ['Stagnant', 5]
}

/**
 * The label of ratings in order of time; the first rule that matches decides. Blanks (null) are left out, never filled in.
 * With fewer than two ratings there is no label, no rule and no change.
 */
export function trajectory(
  series: readonly (Level | null)[],
  rule: TrajectoryRule = defaultRule,
): Trajectory {
  const rated = series.filter((level) => level !== null)
  const first = rated[0]
  const last = rated.at(-1)
  if (first === undefined || last === undefined || rated.length < 2)
    return { label: 'Not enough ratings', rule: null, change: null, fall: null, attested: false }
  const change = last - first
  const fall = Math.max(...rated) - last
  const [label, number] = firstMatch(change, Math.min(...rated), fall, rule)
  return { label, rule: number, change, fall, attested: isPublished(rated, label) }
}
