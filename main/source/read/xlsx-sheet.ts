/** One sheet of a spreadsheet as rows of text, with what its merged cells say in each of their rows. */
import { AppError } from '../../../core/errors.ts'
import { MOST_CELLS, MOST_ROWS, type NumberedRow } from './table.ts'
import { cellText, requireReadable, type Book } from './xlsx-book.ts'
import { numberText, writtenDate } from './xlsx-values.ts'
import { walkXml, type XmlAttributes } from './xml-events.ts'

const LAST_COLUMN = 16_384
const LAST_ROW = 1_048_576
const MOST_AREAS = 100_000
/** Letters of all cells together; a text that many cells share counts each time. */
const MOST_LETTERS = 10_000_000

export interface ReadRows {
  readonly rows: readonly NumberedRow[]
  readonly merged: number
  /** Formulas whose result the file does not hold. */
  readonly unknown: number
  readonly controls: number
}

interface Row {
  /** As the sheet counts, from 1. */
  readonly number: number
  readonly cells: string[]
}

interface Cell {
  readonly column: number
  readonly type: string
  readonly style: number
  /** Text within `v`, and within `is`. */
  value: string
  inline: string
  isFormula: boolean
  hasValue: boolean
}

/** `AB12` is column 27; null where there is no place. */
function columnOf(place: string): number | null {
  const letters = /^\$?([A-Z]{1,3})\$?\d/iu.exec(place)?.[1]?.toUpperCase()
  if (letters === undefined) return null
  const count = Array.from(letters).reduce((sum, l) => sum * 26 + l.charCodeAt(0) - 64, 0)
  return count - 1
}

function textOf(
  { type, value, inline, style }: Cell,
  book: Book,
  clean: (text: string) => string,
): string {
  switch (type) {
    case 's': {
      const text = book.texts[Number(value)]
      if (text === undefined) throw new AppError('unreadable-file')
      return text
    }
    case 'inlineStr':
      return clean(inline)
    case 'b':
      return value.trim() === '1' || value.trim() === 'true' ? 'TRUE' : 'FALSE'
    case '':
    case 'n':
      return numberText(value, book.kinds[style] ?? 'number', book.is1904)
    case 'd':
      return writtenDate(clean(value))
    default:
      return clean(value)
  }
}

/** Collects rows within bounds. */
class Rows {
  readonly list: Row[] = []
  unknown = 0
  controls = 0
  private readonly book: Book
  private places = 0
  private letters = 0
  private last = 0
  private column = -1

  constructor(book: Book) {
    this.book = book
  }

  /** Rows go down the sheet: one whose number does not is a damaged file's, and stands below the one before it. */
  begin({ r }: XmlAttributes): void {
    const written = Number(r)
    const isNext = Number.isInteger(written) && written > this.last && written <= LAST_ROW
    this.last = isNext ? written : this.last + 1
    this.column = -1
    this.list.push({ number: this.last, cells: [] })
    // Rows without a word are common at the end of a sheet, and cost nothing.
    if (this.list.at(-2)?.cells.length === 0) this.list.splice(-2, 1)
    if (this.list.length > MOST_ROWS + 1) throw new AppError('too-large')
  }

  /** A cell that does not say where it stands stands behind the one before it. */
  cell({ r = '', t = '', s = '0' }: XmlAttributes): Cell {
    this.column = columnOf(r) ?? this.column + 1
    return {
      ...{ column: this.column, type: t, style: Number(s) },
      ...{ value: '', inline: '', isFormula: false, hasValue: false },
    }
  }

  put(cell: Cell): void {
    if (cell.isFormula && !cell.hasValue) this.unknown += 1
    if (!cell.hasValue) return
    const text = textOf(cell, this.book, (given) => {
      const { text: clean, found } = cellText(given)
      this.controls += found
      return clean
    })
    const row = this.list.at(-1)
    if (text === '' || row === undefined) return
    if (cell.column >= LAST_COLUMN) throw new AppError('unreadable-file')
    this.places += Math.max(0, cell.column + 1 - row.cells.length)
    this.letters += text.length
    if (this.places > 2 * MOST_CELLS || this.letters > MOST_LETTERS) throw new AppError('too-large')
    while (row.cells.length < cell.column) row.cells.push('')
    row.cells[cell.column] = text
  }
}

interface Area {
  readonly column: number
  readonly from: number
  readonly to: number
}

function areaOf(reference: string): Area | null {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?[A-Z]{1,3}\$?(\d{1,7})$/iu.exec(reference)
  const column = columnOf(reference)
  if (found === null || column === null) return null
  return { column, from: Number(found[2]), to: Number(found[3]) }
}

/** What a merged cell says is true of each of its rows that says anything at all. */
function spread(rows: readonly Row[], areas: readonly Area[]): void {
  const places = new Map(rows.map((row, index) => [row.number, index]))
  let filled = 0
  for (const { column, from, to } of areas) {
    const start = places.get(from)
    const text = start === undefined ? '' : (rows[start]?.cells[column] ?? '')
    if (start === undefined || text === '' || column >= LAST_COLUMN) continue
    for (const { number, cells } of rows.slice(start + 1, start + 1 + to - from)) {
      if (number > to || number <= from) break
      filled += 1 + Math.max(0, column - cells.length)
      if (filled > MOST_CELLS) throw new AppError('too-large')
      while (cells.length <= column) cells.push('')
      if (cells[column] === '') cells[column] = text
    }
  }
}

/** Refuses (`too-large`) what no person could look through, however small the file is. */
export function sheetRows(xml: string, book: Book): ReadRows {
  const rows = new Rows(book)
  const areas: Area[] = []
  let cell: Cell | null = null
  let merged = 0
  const inside = { v: false, t: false, rPh: false }
  const isPart = (name: string): name is keyof typeof inside => Object.hasOwn(inside, name)
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'row') rows.begin(attributes)
      else if (name === 'c') cell = rows.cell(attributes)
      else if (name === 'mergeCell') {
        const area = areaOf(attributes['ref'] ?? '')
        merged += 1
        if (merged > MOST_AREAS) throw new AppError('too-large')
        if (area !== null) areas.push(area)
      }
      if (cell === null) return
      if (name === 'f') cell.isFormula = true
      if (name === 'v' || name === 'is') cell.hasValue = true
      if (isPart(name)) inside[name] = true
    },
    text: (text) => {
      if (cell === null || inside.rPh) return
      if (inside.v) cell.value += text
      else if (inside.t) cell.inline += text
      requireReadable(cell.value.length + cell.inline.length)
    },
    close: (name) => {
      if (isPart(name)) inside[name] = false
      if (name !== 'c' || cell === null) return
      rows.put(cell)
      cell = null
    },
  })
  spread(rows.list, areas)
  const { list, unknown, controls } = rows
  return { rows: list, merged, unknown, controls }
}
