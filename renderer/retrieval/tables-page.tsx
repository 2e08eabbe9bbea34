/** Tables: how often codes meet, and what they stand with; every cell leads to its passages. */
import { Button, CloseButton } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import { cellQuery } from '../../core/retrieval/cell-query.ts'
import { everywhere } from '../../core/retrieval/query.ts'
import type { Table, TableQuery } from '../../core/retrieval/table-model.ts'
import { queryWords, whereWords } from '../../core/retrieval/words.ts'
import { useCommands } from '../commands.ts'
import { useCurrent } from '../current.ts'
import { hashHref } from '../location.ts'
import { EmptyState } from '../look/empty-state.tsx'
import { useTell } from '../query.ts'
import { reasons, whyNot } from '../reasons.ts'
import { ExportMenu } from './export-menu.tsx'
import { Limits } from './limits.tsx'
import { Results } from './results.tsx'
import { TableControls } from './table-controls.tsx'
import { TableGrid } from './table-grid.tsx'
import type { CellPlace } from './table-row.tsx'
import { tableQueryOf, type Question } from './table-question.ts'
import styles from './tables-page.module.css'
import { useExportTable } from './use-export.ts'
import { useFind } from './use-find.ts'
import { useKnown, type Known } from './use-names.ts'
import { useTable } from './use-table.ts'
import { retrieveWords, tableWords as words } from './words.ts'

const FIRST: CellPlace = { row: 0, column: 0 }

interface Answer {
  readonly table: Table
  readonly query: TableQuery
}

function nameOfColumn({ table, query }: Answer, at: number): string {
  const head = table.columns[at]
  if (head === undefined || head.id === '') return words.none
  const { by } = query.columns
  if (by === 'kind') return words.kinds[head.id as keyof typeof words.kinds]
  if (by === 'direction') return words.directions[head.id as keyof typeof words.directions]
  return head.name
}

/** Passages of one cell, beside the table. */
function Behind(props: {
  readonly answer: Answer
  readonly place: CellPlace
  readonly known: Known
  readonly onClose: () => void
}) {
  const { answer, place, known, onClose } = props
  const { table, query } = answer
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
      <Results finding={finding} query={asked} />
    </aside>
  )
}

function useQuestion() {
  const { network } = useCurrent()
  const [question, setQuestion] = useState<Question>({
    rows: 'all',
    chosen: [],
    columns: 'codes',
    meeting: 'overlap',
    measure: 'codings',
    scope: { ...everywhere, networkIds: network === null ? [] : [network.id] },
  })
  return { question, setQuestion }
}

function OneTable(props: {
  readonly answer: Answer
  readonly known: Known
  readonly opened: CellPlace | null
  readonly onOpen: (place: CellPlace) => void
}) {
  const { answer, opened, onOpen } = props
  const { table, query } = answer
  const [walked, setWalked] = useState(FIRST)
  const active = {
    row: Math.min(walked.row, table.rows.length - 1),
    column: Math.min(walked.column, table.columns.length - 1),
  }
  const rowName = (at: number): string => {
    const name = table.rows[at]?.name ?? ''
    return query.rows[at]?.below === true ? `${name} ${words.below}` : name
  }
  const codes = query.columns.by === 'codes' ? query.columns.codes : null
  const columnName = (at: number): string => {
    const name = nameOfColumn(answer, at)
    return codes?.[at]?.below === true ? `${name} ${words.below}` : name
  }
  return (
    <TableGrid
      table={table}
      hasDiagonal={codes !== null}
      rowName={rowName}
      columnName={columnName}
      active={active}
      opened={opened}
      onWalk={setWalked}
      onOpen={(place) => {
        setWalked(place)
        onOpen(place)
      }}
    />
  )
}

function Tools(props: {
  readonly known: Known
  readonly question: Question
  readonly table: TableQuery | null
  readonly isReady: boolean
  readonly onChange: (question: Question) => void
}) {
  const { known, question, table, isReady, onChange } = props
  const exporting = useExportTable(table)
  const [limiting, setLimiting] = useState(false)
  const where = whereWords(known.names, question.scope)
  return (
    <>
      <div className={styles['tools']}>
        <TableControls
          codes={known.codes}
          choices={known.choices}
          question={question}
          onChange={onChange}
        />
        <Button
          variant="default"
          aria-expanded={limiting}
          onClick={() => setLimiting(!limiting)}
          className={styles['where'] ?? ''}
        >
          {where === '' ? retrieveWords.everywhere : `${words.scope}: ${where}`}
        </Button>
        <ExportMenu exporting={exporting} disabled={!isReady} />
      </div>
      {limiting && (
        <div className={styles['limits']}>
          <Limits
            choices={known.choices}
            scope={question.scope}
            onChange={(scope) => onChange({ ...question, scope })}
          />
        </div>
      )}
    </>
  )
}

export function TablesPage() {
  const known = useKnown()
  const { tell: warm } = useTell('retrieval', 'warm', { quiet: true })
  useEffect(() => void warm({}).catch(() => undefined), [warm])
  const { question, setQuestion } = useQuestion()
  const [opened, setOpened] = useState<CellPlace | null>(null)
  const query = tableQueryOf(known.codes, question)
  const { answer, busy, tooMany } = useTable(query)
  const focusGrid = () => document.querySelector<HTMLElement>('[data-table-grid]')?.focus()
  const close = () => {
    setOpened(null)
    focusGrid()
  }
  useCommands([
    { id: 'tables.grid', label: words.grid, keys: 'g', bar: true, run: focusGrid },
    {
      id: 'tables.close',
      label: words.close,
      keys: 'escape',
      disabled: whyNot([opened === null, reasons.noCell]),
      run: close,
    },
  ])
  const change = (next: Question) => {
    setOpened(null)
    setQuestion(next)
  }
  if (known.loading) return null
  if (known.codes.length === 0)
    return (
      <EmptyState
        title={words.emptyTitle}
        action={
          <Button component="a" href={hashHref('/code')}>
            {words.toDesk}
          </Button>
        }
        level={1}
      >
        {words.empty}
      </EmptyState>
    )
  return (
    <div className={styles['page']} data-split={opened !== null && answer !== null}>
      <section className={styles['main']} aria-label={words.title}>
        <header className={styles['title']}>
          <h1>{words.title}</h1>
          <p className={styles['quiet']}>{words.nHint}</p>
        </header>
        <Tools
          known={known}
          question={question}
          table={query}
          isReady={answer !== null}
          onChange={change}
        />
        {tooMany && <p role="alert">{words.tooMany}</p>}
        {answer?.table.n === 0 && <p className={styles['quiet']}>{words.noCodings}</p>}
        {answer === null && busy && <p role="status">{words.loading}</p>}
        {answer !== null && answer.table.columns.length > 0 && (
          <OneTable answer={answer} known={known} opened={opened} onOpen={setOpened} />
        )}
      </section>
      {opened !== null && answer !== null && (
        <Behind answer={answer} place={opened} known={known} onClose={close} />
      )}
    </div>
  )
}
