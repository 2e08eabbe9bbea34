/** Surveys: a table's rows become sources, its columns headings with answers, facts, names and dates. */
import type { AttributeType } from '../attribute/contract.ts'
import { parseValue } from '../attribute/value.ts'
import { attributeValues } from './cell-values.ts'
import { slicePoints } from './code-points.ts'
import type {
  Misfit,
  OpeningBlock,
  RowsLeftOut,
  SurveyColumn,
  SurveyPlan,
} from './import-contract.ts'
import { importLossWords } from './import-words.ts'
import { speakerKey } from './speaker-names.ts'
import { rowNumber, rowsLeftOut, type SheetRows } from './sheet-rows.ts'
import type { Columns } from './table-columns.ts'

const MOST_CHOICES = 200
const NAME_LETTERS = 400
const MISFIT_EXAMPLES = 3

const cellAt = (table: Columns, row: number, column: number): string =>
  (table.rows[row]?.[column] ?? '').trim()

const cellsOf = (table: Columns, column: number): readonly string[] =>
  table.rows.map((row) => row[column] ?? '')

/** What a new attribute made of a column would offer to choose from. */
export function choicesIn(table: Columns, column: number): readonly string[] {
  const filled = cellsOf(table, column).map((cell) => cell.trim())
  const distinct = new Set(filled.filter((cell) => cell !== '' && cell.length <= NAME_LETTERS))
  return [...distinct].slice(0, MOST_CHOICES)
}

/** The values of one column, by row: empty where a cell says nothing, null where it does not fit. */
export type Values = readonly (string | null)[]

/** Null where the column's cells stay as they are. Choices matter to an attribute of choices only. */
export function valuesIn(
  table: Columns,
  column: number,
  use: SurveyColumn,
  choices: readonly string[],
): Values | null {
  if (use.use === 'date') return attributeValues('date', cellsOf(table, column))
  if (use.use !== 'attribute') return null
  const { type } = use
  const kept = { type, choices }
  return attributeValues(type, cellsOf(table, column)).map((value) =>
    value === null ? null : parseValue(kept, value),
  )
}

/** A survey ready to be cut into sources: `values` stand at the place of their column. */
export interface Survey {
  readonly table: SheetRows
  readonly plan: SurveyPlan
  readonly values: readonly (Values | null)[]
}

interface Used<U extends SurveyColumn['use']> {
  readonly column: number
  readonly is: Extract<SurveyColumn, { use: U }>
}

function columnsFor<U extends SurveyColumn['use']>(plan: SurveyPlan, use: U): readonly Used<U>[] {
  return plan.columns.flatMap((is, column) =>
    // What has this use is of this kind.
    is.use === use ? [{ column, is: is as Extract<SurveyColumn, { use: U }> }] : [],
  )
}

/** The name of whoever answered a row; empty where the row does not say. */
export function personIn({ table, plan }: Survey, row: number): string {
  const cells = columnsFor(plan, 'person').map(({ column }) => cellAt(table, row, column))
  return cells.filter((cell) => cell !== '').join(' ')
}

/**
 * Which rows go together, in the order of their first: each group becomes one source. Rows are of one person where
 * `identity` of their names is the same; a nameless row stands alone.
 */
export function unitsOf(
  survey: Survey,
  identity: (name: string) => string = speakerKey,
): readonly (readonly number[])[] {
  const { table, plan } = survey
  const all = [...table.rows.keys()]
  if (plan.per === 'row') return all.map((row) => [row])
  const units: number[][] = []
  const known = new Map<string, number[]>()
  for (const row of all) {
    const name = personIn(survey, row)
    const key = name === '' ? '' : identity(name)
    const unit = known.get(key)
    if (unit !== undefined && key !== '') unit.push(row)
    else {
      const begun = [row]
      units.push(begun)
      known.set(key, begun)
    }
  }
  return units
}

/** Rows without an answer in any column of text. */
export function wordlessRows({ table, plan }: Survey): RowsLeftOut {
  const texts = columnsFor(plan, 'text')
  const isWordless = (row: number): boolean =>
    texts.every(({ column }) => cellAt(table, row, column) === '')
  return rowsLeftOut(table, [...table.rows.keys()].filter(isWordless))
}

/** The answers of a unit: a heading with the question, and a paragraph for each line of the answer. */
export function blocksIn({ table, plan }: Survey, unit: readonly number[]): OpeningBlock[] {
  const block = { speaker: '', at: '' }
  return unit.flatMap((row) =>
    columnsFor(plan, 'text').flatMap(({ column, is }): OpeningBlock[] => {
      const lines = cellAt(table, row, column).split(/\s*[\n\r\u2028\u2029]+\s*/u)
      const said = lines.filter((line) => line.trim() !== '')
      if (said.length === 0) return []
      const heading = is.name.replace(/\s+/gu, ' ').trim()
      return [
        { ...block, kind: 'heading', text: heading },
        ...said.map((text): OpeningBlock => ({ ...block, kind: 'paragraph', text })),
      ]
    }),
  )
}

export interface Fact {
  readonly holder: 'source' | 'person'
  readonly name: string
  readonly column: number
  readonly value: string
}

export interface Draft {
  /** As the row gives it; empty where it does not. */
  readonly title: string
  readonly date: string | null
  readonly person: string
  readonly blocks: readonly OpeningBlock[]
  readonly facts: readonly Fact[]
  readonly losses: readonly string[]
  /** Those of the losses that are no misfits, and so are not counted among them. */
  readonly others: readonly string[]
}

function factsIn(
  { table, plan, values }: Survey,
  unit: readonly number[],
): Pick<Draft, 'facts' | 'losses' | 'others'> {
  const facts: Fact[] = []
  const losses: string[] = []
  const others: string[] = []
  for (const { column, is } of columnsFor(plan, 'attribute')) {
    const { name, holder, type } = is
    let known: string | null = null
    for (const row of unit) {
      const value = values[column]?.[row] ?? null
      const cell = cellAt(table, row, column)
      if (value === null)
        losses.push(importLossWords.misfit(rowNumber(table, row), name, cell, type))
      else if (value === '' || value === known) continue
      else if (known !== null)
        others.push(importLossWords.severalValues(rowNumber(table, row), name, cell))
      else {
        known = value
        facts.push({ holder, name, column, value })
      }
    }
  }
  return { facts, losses, others }
}

function dateIn({ table, plan, values }: Survey, unit: readonly number[]) {
  const losses: string[] = []
  for (const { column } of columnsFor(plan, 'date'))
    for (const row of unit) {
      const value = values[column]?.[row] ?? null
      if (value === null)
        losses.push(importLossWords.badDate(rowNumber(table, row), cellAt(table, row, column)))
      else if (value !== '') return { date: value, losses }
    }
  return { date: null, losses }
}

/** What one unit of rows becomes. */
export function draftOf(survey: Survey, unit: readonly number[]): Draft {
  const { table, plan } = survey
  const [first = 0] = unit
  const titles = columnsFor(plan, 'title').map(({ column }) => cellAt(table, first, column))
  const title = titles.filter((cell) => cell !== '').join(', ')
  const { facts, losses, others } = factsIn(survey, unit)
  const dated = dateIn(survey, unit)
  return {
    title: slicePoints(title.replace(/\s+/gu, ' '), 0, 300),
    date: dated.date,
    person: unit.map((row) => personIn(survey, row)).find((name) => name !== '') ?? '',
    blocks: blocksIn(survey, unit),
    facts,
    others,
    losses: [...losses, ...dated.losses, ...others],
  }
}

/** Cells that do not fit, by column. */
export function misfitsOf({ table, plan, values }: Survey): readonly Misfit[] {
  return plan.columns.flatMap((is, column) => {
    if (is.use !== 'attribute' && is.use !== 'date') return []
    const rows = (values[column] ?? []).flatMap((value, row) => (value === null ? [row] : []))
    if (rows.length === 0) return []
    const cells = [...new Set(rows.map((row) => cellAt(table, row, column)))]
    const type: AttributeType = is.use === 'date' ? 'date' : is.type
    return [
      {
        ...{ type, count: rows.length },
        name: is.use === 'date' ? (table.columns[column] ?? '') : is.name,
        rows: rowsLeftOut(table, rows).rows,
        examples: cells.slice(0, MISFIT_EXAMPLES).map((cell) => slicePoints(cell, 0, 80)),
      },
    ]
  })
}
