/** What is said of codebooks on their way in and out. */
import type { CodeColumn } from '../../core/coding/codebook-columns.ts'
import type {
  CodebookFormat,
  FileField,
  FileNote,
  FileRow,
} from '../../core/coding/codebook-contract.ts'

const number = (n: number): string => n.toLocaleString('en')
const count = (n: number, one: string, many: string): string =>
  `${number(n)} ${n === 1 ? one : many}`
const codes = (n: number): string => count(n, 'code', 'codes')

const fileFormats: Readonly<Record<CodebookFormat, string>> = {
  csv: 'CSV',
  xlsx: 'Excel',
  qdc: 'REFI-QDA (qdc)',
}

const noteTexts: Readonly<Record<FileNote['kind'], (n: number) => string>> = {
  sets: (n) => `${count(n, 'set of codes is', 'sets of codes are')} not carried over.`,
  project: () => 'This is a whole project; only its codebook is read.',
  headings: (n) =>
    `${count(n, 'heading that could not code becomes a code', 'headings that could not code become codes')} like any other.`,
  colors: (n) => `${count(n, 'colour becomes', 'colours become')} the nearest of the eight.`,
  nodes: (n) =>
    `${count(n, 'framework node is', 'framework nodes are')} not known here and left out.`,
  'blank-names': (n) =>
    `${count(n, 'code has', 'codes have')} no name and ${n === 1 ? 'is' : 'are'} left out.`,
  'long-names': (n) => `${count(n, 'name is', 'names are')} longer than 400 letters; left out.`,
  'long-texts': (n) => `${count(n, 'text is', 'texts are')} cut at 200,000 letters.`,
  repeated: (n) => `${count(n, 'code is', 'codes are')} told twice; the first telling counts.`,
  'too-deep': (n) =>
    `${count(n, 'code stands', 'codes stand')} more than 50 levels deep; left out.`,
  'too-many': (n) => `${count(n, 'code', 'codes')} beyond the first 10,000 left out.`,
}

const fieldNames: Readonly<Record<FileField, string>> = {
  definition: 'definition',
  inclusion: 'inclusion',
  exclusion: 'exclusion',
  example: 'example',
  color: 'colour',
  nodes: 'framework ties',
  retired: 'retired',
}

export const filesWords = {
  menu: 'Files',
  importCodes: 'Import a codebook…',
  exportAs: (format: CodebookFormat) => `Export the codebook as ${fileFormats[format]}`,
  exported: (place: string | null, name: string) =>
    place === null
      ? 'Not saved.'
      : `${place === name ? `${name} downloaded.` : `Saved as ${place}.`} It is not encrypted.`,
  title: (name: string) => `Import ${name}`,
  reading: 'Reading the file',
  lead: (rows: readonly FileRow[]) => {
    const of = (status: FileRow['status']): number =>
      rows.filter((row) => row.status === status).length
    const parts = [
      [of('new'), 'new'],
      [of('fills'), 'with words that are missing here'],
      [of('differs'), 'that say something else here'],
      [of('same'), 'that are there already'],
    ] as const
    const said = parts.filter(([n]) => n > 0).map(([n, what]) => `${number(n)} ${what}`)
    return rows.length === 0
      ? 'No code was found in this file.'
      : `${codes(rows.length)}: ${said.join(', ')}.`
  },
  status: {
    new: 'new',
    same: 'there already',
    fills: 'adds',
    differs: 'replaces',
  } satisfies Record<FileRow['status'], string>,
  fields: (fields: readonly FileField[]) => fields.map((field) => fieldNames[field]).join(', '),
  notes: 'Not carried over as it is',
  note: ({ kind, count: n, names, rows }: FileNote) => {
    const more = (told: readonly unknown[]): string => (n > told.length ? ', …' : '')
    const parts = [
      ...(names.length > 0 ? [`${names.join(', ')}${more(names)}`] : []),
      ...(rows.length > 0
        ? [`${rows.length === 1 ? 'row' : 'rows'} ${rows.map(number).join(', ')}${more(rows)}`]
        : []),
    ]
    return `${noteTexts[kind](n)}${parts.length > 0 ? ` (${parts.join('; ')})` : ''}`
  },
  asksTitle: 'What do the columns mean?',
  asks: 'Too few headings are known to tell whether this is a codebook: a survey or a list of people looks like this too. Say which column holds the names of the codes; what is left at “Not taken” stays out.',
  columns: 'Columns of the file',
  column: (heading: string) => `${heading} is taken as`,
  columnKinds: {
    name: 'Name of the code',
    parent: 'Codes above it',
    definition: 'Definition',
    inclusion: 'Inclusion',
    exclusion: 'Exclusion',
    example: 'Example',
    color: 'Colour',
    nodes: 'Framework ties',
    retired: 'Retired',
  } satisfies Record<CodeColumn, string>,
  notTaken: 'Not taken',
  examples: (examples: readonly string[]) => examples.map((one) => `“${one}”`).join(' · '),
  takenColumns: (taken: number, left: readonly string[]) =>
    left.length === 0
      ? `${count(taken, 'column is', 'columns are')} taken.`
      : `${count(taken, 'column is', 'columns are')} taken; not taken: ${left.slice(0, 8).join(', ')}${left.length > 8 ? ', …' : ''}.`,
  readSo: 'Read the codes',
  needsName: 'Choose the column that holds the names of the codes.',
  rows: 'Codes of the file',
  take: (name: string) => `Bring in ${name}`,
  takeDiffering: 'Also take what says something else',
  more: (n: number) => `${number(n)} more, ticked alike.`,
  under: (above: readonly string[]) => (above.length === 0 ? '' : `under ${above.join(' > ')}`),
  go: (n: number) => `Import ${codes(n)}`,
  nothing: 'Nothing to import',
  cancel: 'Cancel',
  done: (added: number, changed: number) => `${codes(added)} added, ${number(changed)} changed.`,
} as const
