/** A table of any size: heads and totals stand still, only the cells in view are drawn, arrow keys walk it. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { useId, useMemo, useRef, type KeyboardEvent } from 'react'
import type { Table, TableHead } from '../../core/retrieval/table-model.ts'
import styles from './table-grid.module.css'
import { COLUMN, NAME, ROW, Row, type CellPlace, type Drawn } from './table-row.tsx'
import { tableWords as words } from './words.ts'

const TALLEST_HEAD = 160

/** As tall as the longest name wants, within reason. */
function headHeight(names: readonly string[]): number {
  const longest = Math.max(0, ...names.map((name) => name.length))
  return Math.min(TALLEST_HEAD, 40 + 8 * longest)
}

interface GridProps {
  readonly table: Table
  /** Codes stand against themselves, so that a diagonal means something else. */
  readonly hasDiagonal: boolean
  readonly rowName: (at: number) => string
  readonly columnName: (at: number) => string
  readonly active: CellPlace
  readonly opened: CellPlace | null
  readonly onWalk: (place: CellPlace) => void
  readonly onOpen: (place: CellPlace) => void
}

const number = new Intl.NumberFormat('en-GB')

function mostIn({ cells }: Table, hasDiagonal: boolean): number {
  let most = 0
  cells.forEach((line, row) =>
    line.forEach((count, column) => {
      if (!hasDiagonal || row !== column) most = Math.max(most, count)
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
}) {
  const { height, columns, heads, columnName, active, n } = props
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
      {columns.map(({ index, start }) => (
        <div
          key={index}
          className={styles['head']}
          role="columnheader"
          aria-colindex={index + 2}
          data-active={index === active}
          title={columnName(index)}
          style={{ left: NAME + start, width: COLUMN, height }}
        >
          <span className={styles['upright']}>{columnName(index)}</span>
          <span className={styles['n']}>{number.format(heads[index]?.n ?? 0)}</span>
        </div>
      ))}
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

export function TableGrid(props: GridProps) {
  const { table, rowName, columnName, active, opened, hasDiagonal, onWalk, onOpen } = props
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const head = useMemo(
    () => headHeight(table.columns.map((_, at) => columnName(at))),
    [table, columnName],
  )
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
    estimateSize: () => COLUMN,
    scrollPaddingStart: NAME,
  })
  const onKeyDown = useKeys(table, active, onOpen, (next) => {
    onWalk(next)
    rows.scrollToIndex(next.row)
    columns.scrollToIndex(next.column)
  })
  const drawn = columns.getVirtualItems()
  const most = useMemo(() => mostIn(table, hasDiagonal), [table, hasDiagonal])
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
        />
        {rows.getVirtualItems().map((at) => (
          <Row
            key={at.index}
            id={id}
            at={at}
            columns={drawn}
            head={head}
            table={table}
            most={most}
            hasDiagonal={hasDiagonal}
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
