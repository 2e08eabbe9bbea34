/** One dimension: what was seen, in whose words, what speaks against, the rating and its warrant, and what follows. */
import type { Passage } from '../../coding/contract.ts'
import type { Draft } from '../draft.ts'
import { authored, footnoteOf, linesOf, paragraph } from '../draft.ts'
import { evidenceList, plain, strong } from '../inline.ts'
import type { Block, Inline, LabelledRow, Section, Slot } from '../model.ts'
import { questionsFor } from '../questions.ts'
import { quotationBlocks, quotedPassages } from '../quotations.ts'
import { sectionWords } from '../section-words.ts'
import { passagesBehind, type Standing } from '../standing.ts'
import { citedPassages, warrantParagraphs } from '../warrant.ts'
import { confidenceNames, levelNames } from '../words.ts'
import type { Place } from './place.ts'

const words = sectionWords.dimension

function summary(draft: Draft, standing: Standing, section: string): Block {
  const wave = draft.gathered.wave?.label ?? ''
  const n = passagesBehind(standing)
  if (n === 0) {
    const text = standing.passages.length > 0 ? words.onlyCited : words.nothing
    return paragraph([plain(text)], { label: words.saw })
  }
  const sentence = words.summary(n, standing.supports, standing.kinds.length, wave)
  const noted = quotedPassages(standing, 'for').slice(0, 4)
  return paragraph(
    [plain(sentence), ...(noted.length > 0 ? [draft.note(footnoteOf(draft, noted, section))] : [])],
    { label: words.saw },
  )
}

function against(draft: Draft, standing: Standing, section: string, slot: Slot): Block[] {
  const passages = quotedPassages(standing, 'against')
  const quotations = quotationBlocks(draft, passages, section)
  const author = authored(draft, slot, words.counter, true)
  if (author.length > 0) return [...author, ...quotations]
  const n = Math.max(standing.counters, passages.length)
  const noted = passages.slice(0, 4)
  const text: Inline[] =
    n === 0
      ? [plain(words.noneAgainst)]
      : [
          plain(words.against(n)),
          ...(noted.length > 0 ? [draft.note(footnoteOf(draft, noted, section))] : []),
        ]
  return [paragraph(text, { label: words.counter, warn: true }), ...quotations]
}

function cited(
  draft: Draft,
  passages: readonly Passage[],
  label: string,
  section: string,
): Inline[] {
  if (passages.length === 0) return []
  const numbers = passages.map((passage) => draft.trail.cite(passage, section))
  return [strong(label), ...evidenceList(numbers), plain('. ')]
}

function ratingAsides(standing: Standing): string[] {
  const { rating, previous, insufficient } = standing
  return [
    rating === null ? words.notRated : insufficient ? words.insufficient : '',
    previous === null ? '' : sectionWords.messages.was(levelNames[previous]),
    rating === null || insufficient
      ? ''
      : sectionWords.messages.confidence(confidenceNames[rating.confidence]),
  ].filter((aside) => aside !== '')
}

function otherRaters({ others }: Standing): Inline[] {
  if (others.length === 0) return []
  const said = others.map(
    ({ raterName, level }) =>
      `${raterName} ${level === null ? words.insufficient : levelNames[level]}`,
  )
  return [strong(words.raters), plain(`${said.join(', ')}.`)]
}

function warrantPanel(draft: Draft, standing: Standing, section: string): Block {
  const { rating, level } = standing
  const base: LabelledRow = {
    label: words.warrant,
    level,
    asides: ratingAsides(standing),
    paragraphs: [[plain(words.notRatedText)]],
  }
  if (rating === null) return { type: 'panel', rows: [base] }
  const lines = warrantParagraphs(draft, rating, section)
  const [first, ...rest] = lines.length > 0 ? lines : [[plain(words.noWarrant)]]
  const evidence = [
    ...cited(draft, citedPassages(draft, rating, 'for'), words.for, section),
    ...cited(draft, citedPassages(draft, rating, 'against'), words.againstLabel, section),
  ]
  const paragraphs = [
    [strong(words.claim), ...(first ?? [])],
    ...rest,
    evidence,
    otherRaters(standing),
  ].filter((inlines) => inlines.length > 0)
  return { type: 'panel', rows: [{ ...base, paragraphs }] }
}

function nowWhat(draft: Draft, standing: Standing, slot: Slot): Block[] {
  const lines = linesOf(slot.text).map((line) => [plain(draft.people.mask(line))])
  const author = lines.length > 0
  const items = author
    ? lines
    : questionsFor(standing.node, draft.gathered.nodes).map((q) => [plain(q)])
  if (items.length === 0) return []
  return [
    paragraph([plain(author ? words.now : words.nowUnwritten)], { label: words.nowWhat }),
    { type: 'list', voice: author ? 'author' : 'data', numbered: true, items },
  ]
}

export function dimensionSection(
  draft: Draft,
  standing: Standing,
  { number, newPage }: Place,
): Section {
  const { id, label } = standing.node
  const saw = draft.slot(`${id}.saw`, words.saw, words.sawPrompt)
  const counter = draft.slot(`${id}.counter`, words.counter, words.counterPrompt)
  const soWhat = draft.slot(`${id}.sowhat`, words.soWhat, words.soWhatPrompt)
  const nowWhatSlot = draft.slot(`${id}.nowwhat`, words.nowWhat, words.nowWhatPrompt)
  const seen = authored(draft, saw, words.saw)
  return {
    id,
    number,
    title: label,
    level: newPage ? 1 : 2,
    newPage,
    blocks: [
      ...(seen.length > 0 ? seen : [summary(draft, standing, number)]),
      ...quotationBlocks(draft, quotedPassages(standing, 'for'), number),
      ...against(draft, standing, number, counter),
      warrantPanel(draft, standing, number),
      ...authored(draft, soWhat, words.soWhat),
      ...nowWhat(draft, standing, nowWhatSlot),
    ],
    slots: [saw, counter, soWhat, nowWhatSlot],
  }
}
