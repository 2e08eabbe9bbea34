/** A table with a column for who speaks, as people type interviews and calls: each row becomes a turn. */
import { paragraph, type ReadBlock } from './blocks.ts'
import { marksOf, splitMarks } from './comment-marks.ts'
import { clockOf } from './speakers.ts'

interface Columns {
  readonly at: number | null
  readonly speaker: number | null
  readonly words: number
  /** Whether the first row names the columns. */
  readonly isHeaded: boolean
}

type Rows = readonly (readonly string[])[]

const clock = /^[[(]?((?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?)(?:[\])]|$|\s*[-–>])/u
const timeTitle = /^(?:time|timestamp|time ?code|start|when|minute)s?$/iu
const speakerTitle = /^(?:speaker|name|who|person|participant|voice)s?$/iu
const wordsTitle =
  /^(?:text|words?|transcript|transcription|utterance|speech|content|said|what was said|what is said|statement|dialogue|dialog)s?$/iu

const plain = (cell: string): string => splitMarks(cell, (piece) => piece).text.trim()

function column(rows: Rows, index: number): readonly string[] {
  return rows.map((row) => plain(row[index] ?? '')).filter((cell) => cell !== '')
}

function areTimes(cells: readonly string[]): boolean {
  return cells.length > 0 && cells.every((cell) => clock.test(cell))
}

/** Short, without the end of a sentence, with a letter. */
function mayBeNames(cells: readonly string[]): boolean {
  return (
    cells.length > 0 &&
    cells.every((cell) => cell.length <= 60 && /^[^.!?\n]*\p{L}[^!?\n]*:?$/u.test(cell))
  )
}

function areSpeakers(names: readonly string[], words: readonly string[]): boolean {
  const letters = (cells: readonly string[]): number =>
    cells.reduce((sum, cell) => sum + cell.length, 0)
  const isDialogue = names.length >= 3 && new Set(names).size < names.length
  return mayBeNames(names) && isDialogue && letters(words) > 1.5 * letters(names)
}

function byTitles(head: readonly string[], body: Rows): Columns | null {
  const at = head.findIndex((title) => timeTitle.test(title))
  const speaker = head.findIndex((title) => speakerTitle.test(title))
  const words = head.findIndex((title) => wordsTitle.test(title))
  if (words === -1 || (at === -1 && speaker === -1) || head.length > 3) return null
  if (at !== -1 && !areTimes(column(body, at))) return null
  if (speaker !== -1 && !mayBeNames(column(body, speaker))) return null
  const place = (index: number): number | null => (index === -1 ? null : index)
  return { at: place(at), speaker: place(speaker), words, isHeaded: true }
}

function byContent(rows: Rows, width: number, isHeaded: boolean): Columns | null {
  const indexes = Array.from({ length: width }, (_, index) => index)
  const at = indexes.find((index) => areTimes(column(rows, index))) ?? null
  const [first, second] = indexes.filter((index) => index !== at)
  if (first === undefined) return null
  if (second === undefined)
    return at === null ? null : { at, speaker: null, words: first, isHeaded }
  return areSpeakers(column(rows, first), column(rows, second))
    ? { at, speaker: first, words: second, isHeaded }
    : null
}

function columnsOf(rows: Rows): Columns | null {
  const [head = [], ...body] = rows
  const width = head.length
  if (width < 2 || width > 3 || rows.some((row) => row.length !== width)) return null
  return (
    byTitles(head.map(plain), body) ?? byContent(rows, width, false) ?? byContent(body, width, true)
  )
}

/** The words of a row, behind the marks of comments that stand in its other cells. */
function wordsOf(row: readonly string[], words: number): string {
  const others = row.filter((_, index) => index !== words)
  return marksOf(others.join('')) + (row[words] ?? '')
}

const named = /^([^:\n]{1,60}):\s+(?=\S)/u

/** Times may stand beside `Name: words`. */
function areNamed(words: readonly string[]): boolean {
  const found = words.filter((text) => mayBeNames([named.exec(text)?.[1] ?? '']))
  return found.length * 2 >= words.length
}

/** The turn of words that begin with a name, at a time. */
function namedTurn(text: string, at: string): ReadBlock {
  const name = named.exec(text)?.[1]
  if (name === undefined) return { ...paragraph(text), at }
  const words = text.replace(named, '')
  return { kind: 'turn', speaker: plain(name), at, text: marksOf(name) + words }
}

/** Turns of a table of speaker and words, time and words, or all three; null where it is another table. */
export function turnsOfTable(rows: Rows): readonly ReadBlock[] | null {
  const columns = columnsOf(rows)
  if (columns === null) return null
  const { at, speaker, words, isHeaded } = columns
  const body = rows.slice(isHeaded ? 1 : 0)
  const isNamed = speaker === null && areNamed(column(body, words))
  let last = ''
  return body.map((row) => {
    const time = at === null ? undefined : clock.exec(plain(row[at] ?? ''))?.[1]
    const stamp = time === undefined ? '' : clockOf(time)
    const text = wordsOf(row, words)
    const named = speaker === null ? '' : plain(row[speaker] ?? '').replace(/\s*:$/u, '')
    last = named === '' ? last : named
    if (isNamed) return namedTurn(text, stamp)
    return last === ''
      ? { ...paragraph(text), at: stamp }
      : { kind: 'turn', speaker: last, at: stamp, text }
  })
}
