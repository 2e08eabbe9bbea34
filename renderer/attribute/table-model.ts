/** The table of attributes as data: rows, columns, values, order, and what a paste would fill. Pure. */
import { MOST_CELLS, type Attribute, type AttributeValue } from '../../core/attribute/contract.ts'
import { compareValues, parseValue } from '../../core/attribute/value.ts'
import type { AttributeId } from '../../core/ids.ts'

export interface Row {
  readonly id: string
  readonly name: string
  /** A source's day, a person's real name. */
  readonly aside: string
}

export interface Sort {
  readonly attributeId: AttributeId
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
  const column = columns.find(({ id }) => id === sort?.attributeId)
  if (sort === null || column === undefined) return rows
  const turn = sort.direction === 'ascending' ? 1 : -1
  const valueOf = (row: Row): string => values.get(cellKey(row.id, column.id)) ?? ''
  return rows.toSorted((one, other) => {
    const [a, b] = [valueOf(one), valueOf(other)]
    const order = compareValues(column, a, b)
    return a === '' || b === '' ? order : order * turn
  })
}

/** The next way to sort by a column: up, down, not at all. */
export function nextSort(sort: Sort | null, attributeId: AttributeId): Sort | null {
  if (sort?.attributeId !== attributeId) return { attributeId, direction: 'ascending' }
  return sort.direction === 'ascending' ? { attributeId, direction: 'descending' } : null
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

export interface Paste {
  readonly cells: readonly Cell[]
  /** Values that no cell of their column can hold. */
  readonly misfits: number
  /** Some of it would stand beyond the table. */
  readonly beyond: boolean
}

/** What pasting from a place on would write. */
export function planPaste(
  pasted: readonly (readonly string[])[],
  rows: readonly Row[],
  columns: readonly Attribute[],
  from: Place,
): Paste {
  const cells: Cell[] = []
  let misfits = 0
  let beyond = false
  for (const [down, line] of pasted.entries())
    for (const [right, written] of line.entries()) {
      const row = rows[from.row + down]
      const column = columns[from.column + right]
      if (row === undefined || column === undefined || cells.length === MOST_CELLS) {
        beyond ||= written.trim() !== ''
        continue
      }
      const value = parseValue(column, written)
      if (value === null) misfits += 1
      else cells.push({ attributeId: column.id, rowId: row.id, value })
    }
  return { cells, misfits, beyond }
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
