/** In which encoding the text files of an import are read, and what follows for a survey that is read anew. Pure. */
import type { ImportPreview, SurveyColumn, SurveyPlan } from '../../core/source/import-contract.ts'
import { planOf } from '../../core/source/survey-plan.ts'
import type { TextEncoding } from '../../core/source/text-encoding.ts'
import { firstPlan, type Draft } from './import-draft.ts'

/** The encoding that somebody chose for a file, or for all whose own was guessed; null: as the file looks. */
export function encodingOf(
  { ticket, isEncodingGuessed }: Pick<ImportPreview, 'ticket' | 'isEncodingGuessed'>,
  { once, files }: Pick<Draft, 'once' | 'files'>,
): TextEncoding | null {
  const own = files.get(ticket)?.encoding
  if (own !== undefined) return own
  return isEncodingGuessed ? once.encoding : null
}

/** The plan of a survey that was read anew: what was decided stays, and what was guessed is guessed again. */
export function renewedPlan(
  plan: SurveyPlan,
  before: ImportPreview,
  now: ImportPreview,
): SurveyPlan | null {
  const [old, sheet] = [before.sheets[plan.sheet], now.sheets[plan.sheet]]
  if (old === undefined || sheet === undefined) return firstPlan(now)
  const [guessed, anew] = [planOf(old, plan.sheet), planOf(sheet, plan.sheet)]
  if (anew.columns.length !== plan.columns.length) return anew
  const column = (is: SurveyColumn, at: number): SurveyColumn => {
    const [was, next] = [guessed.columns[at], anew.columns[at]]
    if (next === undefined || JSON.stringify(is) === JSON.stringify(was)) return next ?? is
    const isNamed = 'name' in is && is.name === old.columns[at]?.name
    return isNamed ? { ...is, name: sheet.columns[at]?.name ?? is.name } : is
  }
  return { ...plan, columns: plan.columns.map(column) }
}
