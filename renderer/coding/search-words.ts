/** What coding by search says. */
import type { FoundUnit, PatternProblem } from '../../core/coding/search-contract.ts'

const count = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`

const passages = (n: number): string => count(n, 'passage', 'passages')

export const searchWords = {
  published: 'Published data: you can find passages here, and not code them.',
  title: 'Code by search',
  lead: 'Find words or a pattern in many sources, strike out what does not fit, and code the rest in one step.',
  how: 'Look for',
  words: 'Words',
  pattern: 'Pattern',
  wordsLabel: 'Words to find',
  patternLabel: 'Pattern to find',
  wordsPlaceholder: 'trust "knows your name"',
  patternPlaceholder: '\\d+ of \\d+',
  wordsHint:
    'Beginnings of words: “trust” finds “trusted” too. Quotation marks hold a phrase together. Any of several will do.',
  patternHint: 'A regular expression; capitals do not matter. Matches stay within a paragraph.',
  find: 'Find',
  finding: (done: number, total: number, hits: number) =>
    `${done.toLocaleString('en')} of ${count(total, 'source', 'sources')} looked through, ${count(hits, 'hit', 'hits')} so far`,
  stop: 'Stop',
  unit: 'Code',
  units: {
    hit: 'the words found',
    sentence: 'the sentence',
    block: 'the turn or paragraph',
  } satisfies Record<FoundUnit, string>,
  beside: 'Sentences before and after',
  besideHint: 'Within the paragraph or turn.',
  where: 'Where',
  everywhere: 'All sources',
  here: 'This source',
  wave: 'Wave',
  anyWave: 'Any wave',
  kinds: 'Kind of source',
  speakers: 'Speakers',
  anySpeaker: 'Anybody',
  headings: 'Under the heading',
  headingsHint: 'In survey answers, the question.',
  anyHeading: 'Any',
  counted: (name: string, blocks: number) => `${name} (${blocks.toLocaleString('en')})`,
  problems: {
    bracket: 'A square bracket is opened and not closed.',
    parenthesis: 'The round brackets do not pair up.',
    repeat: 'A sign of repetition (* + ? {…}) has nothing to repeat, or too much.',
    range: 'A range in square brackets runs backwards, such as z-a.',
    escape:
      'A backslash stands before something it cannot change. References to groups are not possible.',
    backslash: 'The pattern ends in a lone backslash.',
    'looking-around': 'Looking ahead or behind, (?=…) or (?<=…), is not possible here.',
    'too-large': 'The pattern is too large.',
    other: 'This is not a pattern yet.',
  } satisfies Record<PatternProblem, string>,
} as const

export const hitWords = {
  list: 'Hits',
  keys: 'J and K move, X strikes a hit out, Shift X all of its source.',
  begin: 'Nothing searched yet',
  beginHint: 'Type what you are looking for and press Enter.',
  none: 'Nothing found',
  noneHint: 'Try the beginning of a word, or fewer limits.',
  summary: (hits: number, sources: number) =>
    `${count(hits, 'hit', 'hits')} in ${count(sources, 'source', 'sources')}`,
  struck: (n: number) => `${n.toLocaleString('en')} struck out`,
  coded: (n: number) => `${n.toLocaleString('en')} coded so already`,
  cut: (most: number) =>
    `There are more: only the first ${most.toLocaleString('en')} are shown. Limit the search to see the rest.`,
  inSource: (hits: number) => count(hits, 'hit', 'hits'),
  keep: (words: string) => `Keep: ${words}`,
  keepSource: (title: string) => `Keep all of ${title}`,
  alreadyCoded: 'coded so already',
  loading: '…',
  gone: 'The text has changed here.',
  struckOut: 'struck out',
  open: (title: string) => `Read ${title}`,
} as const

export const codeFoundWords = {
  code: 'Code',
  choose: 'Choose a code',
  with: (name: string) => `Code: ${name}`,
  newCode: (name: string) => `New code “${name}”`,
  direction: 'Direction',
  run: (n: number) => `Code ${passages(n)}`,
  coding: (done: number, total: number) =>
    `${done.toLocaleString('en')} of ${passages(total)} coded`,
  done: (added: number, name: string) =>
    `${passages(added)} coded with “${name}”. One undo takes all of them back.`,
  present: (n: number) => `${passages(n)} ${n === 1 ? 'was' : 'were'} coded so already.`,
  leftOut: (titles: readonly string[]) =>
    `Left out, because the text was edited since the search: ${titles.join(', ')}. Find again to code there.`,
  stop: 'Stop',
} as const

export const searchCommandWords = {
  open: 'Code by search…',
  field: 'Go to the words to find',
  next: 'Next hit',
  previous: 'Previous hit',
  strike: 'Strike the hit out, or take it back',
  strikeSource: 'Strike out all hits of the source, or take them back',
  choose: 'Choose the code for what was found…',
  run: 'Code what was found',
  read: 'Read the hit in its source',
  hints: { hit: 'hit', strike: 'strike out', code: 'code', run: 'code all' },
} as const
