/** What each column of a table is taken as, when a codebook comes in; a person says otherwise here. */
import { NativeSelect } from '@mantine/core'
import {
  CodeColumn,
  takenAs,
  type ChosenColumns,
  type ColumnSeen,
} from '../../core/coding/codebook-columns.ts'
import styles from './codebook-import.module.css'
import { filesWords as words } from './codebook-file-words.ts'

const choices = [
  { value: '', label: words.notTaken },
  ...CodeColumn.options.map((value) => ({ value, label: words.columnKinds[value] })),
]

function ColumnRow({
  column: { heading, examples },
  taken,
  isFirst,
  onTake,
}: {
  readonly column: ColumnSeen
  readonly taken: CodeColumn | null
  readonly isFirst: boolean
  readonly onTake: (as: CodeColumn | null) => void
}) {
  return (
    <li className={styles['column']} data-out={taken === null || undefined}>
      <div className={styles['about']}>
        <strong dir="auto">{heading}</strong>
        <span className={styles['hint']} dir="auto">
          {words.examples(examples)}
        </span>
      </div>
      <NativeSelect
        size="xs"
        aria-label={words.column(heading)}
        data-autofocus={isFirst || undefined}
        value={taken ?? ''}
        data={choices}
        onChange={(event) => onTake(CodeColumn.safeParse(event.currentTarget.value).data ?? null)}
      />
    </li>
  )
}

export function ImportColumns({
  columns,
  chosen,
  asks,
  onChoose,
}: {
  readonly columns: readonly ColumnSeen[]
  readonly chosen: readonly (CodeColumn | null)[]
  /** The columns stand open, and the first has the focus. */
  readonly asks: boolean
  readonly onChoose: (chosen: ChosenColumns) => void
}) {
  if (columns.length === 0) return null
  const left = columns.filter((_, at) => (chosen[at] ?? null) === null)
  const list = (
    <ul className={styles['columns']} aria-label={words.columns}>
      {columns.map((column, at) => (
        <ColumnRow
          key={at}
          column={column}
          taken={chosen[at] ?? null}
          isFirst={asks && at === 0}
          onTake={(as) => onChoose(takenAs(chosen, at, as))}
        />
      ))}
    </ul>
  )
  if (asks) return list
  return (
    <details className={styles['taken']}>
      <summary>
        {words.takenColumns(
          columns.length - left.length,
          left.map(({ heading }) => heading),
        )}
      </summary>
      {list}
    </details>
  )
}
