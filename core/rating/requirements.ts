/** What a rating must have before it may be submitted. */
import type { Level } from '../values.ts'
import type { Citation } from './contract.ts'

export interface RatingContent {
  readonly level: Level | null
  readonly insufficient: boolean
  readonly warrant: string
  readonly citations: readonly Citation[]
}

/** level: none chosen; both: a level beside "insufficient"; citations: none; warrant: blank. */
export type Missing = 'level' | 'both' | 'citations' | 'warrant'

/**
 * What keeps a rating from being submitted, in the order of the sheet; empty where nothing does.
 * A rating that says `insufficient` needs no citation and no warrant, and must not have a level.
 */
export function missingFrom(rating: RatingContent): readonly Missing[] {
  if (rating.insufficient) return rating.level === null ? [] : ['both']
  const missing: Missing[] = []
  if (rating.level === null) missing.push('level')
  if (rating.warrant.trim() === '') missing.push('warrant')
  if (rating.citations.length === 0) missing.push('citations')
  return missing
}

/** Numbers of citations, from 1, that the warrant's text never mentions as `[1]`. */
export function unmentioned(rating: RatingContent): readonly number[] {
  return rating.citations
    .map((_, index) => index + 1)
    .filter((number) => !rating.warrant.includes(`[${number}]`))
}

/** Numbers in the warrant's text, `[7]`, behind which no citation stands; each once. */
export function unfounded(rating: RatingContent): readonly number[] {
  const numbers = [...rating.warrant.matchAll(/\[(\d{1,3})\]/gu)].map((found) => Number(found[1]))
  return [...new Set(numbers)].filter((n) => n < 1 || n > rating.citations.length)
}
