/** What stands on a rating sheet, and how it compares with what is kept. Pure. */
import type { Citation, Confidence, Rating } from '../../core/rating/contract.ts'
import type { Level } from '../../core/values.ts'

export interface SheetContent {
  readonly level: Level | null
  readonly insufficient: boolean
  readonly warrant: string
  readonly confidence: Confidence
  readonly citations: readonly Citation[]
}

export const blankSheet: SheetContent = {
  level: null,
  insufficient: false,
  warrant: '',
  confidence: 'moderate',
  citations: [],
}

/** The content of a kept rating; a blank sheet where there is none. */
export function contentOf(rating: Rating | null): SheetContent {
  if (rating === null) return blankSheet
  const { level, insufficient, warrant, confidence, citations } = rating
  return { level, insufficient, warrant, confidence, citations }
}

export function isSameContent(a: SheetContent, b: SheetContent): boolean {
  return (
    a.level === b.level &&
    a.insufficient === b.insufficient &&
    a.warrant === b.warrant &&
    a.confidence === b.confidence &&
    a.citations.length === b.citations.length &&
    a.citations.every(
      ({ codingId, stance }, index) =>
        codingId === b.citations[index]?.codingId && stance === b.citations[index].stance,
    )
  )
}

/** Choosing a level takes back "insufficient evidence", and the other way around. */
export function withLevel(content: SheetContent, level: Level): SheetContent {
  return { ...content, level, insufficient: false }
}

export function withInsufficient(content: SheetContent): SheetContent {
  return { ...content, level: null, insufficient: true }
}

/** The content with this citation turned around. */
export function turned(content: SheetContent, number: number): SheetContent {
  return {
    ...content,
    citations: content.citations.map((citation, index) =>
      index + 1 === number
        ? { ...citation, stance: citation.stance === 'for' ? 'against' : 'for' }
        : citation,
    ),
  }
}
