/** Keeps one coder's rating of one node in one wave, and refuses to submit what lacks its grounds. */
import { AppError } from '../../core/errors.ts'
import type { Citation, RatingService } from '../../core/rating/contract.ts'
import { missingFrom } from '../../core/rating/requirements.ts'
import type { Work } from '../work.ts'
import { citationsOf, writeCitations } from './citations.ts'
import * as repository from './repository.ts'

export type RatingInput = Parameters<RatingService['save']>[0]

function requireGrounds(input: RatingInput, label: string): void {
  const missing = missingFrom(input)
  if (missing.includes('both'))
    throw new AppError('usage', `${label}: a level, and insufficient evidence, cannot both be.`)
  if (input.state === 'draft') return
  if (missing.includes('citations')) throw new AppError('needs-evidence', label)
  if (missing.includes('warrant')) throw new AppError('needs-warrant', label)
  if (missing.includes('level'))
    throw new AppError('usage', `${label}: a level from 1 to 5, or insufficient evidence.`)
}

function requireHeldWave({ db }: Work, { waveId, networkId }: RatingInput): string {
  const wave = repository.wave(db, waveId)
  if (wave.networkId !== networkId) throw new AppError('not-found', waveId)
  if (wave.held === 0) throw new AppError('usage', `${wave.label} was not held.`)
  return wave.label
}

function requireCodings({ db }: Work, { citations, networkId }: RatingInput): void {
  const ids = new Set(citations.map(({ codingId }) => codingId))
  if (ids.size < citations.length) throw new AppError('usage', 'A passage is cited twice.')
  if (repository.codingsInNetwork(db, networkId, [...ids]) < ids.size)
    throw new AppError('not-found', 'A cited passage is not in this network.')
}

function isSame(
  stored: repository.Stored,
  citations: readonly Citation[],
  input: RatingInput,
): boolean {
  return (
    stored.state === input.state &&
    stored.level === input.level &&
    (stored.insufficient === 1) === input.insufficient &&
    stored.warrant === input.warrant &&
    stored.confidence === input.confidence &&
    citations.length === input.citations.length &&
    citations.every(({ codingId, stance }, at) => {
      const wanted = input.citations[at]
      return wanted?.codingId === codingId && wanted.stance === stance
    })
  )
}

/** Makes or replaces the rating; the id it has. One that is already so is left untouched, its date too. */
export function saveRating(work: Work, input: RatingInput): string {
  const { db } = work
  requireGrounds(input, requireHeldWave(work, input))
  requireCodings(work, input)
  const key = { ...input, raterId: work.me() }
  const stored = repository.find(db, key)
  if (stored !== null && isSame(stored, citationsOf(db, stored.id), input)) return stored.id
  const { state, level, warrant, confidence } = input
  const insufficient = input.insufficient ? 1 : 0
  const fields = { state, level, insufficient, warrant, confidence, changed: work.now() }
  const id = stored?.id ?? work.newId()
  if (stored === null) repository.add(db, id, key, fields)
  else repository.change(db, id, fields)
  writeCitations(db, work.newId, id, input.citations)
  return id
}
