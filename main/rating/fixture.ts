/** For tests: the rating service on a field, a rating that lacks nothing, and the code of a refusal. */
import { AppError } from '../../core/errors.ts'
import { NodeId, type CodingId, type WaveId } from '../../core/ids.ts'
import type { RatingService } from '../../core/rating/contract.ts'
import type { Field } from '../analysis/fixture.ts'
import { analysisService } from '../analysis/service.ts'
import { frameworkService } from '../framework/service.ts'
import { networkService } from '../network/service.ts'
import type { RatingInput } from './save.ts'
import { ratingService } from './service.ts'

export const trust = NodeId.parse('n19.structure.trust')

export function ratingOn({ work }: Field): RatingService {
  const framework = frameworkService(work)
  const analysis = analysisService(work, { framework })
  return ratingService(work, { framework, network: networkService(work), analysis })
}

/** A rating of trust with everything that submitting it needs. */
export function wholeRating({ networkId }: Field, waveId: WaveId, cited: CodingId): RatingInput {
  return {
    networkId,
    nodeId: trust,
    waveId,
    state: 'submitted',
    level: 4,
    insufficient: false,
    warrant: 'Failed tests are told first [1].',
    confidence: 'moderate',
    citations: [{ codingId: cited, stance: 'for' }],
  }
}

/** The code with which a change is refused; null where it is not. */
export function refusalOn({ command }: Field, change: () => unknown): string | null {
  try {
    command(change)
  } catch (error) {
    if (error instanceof AppError) return error.code
    throw error
  }
  return null
}
