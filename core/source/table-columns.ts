/** What each column of a survey table seems to hold, as a first answer that a person may change. */
import { z } from 'zod'
import { AttributeType } from '../attribute/contract.ts'
import { attributeValues, dateOrderOf, isMissing } from './cell-values.ts'
import { slicePoints } from './code-points.ts'

/** comment: free text to be coded; person: who answered; id: what tells the rows apart; empty: nothing in it. */
export const ColumnUse = z.enum(['comment', 'attribute', 'person', 'id', 'empty'])
export type ColumnUse = z.output<typeof ColumnUse>

export const ColumnGuess = z.strictObject({
  /** Place in the table, from 0. */
  column: z.int().min(0),
  name: z.string(),
  use: ColumnUse,
  /** What an attribute made of the column would be, also where the guess is another use. */
  type: AttributeType,
  /** What there is to choose from, in the order of first appearance; empty unless the type is choice. */
  choices: z.array(z.string()).readonly(),
  /** Whether dates are written day or month first; `open` where no cell tells and months are taken to. Null unless the type is date. */
  dateOrder: z.enum(['day', 'month', 'open']).nullable(),
  /** Cells with anything in them. */
  filled: z.int(),
  /** The first three different cells, shortened. */
  examples: z.array(z.string()).readonly(),
})
export type ColumnGuess = z.output<typeof ColumnGuess>

/** A sheet: rows are as long as `columns`. */
export interface Columns {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const EXAMPLES = 3
const EXAMPLE_POINTS = 160
const MOST_CHOICES = 30
/** Of so many cells one may be no number in a column of numbers, and there must be so many cells. */
const MISFITS_IN = 20
const LEAST_NUMBERS = 20
/** Letters of an answer that may stand in a list of choices. */
const CHOICE_LETTERS = 100

const idName =
  /^(?:(?:response|respondent|participant|person|record|submission|row|case|user|external)[ _-]?(?:id|no\.?|nr\.?|number|key|code)|id|i\.d\.|no\.?|nr\.?|#|key|uuid|guid|token|_?recordid|ip ?address|(?:record|case|row|serial)(?: ?number)?)$/iu
const personName =
  /^(?:(?:your|my|the|full|first|last|sur|family|given|preferred|participant|respondent|teacher|student|interviewee|person|member|staff|coach|attendee|speaker|user|recipient)(?:['’]s)?[ _-]?)*(?:names?|initials|participant|respondent|interviewee|teacher|person|attendee|member|speaker|pseudonym)$/iu
const idValue = /^(?:R_[A-Za-z0-9]{8,}|\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?)$/iu

const wordsOf = (cell: string): number => cell.split(/\s+/u).length

/** A few answers that come again and again. */
function isChoice(filled: readonly string[], distinct: ReadonlySet<string>): boolean {
  if (distinct.size === 0 || distinct.size > MOST_CHOICES) return false
  if (distinct.size * 3 > filled.length * 2) return false
  return [...distinct].every((cell) => cell.length <= CHOICE_LETTERS)
}

/** A column of numbers in which hardly anybody has written a word. */
function isNearlyNumber(meant: readonly string[]): boolean {
  const misfits = attributeValues('number', meant).filter((value) => value === null).length
  return meant.length >= LEAST_NUMBERS && misfits * MISFITS_IN <= meant.length
}

function typeOf(filled: readonly string[], distinct: ReadonlySet<string>): AttributeType {
  const strict: readonly AttributeType[] = ['yes-no', 'number', 'date']
  const meant = filled.filter((cell) => !isMissing(cell))
  if (meant.length > 0) {
    const fits = strict.find(
      (type) => !attributeValues(type, meant).some((value) => value === null),
    )
    if (fits !== undefined) return fits
    if (isNearlyNumber(meant)) return 'number'
  }
  return isChoice(filled, distinct) ? 'choice' : 'text'
}

function isId(name: string, filled: readonly string[], distinct: ReadonlySet<string>): boolean {
  if (distinct.size !== filled.length) return false
  if (filled.every((cell) => idValue.test(cell))) return true
  return idName.test(name) && filled.every((cell) => !/\s/u.test(cell) && cell.length <= 60)
}

function isPerson(name: string, filled: readonly string[]): boolean {
  if (!personName.test(name)) return false
  return filled.every(
    (cell) => cell.length <= 60 && wordsOf(cell) <= 5 && (/\p{L}/u.test(cell) || isMissing(cell)),
  )
}

/** Whole sentences rather than entries. */
function isComment(name: string, filled: readonly string[]): boolean {
  const words = filled.reduce((sum, cell) => sum + wordsOf(cell), 0)
  const isAsked = /\?\s*$|\b(?:comments?|explain|describe|reflections?|feedback)\b/iu.test(name)
  return words >= filled.length * (isAsked ? 2 : 4) || filled.some((cell) => wordsOf(cell) >= 25)
}

function useOf(
  name: string,
  type: AttributeType,
  filled: readonly string[],
  distinct: ReadonlySet<string>,
): ColumnUse {
  if (filled.length === 0) return 'empty'
  if (isId(name, filled, distinct)) return 'id'
  if (isPerson(name, filled)) return 'person'
  return type === 'text' && isComment(name, filled) ? 'comment' : 'attribute'
}

function guess({ columns, rows }: Columns, column: number): ColumnGuess {
  const name = (columns[column] ?? '').trim()
  const filled = rows.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '')
  const distinct = new Set(filled)
  const type = typeOf(filled, distinct)
  return {
    ...{ column, name, type, filled: filled.length },
    use: useOf(name, type, filled, distinct),
    choices: type === 'choice' ? [...distinct] : [],
    dateOrder: type === 'date' ? dateOrderOf(filled) : null,
    examples: [...distinct].slice(0, EXAMPLES).map((cell) => slicePoints(cell, 0, EXAMPLE_POINTS)),
  }
}

/** A guess for each column of a table, in its order. */
export function columnGuesses(table: Columns): readonly ColumnGuess[] {
  return table.columns.map((_, column) => guess(table, column))
}
