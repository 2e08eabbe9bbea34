/** A report as a document: what is said, in which order and in which role, without saying how Word or a window draws it. */
import { z } from 'zod'
import { Instant, Level, Provenance } from '../values.ts'
import { Drawing } from './drawing.ts'

/** A piece of running text. `evidence` is an E-number, linked to its row of the trail. */
export const Inline = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('text'),
    text: z.string(),
    look: z.enum(['plain', 'strong', 'muted', 'warn', 'accent']),
  }),
  z.strictObject({ type: z.literal('evidence'), number: z.int().min(1) }),
  z.strictObject({ type: z.literal('footnote'), number: z.int().min(1) }),
])
export type Inline = z.output<typeof Inline>

const Inlines = z.array(Inline).readonly()

/** Who speaks in a block: the project's data, or the author of the report. */
export const Voice = z.enum(['data', 'author'])
export type Voice = z.output<typeof Voice>

/** What stands in one cell: words, a number, a rating, the gap of a wave that was not held, or links to evidence. */
export const Cell = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: Inlines }),
  z.strictObject({ type: z.literal('number'), text: z.string() }),
  z.strictObject({ type: z.literal('rating'), level: Level.nullable(), short: z.boolean() }),
  z.strictObject({ type: z.literal('no-wave'), text: z.string() }),
  /** The row's own E-number: other places link here. */
  z.strictObject({ type: z.literal('anchor'), number: z.int().min(1) }),
])
export type Cell = z.output<typeof Cell>

/** `share` is the column's part of the table's width, in parts of all shares together. */
export const Column = z.strictObject({
  head: z.string(),
  align: z.enum(['left', 'right', 'center']),
  share: z.number().positive(),
})
export type Column = z.output<typeof Column>

const captioned = {
  key: z.string(),
  number: z.int(),
  title: z.string(),
  alt: z.string(),
  note: Inlines,
}

export const TableBlock = z.strictObject({
  type: z.literal('table'),
  ...captioned,
  columns: z.array(Column).min(1).readonly(),
  rows: z.array(z.array(Cell).readonly()).readonly(),
  /** The last row sums up the others. */
  total: z.boolean(),
})
export type TableBlock = z.output<typeof TableBlock>

export const FigureBlock = z.strictObject({
  type: z.literal('figure'),
  ...captioned,
  drawing: Drawing,
})
export type FigureBlock = z.output<typeof FigureBlock>

/** A side label, with a rating and short remarks under it, and the paragraphs that it labels. */
export const LabelledRow = z.strictObject({
  label: z.string(),
  level: Level.nullable(),
  asides: z.array(z.string()).readonly(),
  paragraphs: z.array(Inlines).readonly(),
})
export type LabelledRow = z.output<typeof LabelledRow>

export const Block = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('paragraph'),
    voice: Voice,
    look: z.enum(['body', 'lead', 'note']),
    /** Stands beside the paragraph, at the first edge; empty for none. */
    label: z.string(),
    warn: z.boolean(),
    text: Inlines,
  }),
  z.strictObject({
    type: z.literal('heading'),
    level: z.union([z.literal(2), z.literal(3)]),
    text: z.string(),
  }),
  /** One main message: a sentence, two or three lines about it, and what it rests on. */
  z.strictObject({
    type: z.literal('message'),
    voice: Voice,
    number: z.int().min(1),
    statement: Inlines,
    text: Inlines,
    basis: Inlines,
  }),
  z.strictObject({ type: z.literal('quotation'), words: z.string(), source: Inlines }),
  z.strictObject({
    type: z.literal('list'),
    voice: Voice,
    numbered: z.boolean(),
    items: z.array(Inlines).readonly(),
  }),
  /** Tinted: what the report stands by. */
  z.strictObject({ type: z.literal('panel'), rows: z.array(LabelledRow).readonly() }),
  /** An empty place for an answer, to be typed in the document. */
  z.strictObject({
    type: z.literal('response'),
    key: z.string(),
    title: z.string(),
    prompt: z.string(),
  }),
  TableBlock,
  FigureBlock,
])
export type Block = z.output<typeof Block>

/** A place for the author's words; `text` is what they wrote so far. */
export const Slot = z.strictObject({
  slot: z.string(),
  label: z.string(),
  prompt: z.string(),
  text: z.string(),
})
export type Slot = z.output<typeof Slot>

export const Section = z.strictObject({
  /** Stable, also the bookmark: `messages`, `n19.structure.trust`. */
  id: z.string(),
  /** `6`, `6.2`, `A`; empty for unnumbered. */
  number: z.string(),
  title: z.string(),
  level: z.union([z.literal(1), z.literal(2)]),
  /** Begins on a page of its own. */
  newPage: z.boolean(),
  blocks: z.array(Block).readonly(),
  slots: z.array(Slot).readonly(),
})
export type Section = z.output<typeof Section>

export const Footnote = z.strictObject({ number: z.int().min(1), text: Inlines })
export type Footnote = z.output<typeof Footnote>

/** One thing to settle before the document leaves the table. */
export const Check = z.strictObject({ id: z.string(), settled: z.boolean(), text: z.string() })
export type Check = z.output<typeof Check>

export const ReportModel = z.strictObject({
  language: z.literal('en-US'),
  /** `Developmental evaluation report`. */
  kind: z.string(),
  /** The network's name. */
  title: z.string(),
  /** Which wave, or that there is none. */
  subtitle: z.string(),
  provenance: Provenance,
  cover: z.strictObject({
    /** Said under the title where the data are invented or published; else empty. */
    warning: z.string(),
    drawing: Drawing.nullable(),
    alt: z.string(),
    note: z.string(),
    facts: z.array(LabelledRow).readonly(),
  }),
  /** Stands on every page but the cover. */
  furniture: z.strictObject({ header: z.string(), status: z.string(), footer: z.string() }),
  fileName: z.string(),
  made: Instant,
  sections: z.array(Section).readonly(),
  footnotes: z.array(Footnote).readonly(),
  checks: z.array(Check).readonly(),
})
export type ReportModel = z.output<typeof ReportModel>
