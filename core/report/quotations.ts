/** Which passages are quoted, and how a quotation says whose it is. */
import type { Passage } from '../coding/contract.ts'
import type { Draft } from './draft.ts'
import { paragraph } from './draft.ts'
import { shortDate } from './dates.ts'
import { plain } from './inline.ts'
import type { Block } from './model.ts'
import { sectionWords } from './section-words.ts'
import type { Standing } from './standing.ts'
import { kindNames } from './words.ts'

const longest = 110
const most = { for: 4, against: 3 } as const
const mostCited = 8

/** From different sources first, so that one eloquent interview does not fill the page. */
function spread(passages: readonly Passage[]): Passage[] {
  const seen = new Map<string, number>()
  const ranked = passages.map((passage) => {
    const rank = seen.get(passage.coding.sourceId) ?? 0
    seen.set(passage.coding.sourceId, rank + 1)
    return { passage, rank }
  })
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ passage }) => passage)
}

/** All that the rating cites with this stance (up to eight), then others of that direction, until there are enough. */
export function quotedPassages(standing: Standing, stance: 'for' | 'against'): Passage[] {
  const stances = new Map(
    standing.rating?.citations.map((citation) => [citation.codingId, citation.stance]),
  )
  const order = new Map(
    standing.rating?.citations.map((citation, index) => [citation.codingId, index]),
  )
  const direction = stance === 'for' ? 'supports' : 'counters'
  const cited = standing.passages
    .filter(({ coding }) => stances.get(coding.id) === stance)
    .toSorted((a, b) => (order.get(a.coding.id) ?? 0) - (order.get(b.coding.id) ?? 0))
    .slice(0, mostCited)
  const others = spread(
    standing.passages.filter(
      ({ coding }) => coding.direction === direction && !stances.has(coding.id),
    ),
  )
  return [...cited, ...others.slice(0, Math.max(0, most[stance] - cited.length))]
}

/** Cut after a hundred words or so, and said to be. */
function shortened(text: string): string {
  const found = text.trim().split(/\s+/u)
  if (found.length <= longest) return found.join(' ')
  return `${found.slice(0, longest - 10).join(' ')} ${sectionWords.dimension.cut}`
}

/** Quotations with their sources; those that may not be printed are counted in a sentence instead. */
export function quotationBlocks(
  draft: Draft,
  passages: readonly Passage[],
  section: string,
): Block[] {
  const blocks: Block[] = []
  let withheld = 0
  for (const passage of passages) {
    const number = draft.trail.cite(passage, section)
    const { who, withheld: reason } = draft.people.attribute(passage)
    if (reason !== null) {
      withheld += 1
      continue
    }
    const parts = [
      who === '' ? `${kindNames[passage.sourceKind].one}, ${passage.sourceTitle}` : who,
      shortDate(passage.sourceDate),
    ]
    blocks.push({
      type: 'quotation',
      words: draft.people.mask(shortened(passage.quote)),
      source: [plain(`${draft.people.mask(parts.join(', '))} · `), { type: 'evidence', number }],
    })
  }
  return withheld === 0
    ? blocks
    : [...blocks, paragraph([plain(sectionWords.dimension.withheld(withheld))], { look: 'note' })]
}
