/** The trajectory rule on plain data, for the command line and for other programs. */
import { z } from 'zod'
import { AppError } from '../errors.ts'
import type { Level } from '../values.ts'
import type { TrajectoryLabel } from './contract.ts'
import { levelOfName } from './levels.ts'
import { trajectory } from './trajectory.ts'

const Input = z.object({
  scale: z.array(z.string()),
  series: z.array(
    z.object({
      id: z.string(),
      ratings: z.array(z.object({ wave: z.string(), level: z.string().nullish() })),
    }),
  ),
})

export interface ComputedTrajectory {
  readonly id: string
  readonly label: TrajectoryLabel
  readonly rule: number | null
  readonly attested: boolean
}

function parse(input: unknown): z.output<typeof Input> {
  const parsed = Input.safeParse(input)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const where = issue?.path.join('.') ?? ''
  throw new AppError(
    'usage',
    `${where === '' ? 'input' : where}: ${issue?.message ?? 'not readable'}`,
  )
}

function requireScale(scale: readonly string[]): void {
  if (scale.length !== 5)
    throw new AppError('usage', `The scale has ${scale.length} levels; the rule is for five.`)
  if (new Set(scale).size !== 5)
    throw new AppError('usage', 'Two levels of the scale share a name.')
}

/**
 * Labels every series of `{ scale, series: [{ id, ratings: [{ wave, level }] }] }`.
 * The scale names its five levels from lowest to highest. The order of a series' ratings is taken as order of time;
 * names of waves are not read. A level that is null or missing is a blank. Throws `usage`, naming what is wrong.
 */
export function computeTrajectory(input: unknown): ComputedTrajectory[] {
  const { scale, series } = parse(input)
  requireScale(scale)
  const level = (name: string | null | undefined, id: string, wave: string): Level | null => {
    if (name === null || name === undefined) return null
    const found = levelOfName(name, scale)
    if (found === null)
      throw new AppError('usage', `Series ${id}, wave ${wave}: “${name}” is not in the scale.`)
    return found
  }
  return series.map(({ id, ratings }) => {
    const found = trajectory(ratings.map((rating) => level(rating.level, id, rating.wave)))
    return { id, label: found.label, rule: found.rule, attested: found.attested }
  })
}
