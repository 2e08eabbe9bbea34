/** Words of the retrieval pages. */
import type { NamedKind } from '../../core/retrieval/following.ts'
import type { Comparison, Relation } from '../../core/retrieval/query.ts'
import type { Measure, TableColumns } from '../../core/retrieval/table-model.ts'
import type { Direction, SourceKind } from '../../core/values.ts'

const number = new Intl.NumberFormat('en-GB')
const many = (count: number, one: string, more = `${one}s`): string =>
  `${number.format(count)} ${count === 1 ? one : more}`

/** Each relation as it stands in the builder, with what it gives. */
export const relationChoices: Readonly<
  Record<Relation, { readonly label: string; readonly hint: string }>
> = {
  and: { label: 'and', hint: 'the stretches that both cover' },
  or: { label: 'or', hint: 'the passages of either' },
  not: { label: 'and not', hint: 'passages that do not meet it' },
  without: { label: 'without', hint: 'what is left when its characters are taken away' },
  inside: { label: 'inside', hint: 'passages that lie within one of it' },
  around: { label: 'around', hint: 'passages within which one of it lies' },
  overlapping: { label: 'overlapping', hint: 'passages that share a character with it' },
  near: { label: 'near', hint: 'passages that meet it or stand close to it' },
  'followed-by': { label: 'followed by', hint: 'passages with one of it close behind' },
  'preceded-by': { label: 'preceded by', hint: 'passages with one of it close before' },
}

/** Said where codings are found or counted, to somebody who codes blind. */
export const blindWords = {
  own: 'You code blind: only your own codings are found and counted here.',
} as const

export const retrieveWords = {
  title: 'Retrieve',
  builder: 'Query',
  passagesOf: 'Passages of',
  lines: 'Conditions',
  line: (at: string) => `Condition ${at}`,
  operand: (at: string) => `Code or words of condition ${at}`,
  operandHint: 'Code, or words of the text',
  anyCode: 'Any code',
  saidWords: (text: string) => `The words “${text}…”`,
  wholeWords: (text: string) => `Exactly the words “${text}”`,
  group: 'A group of conditions',
  groupHint: 'in brackets',
  inGroup: 'Group',
  options: 'Codes',
  nothing: 'No code of this name',
  below: 'and below',
  relation: (at: string) => `How condition ${at} is related to what stands before it`,
  distance: (at: string) => `Distance of condition ${at}`,
  unit: (at: string) => `Unit of the distance of condition ${at}`,
  units: { words: 'words', blocks: 'paragraphs' },
  sameBlock: 'same paragraph',
  add: 'Add condition',
  addTo: 'Add to group',
  remove: (at: string) => `Remove condition ${at}`,
  where: 'Where',
  everywhere: 'In all networks',
  limit: 'Add a limit',
  removeLimit: (name: string) => `Remove the limit ${name}`,
  limits: {
    networkIds: 'Network',
    waveIds: 'Wave',
    kinds: 'Kind',
    sourceIds: 'Source',
    coderIds: 'Coder',
    directions: 'Direction',
    personIds: 'Person',
    roles: 'Role',
    sites: 'Site',
  },
  attributes: 'Attributes',
  ofSource: (name: string) => `${name} (source)`,
  ofPerson: (name: string) => `${name} (person)`,
  comparison: (name: string) => `How ${name} is compared`,
  value: (name: string) => `Value of ${name}`,
  any: 'any',
  noWave: 'no wave',
  nobody: 'nobody in particular',
  noRole: 'no role',
  noSite: 'no site',
  clear: 'Start anew',
  save: 'Save query',
  saveAs: 'Save as a new query',
  update: (name: string) => `Save changes to “${name}”`,
  name: 'Name of the query',
  cancel: 'Cancel',
  export: 'Export',
  exportWordBySource: 'Export to Word, by source',
  exportWordByCode: 'Export to Word, by code',
  exportCsv: 'Export as CSV',
  exportXlsx: 'Export as Excel',
  exporting: 'Writing the file…',
  exported: (passages: number) => `${many(passages, 'passage')} written.`,
  exportedTable: 'Table written.',
  stop: 'Stop',
  saved: 'Saved queries',
  noSaved: 'A query that you want to ask again is kept here under a name.',
  run: (name: string) => `Ask “${name}” again`,
  manage: (name: string) => `Rename or remove “${name}”`,
  renameThis: (name: string) => `Rename the query “${name}”`,
  removeThis: (name: string) => `Remove the query “${name}”`,
  rename: 'Rename',
  removeSaved: 'Remove',
  results: 'Passages found',
  asking: 'Looking…',
  found: (passages: number) => many(passages, 'passage'),
  facts: (sources: number, people: number) =>
    `in ${many(sources, 'source')} · ${people === 0 ? 'nobody named' : many(people, 'person', 'people')}`,
  words: (words: number) => many(words, 'word'),
  countingWords: 'counting words…',
  none: 'No passage fits.',
  noneHint: 'Loosen a condition: a greater distance, a code “and below”, or fewer limits.',
  emptyTitle: 'Ask the coded texts',
  empty:
    'Choose a code or type words, then add conditions: near another code, inside one, not meeting one. What fits appears here as you build, each passage one step from its place.',
  example: 'For example: Trust near Bridging ties, within 20 words, and not Conflict.',
  chain: 'Each condition is applied to what those above it have found. A group stands in brackets.',
  place: (paragraph: number) => `¶ ${paragraph}`,
  readAt: (title: string, paragraph: number) => `Read ${title} at paragraph ${paragraph}`,
  next: 'Next passage',
  previous: 'Previous passage',
  open: 'Open at its place',
  focusBuilder: 'Go to the query',
  focusResults: 'Go to the passages',
  walk: 'passage',
  openHint: 'open',
} as const

const goneThings: Readonly<Record<NamedKind, string>> = {
  code: 'code',
  network: 'network',
  wave: 'wave',
  source: 'source',
  coder: 'coder',
  person: 'person',
  attribute: 'attribute',
}

export const goneWords = {
  thing: (kind: NamedKind, name: string) =>
    name === '' ? `a ${goneThings[kind]}` : `the ${goneThings[kind]} “${name}”`,
  title: (things: readonly string[]) => {
    const all =
      things.length < 2
        ? things.join('')
        : `${things.slice(0, -1).join(', ')} and ${things.at(-1) ?? ''}`
    return `This query names what has been removed: ${all}.`
  },
  code: 'A condition about a removed code finds nothing.',
  limit: 'A limit to something that was removed lets nothing in.',
  wayOut: 'Choose something else in its place, take it out of the query, or undo the removal.',
  removedCode: 'a code that was removed',
  removed: 'removed',
  /** Labels in a list differ from one another. */
  removedAt: (at: number, count: number) => (count === 1 ? 'removed' : `removed ${at + 1}`),
} as const

export const comparisonWords: Readonly<Record<Comparison, string>> = {
  is: '=',
  'is-not': '≠',
  less: '<',
  'at-most': '≤',
  more: '>',
  'at-least': '≥',
  contains: 'contains',
  missing: 'is missing',
}

export const directionWords: Readonly<Record<Direction, string>> = {
  supports: 'supports',
  counters: 'counters',
  mixed: 'mixed',
}

export const kindWords: Readonly<Record<SourceKind, string>> = {
  note: 'notes',
  interview: 'interviews',
  artifact: 'artifacts',
}

export const measureWords: Readonly<Record<Measure, string>> = {
  codings: 'Codings',
  sources: 'Sources',
  people: 'People',
  words: 'Words',
}

export const columnWords: Readonly<Record<TableColumns['by'], string>> = {
  codes: 'Codes',
  kind: 'Kinds of source',
  wave: 'Waves',
  person: 'People',
  role: 'Roles',
  site: 'Sites',
  coder: 'Coders',
  direction: 'Directions',
  attribute: 'Attribute',
}

export const tableWords = {
  title: 'Tables',
  rows: 'Lines',
  columns: 'Columns',
  measure: 'Count',
  meeting: 'Two codings meet',
  meetings: {
    overlap: 'where they overlap',
    block: 'in one paragraph',
    near: 'within 20 words',
  },
  mostCodes: (most: number) => `The ${most} codes used most`,
  allCodes: 'All codes, each alone',
  topCodes: 'Top codes, with all below',
  branch: (name: string) => `${name}: its codes`,
  chosen: 'Chosen codes',
  chooseCodes: 'Codes of the lines',
  show: 'Show',
  shows: {
    counts: 'Counts',
    row: '% of the line',
    column: '% of the column',
    total: '% of all',
  },
  order: 'Order of lines',
  orders: { given: 'As in the codebook', name: 'By name', n: 'By n' },
  byColumn: (name: string) => `By ${name}`,
  orderBy: (name: string) => `Order the lines by ${name}`,
  hideEmpty: 'Hide empty lines and columns',
  allEmpty: 'Nothing meets here: every line is empty. Show the empty lines to see them all.',
  sharesHint: {
    counts: '',
    row: 'Per cent of the n of the line.',
    column: 'Per cent of the n of the column.',
    total: 'Per cent of the n of all.',
  },
  scope: 'Where',
  network: 'Network',
  allNetworks: 'All networks',
  grid: 'Table',
  n: 'n',
  nHint: 'n counts the line or column alone; it is not the sum of its cells.',
  none: 'none',
  below: 'and below',
  loading: 'Reading the codings…',
  cell: (row: string, column: string, said: string) => `${row}, ${column}: ${said}`,
  counted: (n: number, measure: Measure) =>
    `n = ${many(n, measure === 'people' ? 'person' : measure.slice(0, -1), measure)}`,
  emptyTitle: 'What goes with what',
  empty:
    'A table counts how often codes meet each other, or how often they stand with an attribute, a wave, a kind of source, a person, a role or a site. It needs codes, and codings made with them.',
  noCodings: 'None of these codes has a coding here yet.',
  toDesk: 'Open the reading desk',
  tooMany: 'Too many columns to read. Choose fewer.',
  behind: 'Passages behind the cell',
  close: 'Close',
  openCell: 'Passages of the cell',
  left: 'Cell to the left',
  right: 'Cell to the right',
  up: 'Cell above',
  down: 'Cell below',
  walk: 'cell',
  passagesHint: 'passages',
  kinds: { note: 'Notes', interview: 'Interviews', artifact: 'Artifacts' },
  directions: { supports: 'Supports', counters: 'Counters', mixed: 'Mixed' },
} as const
