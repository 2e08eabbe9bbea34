/** Lines whose parts stand one below the other are the rows of a table. */
import type { PdfLine } from './pdf-lines.ts'

export interface PdfTable {
  readonly columns: readonly number[]
  readonly rows: readonly (readonly string[])[]
}

export type PdfElement = PdfLine | PdfTable

const TOLERANCE = 4
/** Fewer rows may look alike by chance. */
const LEAST_ROWS = 3

const columnAt = (columns: readonly number[], x: number): number =>
  columns.findIndex((column) => Math.abs(column - x) <= TOLERANCE)

/** A line may go on within a table where each of its parts keeps to a column. */
function fits(line: PdfLine, columns: readonly number[]): boolean {
  return line.segments.every(({ x, right }) => {
    const column = columnAt(columns, x)
    const next = columns[column + 1]
    return column !== -1 && (next === undefined || right <= next)
  })
}

/** The lines from `start` that make a table with the columns of the first; null where they make none. */
function extent(lines: readonly PdfLine[], start: number): readonly PdfLine[] | null {
  const first = lines[start]
  if (first === undefined || first.segments.length < 2) return null
  const columns = first.segments.map(({ x }) => x)
  const found = [first]
  for (const line of lines.slice(start + 1)) {
    const last = found.at(-1)
    const isFar = last === undefined || line.y <= last.y || line.y - last.y > 4 * line.size
    if (isFar || !fits(line, columns)) break
    found.push(line)
  }
  while ((found.at(-1)?.segments.length ?? 2) < 2 && isAlone(found)) found.pop()
  return found.filter(({ segments }) => segments.length > 1).length < LEAST_ROWS ? null : found
}

/** A last line in the first column only, with more room above it than lines have, follows the table. */
function isAlone(lines: readonly PdfLine[]): boolean {
  const [before, last] = lines.slice(-2)
  if (before === undefined || last === undefined) return false
  return Math.abs(last.x - (lines[0]?.x ?? 0)) <= TOLERANCE && last.y - before.y > 1.6 * last.size
}

/** Where rows stand further apart than lines, that tells them; else each line of the first column begins one. */
function rowsOf(lines: readonly PdfLine[], columns: readonly number[]): readonly string[][] {
  const gaps = lines.slice(1).map((line, index) => line.y - (lines[index]?.y ?? 0))
  const least = Math.min(...gaps)
  const isSpaced = Math.max(...gaps) > 1.25 * least
  const rows: string[][] = []
  lines.forEach((line, index) => {
    const gap = gaps[index - 1] ?? Infinity
    const isFirstColumn = columnAt(columns, line.x) === 0
    const goesOn = isSpaced ? gap <= 1.2 * least : !isFirstColumn
    const row = goesOn ? rows.at(-1) : undefined
    const filled = row ?? columns.map(() => '')
    if (row === undefined) rows.push(filled)
    for (const { x, text } of line.segments) {
      const column = columnAt(columns, x)
      filled[column] = `${filled[column] ?? ''} ${text.trim()}`.trim()
    }
  })
  return rows
}

/** The lines of one page with its tables taken together. */
export function withTables(lines: readonly PdfLine[]): readonly PdfElement[] {
  const made: PdfElement[] = []
  for (let index = 0; index < lines.length;) {
    const line = lines[index]
    const table = extent(lines, index)
    if (table === null) {
      if (line !== undefined) made.push(line)
      index += 1
      continue
    }
    const columns = table[0]?.segments.map(({ x }) => x) ?? []
    made.push({ columns, rows: rowsOf(table, columns) })
    index += table.length
  }
  return made
}

/** A table that goes on at the top of the next page is one. */
export function joinTables(elements: readonly PdfElement[]): readonly PdfElement[] {
  const made: PdfElement[] = []
  for (const element of elements) {
    const last = made.at(-1)
    const isSame =
      last !== undefined &&
      'rows' in last &&
      'rows' in element &&
      last.columns.length === element.columns.length &&
      element.columns.every((x) => columnAt(last.columns, x) !== -1)
    if (isSame) made[made.length - 1] = { ...last, rows: [...last.rows, ...element.rows] }
    else made.push(element)
  }
  return made
}
