/** Cells of a survey column as values of an attribute: what a column can be depends on all of its cells together. */
import type { AttributeType } from '../attribute/contract.ts'

/** Which number of `3/4/2024` comes first; `open` where no cell tells, and months are taken to. */
export type DateOrder = 'day' | 'month' | 'open'

/** How people write that there is nothing to say. */
const missing = /^(?:n\/?a|n\.a\.|null|nil|[-–—.?])$/iu
const yes = /^(?:yes|y|true)$/iu
const no = /^(?:no|n|false)$/iu

// 007 is a code and no number; and of more digits than these the last would be lost.
const whole = String.raw`(?:0|[1-9]\d{0,14}|[1-9]\d{0,2}`
const withPoint = new RegExp(String.raw`^[+-]?${whole}(?:,\d{3}){1,4})(?:\.\d{1,15})?$`, 'u')
const withComma = new RegExp(
  String.raw`^[+-]?${whole}(?:[. \u00a0\u202f’']\d{3}){1,4})(?:,\d{1,15})?$`,
  'u',
)

const clock = String.raw`(?:[T ,]\s*\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{1,5}|(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?)?)?`
const yearFirst = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${clock}$`, 'iu')
const yearLast = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})${clock}$`, 'iu')
const dayName = new RegExp(
  String.raw`^(\d{1,2})(?:st|nd|rd|th)?\.?[- ]([a-z]{3,9})\.?,?[- ](\d{4})${clock}$`,
  'iu',
)
const nameDay = new RegExp(
  String.raw`^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})${clock}$`,
  'iu',
)
const months =
  'january february march april may june july august september october november december'.split(' ')

/** The date as the calendar has it; null where it has none such. */
function calendarDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isSame = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isSame && year >= 1000 ? date.toISOString().slice(0, 10) : null
}

function monthOf(word: string): number {
  const letters = word.toLowerCase()
  return months.findIndex((month) => month.startsWith(letters === 'sept' ? 'sep' : letters)) + 1
}

function fullYear(year: string): number {
  if (year.length === 4) return Number(year)
  return Number(year) + (Number(year) < 70 ? 2000 : 1900)
}

function dateOf(cell: string, order: DateOrder): string | null {
  const first = yearFirst.exec(cell)
  if (first !== null) return calendarDate(Number(first[1]), Number(first[3]), Number(first[4]))
  const last = yearLast.exec(cell)
  if (last !== null) {
    const [, one = '', , two = '', year = ''] = last
    const [month, day] = order === 'day' ? [two, one] : [one, two]
    return calendarDate(fullYear(year), Number(month), Number(day))
  }
  const named = dayName.exec(cell)
  if (named !== null)
    return calendarDate(Number(named[3]), monthOf(named[2] ?? ''), Number(named[1]))
  const turned = nameDay.exec(cell)
  if (turned === null) return null
  return calendarDate(Number(turned[3]), monthOf(turned[1] ?? ''), Number(turned[2]))
}

/** What the cells of a column tell of the order in which day and month are written in it. */
export function dateOrderOf(cells: readonly string[]): DateOrder {
  for (const cell of cells) {
    const found = yearLast.exec(cell.trim())
    if (found === null) continue
    if (found[2] === '.' || Number(found[1]) > 12) return 'day'
    if (Number(found[3]) > 12) return 'month'
  }
  return 'open'
}

/** A share of a hundred is the number that stands before its sign. */
const bareNumber = (cell: string): string => cell.trim().replace(/[\s\u00a0\u202f]*%$/u, '')

function numberOf(cell: string, hasComma: boolean): string | null {
  if (!(hasComma ? withComma : withPoint).test(cell)) return null
  const plain = hasComma
    ? cell.replace(/[^\d,+-]/gu, '').replace(',', '.')
    : cell.replaceAll(',', '')
  return JSON.stringify(Number(plain))
}

function yesOrNo(cell: string): string | null {
  if (yes.test(cell)) return 'yes'
  return no.test(cell) ? 'no' : null
}

const kept = (cell: string): string | null => (cell.length > 4_000 ? null : cell)
const named = (cell: string): string | null => (cell.length > 400 ? null : cell)

/** How one cell is read, given all cells of its column. */
function readingOf(type: AttributeType, cells: readonly string[]): (cell: string) => string | null {
  switch (type) {
    case 'text':
      return kept
    case 'choice':
      return named
    case 'yes-no':
      return yesOrNo
    case 'date': {
      const order = dateOrderOf(cells)
      return (cell) => dateOf(cell, order)
    }
    case 'number': {
      const meant = cells.filter((cell) => !isMissing(cell)).map((cell) => cell.trim())
      // A sign that only some cells have would make 85 of 85 % and of 0.85 alike.
      const isShare = meant.every((cell) => cell.endsWith('%'))
      const bare = isShare ? bareNumber : (cell: string): string => cell
      // What is no number at all says nothing of how numbers are written.
      const written = meant.map(bare).filter((cell) => withPoint.test(cell) || withComma.test(cell))
      const isPoint = written.every((cell) => withPoint.test(cell))
      const isComma = !isPoint && written.some((cell) => /,\d*$/u.test(cell))
      return (cell) => numberOf(bare(cell), isComma)
    }
  }
}

/** Whether a cell says nothing: blank, or a sign for that. */
export function isMissing(cell: string): boolean {
  const text = cell.trim()
  return text === '' || missing.test(text)
}

/**
 * The cells of one column as values of an attribute of the type, as the attribute's contract writes them;
 * empty where a cell says nothing, null where it does not fit. A time of day beside a date is dropped.
 */
export function attributeValues(
  type: AttributeType,
  cells: readonly string[],
): readonly (string | null)[] {
  const read = readingOf(type, cells)
  const isLoose = type === 'text' || type === 'choice'
  return cells.map((cell) => {
    const text = cell.trim()
    if (text === '' || (!isLoose && missing.test(text))) return ''
    return read(text)
  })
}
