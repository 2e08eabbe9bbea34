/** The table's keys as commands of the screen, so that the palette and the help sheet know them. */
import type { AttributeId } from '../../core/ids.ts'
import { useCommands } from '../commands.ts'
import { nextSort } from './table-model.ts'
import type { AttributeTable } from './use-attribute-table.ts'
import type { Grid } from './use-grid.ts'
import { keyWords as words } from './words.ts'

export function useGridCommands({
  table,
  grid,
  readOnly,
  focus,
  onChange,
}: {
  readonly table: AttributeTable
  readonly grid: Grid
  readonly readOnly: boolean
  readonly focus: () => void
  readonly onChange: (attributeId: AttributeId) => void
}): void {
  const { at, column } = grid
  const step = (id: string, label: string, keys: string, rows: number, columns: number) => ({
    id: `attributes.${id}`,
    label,
    keys,
    bar: true,
    hint: words.move,
    run: () => {
      grid.go({ row: at.row + rows, column: at.column + columns })
      focus()
    },
  })
  const withColumn = (act: (attributeId: AttributeId) => void) => () => {
    if (column !== undefined) act(column.id)
  }
  useCommands([
    step('up', words.up, 'arrowup', -1, 0),
    step('down', words.down, 'arrowdown', 1, 0),
    step('left', words.left, 'arrowleft', 0, -1),
    step('right', words.right, 'arrowright', 0, 1),
    {
      id: 'attributes.edit',
      label: words.edit,
      keys: 'enter f2',
      bar: true,
      disabled: readOnly,
      run: () => {
        focus()
        grid.edit()
      },
    },
    {
      id: 'attributes.clear',
      label: words.clear,
      keys: 'delete',
      disabled: readOnly,
      run: grid.clear,
    },
    {
      id: 'attributes.sort',
      label: words.sort,
      run: withColumn((id) => table.sortBy(nextSort(table.sort, id))),
    },
    { id: 'attributes.change', label: words.change, run: withColumn(onChange) },
  ])
}
