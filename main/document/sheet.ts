/** Lines of cells as a file for a spreadsheet, in which nothing can be taken for a formula. */
import { stringify } from 'csv-stringify/sync'
import writeExcelFile, { type Cell as ExcelCell, type SheetData } from 'write-excel-file/node'

/** A part of a whole, from 0 to 1 and above, shown as a percentage. */
export interface Share {
  readonly share: number
}

export type Cell = string | number | Share

export interface Sheet {
  /** Said before the table: what was asked, what was found. */
  readonly preface: readonly (readonly Cell[])[]
  readonly head: readonly string[]
  readonly lines: readonly (readonly Cell[])[]
}

/** What a spreadsheet would begin to work out, wide signs of East Asian keyboards included. */
const formula = /^\s*[=+\-@＝＋－＠|%]|^[\t\r\n]/u
/** What a cell of a spreadsheet can hold. */
const LONGEST = 32_000
const WIDEST = 60
const NARROWEST = 9

/** A text that a spreadsheet would work out is marked as text, the way spreadsheets do it themselves. */
export function guarded(text: string): string {
  return formula.test(text) ? `'${text}` : text
}

/** As whole per cent, the way it is shown. */
export const percentOf = ({ share }: Share): string => `${String(Math.round(share * 100))}%`

function inCsv(cell: Cell): string | number {
  if (typeof cell === 'number') return cell
  return typeof cell === 'string' ? guarded(cell) : percentOf(cell)
}

function csvOf({ preface, head, lines }: Sheet): Uint8Array {
  const all = [...preface, ...(preface.length > 0 ? [['']] : []), head, ...lines]
  const safe = all.map((line) => line.map(inCsv))
  const text = stringify(safe, {
    bom: true,
    record_delimiter: '\r\n',
    // Else a line feed alone would end the record for some readers.
    quoted_match: /[\r\n]/u,
  })
  return new TextEncoder().encode(text)
}

function inExcel(cell: Cell): ExcelCell {
  if (cell === '') return null
  if (typeof cell === 'number') return cell
  if (typeof cell === 'object') return { value: cell.share, type: Number, format: '0%' }
  const value = cell.slice(0, LONGEST).toWellFormed()
  return { value, type: String, wrap: value.length > WIDEST, alignVertical: 'top' }
}

const lengthOf = (cell: Cell | undefined): number =>
  typeof cell === 'object' ? 5 : String(cell ?? '').length

/** Wide enough for most of what stands in a column. */
function widthsOf({ head, lines }: Sheet): readonly { readonly width: number }[] {
  return head.map((name, column) => {
    const longest = lines.reduce(
      (most, line) => Math.max(most, lengthOf(line[column])),
      name.length,
    )
    return { width: Math.min(WIDEST, Math.max(NARROWEST, longest + 2)) }
  })
}

function xlsxOf(sheet: Sheet): Promise<Uint8Array> {
  const { preface, head, lines } = sheet
  // Prefaces are not wrapped: they run on over the empty cells beside them.
  const before = preface.map((line) => line.map((cell) => (typeof cell === 'object' ? null : cell)))
  const data: SheetData = [
    ...before,
    ...(before.length > 0 ? [[null]] : []),
    head.map((name) => ({ value: name, type: String, fontWeight: 'bold' as const })),
    ...lines.map((line) => line.map(inExcel)),
  ]
  return writeExcelFile(data, {
    columns: [...widthsOf(sheet)],
    stickyColumnsCount: 1,
    stickyRowsCount: data.length - lines.length,
  }).toBuffer()
}

export async function sheetBytes(sheet: Sheet, format: 'csv' | 'xlsx'): Promise<Uint8Array> {
  return format === 'csv' ? csvOf(sheet) : xlsxOf(sheet)
}
