/** A survey before it is brought in: its values read column by column, and what it would become. */
import type { AttributeService } from '../../core/attribute/contract.ts'
import { AppError } from '../../core/errors.ts'
import type { AttributeId } from '../../core/ids.ts'
import type { SurveyColumn, SurveyPlan, SurveyTrial } from '../../core/source/import-contract.ts'
import {
  blocksIn,
  choicesIn,
  misfitsOf,
  personIn,
  unitsOf,
  valuesIn,
  wordlessRows,
  type Survey,
  type Values,
} from '../../core/source/survey.ts'
import { emptyRowsIn } from '../../core/source/sheet-rows.ts'
import { planOf } from '../../core/source/survey-plan.ts'
import { guessesOf, openingOf } from './importing-preview.ts'
import type { ReadFile, ReadTable } from './readers.ts'

/** The attribute that a column goes into, if it is there already. Refuses (`does-not-fit`) one of another type. */
function knownAttribute(
  attributes: ReturnType<AttributeService['list']>,
  { holder, name, type }: { readonly holder: string; readonly name: string; readonly type: string },
): Target | null {
  const wanted = name.trim().toLowerCase()
  const known = attributes.find(
    (attribute) => attribute.holder === holder && attribute.name.toLowerCase() === wanted,
  )
  if (known !== undefined && known.type !== type) throw new AppError('does-not-fit', name)
  return known ?? null
}

/** The attribute that is there already, or what a new one will offer. */
interface Target {
  readonly id: AttributeId | null
  readonly choices: readonly string[]
}

export interface ReadySurvey extends Survey {
  /** By column; null where it becomes no attribute. */
  readonly attributes: readonly (Target | null)[]
}

function targetOf(
  listed: ReturnType<AttributeService['list']>,
  table: ReadTable,
  column: number,
  use: SurveyColumn,
): Target | null {
  if (use.use !== 'attribute') return null
  const known = knownAttribute(listed, use)
  if (known !== null) return known
  return { id: null, choices: use.type === 'choice' ? choicesIn(table, column) : [] }
}

/** Reads every value of a survey, a column at a time. Refuses (`usage`) a plan that is not of this table. */
export async function readySurvey(
  attribute: AttributeService,
  { tables }: ReadFile,
  given: SurveyPlan | undefined,
  pause: () => Promise<void>,
): Promise<ReadySurvey> {
  const table = tables[given?.sheet ?? 0]
  if (table === undefined) throw new AppError('usage', 'No such sheet.')
  const plan = given ?? planOf({ columns: await guessesOf(table, pause) }, 0)
  if (plan.columns.length !== table.columns.length)
    throw new AppError('usage', 'A use for each column.')
  const listed = attribute.list({})
  const values: (Values | null)[] = []
  const attributes: (Target | null)[] = []
  for (const [column, use] of plan.columns.entries()) {
    const target = targetOf(listed, table, column, use)
    attributes.push(target)
    values.push(valuesIn(table, column, use, target?.choices ?? []))
    await pause()
  }
  return { table, plan, values, attributes }
}

/** What the survey would become. */
export function trialOf(survey: ReadySurvey): SurveyTrial {
  const units = unitsOf(survey)
  const people = new Map<string, number>()
  for (const row of units.flat()) {
    const name = personIn(survey, row)
    if (name !== '') people.set(name, (people.get(name) ?? 0) + 1)
  }
  const worded = units.map((unit) => blocksIn(survey, unit)).filter((blocks) => blocks.length > 0)
  return {
    ...{ rows: survey.table.rows.length, sources: worded.length },
    emptyRows: emptyRowsIn(survey.table),
    wordless: wordlessRows(survey),
    people: [...people].map(([name, turns]) => ({ name, turns })),
    misfits: misfitsOf(survey),
    opening: openingOf(worded[0] ?? []),
  }
}
