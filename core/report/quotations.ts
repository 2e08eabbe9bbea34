/** Which passages are quoted, and how a quotation says whose it is. */
import type { Passage } from '../coding/contract.ts'
import type { Draft } from './draft.ts'
import { paragraph } from './draft.ts'
import { shortDate } from './dates.ts'
import { evidenceList, plain } from './inline.ts'
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
  const printed = new Set(cited.map(({ quote }) => quote))
  const others = spread(
    standing.passages.filter(
      ({ coding, quote }) =>
        coding.direction === direction && !stances.has(coding.id) && !printed.has(quote),
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

interface Quoted {
  readonly words: string
  readonly sourceId: string
  readonly source: string
  readonly numbers: number[]
}

function sourceLine(draft: Draft, passage: Passage, who: string): string {
  const kind = kindNames[passage.sourceKind].one
  const own = who === '' ? `${kind}, ${passage.sourceTitle}` : who
  return draft.people.mask(`${own}, ${shortDate(passage.sourceDate)}`)
}

function quotation({ words, source, numbers }: Quoted): Block {
  return {
    type: 'quotation',
    words,
    source: [plain(`${source} · `), ...evidenceList(numbers)],
  }
}

/** Quotations with their sources, each once however often it was coded; those that may not be printed are counted in a sentence. */
export function quotationBlocks(
  draft: Draft,
  passages: readonly Passage[],
  section: string,
): Block[] {
  const quoted: Quoted[] = []
  let withheld = 0
  for (const passage of passages) {
    const number = draft.trail.cite(passage, section)
    const { who, withheld: reason } = draft.people.attribute(passage)
    const words = draft.people.mask(shortened(passage.quote))
    const { sourceId } = passage.coding
    const same = quoted.find((other) => other.sourceId === sourceId && other.words === words)
    if (reason !== null) withheld += 1
    else if (same !== undefined) same.numbers.push(number)
    else
      quoted.push({ words, sourceId, source: sourceLine(draft, passage, who), numbers: [number] })
  }
  const remark = plain(sectionWords.dimension.withheld(withheld))
  return [
    ...quoted.map(quotation),
    ...(withheld === 0 ? [] : [paragraph([remark], { look: 'note' })]),
  ]
}
