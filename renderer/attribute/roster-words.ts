/** Words for people: a roster from a spreadsheet. */
import type { RosterUse } from '../../core/attribute/roster-columns.ts'
import { MOST_PEOPLE } from '../../core/network/people-contract.ts'
import { typeNames } from './words.ts'
import type { AttributeType } from '../../core/attribute/contract.ts'

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`

export const rosterWords = {
  open: 'From a spreadsheet',
  command: 'Add people from a spreadsheet',
  title: 'People from a spreadsheet',
  lead: 'Copy the rows in your spreadsheet and paste them here, or choose a CSV or Excel file. You see who would be added before anything is.',
  paste: 'Paste here',
  pastePlaceholder: 'Pseudonym, real name, role, site, may be quoted, anything else',
  file: 'Choose a file',
  look: 'Look at it',
  another: 'Take something else',
  sheet: 'Sheet',
  head: 'The first line holds the names of the columns',
  column: (name: string, at: number) => (name === '' ? `Column ${at + 1}` : name),
  uses: {
    pseudonym: 'Pseudonym',
    name: 'Real name',
    role: 'Role',
    site: 'Site',
    'may-quote': 'May be quoted',
    attribute: 'Attribute',
    out: 'Left out',
  } satisfies Record<RosterUse, string>,
  columnsTitle: 'What the columns hold',
  private: 'Real names stay in this file; every document shows the pseudonym.',
  unquoted: 'Nobody may be quoted unless a column says so.',
  leftOut: (names: readonly string[]) =>
    `Left out: ${names.join(', ')}. Attributes go out with what you export; take a column in only where it tells nobody’s name and reaches nobody.`,
  newAttributes: (names: readonly string[]) => `New attributes of people: ${names.join(', ')}`,
  row: 'Row',
  quotes: 'yes',
  noQuotes: 'no quotes',
  unnamed: 'not noted',
  moreRows: (count: number) => `and ${count} more`,
  notesTitle: 'To know',
  add: (people: number) => `Add ${counted(people, 'person', 'people')}`,
  nobody: 'Nobody new stands in it.',
  cancel: 'Cancel',
  added: (people: number) => `${counted(people, 'person', 'people')} added to the roster`,
  rows: (rows: readonly number[]) => {
    const shown = rows.slice(0, 12).join(', ')
    const more = rows.length > 12 ? ` and ${rows.length - 12} more` : ''
    return `${rows.length === 1 ? 'Row' : 'Rows'} ${shown}${more}`
  },
  empty: 'empty',
  without: 'neither pseudonym nor name, left out',
  tooLong: 'a name, role or site of more than 400 letters, left out',
  many: `more than ${MOST_PEOPLE} people at once, left out`,
  there: (line: number, name: string) => `Row ${line}: ${name} is on the roster already, left out`,
  twice: (line: number, name: string) => `Row ${line}: ${name} stands further up already, left out`,
  numbered: (first: string, last: string) =>
    `no pseudonym; numbered ${first === last ? first : `${first} to ${last}`}`,
  numberedAll: (first: string, last: string) =>
    first === last
      ? `No column holds pseudonyms: the person gets ${first}.`
      : `No column holds pseudonyms: people get ${first} to ${last}.`,
  unsure: (value: string) => `“${value}” is not taken for a yes, so there are no quotes`,
  moreNotes: (count: number) => `and ${count} more of this kind`,
  misfit: (line: number, value: string, attribute: string, type: AttributeType) =>
    `Row ${line}: “${value}” does not fit ${attribute} (${typeNames[type].toLowerCase()}) and is left out`,
  manyAttributes: (name: string) => `${name}: more attributes than one roster may bring, left out`,
} as const
