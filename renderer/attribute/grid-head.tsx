/** Names and types of the columns; each sorts the rows, and has a menu of what can be done with it. */
import { ActionIcon, Menu } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconDots } from '@tabler/icons-react'
import type { Attribute } from '../../core/attribute/contract.ts'
import type { AttributeId } from '../../core/ids.ts'
import { useTell } from '../query.ts'
import styles from './attribute-grid.module.css'
import { BY_NAME, nextSort, type Sort } from './table-model.ts'
import type { AttributeTable } from './use-attribute-table.ts'
import { attributeWords as words } from './words.ts'

interface HeadProps {
  readonly table: AttributeTable
  readonly readOnly: boolean
  readonly onChange: (attributeId: AttributeId) => void
  /** Gives the keys back to the table. */
  readonly onDone: () => void
}

export function GridHead(props: HeadProps) {
  const { columns, holder, sort, sortBy } = props.table
  const name = words.first[holder]
  return (
    <div role="row" aria-rowindex={1} className={styles['head']}>
      <div
        role="columnheader"
        aria-colindex={1}
        aria-sort={directionBy(sort, BY_NAME) ?? 'none'}
        className={`${styles['first'] ?? ''} ${styles['firstHead'] ?? ''}`}
      >
        <SortButton
          name={name}
          direction={directionBy(sort, BY_NAME)}
          onSort={() => sortBy(nextSort(sort, BY_NAME))}
        />
      </div>
      {columns.map((column, index) => (
        <ColumnHead key={column.id} {...props} column={column} index={index} />
      ))}
    </div>
  )
}

const directionBy = (sort: Sort | null, by: Sort['by']) => (sort?.by === by ? sort.direction : null)

function SortButton({
  name,
  type,
  direction,
  onSort,
}: {
  readonly name: string
  readonly type?: string
  readonly direction: Sort['direction'] | null
  readonly onSort: () => void
}) {
  const Arrow = direction === 'descending' ? IconArrowDown : IconArrowUp
  return (
    <button
      type="button"
      className={styles['sort']}
      title={words.sort(name)}
      onKeyDown={(event) => event.stopPropagation()}
      onClick={onSort}
    >
      <span className={styles['columnName']}>{name}</span>
      {direction !== null && <Arrow size={14} stroke={2} aria-hidden />}
      {type !== undefined && <span className={styles['type']}>{type}</span>}
    </button>
  )
}

function ColumnHead({
  table,
  column,
  index,
  onChange,
}: HeadProps & { readonly column: Attribute; readonly index: number }) {
  const { sort, sortBy } = table
  const direction = directionBy(sort, column.id)
  return (
    <div
      role="columnheader"
      aria-colindex={index + 2}
      aria-sort={direction ?? 'none'}
      className={styles['columnHead']}
    >
      <SortButton
        name={column.name}
        type={words.type(column.type)}
        direction={direction}
        onSort={() => sortBy(nextSort(sort, column.id))}
      />
      <ColumnMenu table={table} column={column} index={index} onChange={onChange} />
    </div>
  )
}

function ColumnMenu({
  table,
  column,
  index,
  onChange,
}: Pick<HeadProps, 'table' | 'onChange'> & { readonly column: Attribute; readonly index: number }) {
  const { columns } = table
  const { tell: move } = useTell('attribute', 'move')
  const { tell: remove } = useTell('attribute', 'remove')
  const attributeId = column.id
  const moveTo = (after: Attribute | undefined): void =>
    void move({ attributeId, after: after?.id ?? null }).catch(() => undefined)
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          size={24}
          aria-label={words.menu(column.name)}
          onKeyDown={(event) => event.stopPropagation()}
        >
          <IconDots size={16} stroke={1.8} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown onKeyDown={(event) => event.stopPropagation()}>
        <Menu.Item onClick={() => onChange(attributeId)}>{words.change}</Menu.Item>
        <Menu.Item disabled={index === 0} onClick={() => moveTo(columns[index - 2])}>
          {words.moveLeft}
        </Menu.Item>
        <Menu.Item
          disabled={index === columns.length - 1}
          onClick={() => moveTo(columns[index + 1])}
        >
          {words.moveRight}
        </Menu.Item>
        <Menu.Item
          color="var(--against)"
          onClick={() => void remove({ attributeId }).catch(() => undefined)}
        >
          {words.remove}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
