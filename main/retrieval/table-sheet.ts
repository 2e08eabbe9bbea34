/** A table as lines for a spreadsheet. */
import type { Table, TableCode } from '../../core/retrieval/table-model.ts'
import { shareOf, type TableShow, type ViewedTable } from '../../core/retrieval/table-view.ts'
import { whereWords } from '../../core/retrieval/words.ts'
import type { Cell, Sheet } from '../document/sheet.ts'
import { namesIn, type Meta } from './meta.ts'
import { words } from './words.ts'

const rowName = (table: Table, rows: readonly TableCode[], at: number): string => {
  const name = table.rows[at]?.name ?? ''
  return rows[at]?.below === true ? words.orBelow(name) : name
}

/** The table as it is seen, with what was asked above it. */
export function tableSheet(meta: Meta, { table, query }: ViewedTable, show: TableShow): Sheet {
  const { columns, measure, scope } = query
  const attribute =
    columns.by === 'attribute' ? (meta.attribute.get(columns.attributeId)?.name ?? '') : ''
  const meeting = columns.by === 'codes' ? [words.meeting(columns.meeting)] : []
  const where = whereWords(namesIn(meta), scope)
  const columnName = (at: number, name: string): string => {
    const named = name === '' ? words.none : name
    return columns.by === 'codes' && columns.codes[at]?.below === true
      ? words.orBelow(named)
      : named
  }
  return {
    preface: [
      [words.table, words.against(columns, attribute)],
      [words.counted(measure), ...meeting, ...(show === 'counts' ? [] : [words.shares[show]])],
      ...(where === '' ? [] : [[words.where, where]]),
    ],
    head: [words.code, ...table.columns.map(({ name }, at) => columnName(at, name)), words.n],
    lines: [
      ...table.rows.map(({ n }, at) => [
        rowName(table, query.rows, at),
        ...(table.cells[at] ?? []).map((count, column): Cell => {
          const share = shareOf(table, show, at, column)
          return show === 'counts' ? count : share === null ? '' : { share }
        }),
        n,
      ]),
      [words.n, ...table.columns.map(({ n }) => n), table.n],
    ],
  }
}
