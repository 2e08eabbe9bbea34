/** Main messages: the author's, else those that the ratings themselves suggest. */
import type { Draft } from '../draft.ts'
import { linesOf, paragraph, row } from '../draft.ts'
import { evidenceList, joined, muted, plain, strong } from '../inline.ts'
import type { Block, Inline, LabelledRow, Section, Slot } from '../model.ts'
import { sectionWords } from '../section-words.ts'
import { passagesBehind, type Standing } from '../standing.ts'
import { citedPassages, warrantOpening } from '../warrant.ts'
import { confidenceNames, levelNames, listed, numberWord } from '../words.ts'
import type { Place } from './place.ts'

const words = sectionWords.messages

function basis(draft: Draft, standing: Standing, section: string): Inline[] {
  const { rating, level, previous, node } = standing
  if (rating === null || level === null) return []
  const cite = (stance: 'for' | 'against'): Inline[] =>
    evidenceList(
      citedPassages(draft, rating, stance).map((passage) => draft.trail.cite(passage, section)),
    )
  const labelled = (label: string, list: readonly Inline[]): Inline[] =>
    list.length === 0 ? [] : [muted(`${label} `), ...list]
  const facts = [
    [muted(`${node.label} · `), strong(levelNames[level])],
    previous === null ? [] : [muted(words.was(levelNames[previous]))],
    [muted(words.confidence(confidenceNames[rating.confidence]))],
    labelled(words.forLabel, cite('for')),
    labelled(words.againstLabel, cite('against')),
  ]
  return joined(facts, ' · ')
}

function statement({ level, previous, node }: Standing): string {
  if (level === null) return node.label
  const name = levelNames[level]
  if (previous === null) return words.stands(node.label, name)
  if (level === previous) return words.holds(node.label, name)
  return level > previous ? words.risen(node.label, name) : words.fallen(node.label, name)
}

/** The findings that the rule picks: largest steps first, then most evidence; four at most. */
export function strongest(standings: readonly Standing[]): Standing[] {
  const step = ({ level, previous }: Standing): number =>
    level === null || previous === null ? 0 : Math.abs(level - previous)
  return standings
    .filter(({ level }) => level !== null)
    .toSorted((a, b) => step(b) - step(a) || passagesBehind(b) - passagesBehind(a))
    .slice(0, 4)
}

function written(draft: Draft, slots: readonly Slot[]): Block[] {
  return slots
    .map(({ text }) => linesOf(text).map((line) => draft.people.mask(line)))
    .filter((lines) => lines.length > 0)
    .map(([first = '', ...rest], index) => ({
      type: 'message',
      voice: 'author',
      number: index + 1,
      statement: [plain(first)],
      text: rest.length === 0 ? [] : [plain(rest.join(' '))],
      basis: [],
    }))
}

function drawn(draft: Draft, section: string): Block[] {
  return strongest(draft.standings).map((standing, index) => ({
    type: 'message',
    voice: 'data',
    number: index + 1,
    statement: [plain(statement(standing))],
    text: standing.rating === null ? [] : [plain(warrantOpening(draft, standing.rating))],
    basis: basis(draft, standing, section),
  }))
}

function unknowns(draft: Draft): Inline[][] {
  const labels = (standings: readonly Standing[]): string[] =>
    standings.map(({ node }) => node.label)
  const unrated = draft.standings.filter(({ level }) => level === null)
  const thin = draft.standings.filter(({ level, kinds }) => level !== null && kinds.length === 1)
  const sentences = [
    unrated.length > 4
      ? words.unratedMany(unrated.length, draft.standings.length)
      : unrated.length > 0
        ? words.unrated(labels(unrated))
        : '',
    thin.length > 0 ? words.thin(labels(thin)) : '',
  ].filter((sentence) => sentence !== '')
  const [only] = sentences
  return only === undefined ? [[plain(words.nothingUnknown)]] : [[plain(sentences.join(' '))]]
}

function closing(draft: Draft, question: Slot): LabelledRow[] {
  const asked = linesOf(question.text).map((line) => [plain(draft.people.mask(line))])
  return [
    row(words.notKnown, ...unknowns(draft)),
    row(words.debrief, ...(asked.length > 0 ? asked : [[plain(words.question)]])),
  ]
}

/** Published ratings of whole cases, counted by their label; empty where ratings are of dimensions. */
function casesSummary({ gathered, standings }: Draft): string {
  const dimensions = new Set<string>(standings.map(({ node }) => node.id))
  const cases = gathered.series.filter(({ id }) => !dimensions.has(id))
  if (cases.length === 0) return ''
  const counts = new Map<string, number>()
  for (const { trajectory } of cases) {
    counts.set(trajectory.label, (counts.get(trajectory.label) ?? 0) + 1)
  }
  const labels = [...counts].toSorted((a, b) => b[1] - a[1])
  const told = listed(labels.map(([label, n]) => `${numberWord(n)} ${label}`))
  return words.cases(cases.length, gathered.waves.length, told)
}

function lead(draft: Draft, messages: readonly Block[], byRule: boolean): Block[] {
  const cases = casesSummary(draft)
  if (messages.length === 0 && cases !== '') {
    return [paragraph([plain(cases)], { look: 'lead' }), paragraph([plain(words.casesNote)])]
  }
  if (messages.length === 0) return [paragraph([plain(words.none)], { look: 'lead' })]
  const sentence = messages.length === 1 ? words.leadOne : words.lead(messages.length)
  return [
    paragraph([plain(sentence)], { look: 'lead' }),
    ...(byRule ? [paragraph([plain(words.drawn)], { look: 'note' })] : []),
  ]
}

export function messagesSection(draft: Draft, { number, newPage }: Place): Section {
  const slots = [1, 2, 3, 4, 5].map((n) =>
    draft.slot(`messages.${n}`, words.slot(n), words.slotPrompt),
  )
  const question = draft.slot('messages.question', words.questionSlot, words.questionPrompt)
  const authors = written(draft, slots)
  const messages = authors.length > 0 ? authors : drawn(draft, number)
  return {
    id: 'messages',
    number,
    title: words.title,
    level: 1,
    newPage,
    blocks: [
      ...lead(draft, messages, authors.length === 0),
      ...messages,
      { type: 'panel', rows: closing(draft, question) },
    ],
    slots: [...slots, question],
  }
}
