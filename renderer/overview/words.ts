import { nameOfLevel } from '../../core/rating/levels.ts'
import { counted, kindWords } from '../analysis/words.ts'
import type { Level, SourceKind } from '../../core/values.ts'
import { dayOfMoment } from '../look/dates.ts'

const ratedWord = (level: Level | null): string =>
  level === null ? 'not rated' : `${nameOfLevel(level)}, ${level} of 5`

export const wheelWords = {
  notRated: 'not rated',
  insufficient: 'insufficient',
  noFigure: '–',
  name: 'Framework wheel',
  hint: 'Left and right arrows walk the dimensions, up and down change the ring.',
  sector: (found: {
    readonly name: string
    readonly level: Level | null
    readonly insufficient: boolean
    readonly supports: number
    readonly counters: number
    readonly kinds: number
    readonly contradictedBy: readonly string[]
  }) =>
    [
      found.name,
      found.insufficient ? 'insufficient evidence' : ratedWord(found.level),
      `${found.supports} for and ${found.counters} against from ${counted(found.kinds, 'kind')} of source`,
      ...(found.contradictedBy.length === 0
        ? []
        : [`contradicted by ${found.contradictedBy.join(' and ')}`]),
    ].join('; '),
  contradicted: 'contradicted',
} as const

export const legendWords = {
  name: 'How to read the wheel',
  notRated: 'Not rated',
  kinds: '1, 2, 3 kinds of source',
  height: 'height: codings; dotted: thin, under 4',
  contradicted: 'contradicted',
} as const

export const overviewWords = {
  allWaves: 'All waves',
  waves: 'Waves',
  beside: 'What changed, what is thin, what is waiting',
  notHeld: 'not held',
  rated: (rated: number, all: number) => `${rated} of ${all} dimensions rated`,
  totals: (codings: number, sources: number, coders: number) =>
    `${counted(codings, 'coding')} in ${counted(sources, 'source')} · ${counted(coders, 'coder')}`,
  commands: {
    walk: 'Walk the dimensions',
    back: 'Walk back',
    sector: 'sector',
    open: 'Open the evidence',
    openHint: 'open evidence',
    rate: 'Open the rating sheet',
    table: 'Show the wheel as a table',
    wheel: 'Show the table as a wheel',
    tableHint: 'as a table',
  },
  notHeldTitle: (label: string) => `${label} was not held.`,
  notHeldBody: 'Nothing was rated in this wave, and nothing is filled in for it.',
} as const

export const emptyWords = {
  noWaves: {
    title: 'No wave of evaluation yet',
    body: 'A rating is always about one wave: a dated round of looking. Add the first one, and the wheel has its time.',
    action: 'Add a wave',
  },
  noSources: {
    title: 'The wheel is waiting for its first evidence',
    body: 'Write an observation note, or bring in an interview. Passages that you code to a look-for grow its slat; your ratings colour its ground.',
    note: 'Write a note',
    bring: 'Bring in sources',
  },
  noCodings: (sources: string) => ({
    title: `${sources} to read, no passage coded yet`,
    body: 'Open one at the reading desk, select a sentence and press C.',
    action: 'Open the reading desk',
  }),
  noTies: {
    title: 'No code is tied to the framework yet',
    body: 'Passages are coded, and none of their codes names a look-for, so the wheel cannot show them. In the codebook, tie a code to the look-fors that it is evidence of.',
    action: 'Open the codebook',
  },
} as const

export const marginWords = {
  changed: 'Changed',
  changedAnywhere: 'Changed in the project',
  since: (at: string) => `since ${dayOfMoment(at)}`,
  nothingChanged: 'Nothing yet.',
  thin: 'Thin',
  noneThin: 'Every look-for stands on four codings and two kinds of source.',
  none: 'no codings yet',
  codings: (count: number) => counted(count, 'coding'),
  only: (kind: SourceKind) => `${kindWords[kind].many} only`,
  against: (count: number) => `${count} of them against`,
  more: (count: number) => `${count} more`,
  fewer: 'Show fewer',
  toDo: 'To do',
  nothingToDo: 'Nothing is waiting.',
  draft: (wave: string) => `rating of ${wave} in draft.`,
  touched: (count: number) => `${counted(count, 'coding')} to look at: an edit changed the words.`,
  unrated: 'has no ratings yet.',
  waveless: (count: number) => counted(count, 'source'),
  wavelessWhy: (count: number) =>
    `${count === 1 ? 'belongs' : 'belong'} to no wave, and ${count === 1 ? 'counts' : 'count'} in none.`,
} as const

export const panelWords = {
  rated: (at: string, by: string) => `rated ${dayOfMoment(at)} by ${by}`,
  draft: 'A rating is in draft and does not count yet.',
  insufficient: 'Insufficient evidence',
  contradicted: 'Contradicted.',
  contradiction: (found: {
    readonly counters: number
    readonly all: number
    readonly lookFor: string
    readonly since: number
  }) =>
    `${found.counters} of ${counted(found.all, 'coding')} against ${found.counters === 1 ? 'falls' : 'fall'} on ${found.lookFor}${found.since === 0 ? '.' : `; ${found.since} ${found.since === 1 ? 'is' : 'are'} newer than the rating.`}`,
  evidence: 'Evidence',
  against: 'against',
  for: 'for',
  mixed: (count: number) => `${count} mixed`,
  ratings: 'Ratings',
  noRatings: 'No wave has a submitted rating yet.',
  lookFors: 'Look-fors',
  noLookFors: 'What to look for',
  codings: (count: number) => counted(count, 'coding'),
  conjectures: 'Conjectures to test',
  toTest: (test: string) => `Speaks to it: ${test}`,
  open: 'Open evidence',
  sheet: 'Rating sheet',
} as const

export const tableWords = {
  caption: (wave: string) => `The wheel of ${wave} as a table`,
  dimension: 'Dimension',
  rating: 'Rating',
  for: 'For',
  against: 'Against',
  mixed: 'Mixed',
  kinds: 'Kinds of source',
  thin: 'Thin look-fors',
  contradicted: 'Contradicted by',
  nothing: '–',
} as const

export const publishedWords = {
  title: 'Ratings as they were published',
  body: (cases: number) =>
    `${counted(cases, 'case')}, each rated as a whole: the source gives no ratings by dimension, so there is no wheel to draw. Blanks stay blank.`,
  case: 'Case',
  label: 'Trajectory',
  blank: 'not rated',
  trajectories: 'See the trajectories',
} as const
