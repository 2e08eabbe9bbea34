/** What the codebook says. */
import type { NameFault } from './code-name.ts'
import { COLOR_NAMES } from '../../core/coding/code-colors.ts'

const number = (n: number): string => n.toLocaleString('en')
const count = (n: number, one: string, many: string): string =>
  `${number(n)} ${n === 1 ? one : many}`
const list = new Intl.ListFormat('en', { type: 'conjunction' })

const codings = (n: number): string => count(n, 'coding', 'codings')
const sources = (n: number): string => count(n, 'source', 'sources')
const codes = (n: number): string => count(n, 'code', 'codes')
const passages = (n: number): string => count(n, 'passage', 'passages')

export const codebookWords = {
  title: 'Codebook',
  lead: (all: number, n: number) => `${codes(all)}, ${codings(n)}`,
  seed: 'Seed from the framework',
  seedAs: (edition: string) => `Seed codes from the ${edition} framework`,
  seeded: (added: number) =>
    added === 0
      ? 'Every node of this framework has its code already.'
      : `${codes(added)} added. Undo takes them back.`,
  add: 'New code',
  addBelow: 'New code below',
  filter: 'Filter codes',
  noneFits: 'No code fits the filter.',
  tree: 'Codes',
  count: number,
  own: 'codings',
  below: 'with below',
  keysHint: 'Arrow keys walk, Shift and an arrow choose several, Alt and an arrow move.',
  fold: 'Fold or unfold',
  foldAll: 'Fold all codes',
  unfoldAll: 'Unfold all codes',
  ownHeard: (n: number) => (n === 1 ? ' coding' : ' codings'),
  belowHeard: ' with the codes below',
  belowTitle: (below: number, of: number) =>
    `${codings(below)} in ${sources(of)} with the codes below`,
  retired: 'retired',
  showRetired: 'Show retired codes',
  hideRetired: 'Hide retired codes',
  hiddenRetired: (n: number) => `${codes(n)} retired and not shown.`,
  emptyTitle: 'A codebook begins with the framework or with a passage',
  empty:
    'Seed it with a code for every dimension and indicator of the framework, bring in a codebook from a file, or make codes as you read: C codes a sentence, V takes its own words.',
  choose: 'Choose a code to see its passages.',
  chooseTitle: 'No code chosen',
  open: 'Open the code',
  selectAll: 'Choose all codes shown',
} as const

export const codeWords = {
  name: 'Name',
  nameFault: (fault: NameFault, kept: string) =>
    fault === 'blank'
      ? `A code needs a name. Esc brings “${kept}” back.`
      : `Another code beside it has this name. Esc brings “${kept}” back.`,
  nameRefused: (name: string, kept: string) =>
    name === ''
      ? `Not renamed: a code needs a name. It is still “${kept}”.`
      : `Not renamed: “${name}” is another code beside it. This one is still “${kept}”.`,
  definition: 'Definition',
  definitionHint: 'What the code is about.',
  inclusion: 'Inclusion',
  inclusionHint: 'When to use it.',
  exclusion: 'Exclusion',
  exclusionHint: 'When not to, and which code instead.',
  example: 'Example',
  exampleHint: 'A passage that shows it well.',
  color: 'Colour',
  colors: COLOR_NAMES,
  ties: 'Framework ties',
  tiesHint: 'Passages with this code count as evidence for these nodes.',
  addTie: 'Tie to a node',
  findNode: 'Find a node',
  noTies: 'Not tied to the framework',
  removeTie: (label: string) => `Untie ${label}`,
  newName: 'New code',
  newBelow: (name: string) => `New code below ${name}`,
  create: 'Add and go on',
  createKeys: 'Enter adds and goes on, Esc ends.',
  createOne: 'Add',
  end: 'End',
  newFault: 'A code with this name stands there already.',
  added: (name: string) => `“${name}” added.`,
  notAdded: (name: string) => `Not added: ${name}`,
  takeBack: 'Take back',
  moveUnder: 'Move under…',
  moveTop: 'At the top',
  up: 'Move up',
  down: 'Move down',
  inward: 'Move below the code above',
  outward: 'Move out',
  remove: 'Remove',
  removeCode: 'Remove code',
  removeCodes: 'Remove codes',
  retire: 'Retire',
  retireCode: 'Retire code',
  bringBack: 'Bring back',
  bringBackCode: 'Bring retired code back',
  retiredTitle: 'This code is retired.',
  retiredBody: 'It keeps its codings and is not offered for new ones.',
  merge: 'Merge…',
  mergeCommand: 'Merge codes…',
  edit: 'Edit the code',
  several: (n: number) => `${codes(n)} chosen`,
  severalHint: 'Esc chooses one again.',
  totals: (n: number, of: number) =>
    n === 0 ? 'Nothing is coded with it yet.' : `${codings(n)} in ${sources(of)}.`,
  totalsBelow: (n: number, of: number) => `${codings(n)} in ${sources(of)} with the codes below.`,
} as const

export const mergeWords = {
  title: 'Merge codes',
  lead: 'All codings, ties and codes below go to the one that stays. One undo brings everything back.',
  which: 'This goes',
  choose: 'Which one stays?',
  goes: 'goes',
  stays: 'stays',
  into: 'This one stays',
  intoPlaceholder: 'Choose the code that stays',
  nothing: 'No code fits',
  joinWords: 'Add their definitions, inclusion, exclusion and examples to it',
  moves: (n: number) =>
    n === 0
      ? 'No coding changes its code.'
      : `${codings(n)} ${n === 1 ? 'gets' : 'get'} the code that stays.`,
  joined: (n: number) =>
    `${codings(n)} by the same coder on the same passage ${n === 1 ? 'goes' : 'go'} into the one that is there; memos are kept.`,
  mixed: (n: number) =>
    `${count(n, 'of them becomes', 'of them become')} mixed, as the directions differ.`,
  children: (names: readonly string[]) => `Below it from now on: ${list.format(names)}.`,
  after: (name: string, n: number) => `“${name}” will have ${codings(n)}.`,
  published: (names: readonly string[]) =>
    `Published passages are coded with ${list.format(names)}.`,
  publishedNext: (n: number) =>
    n === 1
      ? 'They stay as they were printed: let this code be the one that stays.'
      : 'They stay as they were printed: only one of these codes can be the one that stays.',
  cited: (names: readonly string[]) =>
    `One rating cites two passages that would become one: ${list.format(names)}.`,
  citedNext: 'Take one of the two citations out of the rating first.',
  go: (n: number, into: string) => `Merge ${codes(n)} into ${into}`,
  noGo: 'Merge',
  cancel: 'Cancel',
  done: (moved: number, joined: number) =>
    `Merged: ${codings(moved)} moved${joined > 0 ? `, ${number(joined)} joined` : ''}.`,
} as const

export const passageWords = {
  title: (n: number, of: number) => (n === 0 ? 'Passages' : `${passages(n)} in ${sources(of)}`),
  filtered: (n: number, of: number) => `${number(n)} of ${passages(of)}`,
  none: 'Nothing is coded with it yet.',
  noneFits: 'No passage fits the filter.',
  clearFilter: 'Show all',
  openDesk: 'Open the reading desk',
  below: 'With the codes below',
  list: 'Passages',
  filters: 'Filter passages',
  network: 'Network',
  wave: 'Wave',
  kind: 'Kind of source',
  coder: 'Coder',
  direction: 'Direction',
  all: {
    network: 'All networks',
    wave: 'All waves',
    kind: 'All kinds',
    coder: 'All coders',
    direction: 'All directions',
  },
  noWave: 'No wave',
  chooseRow: (quote: string) => `Choose: ${quote}`,
  chosen: (n: number) => `${passages(n)} chosen`,
  nothingChosen: 'Space chooses a passage, Shift and an arrow several.',
  chooseAll: 'Choose all passages',
  letGo: 'Let go of the passages',
  send: 'Send to…',
  sendCommand: 'Send chosen passages to another code…',
  split: 'Split off…',
  splitCommand: 'Split chosen passages off as a new code…',
  remove: 'Remove',
  removeCommand: 'Remove chosen codings',
  copy: 'Copy',
  copyCommand: 'Copy passages',
  copied: (n: number) => `${passages(n)} copied.`,
  notCopied: 'The clipboard could not be reached.',
  exportMenu: 'Export',
  export: { csv: 'Export as CSV', xlsx: 'Export as Excel' },
  exportCommand: { csv: 'Export passages as CSV', xlsx: 'Export passages as Excel' },
  place: (paragraph: number) => `paragraph ${number(paragraph)}`,
  readAt: (source: string, paragraph: number) => `Read ${source}, paragraph ${String(paragraph)}`,
  sourceHead: (title: string, n: number) => `${title}: ${passages(n)}`,
  memo: 'Memo',
  touched: 'text changed since',
  loading: 'One moment…',
  focus: 'Go to the passages',
} as const

export const sendWords = {
  sendTitle: (n: number) => `Send ${passages(n)} to another code`,
  splitTitle: (n: number) => `Split ${passages(n)} off`,
  code: 'Code',
  codePlaceholder: 'Type a code',
  nothing: 'No code fits',
  name: 'Name of the new code',
  nameHint: (name: string) => `It stands beside “${name}”, with its colour and its framework ties.`,
  send: 'Send',
  split: 'Split off',
  cancel: 'Cancel',
} as const
