/** Values of attributes: what fits a type, how it is written, which comes first. */
import { compareNaturally } from '../network/natural-order.ts'
import { CalendarDate } from '../values.ts'
import type { AttributeType } from './contract.ts'

/** What decides whether a value fits. */
export interface ValueType {
  readonly type: AttributeType
  /** Empty unless the type is choice. */
  readonly choices: readonly string[]
}

/** More digits than a number keeps. */
const MOST_DIGITS = 15

const plainNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/iu
/** `1,234.5` and `1 234.5`: signs between thousands, then a point. */
const pointAfterThousands = /^[+-]?\d{1,3}([,\s’']\d{3})+\.\d+$/u
/** `3,5`, `1.234,5`, `1 234,5`; not `1,234`, which means one thing here and another there. */
const commaNumber = /^[+-]?(\d{1,3}([.\s’']\d{3})+,\d+|\d+,(\d{1,2}|\d{4,}))$/u
const spacedThousands = /^[+-]?\d{1,3}([\s’']\d{3})+$/u

function plainDigits(text: string): string | null {
  if (plainNumber.test(text)) return text
  if (pointAfterThousands.test(text)) return text.replace(/[,\s’']/gu, '')
  if (commaNumber.test(text)) return text.replace(/[.\s’']/gu, '').replace(',', '.')
  return spacedThousands.test(text) ? text.replace(/[\s’']/gu, '') : null
}

function parseNumber(written: string): string | null {
  const digits = plainDigits(written.replace(/^\u2212/u, '-'))
  if (digits === null) return null
  const significant = digits
    .replace(/e.*$/iu, '')
    .replace(/[^\d]/gu, '')
    .replace(/^0+|0+$/gu, '')
  if (significant.length > MOST_DIGITS) return null
  const number = Number(digits)
  return Number.isFinite(number) ? JSON.stringify(number === 0 ? 0 : number) : null
}

const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.]+(?:Z|[+-]\d\d:\d\d)?)?$/u
const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/u
const named = /^(\d{1,2})\.?\s+(\p{L}{3,})\.?,?\s+(\d{4})$/u
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function asDate(year: string, month: string, day: string): string | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return CalendarDate.safeParse(date).success ? date : null
}

/** `2024-11-12`, `2024/11/12`, `12.11.2024`, `12 Nov 2024`; not `11/12/2024`, which is two days. */
function parseDate(written: string): string | null {
  const [, year, month, day] = yearFirst.exec(written) ?? []
  if (year !== undefined && month !== undefined && day !== undefined)
    return asDate(year, month, day)
  const [, dayBefore, monthAfter, yearLast] = dotted.exec(written) ?? []
  if (dayBefore !== undefined && monthAfter !== undefined && yearLast !== undefined)
    return asDate(yearLast, monthAfter, dayBefore)
  const [, dayOf, name = '', yearOf] = named.exec(written) ?? []
  const at = months.indexOf(name.slice(0, 3).toLowerCase())
  if (dayOf === undefined || yearOf === undefined || at < 0) return null
  return asDate(yearOf, String(at + 1), dayOf)
}

const yes = /^(yes|y|true|1)$/iu
const no = /^(no|n|false|0)$/iu

function parseChoice(written: string, choices: readonly string[]): string | null {
  if (choices.includes(written)) return written
  const folded = written.toLowerCase()
  return choices.find((choice) => choice.toLowerCase() === folded) ?? null
}

/** What somebody wrote, as it is stored; empty for a blank; null where the type cannot hold it. */
export function parseValue({ type, choices }: ValueType, text: string): string | null {
  const written = text.trim()
  if (written === '') return ''
  switch (type) {
    case 'text':
      return written
    case 'number':
      return parseNumber(written)
    case 'date':
      return parseDate(written)
    case 'yes-no':
      if (yes.test(written)) return 'yes'
      return no.test(written) ? 'no' : null
    case 'choice':
      return parseChoice(written, choices)
  }
}

/** Whether this is how the type writes one of its values. */
export function fits(type: ValueType, value: string): boolean {
  return value !== '' && parseValue(type, value) === value
}

/** Negative where `one` comes before `other`: numbers by size, dates by time, no before yes, choices as they are listed, text as people read it. Nothing comes last. */
export function compareValues({ type, choices }: ValueType, one: string, other: string): number {
  if (one === '' || other === '') return Number(one === '') - Number(other === '')
  switch (type) {
    case 'number':
      return Number(one) - Number(other)
    case 'choice':
      return choices.indexOf(one) - choices.indexOf(other)
    case 'date':
    case 'yes-no':
      return one < other ? -1 : one > other ? 1 : 0
    case 'text':
      return compareNaturally(one, other)
  }
}

/** Choices without blanks and without doubles, in the order given. */
export function cleanChoices({ type, choices }: ValueType): readonly string[] {
  if (type !== 'choice') return []
  const kept = new Map<string, string>()
  for (const choice of choices.map((written) => written.trim())) {
    const key = choice.toLowerCase()
    if (choice !== '' && !kept.has(key)) kept.set(key, choice)
  }
  return [...kept.values()]
}
