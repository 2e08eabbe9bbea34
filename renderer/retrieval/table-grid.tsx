/** A table of any size: heads and totals stand still, only the cells in view are drawn, arrow keys walk it. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { useId, useRef, type KeyboardEvent } from 'react'
import type { Table, TableHead } from '../../core/retrieval/table-model.ts'
import styles from './table-grid.module.css'
import { tableWords as words } from './words.ts'

const ROW = 28
const COLUMN = 46
const NAME = 248
const TALLEST_HEAD = 160

/** As tall as the longest name wants, within reason. */
function headHeight(names: readonly string[]): number {
  const longest = Math.max(0, ...names.map((name) => name.length))
  return Math.min(TALLEST_HEAD, 40 + 8 * longest)
}

export interface CellPlace {
  readonly row: number
  readonly column: number
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

/** As much ink as there is of it: the root, so that small counts can be told from none. */
function shadeOf(count: number, most: number): string | undefined {
  if (count === 0 || most === 0) return undefined
  const share = Math.round(4 + 26 * Math.sqrt(count / most))
  return `color-mix(in srgb, var(--ink) ${String(share)}%, var(--sheet))`
}

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

interface Drawn {
  readonly index: number
  readonly start: number
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

function Row(
  props: GridProps & {
    readonly id: string
    readonly at: Drawn
    readonly columns: readonly Drawn[]
    readonly most: number
    readonly head: number
  },
) {
  const { id, at, columns, head, table, most, active, opened, hasDiagonal, onOpen } = props
  const row = at.index
  const line = table.cells[row] ?? []
  return (
    <div
      className={styles['row']}
      role="row"
      aria-rowindex={row + 2}
      style={{ top: head + at.start, height: ROW }}
    >
      <div
        className={styles['name']}
        role="rowheader"
        aria-colindex={1}
        data-active={row === active.row}
        style={{ width: NAME, height: ROW }}
      >
        <span className={styles['label']} title={props.rowName(row)}>
          {props.rowName(row)}
        </span>
        <span className={styles['n']}>{number.format(table.rows[row]?.n ?? 0)}</span>
      </div>
      {columns.map(({ index: column, start }) => {
        const count = line[column] ?? 0
        const isActive = row === active.row && column === active.column
        return (
          <div
            key={column}
            id={`${id}-${String(row)}-${String(column)}`}
            className={styles['cell']}
            role="gridcell"
            tabIndex={-1}
            aria-colindex={column + 2}
            aria-label={words.cell(props.rowName(row), props.columnName(column), count)}
            aria-selected={isActive}
            data-opened={opened?.row === row && opened.column === column}
            data-diagonal={hasDiagonal && row === column}
            style={{
              left: NAME + start,
              width: COLUMN,
              height: ROW,
              background: hasDiagonal && row === column ? undefined : shadeOf(count, most),
            }}
            onClick={() => onOpen({ row, column })}
            onKeyDown={undefined}
          >
            {count === 0 ? <span className={styles['zero']}>·</span> : number.format(count)}
          </div>
        )
      })}
    </div>
  )
}

export function TableGrid(props: GridProps) {
  const { table, columnName, active, hasDiagonal, onWalk, onOpen } = props
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const head = headHeight(table.columns.map((_, at) => columnName(at)))
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
  const onKeyDown = (event: KeyboardEvent) => {
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
    rows.scrollToIndex(next.row)
    columns.scrollToIndex(next.column)
  }
  const drawn = columns.getVirtualItems()
  const most = mostIn(table, hasDiagonal)
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
          <Row key={at.index} {...props} id={id} at={at} columns={drawn} most={most} head={head} />
        ))}
      </div>
    </div>
  )
}
