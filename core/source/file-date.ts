/** The day that a file says it is of, in its name or in its first lines; where that could mean two days, nothing is guessed. */
import { CalendarDate } from '../values.ts'
import { speakerKey } from './speaker-names.ts'

/** Lines that are looked at, from the first. */
const LINES = 12
const LINE_LETTERS = 120

const languages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt']
const plain = (word: string): string => speakerKey(word).replaceAll('.', '')

function monthNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>([['sept', 9]])
  for (const language of languages)
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' })
      for (let at = 0; at < 12; at += 1)
        names.set(plain(format.format(Date.UTC(2024, at, 1))), at + 1)
    }
  return names
}

const months = monthNames()

const label =
  /^[\s*_#>-]*(?:(?:interview|recording|meeting|visit|session|call)[ _-]?)?(?:date|datum|data|fecha|recorded(?: on)?|recorded at|held on|start(?:ed)?(?: time)?)(?: (?:of|des|der|du|de|van|del|della)(?: (?:the|la|le|l'))? ?[\p{L}]+)?[\s*_]*[:：][\s*_]*(.+)$/iu
const labelAlone = /^[\s*_]*(?:interview[ _-]?)?(?:date|datum|data|fecha)[\s*_:：]*$/iu

const birth = /birth|born|gebur|naissance|nacimiento|nascita|nascimento|geboorte/iu

const isoDay = /(?<!\d)((?:19|20)\d{2})([-_.])(\d{2})\2(\d{2})(?!\d)/gu
const packedDay = /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/gu
const dayMonth =
  /(?<![\p{L}\d])(\d{1,2})(?:st|nd|rd|th|\.|º)?[\s_-]*(?:de )?(\p{L}{3,10})\.?,?[\s_-]*(?:de )?((?:19|20)\d{2})(?!\d)/giu
const monthDay =
  /(?<!\p{L})(\p{L}{3,10})\.?[\s_-]+(\d{1,2})(?:st|nd|rd|th)?,?[\s_-]+((?:19|20)\d{2})(?!\d)/giu
const dotted = /(?<!\d)(\d{1,2})\. ?(\d{1,2})\. ?((?:19|20)\d{2})(?!\d)/gu
const slashed = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d{2})(?!\d)/gu

function day(year: string, month: number, ofMonth: number): string | null {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(ofMonth).padStart(2, '0')}`
  return CalendarDate.safeParse(date).success ? date : null
}

/** `03/04/2026` is two days, and so none; `13/04/2026` and `04/04/2026` are one. */
function slashDay(year: string, one: number, two: number): string | null {
  if (one > 12 || one === two) return day(year, two, one)
  return two > 12 ? day(year, one, two) : null
}

const monthOf = (word: string): number => months.get(plain(word)) ?? 0

/** Every day that stands in a text, and null for each place where it could be two. */
function daysIn(text: string, withPacked: boolean): ReadonlySet<string | null> {
  const found = new Set<string | null>()
  const gather = (pattern: RegExp, read: (parts: readonly string[]) => string | null) => {
    for (const match of text.matchAll(pattern)) found.add(read(match))
  }
  const named = (year = '', word = '', ofMonth = '') => {
    if (monthOf(word) > 0) found.add(day(year, monthOf(word), Number(ofMonth)))
  }
  gather(isoDay, ([, year = '', , month, ofMonth]) => day(year, Number(month), Number(ofMonth)))
  if (withPacked)
    for (const [, year = '', month, ofMonth] of text.matchAll(packedDay)) {
      const packed = day(year, Number(month), Number(ofMonth))
      if (packed !== null) found.add(packed)
    }
  for (const [, ofMonth, word, year] of text.matchAll(dayMonth)) named(year, word, ofMonth)
  for (const [, word, ofMonth, year] of text.matchAll(monthDay)) named(year, word, ofMonth)
  gather(dotted, ([, ofMonth, month, year = '']) => day(year, Number(month), Number(ofMonth)))
  gather(slashed, ([, one, two, year = '']) => slashDay(year, Number(one), Number(two)))
  return found
}

function oneDayIn(text: string, withPacked = false): string | null {
  const found = daysIn(text, withPacked)
  const [only = null] = found
  return found.size === 1 ? only : null
}

interface Line {
  readonly speaker: string
  readonly text: string
}

/** What a line says of the day: after `Date:`, or where it is nothing but a date. */
function dayOfLine({ speaker, text }: Line): string | null {
  if (text.length > LINE_LETTERS) return null
  if (labelAlone.test(speaker)) return oneDayIn(text)
  if (birth.test(text)) return null
  const labelled = label.exec(text)
  if (labelled !== null) return oneDayIn(labelled[1] ?? '')
  const isBare = text.split(/\s+/u).length <= 5 && /^[\p{L}\d.,\s/-]*\d{4}\.?$/u.test(text.trim())
  return speaker === '' && isBare && !/[/]/u.test(text) ? oneDayIn(text) : null
}

export interface FileDay {
  readonly date: string
  readonly from: 'name' | 'text'
}

/** What the first lines say goes before the name of the file; several different days in one place say nothing. */
export function dayOfFile(fileName: string, lines: readonly Line[]): FileDay | null {
  const said = new Set(
    lines.slice(0, LINES).flatMap((line) => {
      const found = dayOfLine(line)
      return found === null ? [] : [found]
    }),
  )
  const [text] = said
  if (text !== undefined && said.size === 1) return { date: text, from: 'text' }
  const name = oneDayIn(fileName, true)
  return name === null ? null : { date: name, from: 'name' }
}
