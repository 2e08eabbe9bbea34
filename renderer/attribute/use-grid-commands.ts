/** The table's keys as commands of the screen, so that the palette and the help sheet know them. */
import type { AttributeId } from '../../core/ids.ts'
import { useCommands, type ScreenCommand } from '../commands.ts'
import { reasons, whyNot } from '../reasons.ts'
import { nextSort } from './table-model.ts'
import type { AttributeTable } from './use-attribute-table.ts'
import type { Grid } from './use-grid.ts'
import { keyWords as words } from './words.ts'

interface Commanded {
  readonly table: AttributeTable
  readonly grid: Grid
  readonly readOnly: boolean
  readonly focus: () => void
  readonly onChange: (attributeId: AttributeId) => void
}

const ways = [
  { id: 'up', keys: 'arrowup', rows: -1, columns: 0 },
  { id: 'down', keys: 'arrowdown', rows: 1, columns: 0 },
  { id: 'left', keys: 'arrowleft', rows: 0, columns: -1 },
  { id: 'right', keys: 'arrowright', rows: 0, columns: 1 },
] as const

function moving({ grid, focus }: Commanded): readonly ScreenCommand[] {
  const { at } = grid
  return ways.map(({ id, keys, rows, columns }) => ({
    id: `attributes.${id}`,
    label: words[id],
    keys,
    bar: true,
    hint: words.move,
    run: () => {
      grid.go({ row: at.row + rows, column: at.column + columns })
      focus()
    },
  }))
}

export function useGridCommands(commanded: Commanded): void {
  const { table, grid, readOnly, focus, onChange } = commanded
  const id = grid.column?.id
  const edit = (): void => {
    focus()
    grid.edit()
  }
  const sort = (): void => {
    if (id !== undefined) table.sortBy(nextSort(table.sort, id))
  }
  const change = (): void => {
    if (id !== undefined) onChange(id)
  }
  const writing = { disabled: whyNot([readOnly, reasons.published]) }
  useCommands([
    ...moving(commanded),
    {
      id: 'attributes.edit',
      label: words.edit,
      keys: 'enter f2',
      bar: true,
      ...writing,
      run: edit,
    },
    { id: 'attributes.clear', label: words.clear, keys: 'delete', ...writing, run: grid.clear },
    { id: 'attributes.sort', label: words.sort, run: sort },
    { id: 'attributes.change', label: words.change, run: change },
  ])
}
