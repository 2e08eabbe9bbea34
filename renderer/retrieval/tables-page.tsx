/** Tables: how often codes meet, and what they stand with; every cell leads to its passages. */
import { Button } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import type { TableQuery } from '../../core/retrieval/table-model.ts'
import { viewedTable, type TableView, type ViewedTable } from '../../core/retrieval/table-view.ts'
import { whereWords } from '../../core/retrieval/words.ts'
import { useCommands } from '../commands.ts'
import { hashHref } from '../location.ts'
import { EmptyState } from '../look/empty-state.tsx'
import { useTell } from '../query.ts'
import { reasons, whyNot } from '../reasons.ts'
import { BehindCell } from './behind-cell.tsx'
import { BlindNote } from './blind-note.tsx'
import { ExportMenu } from './export-menu.tsx'
import { Limits } from './limits.tsx'
import { nameOfColumn, OneTable } from './one-table.tsx'
import { TableControls } from './table-controls.tsx'
import type { CellPlace } from './table-row.tsx'
import { tableQueryOf, type Question } from './table-question.ts'
import { ViewControls } from './table-view-controls.tsx'
import styles from './tables-page.module.css'
import { useExportTable } from './use-export.ts'
import { useKnown, type Known } from './use-names.ts'
import { useQuestion } from './use-question.ts'
import { useTable, type Tabled } from './use-table.ts'
import { retrieveWords, tableWords as words } from './words.ts'

function Tools(props: {
  readonly known: Known
  readonly question: Question
  readonly table: TableQuery | null
  readonly isReady: boolean
  readonly orderedBy: string
  readonly onChange: (question: Question) => void
}) {
  const { known, question, table, isReady, orderedBy, onChange } = props
  const exporting = useExportTable(table, question.view)
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
        <ViewControls
          view={question.view}
          orderedBy={orderedBy}
          onChange={(view) => onChange({ ...question, view })}
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

function NoCodes() {
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
}

/** What is said in place of a table, or above it. */
function Said({ tabled, viewed }: { readonly tabled: Tabled; readonly viewed: Viewed }) {
  const { answer, busy, tooMany } = tabled
  if (tooMany) return <p role="alert">{words.tooMany}</p>
  if (answer === null) return busy ? <p role="status">{words.loading}</p> : null
  if (answer.table.n === 0) return <p className={styles['quiet']}>{words.noCodings}</p>
  return isEmpty(viewed) ? <p role="status">{words.allEmpty}</p> : null
}

type Viewed = ViewedTable | null

const isEmpty = (viewed: Viewed): boolean =>
  viewed === null || viewed.table.rows.length === 0 || viewed.table.columns.length === 0

function orderedBy(viewed: Viewed, { order }: TableView): string {
  if (viewed === null || order.by !== 'column') return ''
  const at = viewed.table.columns.findIndex(({ id }) => id === order.columnId)
  return at < 0 ? '' : nameOfColumn(viewed, at)
}

const focusGrid = () => document.querySelector<HTMLElement>('[data-table-grid]')?.focus()

function useTableCommands(opened: CellPlace | null, close: () => void): void {
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
}

export function TablesPage() {
  const known = useKnown()
  const { tell: warm } = useTell('retrieval', 'warm', { quiet: true })
  useEffect(() => void warm({}).catch(() => undefined), [warm])
  const { question, opened, ask, open } = useQuestion(known.codes)
  const query = tableQueryOf(known.codes, question)
  const tabled = useTable(query)
  const { answer } = tabled
  const { view } = question
  const viewed = useMemo(() => (answer === null ? null : viewedTable(answer, view)), [answer, view])
  const close = () => {
    open(null)
    focusGrid()
  }
  useTableCommands(opened, close)
  if (known.loading) return null
  if (known.codes.length === 0) return <NoCodes />
  return (
    <div className={styles['page']} data-split={opened !== null && viewed !== null}>
      <section className={styles['main']} aria-label={words.title}>
        <header className={styles['title']}>
          <h1>{words.title}</h1>
          <p className={styles['quiet']}>
            {words.nHint} {words.sharesHint[view.show]}
          </p>
          <BlindNote />
        </header>
        <Tools
          known={known}
          question={question}
          table={query}
          isReady={answer !== null}
          orderedBy={orderedBy(viewed, view)}
          onChange={ask}
        />
        <Said tabled={tabled} viewed={viewed} />
        {viewed !== null && !isEmpty(viewed) && (
          <OneTable
            viewed={viewed}
            view={view}
            opened={opened}
            onOpen={open}
            onOrder={(columnId) =>
              ask({ ...question, view: { ...view, order: { by: 'column', columnId } } })
            }
          />
        )}
      </section>
      {opened !== null && viewed !== null && (
        <BehindCell viewed={viewed} place={opened} known={known} onClose={close} />
      )}
    </div>
  )
}
