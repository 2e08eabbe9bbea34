/** The table of attributes as data: rows, columns, values, and their order. Pure. */
import type { Attribute, AttributeValue } from '../../core/attribute/contract.ts'
import { compareValues } from '../../core/attribute/value.ts'
import type { AttributeId } from '../../core/ids.ts'
import { compareNaturally } from '../../core/network/natural-order.ts'

export interface Row {
  readonly id: string
  readonly name: string
  /** A source's day, a person's real name. */
  readonly aside: string
  /** What else a spreadsheet may call it: a real name, the name of a file. */
  readonly also: readonly string[]
}

/** The column of names; an attribute's column goes by its id. */
export const BY_NAME = 'name'

export interface Sort {
  readonly by: AttributeId | typeof BY_NAME
  readonly direction: 'ascending' | 'descending'
}

export type Values = ReadonlyMap<string, string>

export const cellKey = (rowId: string, attributeId: AttributeId): string =>
  `${rowId} ${attributeId}`

export function valuesByCell(values: readonly AttributeValue[]): Values {
  return new Map(
    values.map(({ holderId, attributeId, value }) => [cellKey(holderId, attributeId), value]),
  )
}

/** Rows by the values of one column; those without a value come last both ways, equals stay as they were. */
export function sortRows(
  rows: readonly Row[],
  columns: readonly Attribute[],
  values: Values,
  sort: Sort | null,
): readonly Row[] {
  if (sort === null) return rows
  const turn = sort.direction === 'ascending' ? 1 : -1
  if (sort.by === BY_NAME)
    return rows.toSorted((one, other) => compareNaturally(one.name, other.name) * turn)
  const column = columns.find(({ id }) => id === sort.by)
  if (column === undefined) return rows
  const valueOf = (row: Row): string => values.get(cellKey(row.id, column.id)) ?? ''
  return rows.toSorted((one, other) => {
    const [a, b] = [valueOf(one), valueOf(other)]
    const order = compareValues(column, a, b)
    return a === '' || b === '' ? order : order * turn
  })
}

/** The next way to sort by a column: up, down, not at all. */
export function nextSort(sort: Sort | null, by: Sort['by']): Sort | null {
  if (sort?.by !== by) return { by, direction: 'ascending' }
  return sort.direction === 'ascending' ? { by, direction: 'descending' } : null
}

export interface Place {
  readonly row: number
  readonly column: number
}

export interface Cell {
  readonly attributeId: AttributeId
  readonly rowId: string
  readonly value: string
}

/** The place after a key, kept inside the table; null where the key moves nothing. */
export function moved(
  { row, column }: Place,
  key: string,
  withControl: boolean,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Place | null {
  const page = 15
  const steps: Readonly<Record<string, Place>> = {
    ArrowUp: { row: withControl ? 0 : row - 1, column },
    ArrowDown: { row: withControl ? rows - 1 : row + 1, column },
    ArrowLeft: { row, column: withControl ? 0 : column - 1 },
    ArrowRight: { row, column: withControl ? columns - 1 : column + 1 },
    PageUp: { row: row - page, column },
    PageDown: { row: row + page, column },
    Home: { row: withControl ? 0 : row, column: 0 },
    End: { row: withControl ? rows - 1 : row, column: columns - 1 },
  }
  const next = steps[key]
  if (next === undefined) return null
  return {
    row: Math.max(0, Math.min(rows - 1, next.row)),
    column: Math.max(0, Math.min(columns - 1, next.column)),
  }
}
