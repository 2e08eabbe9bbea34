/** The heads of the columns; each sorts the list, and turns the order round when it is chosen again. */
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import styles from './source-list.module.css'
import { sortBy, useSourceSort, type SortColumn } from './source-sort.ts'
import { collectWords as words } from './words.ts'

export function ListHead() {
  return (
    <div className={styles['head']} role="group" aria-label={words.sort}>
      <span className={styles['heads']}>
        <Head column="title" />
        <Head column="kind" />
      </span>
      <Head column="date" />
      <span className={styles['wave']}>{words.columns.wave}</span>
      <Head column="words" isNumber />
      <Head column="codings" isNumber />
      <span />
    </div>
  )
}

function Head({
  column,
  isNumber = false,
}: {
  readonly column: SortColumn
  readonly isNumber?: boolean
}) {
  const { by, descending } = useSourceSort()
  const name = words.columns[column]
  const Arrow = descending ? IconArrowDown : IconArrowUp
  return (
    <button
      type="button"
      className={styles['sort']}
      data-number={isNumber || undefined}
      aria-pressed={by === column}
      aria-label={by === column ? words.sorted(name, descending) : words.sortBy(name)}
      onClick={() => sortBy(column)}
    >
      {name}
      {by === column && <Arrow size={13} stroke={2} aria-hidden />}
    </button>
  )
}
