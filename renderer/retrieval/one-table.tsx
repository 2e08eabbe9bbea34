/** A table with the names of its lines and columns. */
import { useState } from 'react'
import type { TableView, ViewedTable } from '../../core/retrieval/table-view.ts'
import { useCommands } from '../commands.ts'
import { TableGrid } from './table-grid.tsx'
import type { CellPlace } from './table-row.tsx'
import { tableWords as words } from './words.ts'

const FIRST: CellPlace = { row: 0, column: 0 }

export function nameOfColumn({ table, query }: ViewedTable, at: number): string {
  const head = table.columns[at]
  if (head === undefined || head.id === '') return words.none
  const { by } = query.columns
  if (by === 'kind') return words.kinds[head.id as keyof typeof words.kinds]
  if (by === 'direction') return words.directions[head.id as keyof typeof words.directions]
  const isBranch = query.columns.by === 'codes' && query.columns.codes[at]?.below === true
  return isBranch ? `${head.name} ${words.below}` : head.name
}

export function OneTable(props: {
  readonly viewed: ViewedTable
  readonly view: TableView
  readonly opened: CellPlace | null
  readonly onOpen: (place: CellPlace) => void
  readonly onOrder: (columnId: string) => void
}) {
  const { viewed, view, opened, onOpen, onOrder } = props
  const { table, query } = viewed
  const [walked, setWalked] = useState(opened ?? FIRST)
  const active = {
    row: Math.min(walked.row, table.rows.length - 1),
    column: Math.min(walked.column, table.columns.length - 1),
  }
  const rowName = (at: number): string => {
    const name = table.rows[at]?.name ?? ''
    return query.rows[at]?.below === true ? `${name} ${words.below}` : name
  }
  const head = table.columns[active.column]
  useCommands([
    {
      id: 'tables.order',
      label: words.orderBy(nameOfColumn(viewed, active.column)),
      keys: 'shift+o',
      run: () => {
        if (head !== undefined) onOrder(head.id)
      },
    },
  ])
  return (
    <TableGrid
      viewed={viewed}
      view={view}
      rowName={rowName}
      columnName={(at) => nameOfColumn(viewed, at)}
      active={active}
      opened={opened}
      onWalk={setWalked}
      onOpen={(place) => {
        setWalked(place)
        onOpen(place)
      }}
      onOrder={onOrder}
    />
  )
}
