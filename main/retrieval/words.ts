/** What stands in the files made of answers. */
import type { Meeting, Measure, TableColumns } from '../../core/retrieval/table-model.ts'
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
  coder: 'coders',
  direction: 'directions',
}

export const words = {
  query: 'Query',
  found: 'Found',
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
