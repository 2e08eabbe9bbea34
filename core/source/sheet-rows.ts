/** Rows of a table as its author counts them in a spreadsheet, those without anything included. */
import type { RowsLeftOut } from './import-contract.ts'
import type { Columns } from './table-columns.ts'

/** So many numbers of rows are told one by one. */
export const MOST_ROWS_TOLD = 8

/** The filled rows of a table, with the numbers that a spreadsheet gives them. */
export interface SheetRows extends Columns {
  /** Number of the last row of column names. */
  readonly head: number
  /** A number for each row, going up. */
  readonly numbers: readonly number[]
}

/** How a spreadsheet counts the row at this place. */
export function rowNumber({ numbers }: Pick<SheetRows, 'numbers'>, row: number): number {
  return numbers[row] ?? 0
}

/** Rows to be told of: how many, and the numbers of the first. */
export function rowsLeftOut(
  table: Pick<SheetRows, 'numbers'>,
  rows: readonly number[],
): RowsLeftOut {
  return {
    count: rows.length,
    rows: rows.slice(0, MOST_ROWS_TOLD).map((row) => rowNumber(table, row)),
  }
}

/** Rows without anything between the names of the columns and the last row; what follows that is no row of the table. */
export function emptyRowsIn({ head, numbers }: Pick<SheetRows, 'head' | 'numbers'>): RowsLeftOut {
  const rows: number[] = []
  let count = 0
  let before = head
  for (const number of numbers) {
    const gap = Math.max(0, number - before - 1)
    for (let n = 1; n <= gap && rows.length < MOST_ROWS_TOLD; n += 1) rows.push(before + n)
    count += gap
    before = Math.max(before, number)
  }
  return { count, rows }
}
