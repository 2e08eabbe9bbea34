/** One line of a table: its name and n stand still, its cells move under them. */
import { memo } from 'react'
import {
  isDiagonal,
  shareOf,
  type TableShow,
  type ViewedTable,
} from '../../core/retrieval/table-view.ts'
import styles from './table-grid.module.css'
import { tableWords as words } from './words.ts'

export const ROW = 28
export const COLUMN = 46
export const NAME = 248

const number = new Intl.NumberFormat('en-GB')
const percent = new Intl.NumberFormat('en-GB', { style: 'percent' })

export interface CellPlace {
  readonly row: number
  readonly column: number
}

/** What is in view, of rows or of columns. */
export interface Drawn {
  readonly index: number
  readonly start: number
}

/** As much ink as there is of it: the root, so that small counts can be told from none. */
function shadeOf(part: number): string | undefined {
  if (part <= 0 || Number.isNaN(part)) return undefined
  const share = Math.round(4 + 26 * Math.sqrt(Math.min(1, part)))
  return `color-mix(in srgb, var(--ink) ${String(share)}%, var(--sheet))`
}

interface RowProps {
  readonly id: string
  readonly at: Drawn
  readonly columns: readonly Drawn[]
  readonly head: number
  readonly viewed: ViewedTable
  readonly show: TableShow
  readonly width: number
  readonly most: number
  /** The column that the keys are about, in this row; null in any other. */
  readonly active: number | null
  readonly opened: number | null
  readonly rowName: (at: number) => string
  readonly columnName: (at: number) => string
  readonly onOpen: (place: CellPlace) => void
}

/** Scrolling draws new rows and leaves those that are there. */
export const Row = memo(function Row(props: RowProps) {
  const { id, at, columns, head, viewed, show, width, most, active, opened, onOpen } = props
  const { table, query } = viewed
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
        data-active={active !== null}
        style={{ width: NAME, height: ROW }}
      >
        <span className={styles['label']} title={props.rowName(row)}>
          {props.rowName(row)}
        </span>
        <span className={styles['n']}>{number.format(table.rows[row]?.n ?? 0)}</span>
      </div>
      {columns.map(({ index: column, start }) => {
        const count = line[column] ?? 0
        const isActive = column === active
        const isOwn = isDiagonal(query, row, column)
        const share = shareOf(table, show, row, column)
        const said = share === null ? number.format(count) : percent.format(share)
        return (
          <div
            key={column}
            id={`${id}-${String(row)}-${String(column)}`}
            className={styles['cell']}
            role="gridcell"
            tabIndex={-1}
            aria-colindex={column + 2}
            aria-label={words.cell(props.rowName(row), props.columnName(column), said)}
            title={words.cell(props.rowName(row), props.columnName(column), number.format(count))}
            aria-selected={isActive}
            data-opened={column === opened}
            data-diagonal={isOwn}
            style={{
              left: NAME + start,
              width,
              height: ROW,
              background: isOwn ? undefined : shadeOf(share ?? count / most),
            }}
            onClick={() => onOpen({ row, column })}
            onKeyDown={undefined}
          >
            {count === 0 ? <span className={styles['zero']}>·</span> : said}
          </div>
        )
      })}
    </div>
  )
})
