import type { ErrorCode } from '../../core/errors.ts'
import type { BlockKind } from '../../core/source/contract.ts'
import type { Direction, Provenance, SourceKind } from '../../core/values.ts'

export const kindNames: Record<SourceKind, string> = {
  note: 'Note',
  interview: 'Interview',
  artifact: 'Artifact',
}

export const kindPlurals: Record<SourceKind, string> = {
  note: 'notes',
  interview: 'interviews',
  artifact: 'artifacts',
}

const lineKinds: Record<BlockKind, string> = {
  saw: 'what I saw',
  make: 'what I make of it',
  paragraph: 'paragraph',
  heading: 'heading',
  item: 'list item',
  turn: 'turn',
}

const reasons: Partial<Record<ErrorCode, string>> = {
  'connection-lost': 'the connection is gone. Trying again…',
  'disk-full': 'the disk is full. Make room; Trellis tries again by itself.',
  'project-gone':
    'the project’s file is gone from its place. Plug the stick in again or put the file back; Trellis tries again by itself.',
  'read-only':
    'the file may not be written to. Give yourself the right; Trellis tries again by itself.',
  'not-found': 'this note was removed. Copy what you need before you leave.',
  published: 'this network is published and cannot be changed.',
  locked: 'the project is locked.',
}

export const noteWords = {
  newTitle: (time: string) => `Observation, ${time}`,
  note: 'Note',
  titleLabel: 'Title of the note',
  more: 'More about this note',
  details: 'Title, date, wave and place…',
  atDesk: 'Open at the reading desk',
  remove: 'Remove this note',
  removed: (title: string) => `“${title}” was removed. Undo brings it back.`,
  since: (time: string) => `since ${time}`,
  elapsed: 'Time since the first line',
  gone: 'This note is not here any more',
  goneWhy: 'It was removed, or its making was undone. Undo or redo may bring it back.',
  noNew: 'No note can be added here',
  noNewWhy:
    'This network shows what was published; it can be read and quoted, not changed. Choose another network for a note.',
  toSources: 'Go to the sources',
  published: 'Published: this note can be read and quoted, not changed.',
  lines: 'Lines of the note',
  line: (at: string, kind: BlockKind, number: number) =>
    `Line ${number}, ${at === '' ? '' : `${at}, `}${lineKinds[kind]}`,
  placeholder: 'What do you see and hear?',
  placeholderMake: 'What do you make of it?',
  saw: 'What I saw',
  make: 'What I make of it',
  lineIs: 'This line is',
  leaving: 'Tab and Shift Tab now leave the text. Any other key goes on writing.',
  help: 'Enter makes a new line, stamped with the time. Tab switches the line between what I saw and what I make of it. Escape, then Tab, leaves the text; Shift Tab goes back.',
  keys: {
    switch: 'switch',
    stamp: 'new line, time',
    person: 'person',
    lookFor: 'look-for',
    leave: 'then Tab leaves',
  },
  notYet: (code: ErrorCode) => `Not saved yet: ${reasons[code] ?? 'trying again…'}`,
  tie: (label: string) => `Tie “${label}” to this line`,
  tieNumber: (number: number, label: string) => `Tie look-for ${number}, “${label}”`,
  chip: (label: string) => `#${label}`,
  chipAbout: (label: string, direction: Direction) => `${label}, ${direction}: change or remove`,
  untie: 'Take it off this line',
  waiting: (label: string) => `${label}: tied as soon as the line has words`,
  directions: {
    supports: 'Supports',
    counters: 'Counters',
    mixed: 'Mixed',
  } satisfies Record<Direction, string>,
  switchLine: 'Switch the line: saw or make of it (Tab, in a line)',
  toAttendance: 'Go to attendance',
  toText: 'Go to the text',
  leave: 'Leave the text (in a line: Esc, then Tab; Shift Tab goes back)',
  people: 'People of the network',
  lookForList: 'Look-fors of the framework',
} as const

export const attendanceWords = {
  title: 'Here',
  label: 'Attendance',
  count: (here: number, late: number, all: number) => {
    const came = `${here + late} of ${all}`
    if (late === 0) return came
    return `${came}, ${late === 1 ? 'one' : late} late`
  },
  hint: 'click, or type a number, to tick',
  typed: (digits: string) => `${digits}…`,
  nobodyOf: (digits: string) => `nobody has number ${digits}`,
  status: { here: 'here', late: 'late', away: 'away' },
  noQuotes: 'no quotes',
  noSite: 'Others',
  named: 'Named in the note, not ticked as here:',
  tick: (person: string) => `Tick ${person}`,
  empty: 'Nobody is on the roster of this network yet.',
  toPeople: 'Add people',
} as const

const onlyIn = (kinds: readonly SourceKind[]): string =>
  kinds.length === 1 && kinds[0] !== undefined ? `, ${kindPlurals[kinds[0]]} only` : ''

export const lookForWords = {
  title: 'Look for',
  why: 'What the network has least evidence of',
  none: 'nothing yet',
  behind: (total: number, supports: number, counters: number, kinds: readonly SourceKind[]) => {
    if (total === 0) return 'nothing yet'
    if (counters > 0) return `${supports} for, ${counters} against${onlyIn(kinds)}`
    return `${total === 1 ? '1 coding' : `${total} codings`}${onlyIn(kinds)}`
  },
  here: (count: number) => `${count} here`,
  hereLong: (count: number) => `tied to ${count === 1 ? '1 line' : `${count} lines`} of this note`,
  show: (count: number) => `Look for (${count})`,
  empty: 'The framework of this network has no look-fors for observers.',
} as const

export const detailsWords = {
  title: 'About this source',
  name: 'Title',
  date: 'Date',
  kind: 'Kind',
  wave: 'Wave',
  noWave: 'No wave',
  about: 'Who or where',
  aboutHint: 'For instance “P14, teacher, Site C” or “online”',
  needsTitle: 'Give the source a title.',
  needsDate: 'Give the source its date.',
  cancel: 'Cancel',
  save: 'Change',
} as const

const provenanceNames: Record<Provenance, string> = {
  observed: 'observed here',
  imported: 'imported',
  published: 'published',
  synthetic: 'synthetic',
}

const number = new Intl.NumberFormat('en-GB')
const counted = (count: number, one: string, many: string): string =>
  `${number.format(count)} ${count === 1 ? one : many}`

export const collectWords = {
  title: 'Sources',
  totals: (sources: number, words: number, codings: number) =>
    [
      counted(sources, 'source', 'sources'),
      counted(words, 'word', 'words'),
      counted(codings, 'coding', 'codings'),
    ].join(' · '),
  of: (shown: number, all: number) => `${number.format(shown)} of ${number.format(all)}`,
  newNote: 'New note',
  import: 'Import…',
  importHint:
    'Word, PDF, OpenDocument, RTF, web pages, text, transcripts and surveys; or drop them anywhere on this page',
  dropHere: 'Drop the files to look at them first',
  published: 'Published: nothing can be added to this network.',
  filters: 'Filter the sources',
  kind: 'Kind',
  kindCount: (name: string, count: number) => `${name} ${number.format(count)}`,
  allKinds: 'All',
  kinds: { note: 'Notes', interview: 'Interviews', artifact: 'Artifacts' } satisfies Record<
    SourceKind,
    string
  >,
  wave: 'Wave',
  allWaves: 'All waves',
  noWave: 'No wave',
  coded: 'Coding',
  codedOr: { all: 'Coded or not', coded: 'Coded', uncoded: 'Not coded yet' },
  text: 'Filter by word',
  clear: 'Show all',
  list: 'Sources',
  person: 'Person',
  allPeople: 'Everybody',
  personOf: (pseudonym: string, name: string) =>
    name === '' ? pseudonym : `${pseudonym} · ${name}`,
  code: 'Code',
  allCodes: 'Any code',
  mostly: (provenance: Provenance) => `${provenanceNames[provenance]} unless marked`,
  usually: (provenance: Provenance) => provenanceNames[provenance],
  sort: 'Order of the sources',
  sortBy: (column: string) => `Sort sources by ${column.toLowerCase()}`,
  sorted: (column: string, descending: boolean) =>
    `${column}, ${descending ? 'from the last' : 'from the first'}: turn round`,
  choose: (title: string) => `Choose “${title}”`,
  columns: {
    title: 'Source',
    kind: 'Kind',
    date: 'Date',
    wave: 'Wave',
    words: 'Words',
    codings: 'Codings',
  },
  none: '–',
  number: (value: number) => number.format(value),
  actions: (title: string) => `What can be done with “${title}”`,
  write: 'Write on in this note',
  read: 'Read at the desk',
  details: 'Title, date, wave, kind…',
  remove: 'Remove',
  emptyTitle: 'Evidence begins here',
  empty:
    'A source is anything with words: a note of what you observed, an interview, a charter, a newsletter. Write a note now (N), or bring in files that are already written (I).',
  noneTitle: 'No source passes these filters',
  keys: {
    next: 'Next source',
    previous: 'Previous source',
    move: 'source',
    first: 'First source',
    last: 'Last source',
    pageDown: 'Ten sources on',
    pageUp: 'Ten sources back',
    open: 'Read at the desk',
    write: 'Write on in this note',
    importFiles: 'Import files',
    filter: 'Filter by word',
    details: 'Change title, date, wave, kind',
    remove: 'Remove this source',
    removeChosen: (count: number) => `Remove ${counted(count, 'chosen source', 'chosen sources')}`,
    chooseNext: 'Choose as far as the next source',
    choosePrevious: 'Choose as far as the previous source',
    chooseAll: 'Choose all sources shown',
    chooseThis: 'Choose this source, or not',
    chooseNone: 'Choose none',
  },
} as const

export const severalWords = {
  bar: 'What can be done with the chosen sources',
  count: (count: number) => `${counted(count, 'source', 'sources')} chosen`,
  wave: 'Set wave',
  to: (what: string, value: string) => `${what}: ${value}`,
  kind: 'Set kind',
  remove: 'Remove',
  clear: 'Choose none',
  removed: (count: number) =>
    `${counted(count, 'source was', 'sources were')} removed. Undo brings them back.`,
} as const
