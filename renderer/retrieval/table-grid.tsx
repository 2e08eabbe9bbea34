/** A table of any size: heads and totals stand still, only the cells in view are drawn, arrow keys walk it. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useId, useMemo, useRef, type KeyboardEvent, type RefObject } from 'react'
import type { Table, TableHead } from '../../core/retrieval/table-model.ts'
import {
  isDiagonal,
  type TableOrder,
  type TableView,
  type ViewedTable,
} from '../../core/retrieval/table-view.ts'
import styles from './table-grid.module.css'
import { COLUMN, NAME, ROW, Row, type CellPlace, type Drawn } from './table-row.tsx'
import { tableWords as words } from './words.ts'

const TALLEST_HEAD = 176
const WIDE_HEAD = 68
/** So few columns have room for heads that need not stand upright. */
const FEW = 8
const WIDE = 112

/** As tall as the longest name wants, within reason. */
function headHeight(names: readonly string[]): number {
  const longest = Math.max(0, ...names.map((name) => name.length))
  return Math.min(TALLEST_HEAD, 40 + 8 * longest)
}

interface GridProps {
  readonly viewed: ViewedTable
  readonly view: TableView
  readonly rowName: (at: number) => string
  readonly columnName: (at: number) => string
  readonly active: CellPlace
  readonly opened: CellPlace | null
  readonly onWalk: (place: CellPlace) => void
  readonly onOpen: (place: CellPlace) => void
  readonly onOrder: (columnId: string) => void
}

const number = new Intl.NumberFormat('en-GB')

/** Of the diagonal a code has as many as there are of it, which says nothing of the other cells. */
function mostIn({ table, query }: ViewedTable): number {
  let most = 0
  table.cells.forEach((line, row) =>
    line.forEach((count, column) => {
      if (!isDiagonal(query, row, column)) most = Math.max(most, count)
    }),
  )
  return most
}

function stepped(place: CellPlace, key: string, rows: number, columns: number): CellPlace | null {
  const { row, column } = place
  const to: Readonly<Record<string, CellPlace>> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    PageUp: { row: row - 15, column },
    PageDown: { row: row + 15, column },
    Home: { row, column: 0 },
    End: { row, column: columns - 1 },
  }
  const next = to[key]
  if (next === undefined) return null
  return {
    row: Math.max(0, Math.min(rows - 1, next.row)),
    column: Math.max(0, Math.min(columns - 1, next.column)),
  }
}

function Heads(props: {
  readonly height: number
  readonly columns: readonly Drawn[]
  readonly heads: readonly TableHead[]
  readonly columnName: (at: number) => string
  readonly active: number
  readonly n: number
  readonly width: number
  readonly order: TableOrder
  readonly onOrder: (columnId: string) => void
}) {
  const { height, columns, heads, columnName, active, n, width, order, onOrder } = props
  return (
    <div className={styles['heads']} role="row" aria-rowindex={1} style={{ height }}>
      <div
        className={styles['corner']}
        role="columnheader"
        aria-colindex={1}
        style={{ width: NAME, height }}
      >
        <span>
          {words.n} = {number.format(n)}
        </span>
      </div>
      {columns.map(({ index, start }) => {
        const { id = '', n: count = 0 } = heads[index] ?? {}
        const isOrder = order.by === 'column' && order.columnId === id
        return (
          <div
            key={index}
            className={styles['head']}
            role="columnheader"
            tabIndex={-1}
            aria-colindex={index + 2}
            aria-sort={isOrder ? 'descending' : undefined}
            data-active={index === active}
            data-wide={width > COLUMN}
            title={words.orderBy(columnName(index))}
            style={{ left: NAME + start, width, height }}
            onClick={() => onOrder(id)}
            onKeyDown={undefined}
          >
            <span className={styles['upright']}>{columnName(index)}</span>
            <span className={styles['n']}>
              {isOrder ? '▾ ' : ''}
              {number.format(count)}
            </span>
          </div>
        )
      })}
    </div>
  )
}

function useKeys(
  table: Table,
  active: CellPlace,
  onOpen: (place: CellPlace) => void,
  onWalk: (place: CellPlace) => void,
) {
  return (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      onOpen(active)
      return
    }
    const next = stepped(active, event.key, table.rows.length, table.columns.length)
    if (next === null) return
    event.preventDefault()
    event.stopPropagation()
    onWalk(next)
  }
}

function useDrawn(
  table: Table,
  box: RefObject<HTMLDivElement | null>,
  head: number,
  width: number,
) {
  const shared = { getScrollElement: () => box.current, overscan: 4 }
  const rows = useVirtualizer({
    ...shared,
    count: table.rows.length,
    estimateSize: () => ROW,
    scrollPaddingStart: head,
  })
  const columns = useVirtualizer({
    ...shared,
    horizontal: true,
    count: table.columns.length,
    estimateSize: () => width,
    scrollPaddingStart: NAME,
  })
  useEffect(() => columns.measure(), [columns, width])
  return { rows, columns }
}

export function TableGrid(props: GridProps) {
  const { viewed, view, rowName, columnName, active, opened, onWalk, onOpen, onOrder } = props
  const { table } = viewed
  const width = table.columns.length <= FEW ? WIDE : COLUMN
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const head = useMemo(
    () => (width > COLUMN ? WIDE_HEAD : headHeight(table.columns.map(({ name }) => name))),
    [table, width],
  )
  const { rows, columns } = useDrawn(table, box, head, width)
  const onKeyDown = useKeys(table, active, onOpen, (next) => {
    onWalk(next)
    rows.scrollToIndex(next.row)
    columns.scrollToIndex(next.column)
  })
  const openedColumn = opened?.column ?? null
  useEffect(() => {
    if (openedColumn !== null) columns.scrollToIndex(openedColumn)
  }, [columns, openedColumn])
  const drawn = columns.getVirtualItems()
  const most = useMemo(() => mostIn(viewed), [viewed])
  return (
    <div
      ref={box}
      className={styles['grid']}
      role="grid"
      tabIndex={0}
      data-table-grid
      aria-label={words.grid}
      aria-rowcount={table.rows.length + 1}
      aria-colcount={table.columns.length + 1}
      aria-activedescendant={`${id}-${String(active.row)}-${String(active.column)}`}
      onKeyDown={onKeyDown}
    >
      <div
        className={styles['room']}
        role="presentation"
        style={{ width: NAME + columns.getTotalSize(), height: head + rows.getTotalSize() }}
      >
        <Heads
          height={head}
          columns={drawn}
          heads={table.columns}
          columnName={columnName}
          active={active.column}
          n={table.n}
          width={width}
          order={view.order}
          onOrder={onOrder}
        />
        {rows.getVirtualItems().map((at) => (
          <Row
            key={at.index}
            id={id}
            at={at}
            columns={drawn}
            head={head}
            viewed={viewed}
            show={view.show}
            width={width}
            most={most}
            active={at.index === active.row ? active.column : null}
            opened={at.index === opened?.row ? opened.column : null}
            rowName={rowName}
            columnName={columnName}
            onOpen={onOpen}
          />
        ))}
      </div>
    </div>
  )
}
