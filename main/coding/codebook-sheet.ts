/** A table with a heading row as the bytes of a csv or xlsx file. */
import { stringify } from 'csv-stringify/sync'
import writeExcelFile, { type SheetData } from 'write-excel-file/node'
import type { TableFormat } from '../../core/coding/codebook-contract.ts'
import type { Cell } from '../../core/coding/codebook-table.ts'

export interface Sheet {
  /** Name of the sheet, where the format has one. */
  readonly name: string
  readonly columns: readonly string[]
  /** Width of each column in characters. */
  readonly widths: readonly number[]
  readonly rows: readonly (readonly Cell[])[]
}

/** With the mark by which spreadsheets know UTF-8. */
function csvOf({ columns, rows }: Sheet): Uint8Array {
  const text = stringify([columns.slice(), ...rows.map((row) => row.slice())], {
    bom: true,
    record_delimiter: 'windows',
    // Else a line feed alone would end the record for some readers.
    quoted_match: /[\r\n]/u,
  })
  return new TextEncoder().encode(text)
}

/** A cell holds this many letters, by the rules of the format. */
const MOST_LETTERS = 32_767

async function xlsxOf({ name, columns, widths, rows }: Sheet): Promise<Uint8Array> {
  const head = columns.map((value) => ({ value, fontWeight: 'bold' as const }))
  const body = rows.map((row) =>
    row.map((value) =>
      typeof value === 'number'
        ? { value, type: Number }
        : {
            value: value.slice(0, MOST_LETTERS),
            type: String,
            wrap: true,
            alignVertical: 'top' as const,
          },
    ),
  )
  const data: SheetData = [head, ...body]
  const made = writeExcelFile(data, {
    sheet: name,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  })
  return new Uint8Array(await made.toBuffer())
}

export function sheetBytes(sheet: Sheet, format: TableFormat): Promise<Uint8Array> {
  return format === 'csv' ? Promise.resolve(csvOf(sheet)) : xlsxOf(sheet)
}
