import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { fitsTyped } from '../../core/coding/code-tree.ts'
import type { Code } from '../../core/coding/contract.ts'
import { EmptyState } from '../look/empty-state.tsx'
import { useAsk } from '../query.ts'
import { CodeDetail } from './code-detail.tsx'
import { MergeDialog } from './code-merge-dialog.tsx'
import { CodeSeveral } from './code-several.tsx'
import { ImportDialog } from './codebook-import.tsx'
import styles from './codebook-page.module.css'
import { CodebookTools, SeedMenu } from './codebook-tools.tsx'
import { CodebookTree } from './codebook-tree.tsx'
import { codebookWords } from './codebook-words.ts'
import { NewCodeForm } from './new-code-form.tsx'
import { focusDetail, focusTree, useCodebook, type Book } from './codebook-state.ts'

const noCodes: readonly Code[] = []

/** The codebook: its tree, and of the chosen code everything. */
export function CodebookPage() {
  const answer = useAsk('coding', 'codes', {})
  if (answer.isPending) return null
  return <Codebook codes={answer.data ?? noCodes} />
}

function Detail({ book }: { readonly book: Book }) {
  const { codes, cursor, chosen, actions, below, making, onMerge, setPassages, setSaid } = book
  if (codes.length === 0)
    return (
      <EmptyState title={codebookWords.emptyTitle} action={<SeedMenu isMain onSaid={setSaid} />}>
        {codebookWords.empty}
      </EmptyState>
    )
  if (chosen.length > 1) return <CodeSeveral codes={chosen} actions={actions} onMerge={onMerge} />
  if (cursor === null)
    return <EmptyState title={codebookWords.chooseTitle}>{codebookWords.choose}</EmptyState>
  return (
    <CodeDetail
      key={cursor.id}
      code={cursor}
      codes={codes}
      below={below.get(cursor.id) ?? null}
      actions={actions}
      onAddBelow={() => making.add(cursor.id)}
      onMerge={onMerge}
      onChosen={setPassages}
    />
  )
}

function FilterField({ book }: { readonly book: Book }) {
  const { filter, setFilter, field, shown, state, go } = book
  return (
    <TextInput
      ref={field}
      type="search"
      aria-label={codebookWords.filter}
      placeholder={codebookWords.filter}
      leftSection={<IconSearch size={15} stroke={1.7} aria-hidden />}
      value={filter}
      onChange={(event) => setFilter(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown' && event.key !== 'Enter') return
        event.preventDefault()
        const fitting = shown.filter(({ code }) => fitsTyped(code.name, filter))
        const first = fitting.find(({ code }) => code.id === state.cursor) ?? fitting[0]
        if (first !== undefined) go(first.code.id)
        requestAnimationFrame(focusTree)
      }}
    />
  )
}

function Codebook({ codes }: { readonly codes: readonly Code[] }) {
  const book = useCodebook(codes)
  const { said, setSaid, making, importing, shown, state, step, below, actions, go } = book
  const total = codes.reduce((sum, { codings }) => sum + codings, 0)
  return (
    <div className={styles['page']}>
      <section className={styles['tree']} aria-label={codebookWords.title}>
        <header className={styles['head']}>
          <h1>{codebookWords.title}</h1>
          <p className={styles['lead']}>{codebookWords.lead(codes.length, total)}</p>
        </header>
        <CodebookTools
          isEmpty={codes.length === 0}
          onAdd={() => making.add(null)}
          onImport={importing.pick}
          onSaid={setSaid}
        />
        <p className={styles['said']} aria-live="polite">
          {said}
        </p>
        {codes.length > 0 && <FilterField book={book} />}
        {making.adding !== null && (
          <NewCodeForm
            key={making.adding.at}
            codes={codes}
            parentId={making.adding.parentId}
            onMade={go}
            onEnd={making.end}
          />
        )}
        {codes.length > 0 && shown.length === 0 && (
          <p className={styles['lead']}>{codebookWords.noneFits}</p>
        )}
        {shown.length > 0 && (
          <>
            <p className={styles['columns']} aria-hidden="true">
              <span>{codebookWords.own}</span>
              <span>{codebookWords.below}</span>
            </p>
            <CodebookTree
              rows={shown}
              state={state}
              below={below}
              onStep={step}
              onOpen={focusDetail}
              onDrop={actions.drop}
            />
          </>
        )}
      </section>
      <div className={styles['detail']} data-scrolls>
        <Detail book={book} />
      </div>
      {book.merging && (
        <MergeDialog
          codes={codes}
          chosen={book.chosen}
          onMerged={(into, sentence) => {
            setSaid(sentence)
            go(into)
          }}
          onClose={() => book.setMerging(false)}
        />
      )}
      <ImportDialog importing={importing} />
    </div>
  )
}
