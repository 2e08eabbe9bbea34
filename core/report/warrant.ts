/** A rating's warrant as running text, its numbered citations turned into links to the evidence trail. */
import type { Passage } from '../coding/contract.ts'
import type { Rating } from '../rating/contract.ts'
import type { Draft } from './draft.ts'
import { linesOf } from './draft.ts'
import { plain } from './inline.ts'
import type { Inline } from './model.ts'

/** The passages that a rating cites with this stance, in the order of their numbers. */
export function citedPassages(
  draft: Draft,
  rating: Rating | null,
  stance: 'for' | 'against',
): Passage[] {
  const wanted = rating?.citations.filter((citation) => citation.stance === stance) ?? []
  return wanted.flatMap(({ codingId }) => {
    const found = draft.gathered.passages.find(({ coding }) => coding.id === codingId)
    return found === undefined ? [] : [found]
  })
}

function linked(draft: Draft, rating: Rating, section: string, line: string): Inline[] {
  return line.split(/(\[\d{1,3}\])/u).flatMap((part): Inline[] => {
    const number = /^\[(\d{1,3})\]$/u.exec(part)?.[1]
    const citation = number === undefined ? undefined : rating.citations[Number(number) - 1]
    const passage = draft.gathered.passages.find(({ coding }) => coding.id === citation?.codingId)
    if (passage !== undefined) {
      return [
        plain('['),
        { type: 'evidence', number: draft.trail.cite(passage, section) },
        plain(']'),
      ]
    }
    return part === '' ? [] : [plain(draft.people.mask(part))]
  })
}

/** One list of inlines per paragraph of the warrant. */
export function warrantParagraphs(draft: Draft, rating: Rating, section: string): Inline[][] {
  return linesOf(rating.warrant).map((line) => linked(draft, rating, section, line))
}

/** The warrant's first two sentences, without its numbers, for a message. */
export function warrantOpening(draft: Draft, rating: Rating): string {
  const text = draft.people.mask(linesOf(rating.warrant).join(' ')).replace(/\s*\[\d{1,3}\]/gu, '')
  const sentences = text.match(/[^.!?…]+[.!?…]+["”’)]*\s*|[^.!?…]+$/gu) ?? []
  const opening = sentences.slice(0, 2).join('').trim()
  return opening.length <= 420
    ? opening
    : `${Array.from(opening).slice(0, 400).join('').trimEnd()} […]`
}
