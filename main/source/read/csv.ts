/** Tables as text: the delimiter and the encoding are told from the file itself. */
import { CsvError, parse } from 'csv-parse/sync'
import { AppError } from '../../../core/errors.ts'
import { lossWords } from '../../../core/source/words.ts'
import type { ReadChoices } from '../readers.ts'
import { withoutControls, type ReadText } from './blocks.ts'
import { decodeText } from './decode.ts'
import { MOST_CELLS, MOST_ROWS, newTally, tableLosses, tableOf, type NumberedRow } from './table.ts'

const delimiters = [',', ';', '\t', '|'] as const
/** Stands in no text, since control characters are dropped: every line is one cell. */
const NONE = '\u001f'
type Delimiter = (typeof delimiters)[number] | typeof NONE

/** Letters and rows from which the delimiter is told. */
const SAMPLE_LETTERS = 200_000
const SAMPLE_ROWS = 50

function recordsOf(
  text: string,
  delimiter: Delimiter,
  rows: number,
  quote: '"' | false,
  numbers: number[] = [],
): readonly (readonly string[])[] {
  return parse(text, {
    on_record: (record: string[], { records, empty_lines }) => {
      numbers.push(records + empty_lines)
      return record
    },
    delimiter,
    quote,
    to: rows,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  })
}

/** How well a delimiter cuts the first rows into the same number of cells. */
function fit(sample: string, delimiter: Delimiter): number {
  let records: readonly (readonly string[])[]
  try {
    records = recordsOf(sample, delimiter, SAMPLE_ROWS, '"')
  } catch {
    records = recordsOf(sample, delimiter, SAMPLE_ROWS, false)
  }
  const cut = records.filter(({ length }) => length > 1)
  if (cut.length * 2 <= records.length) return 0
  const counts = new Map<number, number>()
  for (const { length } of cut) counts.set(length, (counts.get(length) ?? 0) + 1)
  const [[cells, rows] = [1, 0]] = [...counts].sort(([, a], [, b]) => b - a)
  return rows / records.length + Math.min(cells, 100) / 1_000
}

/** The first line may say it (`sep=;`), else the delimiter that fits the first rows best. */
function delimiterOf(text: string): { readonly delimiter: Delimiter; readonly rest: string } {
  const told = /^sep=([,;\t|])(?:\r\n|\n|\r)/iu.exec(text)
  const named = delimiters.find((delimiter) => delimiter === told?.[1])
  if (told !== null && named !== undefined)
    return { delimiter: named, rest: text.slice(told[0].length) }
  const sample = text.slice(0, SAMPLE_LETTERS)
  const fits = delimiters.map((delimiter) => ({ delimiter, fit: fit(sample, delimiter) }))
  const best = fits.reduce((a, b) => (b.fit > a.fit ? b : a))
  return { delimiter: best.fit === 0 ? NONE : best.delimiter, rest: text }
}

function countOf(text: string, letter: string): number {
  let count = 0
  for (let at = text.indexOf(letter); at !== -1; at = text.indexOf(letter, at + 1)) count += 1
  return count
}

function isUnclosed(error: unknown): boolean {
  return error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED'
}

/** A cell may have several lines, and a line may be empty: a spreadsheet counts neither lines nor records alone. */
function numberedRecords(
  text: string,
  delimiter: Delimiter,
  quote: '"' | false,
): readonly NumberedRow[] {
  const numbers: number[] = []
  const records = recordsOf(text, delimiter, MOST_ROWS + 2, quote, numbers)
  return records.map((record, index) => ({
    number: numbers[index] ?? 0,
    cells: record.map((cell) => cell.replace(/\r\n|[\r\u000b\u000c\u0085\u2028\u2029]/gu, '\n')),
  }))
}

interface Records {
  readonly records: readonly NumberedRow[]
  readonly losses: readonly string[]
}

function allRecords(text: string, delimiter: Delimiter): Records {
  try {
    return { records: numberedRecords(text, delimiter, '"'), losses: [] }
  } catch (error) {
    if (!isUnclosed(error)) throw error
    const records = numberedRecords(text, delimiter, false)
    return { records, losses: [lossWords.openQuote()] }
  }
}

export function readCsv(bytes: Uint8Array, choices: ReadChoices): ReadText {
  const { encoding, isGuess, text, losses: broken } = decodeText(bytes, choices.encoding)
  const clean = withoutControls(text)
  const { delimiter, rest } = delimiterOf(clean.text)
  // Some of them stand within sentences; how many cells there are is counted later.
  if (countOf(rest, delimiter) > 2 * MOST_CELLS) throw new AppError('too-large')
  const { records, losses } = allRecords(rest, delimiter)
  const tally = newTally()
  const table = tableOf('', records, tally)
  return {
    ...{ encoding, isEncodingGuessed: isGuess },
    title: null,
    blocks: [],
    tables: table === null ? [] : [table],
    losses: [
      ...broken,
      ...(clean.found > 0 ? [lossWords.controls(clean.found)] : []),
      ...losses,
      ...tableLosses(tally),
    ],
  }
}
