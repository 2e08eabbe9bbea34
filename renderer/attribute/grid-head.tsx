/** Names and types of the columns; each sorts the rows, and has a menu of what can be done with it. */
import { ActionIcon, Menu } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconDots } from '@tabler/icons-react'
import type { Attribute } from '../../core/attribute/contract.ts'
import type { AttributeId } from '../../core/ids.ts'
import { useTell } from '../query.ts'
import styles from './attribute-grid.module.css'
import { nextSort } from './table-model.ts'
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
  const { columns, holder } = props.table
  return (
    <div role="row" aria-rowindex={1} className={styles['head']}>
      <div role="columnheader" aria-colindex={1} className={styles['first']}>
        {words.first[holder]}
      </div>
      {columns.map((column, index) => (
        <ColumnHead key={column.id} {...props} column={column} index={index} />
      ))}
    </div>
  )
}

function ColumnHead({
  table,
  column,
  index,
  onChange,
}: HeadProps & { readonly column: Attribute; readonly index: number }) {
  const { sort, sortBy } = table
  const direction = sort?.attributeId === column.id ? sort.direction : null
  const Arrow = direction === 'descending' ? IconArrowDown : IconArrowUp
  return (
    <div
      role="columnheader"
      aria-colindex={index + 2}
      aria-sort={direction ?? 'none'}
      className={styles['columnHead']}
    >
      <button
        type="button"
        className={styles['sort']}
        title={words.sort(column.name)}
        onKeyDown={(event) => event.stopPropagation()}
        onClick={() => sortBy(nextSort(sort, column.id))}
      >
        <span className={styles['columnName']}>{column.name}</span>
        {direction !== null && <Arrow size={14} stroke={2} aria-hidden />}
        <span className={styles['type']}>{words.type(column.type)}</span>
      </button>
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
