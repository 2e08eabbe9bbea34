import { nameOfLevel } from '../../core/rating/levels.ts'
import type { Confidence, Trajectory } from '../../core/rating/contract.ts'
import type { Missing } from '../../core/rating/requirements.ts'
import type { Level, SourceKind } from '../../core/values.ts'
import { counted, kindWords } from '../analysis/words.ts'
import { dayOfMoment } from '../look/dates.ts'

/** A true minus, and a plus where there is more. */
export function signed(value: number): string {
  return value < 0 ? `−${-value}` : value > 0 ? `+${value}` : '0'
}

export const confidenceWords: Readonly<Record<Confidence, { one: string; full: string }>> = {
  low: { one: 'Low', full: 'low confidence' },
  moderate: { one: 'Moderate', full: 'moderate confidence' },
  high: { one: 'High', full: 'high confidence' },
}

export const chartWords = {
  notHeld: 'no wave',
  blank: '–',
  level: (label: string, level: Level | null, held: boolean) =>
    `${label}: ${level === null ? (held ? 'not rated' : 'not held') : `${nameOfLevel(level)}, ${level} of 5`}`,
} as const

/** `Autumn 2022 to Spring 2023, `; nothing where there is no wave. */
function spanned(from: string, to: string): string {
  if (from === '') return ''
  return from === to ? `${from}, ` : `${from} to ${to}, `
}

export const trajectoryWords = {
  title: 'Trajectories',
  lead: (count: number, from: string, to: string, published: boolean) =>
    `${counted(count, published ? 'network' : 'dimension')}, ${spanned(from, to)}${published ? 'ratings as published' : 'submitted ratings'}`,
  attested: 'attested',
  extrapolated: 'extrapolated',
  attestedWhy: 'These ratings, in this order, are among the eleven published rows.',
  extrapolatedWhy: 'The published table shows no such series: the rule reaches beyond it.',
  rule: ({ rule, change, fall }: Trajectory) =>
    rule === null || change === null || fall === null
      ? 'fewer than two ratings'
      : `rule ${rule} · D ${signed(change)} · peak − last ${fall}`,
  keyGap: 'no wave',
  keyBlank: 'not rated, never filled in',
  keyAcross: 'across a gap',
  extremes: 'Chosen at the extremes: six end at Most, five at Least. Nothing in between is shown.',
  firstMatch: 'First match',
  change: 'D = last − first',
  rules: [
    { label: 'Much improved', when: (steps: number) => `D ≥ ${steps}` },
    { label: 'Improved', when: (steps: number) => `D ≥ ${steps}` },
    { label: 'Consistent Strength', when: (steps: number) => `all ≥ ${steps}` },
    { label: 'Declined', when: (steps: number) => `peak − last ≥ ${steps}` },
    { label: 'Stagnant', when: () => 'else' },
  ],
  version: (version: number) => `Rule, version ${version}`,
  tryIt: 'Try a series',
  wave: (number: number) => `Rating ${number}`,
  blank: 'blank',
  notAmong: (rated: readonly Level[]) => `${rated.join(', ')} is not among the published rows.`,
  noChange: (change: string) => `D ${change} is not among the published rows.`,
  among: 'This series is among the published rows.',
  tooFew: 'A label needs two ratings at least.',
  table: 'Show as a table',
  cards: 'Show as charts',
  tableHint: 'as a table',
  walk: 'Next series',
  walkBack: 'Series before',
  walkHint: 'series',
  series: 'Series',
  label: 'Trajectory',
  basis: 'Basis',
  ruleColumn: 'Rule',
  empty: {
    title: 'No trajectory yet',
    body: 'A trajectory needs submitted ratings of one dimension in two waves at least. Blanks are never filled in.',
    action: 'Go to the rating sheet',
    published: 'A trajectory needs ratings of two waves at least, and none were published here.',
  },
} as const

export const matrixWords = {
  title: 'Evidence',
  allWaves: 'All waves',
  lead: (wave: string, codings: string) => `${wave} · ${codings}`,
  against: 'against',
  for: 'for',
  nothing: 'nothing yet',
  all: 'All',
  rating: 'Rating',
  latest: 'Latest rating',
  dimension: 'Dimension',
  others: 'Leadership and contexts',
  caption: 'Codings for and against, by dimension and kind of source',
  oneKind: 'one kind',
  notRated: 'Not rated',
  insufficient: 'Insufficient',
  expand: (name: string) => `Show the look-fors of ${name}`,
  fold: (name: string) => `Hide the look-fors of ${name}`,
  cell: (name: string, kind: string) => `${name}, ${kind}: `,
  mixed: 'mixed',
  draft: 'draft',
  contradicted: 'Contradicted by its evidence',
  chooseWave: 'Choose one wave at the top to rate in it.',
  noWave: 'A rating is always about one wave, and this network has none yet.',
  addWave: 'Add a wave',
  commands: {
    up: 'Row above',
    down: 'Row below',
    left: 'Kind before',
    right: 'Next kind',
    cell: 'cell',
    read: 'Read the passages of this cell',
    readHint: 'read the passages',
    unfold: 'Show or hide look-fors',
  },
} as const

export const missingWords: Readonly<Record<Missing, string>> = {
  level: 'a level, or “Insufficient evidence”',
  both: 'either a level or “Insufficient evidence”, not both',
  warrant: 'a warrant: in your words, why this level',
  citations: 'at least one cited passage',
}

export const sheetWords = {
  name: (node: string) => `Rating sheet: ${node}`,
  lastTime: 'last time',
  levels: 'Level',
  insufficient: 'Insufficient evidence',
  anchorsBy: 'Level descriptions written by this project.',
  noAnchors: 'This project has not described the levels yet.',
  editAnchors: 'Describe the levels',
  anchor: (level: Level) => `What ${nameOfLevel(level)} looks like`,
  anchorsFor: (name: string) => `What the levels of ${name} look like here`,
  anchorsHint: 'In your own words; the source texts give none. They are printed with the ratings.',
  saveAnchors: 'Keep the descriptions',
  cancel: 'Cancel',
  warrant: 'Warrant',
  warrantHint: 'Why this level? Cite passages for and against.',
  cites: (cited: number, all: number) => `cites ${cited} of ${counted(all, 'coding')}`,
  cite: 'Cite a passage',
  citations: 'Cited passages',
  uncite: (number: number) => `Remove citation ${number}`,
  turn: (number: number, stance: string) => `Citation ${number} speaks ${stance}: turn it around`,
  for: 'for',
  against: 'against',
  unmentioned: (numbers: readonly number[]) =>
    `${numbers.map((n) => `[${n}]`).join(', ')} ${numbers.length === 1 ? 'is' : 'are'} cited and not mentioned in the text.`,
  unfounded: (numbers: readonly number[]) =>
    `${numbers.map((n) => `[${n}]`).join(', ')} in the text has no passage behind it.`,
  oneKindTitle: (name: string, kind: SourceKind) =>
    `${name} rests on ${kindWords[kind].many} alone.`,
  oneKindMore: (count: number) => `So ${count === 1 ? 'does one other' : `do ${count} others`}.`,
  oneKindBody: 'Cite another kind, or say why one is enough.',
  confidence: 'Confidence',
  submit: 'Submit rating',
  submitted: (at: string) => `Submitted ${dayOfMoment(at)}`,
  draftSaved: 'Draft: kept as you write, counts once submitted',
  blankSheet: 'Nothing written yet',
  reopen: 'Open again',
  reopenHint: 'While open again, it does not count.',
  missingTitle: 'Not ready to submit. Missing:',
  published: 'These are published data: they are shown, never rated here.',
  notHeld: (wave: string) => `${wave} was not held, so there is nothing to rate in it.`,
  others: 'Ratings by others',
  blind: (count: number) => `${counted(count, 'rating')} by others: shown once yours is submitted.`,
  choose: 'Choose a dimension to rate.',
  findPassage: 'Find a passage',
  noPassages:
    'No coded passage of this wave speaks to this yet. Code one at the reading desk first; a source without a wave counts in none.',
  allCited: 'Every coded passage that speaks to this is cited already.',
  desk: 'Open the reading desk',
  cited: 'cited',
  commands: {
    level: (level: Level) => `Level ${level}: ${nameOfLevel(level)}`,
    levelHint: 'level',
    insufficient: 'Insufficient evidence',
    cite: 'Cite a passage',
    citeHint: 'cite',
    warrant: 'Write the warrant',
    submit: 'Submit the rating',
  },
} as const
