/** Numbers of a spreadsheet as a person reads them: dates, times and shares of a hundred by their format, others as they are. */

/** How a cell's format shows its number. */
export type NumberKind = 'number' | 'percent' | 'date' | 'elapsed'

/** Formats that every spreadsheet program knows by number and no file spells out. */
function builtIn(format: number): NumberKind {
  if (format === 46) return 'elapsed'
  if (format === 9 || format === 10) return 'percent'
  const isDate =
    (format >= 14 && format <= 22) ||
    (format >= 27 && format <= 36) ||
    (format >= 45 && format <= 47) ||
    (format >= 50 && format <= 58)
  return isDate ? 'date' : 'number'
}

/** The kind of a format by its number, and by its code where the file has one. */
export function kindOfFormat(format: number, code: string | undefined): NumberKind {
  if (code === undefined) return builtIn(format)
  const [positive = ''] = code.split(';')
  const bare = positive.replace(/"[^"]*"|\\.|_.|\*./gu, '')
  if (/\[(?:h+|m+|s+)\]/iu.test(bare)) return 'elapsed'
  const letters = bare.replace(/\[[^\]]*\]/gu, '').replace(/general|standard/giu, '')
  if (/[dmyhs]/iu.test(letters)) return 'date'
  return letters.includes('%') ? 'percent' : 'number'
}

const DAY = 86_400
const LAST_DAY = 2_958_466

const two = (value: number): string => String(value).padStart(2, '0')

function clockText(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60]
  return `${two(hours)}:${two(minutes)}:${two(seconds % 60)}`
}

function dateText(serial: number, is1904: boolean): string {
  const all = Math.round(serial * DAY)
  const [day, seconds] = [Math.floor(all / DAY), all % DAY]
  if (day === 0 && !is1904) return clockText(seconds)
  // Spreadsheets count a 29th of February 1900 that never was.
  const before = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30)
  const date = new Date(before + day * DAY * 1_000 + seconds * 1_000).toISOString()
  if (seconds === 0) return date.slice(0, 10)
  return date.slice(0, date.slice(17, 19) === '00' ? 16 : 19).replace('T', ' ')
}

/** A date that is written as one: without a time where it has none. */
export function writtenDate(text: string): string {
  return text
    .trim()
    .replace(/T00:00(?::00(?:\.0+)?)?Z?$/u, '')
    .replace(/^(\d{4}-\d{2}-\d{2})T(?=\d)/u, '$1 ')
}

const digits = (value: number): string => String(Number(value.toPrecision(15)))

/** The number with the 15 digits that spreadsheets show; what is no number stays as it is. */
export function numberText(written: string, kind: NumberKind, is1904: boolean): string {
  const text = written.trim()
  const value = Number(text)
  if (text === '' || !Number.isFinite(value)) return text
  const isShown = value >= 0 && value < LAST_DAY
  if (kind === 'date' && isShown) return dateText(value, is1904)
  if (kind === 'elapsed' && isShown) return clockText(Math.round(value * DAY))
  return kind === 'percent' ? `${digits(value * 100)}%` : digits(value)
}
