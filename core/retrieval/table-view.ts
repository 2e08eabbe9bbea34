/** A table as it is looked at: in some order, without what is empty, as counts or as shares. */
import { z } from 'zod'
import { compareNaturally } from '../network/natural-order.ts'
import type { Table, TableCode, TableHead, TableQuery } from './table-model.ts'

/** Shares are of the n of the line, of the column, or of the whole table. */
export const TableShow = z.enum(['counts', 'row', 'column', 'total'])
export type TableShow = z.output<typeof TableShow>

export const TableOrder = z.discriminatedUnion('by', [
  z.strictObject({ by: z.enum(['given', 'name', 'n']) }),
  /** Most first in the column of this head. */
  z.strictObject({ by: z.literal('column'), columnId: z.string() }),
])
export type TableOrder = z.output<typeof TableOrder>

export const TableView = z.strictObject({
  show: TableShow,
  hidesEmpty: z.boolean(),
  order: TableOrder,
})
export type TableView = z.output<typeof TableView>

export const plainView: TableView = { show: 'counts', hidesEmpty: false, order: { by: 'given' } }

/** A table with the question that fits its lines and columns as they stand. */
export interface ViewedTable {
  readonly table: Table
  readonly query: TableQuery
}

const codesOfColumns = ({ columns }: TableQuery): readonly TableCode[] | null =>
  columns.by === 'codes' ? columns.codes : null

/** Whether a cell is that of a code against itself. */
export function isDiagonal(query: TableQuery, row: number, column: number): boolean {
  const one = query.rows[row]
  const other = codesOfColumns(query)?.[column]
  return one !== undefined && one.codeId === other?.codeId && one.below === other.below
}

/** A code against itself counts as itself: its passages are what stands behind the cell. */
function withDiagonal({ table, query }: ViewedTable): Table {
  if (query.columns.by !== 'codes') return table
  return {
    ...table,
    cells: table.cells.map((line, row) =>
      line.map((count, column) =>
        isDiagonal(query, row, column) ? (table.rows[row]?.n ?? 0) : count,
      ),
    ),
  }
}

/** Lines and columns of these numbers alone, in this order. */
function taken(
  { table, query }: ViewedTable,
  rows: readonly number[],
  columns: readonly number[],
): ViewedTable {
  const pick = <T>(list: readonly T[], places: readonly number[]): readonly T[] =>
    places.flatMap((at) => list.slice(at, at + 1))
  const asked = query.columns
  return {
    table: {
      ...table,
      rows: pick(table.rows, rows),
      columns: pick(table.columns, columns),
      cells: pick(table.cells, rows).map((line) => pick(line, columns)),
    },
    query: {
      ...query,
      rows: pick(query.rows, rows),
      columns: asked.by === 'codes' ? { ...asked, codes: pick(asked.codes, columns) } : asked,
    },
  }
}

function filled({ table, query }: ViewedTable) {
  const holds = (row: number, column: number): boolean =>
    (table.cells[row]?.[column] ?? 0) > 0 && !isDiagonal(query, row, column)
  const rows = table.rows.map((_, row) => row)
  const columns = table.columns.map((_, column) => column)
  return {
    rows: rows.filter((row) => columns.some((column) => holds(row, column))),
    columns: columns.filter((column) => rows.some((row) => holds(row, column))),
  }
}

type Compare = (one: TableHead, other: TableHead) => number
const byName: Compare = (one, other) => compareNaturally(one.name, other.name)
const byN: Compare = (one, other) => other.n - one.n

function sorted(heads: readonly TableHead[], compare: Compare): readonly number[] {
  const places = heads.map((head, at) => ({ head, at }))
  return places.sort((one, other) => compare(one.head, other.head)).map(({ at }) => at)
}

/** Codes stand in the same order in lines and columns, so that the diagonal stays one; other columns keep their own. */
function ordered(viewed: ViewedTable, order: TableOrder): ViewedTable {
  const { table, query } = viewed
  const columns = table.columns.map((_, at) => at)
  if (order.by === 'given') return viewed
  if (order.by === 'column') {
    const at = table.columns.findIndex(({ id }) => id === order.columnId)
    if (at < 0) return viewed
    const rows = table.rows.map((_, row) => row)
    const countOf = (row: number): number => table.cells[row]?.[at] ?? 0
    return taken(
      viewed,
      rows.sort((one, other) => countOf(other) - countOf(one)),
      columns,
    )
  }
  const compare = order.by === 'name' ? byName : byN
  const isOfCodes = query.columns.by === 'codes'
  return taken(
    viewed,
    sorted(table.rows, compare),
    isOfCodes ? sorted(table.columns, compare) : columns,
  )
}

/** The table as it is looked at; counts stay counts. */
export function viewedTable(asked: ViewedTable, { hidesEmpty, order }: TableView): ViewedTable {
  const whole = { table: withDiagonal(asked), query: asked.query }
  const { rows, columns } = filled(whole)
  return ordered(hidesEmpty ? taken(whole, rows, columns) : whole, order)
}

/** A cell's share of what the view compares it with; null where that is nothing, or counts are shown. */
export function shareOf(table: Table, show: TableShow, row: number, column: number): number | null {
  if (show === 'counts') return null
  const wholes = {
    row: table.rows[row]?.n,
    column: table.columns[column]?.n,
    total: table.n,
  }
  const whole = wholes[show] ?? 0
  return whole === 0 ? null : (table.cells[row]?.[column] ?? 0) / whole
}
