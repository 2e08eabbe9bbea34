/** What the sections share while a report is being built: derived facts, the evidence trail, notes and numbers. */
import type { Passage } from '../coding/contract.ts'
import type { Wave } from '../network/contract.ts'
import type { Gathered } from './gathered.ts'
import { joined, plain } from './inline.ts'
import { longDate } from './dates.ts'
import type { Block, Footnote, Inline, LabelledRow, Slot } from './model.ts'
import { protection, type Protection } from './people.ts'
import { domainsOf, waveBefore, type Domain, type Standing } from './standing.ts'
import { openTrail, type Trail } from './trail.ts'
import { kindNames } from './words.ts'
import { sectionWords } from './section-words.ts'

export interface Draft {
  readonly gathered: Gathered
  readonly domains: readonly Domain[]
  readonly standings: readonly Standing[]
  readonly before: Wave | null
  readonly people: Protection
  readonly trail: Trail
  /** A footnote's mark; its text goes to the foot of the page. */
  readonly note: (text: readonly Inline[]) => Inline
  readonly notes: () => readonly Footnote[]
  /** Number of a table or figure: the next one when first asked for. */
  readonly number: (kind: 'table' | 'figure', key: string) => number
  /** A place for the author's words, with what they wrote so far. */
  readonly slot: (slot: string, label: string, prompt: string) => Slot
}

/** Opens a new report; sections must be built in reading order, for numbers are given as they are asked for. */
export function openDraft(gathered: Gathered): Draft {
  const domains = domainsOf(gathered)
  const notes: Footnote[] = []
  const numbers = { table: new Map<string, number>(), figure: new Map<string, number>() }
  return {
    gathered,
    domains,
    standings: domains.flatMap(({ standings }) => standings),
    before: waveBefore(gathered),
    people: protection(gathered.people),
    trail: openTrail(),
    note: (text) => {
      const number = notes.length + 1
      notes.push({ number, text })
      return { type: 'footnote', number }
    },
    notes: () => notes,
    number: (kind, key) => {
      const known = numbers[kind].get(key) ?? numbers[kind].size + 1
      numbers[kind].set(key, known)
      return known
    },
    slot: (slot, label, prompt) => {
      const text = gathered.report?.texts.find((written) => written.slot === slot)?.text ?? ''
      return { slot, label, prompt, text }
    },
  }
}

export function paragraph(
  text: readonly Inline[],
  options: { look?: 'body' | 'lead' | 'note'; label?: string; warn?: boolean } = {},
): Block {
  const { look = 'body', label = '', warn = false } = options
  return { type: 'paragraph', voice: 'data', look, label, warn, text }
}

/** The author's words of a slot as paragraphs, the first of them beside the label. */
export function authored(draft: Draft, slot: Slot, label = '', warn = false): Block[] {
  return linesOf(slot.text).map((line, index) => ({
    type: 'paragraph',
    voice: 'author',
    look: 'body',
    label: index === 0 ? label : '',
    warn,
    text: [plain(draft.people.mask(line))],
  }))
}

export function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

export function row(label: string, ...paragraphs: readonly (readonly Inline[])[]): LabelledRow {
  return { label, level: null, asides: [], paragraphs }
}

/** What a passage is and where it stands, as a footnote says it: number, kind, title, who, date, paragraph. */
export function footnoteOf(draft: Draft, passages: readonly Passage[], section: string): Inline[] {
  const groups = passages.map((passage): Inline[] => [
    { type: 'evidence', number: draft.trail.cite(passage, section) },
    plain(`, ${describedSource(draft, passage)}, ${sectionWords.paragraph(passage.paragraph)}`),
  ])
  return [...joined(groups, '. '), plain('.')]
}

/** What it is and who speaks, without saying either twice: `P14, teacher, Site C`, `Minutes of May`. */
export function titleAndSpeaker(draft: Draft, passage: Passage): string {
  const { who } = draft.people.attribute(passage)
  const kind = kindNames[passage.sourceKind].one
  const title = draft.people.mask(passage.sourceTitle)
  const bare = title.toLowerCase().startsWith(kind)
    ? title.slice(kind.length).replace(/^[\s,:–-]+/u, '')
    : title
  const told = bare === '' || (who !== '' && who.toLowerCase().startsWith(bare.toLowerCase()))
  return [told ? '' : title, draft.people.mask(who)].filter((part) => part !== '').join(', ')
}

function describedSource(draft: Draft, passage: Passage): string {
  return [
    kindNames[passage.sourceKind].one,
    titleAndSpeaker(draft, passage),
    longDate(passage.sourceDate),
  ]
    .filter((part) => part !== '')
    .join(', ')
}
