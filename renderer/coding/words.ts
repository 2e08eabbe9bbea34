/** What the reading desk and the codebook say. */
import type { SourceKind } from '../../core/values.ts'

const count = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`

export const kindWords = {
  note: 'note',
  interview: 'interview',
  artifact: 'artifact',
} satisfies Record<SourceKind, string>

export const directionWords = {
  supports: { name: 'Supports', long: 'supports: speaks for it' },
  counters: { name: 'Counters', long: 'counters: speaks against it' },
  mixed: { name: 'Mixed', long: 'mixed: speaks for it and against it' },
} as const

export const chooserWords = {
  title: 'Read and code',
  lead: (sources: number) =>
    `${count(sources, 'source', 'sources')} in this network. Choose one to read.`,
  filter: 'Filter sources',
  words: (words: number) => count(words, 'word', 'words'),
  codings: (codings: number) => (codings === 0 ? 'not coded' : count(codings, 'coding', 'codings')),
  more: (sources: number) =>
    `${count(sources, 'more source', 'more sources')}: type in the filter to find them.`,
  noMatch: 'No source of this network fits the filter.',
  emptyTitle: 'Nothing to read yet',
  empty: 'Take an observation note or bring in a transcript; it opens here for coding.',
  collect: 'Go to Collect',
} as const

export const deskWords = {
  loading: 'Opening the source',
  missing: 'This source is not in the project any more.',
  allSources: 'All sources',
  searchHere: 'Code by search in this source',
  previousSource: 'Previous source',
  nextSource: 'Next source',
  wordCount: (words: number) => count(words, 'word', 'words'),
  place: (at: number, of: number) =>
    `paragraph ${at.toLocaleString('en')} of ${of.toLocaleString('en')}`,
  turn: (at: number, of: number) => `turn ${at.toLocaleString('en')} of ${of.toLocaleString('en')}`,
  text: 'Text of the source',
  codes: 'Codes',
  codeCount: (codes: number) => count(codes, 'code', 'codes'),
  showCodes: 'Show codes',
  hideCodes: 'Hide codes',
  filterCodes: 'Filter codes',
  newCode: 'New code',
  openCodebook: 'Open the codebook',
  tied: 'tied to the framework',
  codeWith: (name: string) => `Code the selection: ${name}`,
  nextOf: (name: string) => `Next passage: ${name}`,
  key: (n: number) => `key ${String(n)}`,
  fold: (name: string) => `Fold ${name}`,
  unfold: (name: string) => `Unfold ${name}`,
  noCodes:
    'No codes yet. Seed the codebook from the framework, or select a sentence and press C to make the first one.',
  noCodeFits: 'No code fits the filter.',
  codingsHere: 'Codings of this paragraph',
  more: (n: number) => `${String(n)} more`,
  moreLabel: (n: number) => `Show ${count(n, 'more coding', 'more codings')}`,
  coding: (direction: string, coders: readonly string[], memo: boolean, touched: boolean) =>
    [
      '',
      direction,
      `coded by ${coders.join(' and ')}`,
      memo ? 'with memo' : '',
      touched ? 'text changed since' : '',
    ]
      .filter((part, at) => at === 0 || part !== '')
      .join(', '),
  map: 'Map of codings',
  blank: 'This source has no text yet.',
  published: 'Published data: you can read it, and nothing here can be changed.',
  announceNone: 'not coded',
  announce: (text: string, codes: readonly string[]) =>
    `${text} ${codes.length === 0 ? '(not coded)' : `(coded: ${codes.join(', ')})`}`,
  nothingCoded: 'No coding here. Select a coded passage first.',
  coded: (name: string) => `Coded: ${name}`,
  removed: (name: string) => `Coding removed: ${name}`,
  turned: (name: string, direction: string) => `${name}: ${direction}`,
} as const

export const commandWords = {
  writeMemo: 'Write a memo on this passage',
  nextSentence: 'Next sentence',
  previousSentence: 'Previous sentence',
  nextTurn: 'Next turn',
  previousTurn: 'Previous turn',
  extendDown: 'Extend by a sentence',
  extendUp: 'Extend back by a sentence',
  extendRight: 'Extend by a word',
  extendLeft: 'Extend back by a word',
  nextCoding: 'Next coding',
  previousCoding: 'Previous coding',
  code: 'Code the selection…',
  inVivo: 'Code in the passage’s own words',
  supports: 'Coding supports',
  counters: 'Coding counters',
  mixed: 'Coding is mixed',
  memo: 'Write a memo on the coding',
  tighten: 'Tighten the coding by a word',
  widen: 'Widen the coding by a word',
  tightenStart: 'Tighten the coding’s beginning by a word',
  widenStart: 'Widen the coding’s beginning by a word',
  remove: 'Remove the coding',
  nextOfCode: 'Next coding of this code',
  previousOfCode: 'Previous coding of this code',
  edit: 'Correct the paragraph',
  letGo: 'Let go of the selection',
  useCode: (n: number, name: string) => `Code with ${String(n)}: ${name}`,
  hints: {
    sentence: 'sentence',
    code: 'code',
    inVivo: 'in vivo',
    direction: 'direction',
    memo: 'memo',
    resize: 'resize',
    next: 'next',
  },
} as const

export const pickerWords = {
  title: 'Code the selection',
  recode: 'Another code for the coding',
  label: 'Find or name a code',
  placeholder: 'Type a code',
  direction: 'Direction',
  codes: 'Codes',
  lookFor: 'look-for of the framework',
  newCode: (name: string) => `New code “${name}”`,
  nothing: 'No code fits. Shift Enter makes a new one.',
  none: 'No codes yet: type a name and press Shift Enter.',
  turn: 'direction',
} as const

export const barWords = {
  label: 'Selection',
  code: 'Code…',
  inVivo: 'In vivo',
  memo: 'Memo',
  remove: 'Remove',
  recode: 'Recode…',
  tighten: 'Tighten',
  widen: 'Widen',
  edit: 'Correct',
} as const

export const memoWords = {
  title: (code: string) => `Memo on ${code}`,
  label: (code: string) => `Memo on the coding ${code}`,
  placeholder: 'What do you make of it?',
  close: 'Close the memo',
  edit: 'Edit the memo',
} as const

export const editWords = {
  label: 'Text of this paragraph',
  speaker: 'Speaker',
  at: 'Time',
  hint: 'Codings move with their words. Enter splits, Backspace at the beginning joins, Esc ends.',
  done: 'Done',
  touchedTitle: (n: number) => count(n, 'coding needs a look', 'codings need a look'),
  touchedLead: 'A correction changed the words they cover.',
  was: 'was',
  isNow: 'now',
  gone: 'Its words are gone.',
  reviewed: 'Reviewed',
  show: 'Show',
  close: 'Close',
} as const

/** Of words that the text did not take. */
export const keptWords = {
  changed: 'This paragraph was changed meanwhile, in another window or by an undo.',
  safe: 'What you typed is still here and not in the file.',
  wouldChange: 'Saving yours would make this of it:',
  save: 'Save mine over it',
  take: 'Take what is there',
  copy: 'Copy mine',
  copied: 'Copied',
  gone: 'Words you typed have no paragraph any more: it was removed meanwhile.',
  letGo: 'Let go of them',
} as const
