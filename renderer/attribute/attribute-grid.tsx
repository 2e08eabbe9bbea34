/** The table itself, drawn only where it is seen; the focus stays on the table, and one cell of it is the chosen one. */
import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import { useEffect, useId, useRef, useState, type RefObject } from 'react'
import type { AttributeId } from '../../core/ids.ts'
import styles from './attribute-grid.module.css'
import { CellField } from './cell-field.tsx'
import { GridHead } from './grid-head.tsx'
import { PasteDialog } from './paste-dialog.tsx'
import type { Place, Row } from './table-model.ts'
import type { AttributeTable } from './use-attribute-table.ts'
import { useGrid, type Grid } from './use-grid.ts'
import { useGridCommands } from './use-grid-commands.ts'
import { attributeWords as words } from './words.ts'

const rowHeight = 32
const headHeight = 44

/** Only the rows that are seen are drawn; the chosen cell is brought into sight. */
function useShownRows(
  box: RefObject<HTMLDivElement | null>,
  rows: readonly Row[],
  { row, column }: Place,
) {
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    paddingStart: headHeight,
    scrollPaddingStart: headHeight,
    getItemKey: (index) => rows[index]?.id ?? index,
  })
  useEffect(() => {
    virtual.scrollToIndex(row)
    const cell = box.current?.querySelector(`[data-column="${column}"]`)
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [box, row, column, virtual])
  return virtual
}

export function AttributeGrid({
  table,
  readOnly,
  first,
  onChange,
}: {
  readonly table: AttributeTable
  readonly readOnly: boolean
  /** The row to begin at. */
  readonly first: number
  readonly onChange: (attributeId: AttributeId) => void
}) {
  const box = useRef<HTMLDivElement>(null)
  const id = useId()
  const [isFocused, setFocused] = useState(false)
  const grid = useGrid(table, readOnly, { row: first, column: 0 })
  const { at, draft, message, isMisfit } = grid
  const { rows, columns, holder } = table
  const virtual = useShownRows(box, rows, at)
  const items = virtual.getVirtualItems()
  const focus = (): void => box.current?.focus({ preventScroll: true })
  useGridCommands({ table, grid, readOnly, focus, onChange })
  const isDrawn = items.some(({ index }) => index === at.row)
  return (
    <>
      <div
        ref={box}
        className={styles['grid']}
        role="grid"
        aria-label={words.table[holder]}
        aria-describedby={`${id}-help`}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        aria-readonly={readOnly}
        aria-activedescendant={isDrawn ? `${id}-${at.row}-${at.column}` : undefined}
        tabIndex={0}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        onKeyDown={grid.onKeyDown}
        onPaste={grid.onPaste}
        onCopy={grid.onCopy}
      >
        <div
          className={styles['all']}
          role="presentation"
          style={{ height: virtual.getTotalSize(), ['--columns' as string]: columns.length }}
        >
          <GridHead table={table} readOnly={readOnly} onChange={onChange} onDone={focus} />
          {items.map((item) => (
            <GridRow
              key={item.key}
              id={id}
              item={item}
              table={table}
              grid={grid}
              isFocused={isFocused || draft !== null}
              onChoose={(place, write) => {
                if (!grid.commit()) return
                grid.go(place)
                focus()
                if (write) grid.edit(undefined)
              }}
              onDone={focus}
            />
          ))}
        </div>
      </div>
      <p className={styles['message']} data-misfit={isMisfit} role={isMisfit ? 'alert' : 'status'}>
        {message}
      </p>
      {grid.pasting !== null && (
        <PasteDialog table={table} pasting={grid.pasting} onDecide={grid.decide} />
      )}
      <span className="unseen" id={`${id}-help`}>
        {readOnly ? words.helpPublished : words.help}
      </span>
    </>
  )
}

interface RowProps {
  readonly id: string
  readonly item: VirtualItem
  readonly table: AttributeTable
  readonly grid: Grid
  readonly isFocused: boolean
  readonly onChoose: (place: Place, write: boolean) => void
  readonly onDone: () => void
}

function GridRow({ id, item, table, grid, isFocused, onChoose, onDone }: RowProps) {
  const { at, draft } = grid
  const row = table.rows[item.index]
  if (row === undefined) return null
  return (
    <div
      role="row"
      aria-rowindex={item.index + 2}
      className={styles['row']}
      style={{ transform: `translateY(${item.start}px)`, height: rowHeight }}
    >
      <div role="rowheader" aria-colindex={1} className={styles['first']}>
        <span className={styles['name']}>{row.name}</span>
        <span className={styles['aside']}>{row.aside}</span>
      </div>
      {table.columns.map((column, index) => {
        const isAt = item.index === at.row && index === at.column
        const value = table.valueOf(row, column)
        return (
          <div
            key={column.id}
            id={`${id}-${item.index}-${index}`}
            role="gridcell"
            aria-colindex={index + 2}
            aria-selected={isAt}
            tabIndex={-1}
            className={styles['cell']}
            data-type={column.type}
            data-at={isAt && isFocused}
            data-column={isAt ? index : undefined}
            title={value}
            onPointerDown={(event) => {
              if (isAt && draft !== null) return
              event.preventDefault()
              onChoose({ row: item.index, column: index }, false)
            }}
            onDoubleClick={() => onChoose({ row: item.index, column: index }, true)}
          >
            {isAt && draft !== null ? (
              <CellField row={row} column={column} grid={grid} draft={draft} onDone={onDone} />
            ) : (
              value
            )}
          </div>
        )
      })}
    </div>
  )
}
