/** Rows of cells as a table with names of columns, as a survey tool or a spreadsheet writes it. */
import { AppError } from '../../../core/errors.ts'
import { lossWords } from '../../../core/source/words.ts'
import type { ReadTable } from '../readers.ts'

export const MOST_ROWS = 200_000
const MOST_COLUMNS = 2_000
/** As many as five thousand answers to two hundred questions. */
export const MOST_CELLS = 1_000_000
/** Rows in which the row of names is looked for. */
const HEAD_ROWS = 20

/** What had to be mended to make tables of a file's sheets. */
export interface TableTally {
  above: number
  named: number
  ragged: number
  questions: number
  /** Sheets with words, and no row under the first. */
  bare: number
}

export function newTally(): TableTally {
  return { above: 0, named: 0, ragged: 0, questions: 0, bare: 0 }
}

export function tableLosses({
  above,
  named,
  ragged,
  questions,
  bare,
}: TableTally): readonly string[] {
  return [
    ...(bare > 0 ? [lossWords.bareSheets(bare)] : []),
    ...(above > 0 ? [lossWords.aboveTable(above)] : []),
    ...(questions > 0 ? [lossWords.questionTexts()] : []),
    ...(named > 0 ? [lossWords.columnNames(named)] : []),
    ...(ragged > 0 ? [lossWords.ragged(ragged)] : []),
  ]
}

type Row = readonly string[]

/** A row as the file has it, with the number that a spreadsheet gives it. */
export interface NumberedRow {
  readonly number: number
  readonly cells: Row
}

const isFilled = (cell: string): boolean => /\S/u.test(cell)

function filledIn(row: Row): number {
  return row.reduce((sum, cell) => sum + (isFilled(cell) ? 1 : 0), 0)
}

/** A title over the table: its first cell says something and most of the others nothing. */
function headAt(rows: readonly Row[]): number {
  const filled = rows.slice(0, HEAD_ROWS).map(filledIn)
  const widest = Math.max(0, ...filled)
  if (widest < 3) return 0
  const isTitle = (row: Row, index: number): boolean =>
    isFilled(row[0] ?? '') && (filled[index] ?? 0) * 2 <= widest
  const at = rows.slice(0, HEAD_ROWS).findIndex((row, index) => !isTitle(row, index))
  return Math.max(0, at)
}

/** As spreadsheets count columns: A to Z, AA, AB and on. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26)
  const last = String.fromCharCode(65 + (column % 26))
  return rest === 0 ? last : `${columnLetters(rest - 1)}${last}`
}

/** The names as given, those that are missing or doubled made good. */
function namesOf(given: readonly string[], tally: TableTally): readonly string[] {
  const taken = new Set(given)
  const seen = new Set<string>()
  return given.map((name, column) => {
    if (name !== '' && !seen.has(name)) {
      seen.add(name)
      return name
    }
    tally.named += 1
    const stem = name === '' ? `Column ${columnLetters(column)}` : name
    let made = stem
    for (let again = 2; made === name || taken.has(made); again += 1) made = `${stem} (${again})`
    taken.add(made)
    return made
  })
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** Some survey tools write three rows of names: short names, questions, and ids of their own. */
function hasQuestions([, questions, ids = []]: readonly Row[]): boolean {
  const filled = ids.filter(isFilled)
  return (
    questions !== undefined &&
    filled.length > 1 &&
    filled.every((id) => id.startsWith('{"ImportId"'))
  )
}

function withQuestion(name: string, question: string): string {
  return question === '' || question === name ? name : `${name}: ${question}`
}

/** Refuses (`too-large`) what is no table that a person could look through. */
export function requireBearable(rows: number, columns: number): void {
  if (rows > MOST_ROWS || columns > MOST_COLUMNS || rows * columns > MOST_CELLS)
    throw new AppError('too-large')
}

/** Null where there is no row under the names. Rows without anything, and columns without anything, are dropped. */
export function tableOf(
  name: string,
  given: readonly NumberedRow[],
  tally: TableTally,
): ReadTable | null {
  const filled = given.filter(({ cells }) => cells.some(isFilled))
  const head = headAt(filled.map(({ cells }) => cells))
  const rows = filled.slice(head).map(({ cells }) => cells)
  const isAsked = hasQuestions(rows)
  const [names = [], questions = []] = rows
  const first = isAsked ? 3 : 1
  const body = rows.slice(first)
  const numbers = filled.slice(head).map(({ number }) => number)
  if (body.length === 0) {
    tally.bare += filled.length > 0 ? 1 : 0
    return null
  }
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const isUsed = new Array<boolean>(width).fill(false)
  for (const row of rows) row.forEach((cell, column) => (isUsed[column] ||= isFilled(cell)))
  const used = [...isUsed.keys()].filter((column) => isUsed[column])
  requireBearable(body.length, used.length)
  const asked = (column: number): string =>
    withQuestion(oneLine(names[column] ?? ''), isAsked ? oneLine(questions[column] ?? '') : '')
  const everyName = namesOf(
    isUsed.map((is, column) => (is ? asked(column) : ` ${column}`)),
    tally,
  )
  tally.above += head
  tally.questions += isAsked ? 1 : 0
  tally.ragged += body.filter((row) => row.length !== names.length).length
  return {
    name,
    head: numbers[first - 1] ?? 0,
    numbers: numbers.slice(first),
    columns: used.map((column) => everyName[column] ?? ''),
    rows: body.map((row) => used.map((column) => row[column] ?? '')),
  }
}
