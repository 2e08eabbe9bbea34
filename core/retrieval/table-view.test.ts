import { describe, expect, test } from 'vitest'
import { AttributeId, CodeId } from '../ids.ts'
import { cellQuery } from './cell-query.ts'
import { everywhere } from './query.ts'
import type { Table, TableQuery } from './table-model.ts'
import { plainView, shareOf, viewedTable } from './table-view.ts'

const id = (n: number): CodeId => CodeId.parse(`0199a000-0000-7000-8000-00000000000${String(n)}`)
const code = (n: number) => ({ codeId: id(n), below: false })
const head = (n: number, name: string, count: number) => ({ id: id(n), name, n: count })

const rows = [code(1), code(2), code(3)]
const against: TableQuery = {
  rows,
  columns: { by: 'codes', codes: rows, meeting: 'overlap' },
  measure: 'codings',
  scope: everywhere,
}
const heads = [head(1, 'Trust', 4), head(2, 'Ties', 9), head(3, 'Alone', 2)]
const table: Table = {
  rows: heads,
  columns: heads,
  cells: [
    [1, 3, 0],
    [3, 0, 0],
    [0, 0, 0],
  ],
  n: 15,
}
const names = (shown: { readonly table: Table }) => shown.table.rows.map(({ name }) => name)

describe('a table as it is looked at', () => {
  test('a code against itself has as many as it has', () => {
    expect(viewedTable({ table, query: against }, plainView).table.cells).toEqual([
      [4, 3, 0],
      [3, 9, 0],
      [0, 0, 2],
    ])
  })

  test('lines and columns that meet nothing are hidden, whatever stands on the diagonal', () => {
    const shown = viewedTable({ table, query: against }, { ...plainView, hidesEmpty: true })
    expect(names(shown)).toEqual(['Trust', 'Ties'])
    expect(shown.table.cells).toEqual([
      [4, 3],
      [3, 9],
    ])
    expect(shown.query.rows).toEqual([code(1), code(2)])
  })

  test('codes keep the same order on both sides, and each cell its question', () => {
    const shown = viewedTable({ table, query: against }, { ...plainView, order: { by: 'name' } })
    expect(names(shown)).toEqual(['Alone', 'Ties', 'Trust'])
    expect(shown.table.cells[1]).toEqual([0, 9, 3])
    const asked = cellQuery(shown.query, 1, 2, id(1))
    expect(asked.chain.first).toEqual({ type: 'code', ...code(2) })
    expect(asked.chain.steps[0]?.operand).toEqual({ type: 'code', ...code(1) })
    const byN = viewedTable({ table, query: against }, { ...plainView, order: { by: 'n' } })
    expect(names(byN)).toEqual(['Ties', 'Trust', 'Alone'])
  })

  test('by a column, the most come first; a column that is not there changes nothing', () => {
    const order = { by: 'column', columnId: id(2) } as const
    expect(names(viewedTable({ table, query: against }, { ...plainView, order }))).toEqual([
      'Ties',
      'Trust',
      'Alone',
    ])
    const gone = { by: 'column', columnId: 'gone' } as const
    expect(names(viewedTable({ table, query: against }, { ...plainView, order: gone }))).toEqual(
      names({ table }),
    )
  })

  test('columns that are no codes keep their order', () => {
    const attributeId = AttributeId.parse(id(9))
    const query: TableQuery = { ...against, columns: { by: 'attribute', attributeId } }
    const columns = [head(7, 'yes', 1), head(8, 'no', 5), { id: '', name: '', n: 0 }]
    const shown = viewedTable(
      { table: { ...table, columns }, query },
      { ...plainView, hidesEmpty: true, order: { by: 'n' } },
    )
    expect(names(shown)).toEqual(['Ties', 'Trust'])
    expect(shown.table.columns.map(({ name }) => name)).toEqual(['yes', 'no'])
    expect(shown.table.cells).toEqual([
      [3, 0],
      [1, 3],
    ])
  })

  test('shares are of the line, of the column or of all; of nothing there is none', () => {
    expect(shareOf(table, 'row', 0, 1)).toBe(3 / 4)
    expect(shareOf(table, 'column', 0, 1)).toBe(3 / 9)
    expect(shareOf(table, 'total', 0, 1)).toBe(3 / 15)
    expect(shareOf(table, 'counts', 0, 1)).toBeNull()
    expect(shareOf({ ...table, n: 0 }, 'total', 0, 1)).toBeNull()
  })
})
