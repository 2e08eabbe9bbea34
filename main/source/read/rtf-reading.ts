/** What an RTF file says while it is read: its text in streams, and what it tells about itself. */
import type { TrackedChanges } from '../readers.ts'
import { withoutMarks } from './comment-marks.ts'
import { RtfFlow, type RtfParagraph } from './rtf-flow.ts'
import { letters } from './rtf-letters.ts'

/** Where letters go: into the text, into a string kept aside, before an item, or nowhere; `soft` may hold text deeper down. */
export type Destination = 'text' | 'capture' | 'bullet' | 'fonts' | 'styles' | 'soft' | 'skip'

/** What holds within a group and ends with it. */
export interface RtfState {
  destination: Destination
  flow: RtfFlow
  capture: string[]
  /** Nothing was met in this group yet. */
  isFresh: boolean
  isStarred: boolean
  isMargin: boolean
  uc: number
  encoding: string | null
  isHidden: boolean
  isInserted: boolean
  isDeleted: boolean
  author: number
  style: number | null
  outline: number | null
  list: number
  isInTable: boolean
  onClose: (() => void) | null
}

export interface RtfReading {
  readonly choice: TrackedChanges
  readonly fonts: Map<number, string>
  readonly styles: Map<number, string>
  /** Of each note its text, in the order of their references. */
  readonly notes: string[]
  /** Where links lead. */
  readonly links: string[]
  readonly comments: { author: string; text: string }[]
  /** Numbers of comments by what the file calls them. */
  readonly named: Map<string, number>
  readonly counts: Record<'insertions' | 'deletions' | 'pictures' | 'objects' | 'unplaced', number>
  encoding: string
  defaultFont: number
  /** The font that the table of fonts is at. */
  font: number
  author: string
  /** What the comment that is open says it belongs to. */
  reference: string | null
  title: string
  hasMargins: boolean
  /** The change that the last words belonged to. */
  lastChange: string
}

export function newReading(choice: TrackedChanges): RtfReading {
  return {
    choice,
    ...{ fonts: new Map(), styles: new Map(), named: new Map(), notes: [] },
    ...{ links: [], comments: [] },
    counts: { insertions: 0, deletions: 0, pictures: 0, objects: 0, unplaced: 0 },
    ...{ encoding: 'windows-1252', defaultFont: 0, font: 0 },
    ...{ author: '', reference: null, title: '', hasMargins: false, lastChange: '' },
  }
}

export function newState(): RtfState {
  return {
    ...{ destination: 'text', flow: new RtfFlow(), capture: [] },
    ...{ isFresh: true, isStarred: false, isMargin: false, uc: 1, encoding: null },
    ...{ isHidden: false, isInserted: false, isDeleted: false, author: 0 },
    ...{ style: null, outline: null, list: 0, isInTable: false, onClose: null },
  }
}

/** Whether words of this state are not to be seen, by the choice about changes. */
export function isGone(state: RtfState, { choice }: RtfReading): boolean {
  return choice === 'accept' ? state.isDeleted : state.isInserted
}

function countChange(state: RtfState, reading: RtfReading, text: string): void {
  if (!state.isInserted && !state.isDeleted) {
    if (text.trim() !== '') reading.lastChange = ''
    return
  }
  const change = `${String(state.isInserted)} ${String(state.isDeleted)} ${state.author}`
  if (change !== reading.lastChange) {
    if (state.isInserted) reading.counts.insertions += 1
    if (state.isDeleted) reading.counts.deletions += 1
  }
  reading.lastChange = change
}

/** Letters to where they belong now. */
export function addText(text: string, state: RtfState, reading: RtfReading): void {
  if (state.isMargin && text.trim() !== '') reading.hasMargins = true
  if (state.destination === 'capture' || state.destination === 'styles') state.capture.push(text)
  if (state.destination === 'bullet' && text.trim() !== '') state.flow.hasBullet = true
  if (state.destination !== 'text' || state.isHidden) return
  countChange(state, reading, text)
  if (!isGone(state, reading)) state.flow.add(withoutMarks(text))
}

export function paragraphOf(state: RtfState, { styles }: RtfReading): RtfParagraph {
  const style = state.style === null ? '' : (styles.get(state.style) ?? '')
  const isHeading =
    /^(?:heading \d|title$|subtitle$)/iu.test(style) ||
    (state.outline !== null && state.outline < 9)
  return { isHeading, isItem: state.list > 0, isInTable: state.isInTable }
}

type Handler = (state: RtfState, value: number | null, reading: RtfReading) => void

const endParagraph: Handler = (state, _value, reading) => {
  // A paragraph whose end is gone runs on into the next one.
  if (!isGone(state, reading)) state.flow.endParagraph(paragraphOf(state, reading))
}

const isOn = (value: number | null): boolean => value !== 0

const toDefault: Handler = (state, _value, reading) => {
  state.isHidden = state.isInserted = state.isDeleted = false
  state.encoding = reading.fonts.get(reading.defaultFont) ?? null
}

/** Control words that change the text or the state within it. */
export const inText: Readonly<Record<string, Handler>> = {
  par: endParagraph,
  sect: endParagraph,
  cell: ({ flow }) => {
    flow.endCell()
  },
  row: ({ flow }) => {
    flow.endRow()
  },
  pard: (state) => {
    state.style = state.outline = null
    state.list = 0
    state.isInTable = false
  },
  plain: toDefault,
  f: (state, value, { fonts }) => (state.encoding = fonts.get(value ?? 0) ?? null),
  v: (state, value) => (state.isHidden = isOn(value)),
  revised: (state, value) => (state.isInserted = isOn(value)),
  mvt: (state, value) => (state.isInserted = isOn(value)),
  deleted: (state, value) => (state.isDeleted = isOn(value)),
  mvf: (state, value) => (state.isDeleted = isOn(value)),
  revauth: (state, value) => (state.author = value ?? 0),
  revauthdel: (state, value) => (state.author = value ?? 0),
  s: (state, value) => (state.style = value),
  outlinelevel: (state, value) => (state.outline = value),
  ls: (state, value) => (state.list = value ?? 0),
  intbl: (state, value) => (state.isInTable = isOn(value)),
  itap: (state, value) => (state.isInTable = (value ?? 0) > 0),
}

/** A named letter such as an em dash, wherever letters may stand; null for any other word. */
export function letterOf(name: string): string | null {
  return Object.hasOwn(letters, name) ? (letters[name] ?? null) : null
}
