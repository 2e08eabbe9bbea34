import type { Edition } from '../../core/framework/contract.ts'

export const editionNames: Record<Edition, string> = {
  '2019': 'NIC Development Framework, 2019',
  '2024': 'Improvement Network Development Framework, 2024',
}

export const newNetworkWords = {
  name: 'Name of the network',
  nameHint: 'As it will stand in reports',
  editionHint: 'Sets the look-fors and what is rated. It stays once something has been rated.',
  problem: 'Problem of practice',
  problemHint: 'One or two sentences; it can wait',
  withWave: 'Begin a first wave of evaluation',
  waveLabel: 'Wave',
  waveHint: 'A dated round of evaluation',
  waveDate: 'First day',
  make: 'Make the network',
  needsName: 'Give the network a name.',
  needsLabel: 'Give the wave a name.',
  needsDate: 'Give the wave its first day.',
} as const

export const networkWords = {
  about: 'The network',
  name: 'Name',
  edition: 'Framework edition',
  editionHint: 'Sets the look-fors and what is rated. It stays once something has been rated.',
  editionKept: 'Something has been rated with this edition, so it stays.',
  problem: 'Problem of practice',
  problemHint: 'What the network works on together',
  aim: 'Aim',
  aimHint: 'How much, of what, by when',
  hub: 'Hub',
  hubHint: 'Who coordinates the network',
  description: 'About',
  descriptionHint: 'Members, history, what a reader of the report should know',
  published: 'Published data',
  publishedWhy: 'This network shows what was published. It can be read and quoted, not changed.',
  newNetwork: 'New network',
  save: 'Save',
  remove: 'Remove',
  removeNetwork: 'Remove this network',
  needsName: 'A network needs a name.',
} as const

export const peopleWords = {
  title: 'People',
  count: (people: number, sites: number) =>
    `${people === 1 ? '1 person' : `${people} people`}, ${sites === 1 ? '1 site' : `${sites} sites`}`,
  add: 'Add person',
  change: (pseudonym: string) => `Change ${pseudonym}`,
  filter: 'Filter people',
  sort: (column: string) => `Sort by ${column}`,
  pseudonym: 'Pseudonym',
  pseudonymHint: 'Stands in every document instead of the name',
  name: 'Real name',
  nameHint: 'Seen only inside this project',
  role: 'Role',
  roleHint: 'Teacher, coach, hub …',
  site: 'Site',
  siteHint: 'School or organization, by the name used in documents',
  mayQuote: 'May be quoted',
  mayQuoteLong: 'Has agreed to be quoted under the pseudonym',
  noQuotes: 'no quotes',
  quotes: 'yes',
  unnamed: 'not noted',
  needsPseudonym: 'A person needs a pseudonym.',
  addAnother: 'Add and go on',
  notAdded: (who: string) => `Not added: ${who}`,
  notAddedWhy: 'What was typed is kept here. Take it back into the form to mend it.',
  takeBack: 'Take it back',
  addThis: 'Add',
  nobodyTitle: 'Nobody is on the roster yet',
  nobody:
    'People are ticked off in notes, named with @ while you write, and stand under their pseudonym in every document. Real names stay in this file.',
  nobodyPublished: 'The publication names nobody.',
  noneFound: (text: string) => `Nobody matches “${text}”.`,
  clearFilter: 'Show everybody',
} as const

const counted = (count: number): string => (count === 1 ? '1 person' : `${count} people`)

const ofThem = (count: number): string =>
  count === 0
    ? 'of chosen people'
    : `of ${count === 1 ? 'the chosen person' : `${count} chosen people`}`

/** Of something that is done to all who are chosen. */
export const chosenWords = {
  choose: (pseudonym: string) => `Choose ${pseudonym}`,
  bar: 'What can be done with the chosen people',
  count: (count: number) => `${counted(count)} chosen`,
  role: 'Set role',
  site: 'Set site',
  mayQuote: 'Set consent',
  remove: 'Remove',
  clear: 'Choose none',
  removed: (who: string, count: number) =>
    `${who} ${count === 1 ? 'was' : 'were'} removed. Undo brings ${count === 1 ? 'the person' : 'them'} back.`,
  title: {
    role: (count: number) => `Set role of ${counted(count)}`,
    site: (count: number) => `Set site of ${counted(count)}`,
    mayQuote: (count: number) => `Consent of ${counted(count)}`,
  },
  label: { role: 'Role of all of them', site: 'Site of all of them' },
  now: (values: readonly (readonly [value: string, count: number])[]) =>
    `Now: ${values.map(([value, count]) => `${value === '' ? 'none' : value} (${count})`).join(', ')}`,
  set: 'Set',
  takeAway: { role: 'Leave them without a role', site: 'Leave them without a site' },
  cancel: 'Cancel',
  agreed: (agreed: number, all: number) =>
    agreed === 0
      ? 'None of them has agreed to be quoted so far.'
      : `${agreed === all ? (all === 1 ? 'This person has' : `All ${all} have`) : `${agreed} of ${all} ${agreed === 1 ? 'has' : 'have'}`} agreed to be quoted.`,
  newly: (names: readonly string[], more: number) =>
    `Newly quoted: ${names.join(', ')}${more === 0 ? '' : ` and ${more} more`}`,
  confirm: (count: number) =>
    count === 1
      ? 'This person has agreed to be quoted under the pseudonym'
      : `Each of these ${count} people has agreed to be quoted under the pseudonym`,
  note: 'Note the consent',
  withdraw: 'Take consent back',
  keys: {
    next: 'Next person',
    previous: 'Previous person',
    move: 'person',
    chooseNext: 'Choose as far as the next person',
    choosePrevious: 'Choose as far as the previous person',
    chooseAll: 'Choose all people shown',
    chooseThis: 'Choose this person, or not',
    role: (count: number) => `Set role ${ofThem(count)}`,
    site: (count: number) => `Set site ${ofThem(count)}`,
    mayQuote: (count: number) => `Set consent to be quoted ${ofThem(count)}`,
    remove: (count: number) =>
      count === 0 ? 'Remove chosen people' : `Remove ${counted(count)} from the roster`,
  },
} as const

export const waveWords = {
  title: 'Waves',
  add: 'Add wave',
  change: (label: string) => `Change ${label}`,
  label: 'Wave',
  labelHint: 'For instance “Autumn 2024”',
  date: 'First day',
  wasHeld: 'This wave is held',
  notHeld: 'planned, not held',
  notHeldHint: 'A wave that was planned and not held stays on the list, and is drawn as a gap.',
  context: 'What else was going on',
  contextHint: 'Strikes, a new superintendent, a pandemic: what a reader has to know',
  needsLabel: 'A wave needs a name.',
  sameDay: (others: readonly string[]) =>
    `${others.join(', ')} ${others.length === 1 ? 'begins' : 'begin'} on this day too. Sources of the day go to one of them only.`,
  needsDate: 'A wave needs its first day.',
  noneTitle: 'No wave yet',
  none: 'A wave is a dated round of evaluation. Sources belong to one, and dimensions are rated once in each, so that change can be seen.',
} as const
