/** Passages of one cell, beside the table. */
import { CloseButton } from '@mantine/core'
import { useMemo } from 'react'
import { cellQuery } from '../../core/retrieval/cell-query.ts'
import type { ViewedTable } from '../../core/retrieval/table-view.ts'
import { queryWords } from '../../core/retrieval/words.ts'
import { Results } from './results.tsx'
import type { CellPlace } from './table-row.tsx'
import styles from './tables-page.module.css'
import { useFind } from './use-find.ts'
import type { Known } from './use-names.ts'
import { tableWords as words } from './words.ts'

export function BehindCell(props: {
  readonly viewed: ViewedTable
  readonly place: CellPlace
  readonly known: Known
  readonly onClose: () => void
}) {
  const { viewed, place, known, onClose } = props
  const { table, query } = viewed
  const head = table.columns[place.column]
  const asked = useMemo(
    () =>
      query.rows[place.row] === undefined || head === undefined
        ? null
        : cellQuery(query, place.row, place.column, head.id),
    [query, place, head],
  )
  const finding = useFind(asked)
  if (asked === null) return null
  return (
    <aside className={styles['behind']} aria-label={words.behind}>
      <header className={styles['behindHead']}>
        <p className={styles['sentence']}>{queryWords(known.names, asked)}</p>
        <CloseButton aria-label={words.close} onClick={onClose} />
      </header>
      <Results name="cell" finding={finding} query={asked} />
    </aside>
  )
}
