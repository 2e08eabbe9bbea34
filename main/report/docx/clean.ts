import { cleanText } from '../../../core/document/clean.ts'
import { ReportModel } from '../../../core/report/model.ts'

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (Array.isArray(value)) return value.map(cleaned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cleaned(part)]))
}

/** The same model without the characters that XML forbids, wherever people's words may have brought them. */
export function cleanModel(model: ReportModel): ReportModel {
  return ReportModel.parse(cleaned(model))
}
