/** Words for people: attributes of sources and people. */
import { MOST_CELLS, type AttributeType, type Holder } from '../../core/attribute/contract.ts'

const examples: Readonly<Record<AttributeType, string>> = {
  text: '',
  number: 'Numbers look like 3.5.',
  date: 'Dates look like 2024-11-12 or 12 Nov 2024.',
  'yes-no': 'Write yes or no.',
  choice: 'It must be one of the list.',
}

export const typeNames: Readonly<Record<AttributeType, string>> = {
  text: 'Text',
  number: 'Number',
  date: 'Date',
  'yes-no': 'Yes or no',
  choice: 'Choice from a list',
}

const shortTypes: Readonly<Record<AttributeType, string>> = {
  text: 'text',
  number: 'number',
  date: 'date',
  'yes-no': 'yes or no',
  choice: 'choice',
}

export const attributeWords = {
  title: 'Attributes',
  holders: 'Attributes of',
  holder: { source: 'Sources', person: 'People' } satisfies Record<Holder, string>,
  table: {
    source: 'Attributes of sources',
    person: 'Attributes of people',
  } satisfies Record<Holder, string>,
  first: { source: 'Source', person: 'Person' } satisfies Record<Holder, string>,
  totals: (holder: Holder, rows: number, columns: number) =>
    `${rows} ${holder === 'source' ? (rows === 1 ? 'source' : 'sources') : rows === 1 ? 'person' : 'people'}, ${columns} ${columns === 1 ? 'attribute' : 'attributes'}`,
  add: 'New attribute',
  export: 'Export',
  exportAs: { csv: 'Export as CSV', xlsx: 'Export as Excel' },
  savedAs: (name: string) => `Saved as ${name}`,
  published: 'Published data, read-only: values cannot be changed here.',
  emptyTitle: 'What tells your sources and people apart?',
  empty:
    'A site, a grade, a role, years in the network: give it a name and a type, fill it in here or paste it from a spreadsheet, and compare by it later.',
  noRows: {
    source: 'This network has no sources yet.',
    person: 'Nobody is on the roster of this network yet.',
  } satisfies Record<Holder, string>,
  sort: (name: string) => `Sort by ${name}`,
  menu: (name: string) => `What to do with ${name}`,
  change: 'Change',
  moveLeft: 'Move left',
  moveRight: 'Move right',
  remove: 'Remove',
  type: (type: AttributeType) => shortTypes[type],
  cell: (attribute: string, row: string) => `${attribute} of ${row}`,
  misfit: (value: string, attribute: string, type: AttributeType) =>
    `“${value}” does not fit ${attribute}. ${examples[type]}`,
  cancelled: 'Nothing was pasted',
  pasted: (cells: number) => (cells === 1 ? '1 cell filled' : `${cells} cells filled`),
  left: (count: number) => (count === 1 ? '1 was left out' : `${count} were left out`),
  helpPublished:
    'Arrow keys go from cell to cell. A value can be copied. These are published data, whose values stay as they were printed. Esc leaves the table.',
  help: 'Arrow keys go from cell to cell. Enter or typing writes, Esc leaves a value as it was, Delete empties a cell. A block copied in a spreadsheet can be pasted: it is shown before it is written, and where its first column holds names it goes to these. Esc leaves the table.',
} as const

const lineNumbers = (lines: readonly number[]): string => {
  const shown = lines.slice(0, 8).join(', ')
  const more = lines.length > 8 ? ` and ${lines.length - 8} more` : ''
  return `${lines.length === 1 ? 'Line' : 'Lines'} ${shown}${more}`
}

export const pasteWords = {
  title: 'Paste into the table',
  by: 'Goes to',
  ways: {
    names: 'The names in the first column',
    order: 'The rows in the order shown',
  },
  lead: {
    names: 'Each line goes to whoever its first column names.',
    order: 'The first line goes to the row of the chosen cell, the next to the one below it.',
  },
  line: 'Line',
  row: { source: 'Source', person: 'Person' } satisfies Record<Holder, string>,
  was: (before: string) => `was ${before}`,
  emptied: 'emptied',
  more: (rows: number) => `and ${rows} more rows in the same way`,
  leftOut: 'Left out',
  moreLeft: (count: number) => `and ${count} more`,
  unknown: {
    source: (line: number, name: string) => `Line ${line}: no source is called “${name}”`,
    person: (line: number, name: string) => `Line ${line}: “${name}” is nobody on the roster`,
  } satisfies Record<Holder, unknown>,
  nameless: (line: number) => `Line ${line} names nobody`,
  twice: (line: number, name: string) => `Line ${line}: “${name}” stands further up already`,
  several: (line: number, name: string) => `Line ${line}: more than one is called “${name}”`,
  misfit: (line: number, value: string, attribute: string, type: AttributeType) =>
    `Line ${line}: “${value}” does not fit ${attribute}. ${examples[type]}`.trim(),
  noAttribute: (name: string) => `The column “${name}”: no attribute is called so`,
  beyondColumns: 'A column beyond the last attribute',
  beyond: (lines: readonly number[]) => `${lineNumbers(lines)}: below the last row of the table`,
  many: (lines: readonly number[]) =>
    `${lineNumbers(lines)}: more than ${MOST_CELLS} values at once`,
  fill: (cells: number) => (cells === 1 ? 'Fill in 1 value' : `Fill in ${cells} values`),
  same: 'Everything stands there already.',
  nothing: 'Nothing of it can be filled in.',
  cancel: 'Cancel',
} as const

export const formWords = {
  add: { source: 'New attribute of sources', person: 'New attribute of people' } satisfies Record<
    Holder,
    string
  >,
  change: (name: string) => `Change ${name}`,
  name: 'Name',
  nameHint: 'As it will stand over the column',
  needsName: 'It needs a name',
  taken: (name: string) => `Another attribute is called “${name}”`,
  type: 'Type',
  choices: 'Choices',
  choicesHint: 'One on each line, in their order',
  needsChoices: 'It needs at least one choice',
  values: (count: number) =>
    count === 1
      ? '1 value stands already; another type must be able to hold it.'
      : `${count} values stand already; another type must be able to hold them all.`,
  misfits: (misfits: number, all: number, type: AttributeType) =>
    `${misfits} of ${all} values cannot be kept as ${shortTypes[type]}. Mend or empty them first.`,
  addThis: 'Add',
  save: 'Save',
} as const

export const valuesWords = {
  title: 'Attributes',
  none: 'No attributes yet.',
  toTable: 'Add some in the table',
  noValue: 'no value',
  yes: 'yes',
  no: 'no',
} as const

export const keyWords = {
  move: 'cell',
  left: 'Cell to the left',
  right: 'Cell to the right',
  up: 'Cell above',
  down: 'Cell below',
  edit: 'Write in this cell',
  sort: 'Sort by this column',
  change: 'Change this attribute',
  clear: 'Empty this cell',
  other: {
    source: 'Show attributes of people',
    person: 'Show attributes of sources',
  } satisfies Record<Holder, string>,
} as const
