/** Lines of cells as a file for a spreadsheet, in which nothing can be taken for a formula. */
import { stringify } from 'csv-stringify/sync'
import writeExcelFile, { type SheetData } from 'write-excel-file/node'
import type { SheetFormat } from '../../core/retrieval/contract.ts'

export type Cell = string | number

export interface Sheet {
  /** Said before the table: what was asked, what was found. */
  readonly preface: readonly (readonly Cell[])[]
  readonly head: readonly string[]
  readonly lines: readonly (readonly Cell[])[]
}

const formula = /^[=+\-@\t\r]/u
/** What a cell of a spreadsheet can hold. */
const LONGEST = 32_000

/** A text that a spreadsheet would work out is marked as text, the way spreadsheets do it themselves. */
export function guarded(cell: Cell): Cell {
  return typeof cell === 'string' && formula.test(cell) ? `'${cell}` : cell
}

function csvOf({ preface, head, lines }: Sheet): Uint8Array {
  const all = [...preface, ...(preface.length > 0 ? [['']] : []), head, ...lines]
  const safe = all.map((line) => line.map(guarded))
  return new TextEncoder().encode(stringify(safe, { bom: true, record_delimiter: '\r\n' }))
}

const plain = (cell: Cell) =>
  cell === '' ? null : typeof cell === 'string' ? cell.slice(0, LONGEST).toWellFormed() : cell

function xlsxOf({ preface, head, lines }: Sheet): Promise<Uint8Array> {
  const data: SheetData = [
    ...preface.map((line) => line.map(plain)),
    ...(preface.length > 0 ? [[null]] : []),
    head.map((name) => ({ value: name, fontWeight: 'bold' as const })),
    ...lines.map((line) => line.map(plain)),
  ]
  return writeExcelFile(data, { stickyColumnsCount: 1 }).toBuffer()
}

export async function bytesOf(sheet: Sheet, format: SheetFormat): Promise<Uint8Array> {
  return format === 'csv' ? csvOf(sheet) : xlsxOf(sheet)
}
