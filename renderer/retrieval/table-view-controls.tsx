/** How a table is looked at: counts or shares, in what order, with or without what is empty. */
import { Checkbox, NativeSelect } from '@mantine/core'
import { TableShow, type TableOrder, type TableView } from '../../core/retrieval/table-view.ts'
import styles from './tables-page.module.css'
import { tableWords as words } from './words.ts'

function orderOf(said: string, before: TableOrder): TableOrder {
  if (said === 'given' || said === 'name' || said === 'n') return { by: said }
  return before
}

export function ViewControls(props: {
  readonly view: TableView
  /** Name of the column that the lines are ordered by; empty where it is another order. */
  readonly orderedBy: string
  readonly onChange: (view: TableView) => void
}) {
  const { view, orderedBy, onChange } = props
  const byColumn =
    view.order.by === 'column' ? [{ value: 'column', label: words.byColumn(orderedBy) }] : []
  return (
    <div className={styles['controls']}>
      <NativeSelect
        label={words.show}
        value={view.show}
        data={TableShow.options.map((value) => ({ value, label: words.shows[value] }))}
        onChange={(event) =>
          onChange({ ...view, show: TableShow.parse(event.currentTarget.value) })
        }
      />
      <NativeSelect
        label={words.order}
        value={view.order.by}
        data={[
          ...Object.entries(words.orders).map(([value, label]) => ({ value, label })),
          ...byColumn,
        ]}
        onChange={(event) =>
          onChange({ ...view, order: orderOf(event.currentTarget.value, view.order) })
        }
      />
      <Checkbox
        className={styles['empty'] ?? ''}
        label={words.hideEmpty}
        checked={view.hidesEmpty}
        onChange={(event) => onChange({ ...view, hidesEmpty: event.currentTarget.checked })}
      />
    </div>
  )
}
