/** `compute`: a statistic on JSON, without a project. */
import { computeTrajectory } from '../../core/rating/compute-trajectory.ts'
import type { Answer } from './answer.ts'
import { readJson } from './engine.ts'
import { UsageError } from './usage.ts'

const statistics: Readonly<Record<string, (input: unknown) => unknown>> = {
  trajectory: computeTrajectory,
}

export function compute(what: string, from: string): Answer {
  const statistic = Object.hasOwn(statistics, what) ? statistics[what] : undefined
  if (statistic === undefined)
    throw new UsageError(`There is no "${what}"; there are: ${Object.keys(statistics).join(', ')}`)
  const json = statistic(readJson(from))
  return { json, text: JSON.stringify(json) }
}
