/** What stands in the files made of answers. */
import type { Grouping } from '../../core/retrieval/contract.ts'
import type { Meeting, Measure, TableColumns } from '../../core/retrieval/table-model.ts'
import type { Direction, SourceKind } from '../../core/values.ts'
import type { TableShow } from '../../core/retrieval/table-view.ts'
import { withinWords } from '../../core/retrieval/words.ts'

const many = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`

const measures: Readonly<Record<Measure, string>> = {
  codings: 'codings',
  sources: 'sources',
  people: 'people',
  words: 'words',
}

const columnKinds: Readonly<Record<Exclude<TableColumns['by'], 'codes' | 'attribute'>, string>> = {
  kind: 'kinds of source',
  wave: 'waves',
  person: 'people',
  role: 'roles',
  site: 'sites',
  coder: 'coders',
  direction: 'directions',
}

export const words = {
  query: 'Query',
  found: 'Found',
  passages: (passages: number) => many(passages, 'passage', 'passages'),
  counts: (passages: number, sources: number, people: number) =>
    `${many(passages, 'passage', 'passages')} in ${many(sources, 'source', 'sources')}, ${many(people, 'person', 'people')}`,
  head: [
    'Source',
    'Kind',
    'Date',
    'Wave',
    'Network',
    'Paragraph',
    'Time',
    'Speaker',
    'Quote',
    'Before',
    'After',
    'Words',
    'Codes',
    'Directions',
    'Coders',
  ],
  passagesFile: 'passages',
  tableFile: 'table',
  table: 'Table',
  code: 'Code',
  n: 'n (alone, not the sum of the line)',
  none: 'none',
  where: 'Where',
  shares: {
    row: 'in per cent of the n of the line',
    column: 'in per cent of the n of the column',
    total: 'in per cent of the n of all',
  } satisfies Record<Exclude<TableShow, 'counts'>, string>,
  counted: (measure: Measure) => `Counts of ${measures[measure]}`,
  meeting: (meeting: Meeting) =>
    meeting === 'overlap'
      ? 'of codings that overlap'
      : `of codings that overlap or stand ${withinWords(meeting)}`,
  against: (columns: TableColumns, attribute: string) =>
    columns.by === 'codes'
      ? 'Codes against codes'
      : columns.by === 'attribute'
        ? `Codes against “${attribute}”`
        : `Codes against ${columnKinds[columns.by]}`,
  orBelow: (name: string) => `${name} (and below)`,
} as const

const longDate = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' })
const directions: Readonly<Record<Direction, string>> = {
  supports: '',
  counters: ' (counters)',
  mixed: ' (mixed)',
}
const kinds: Readonly<Record<SourceKind, string>> = {
  note: 'Note',
  interview: 'Interview',
  artifact: 'Artifact',
}
const groupings: Readonly<Record<Grouping, string>> = {
  source: 'By source, in order of date and of place',
  code: 'By code, in the order of the codebook',
}

/** What stands in the document of passages. */
export const documentWords = {
  title: 'Passages',
  order: 'Order',
  made: 'Made',
  groupings,
  kinds,
  /** `2024-05-06` as it is read. */
  date: (date: string) => longDate.format(new Date(`${date}T00:00:00Z`)),
  coded: (name: string, direction: Direction) => `${name}${directions[direction]}`,
  paragraph: (paragraph: number) => `¶ ${paragraph}`,
  passages: (count: number) => many(count, 'passage', 'passages'),
  notQuoted: 'has not agreed to be quoted',
  notCoded: 'Without a code',
  none: 'No passage fits this question.',
  synthetic: 'SYNTHETIC DATA',
  footer: (made: string) => `Passages in context, ${made}`,
} as const
