import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useMemo, useRef, useState } from 'react'
import { useSearch } from 'wouter'
import { filterTree, foldTree, treeOf, type CodeRow } from '../../core/coding/code-tree.ts'
import type { BelowCount } from '../../core/coding/codebook-contract.ts'
import type { Code } from '../../core/coding/contract.ts'
import { CodeId } from '../../core/ids.ts'
import { useCommands } from '../commands.ts'
import { EmptyState } from '../look/empty-state.tsx'
import { useAsk } from '../query.ts'
import { CodeDetail } from './code-detail.tsx'
import { MergeDialog } from './code-merge-dialog.tsx'
import { CodeSeveral } from './code-several.tsx'
import { useCodeActions, useCodeCommands } from './codebook-actions.ts'
import { ImportDialog, useCodebookImport } from './codebook-import.tsx'
import styles from './codebook-page.module.css'
import { useTree, type TreeState, type TreeStep } from './codebook-selection.ts'
import { CodebookTools, SeedMenu } from './codebook-tools.tsx'
import { CodebookTree } from './codebook-tree.tsx'
import { codebookWords } from './codebook-words.ts'
import { NewCodeForm } from './new-code-form.tsx'

const noCodes: readonly Code[] = []
const noCounts: readonly BelowCount[] = []

/** Rows that are shown: those that fit the filter, or those not under a folded code. */
function useShown(rows: readonly CodeRow[], filter: string, showRetired: boolean) {
  const allowed = useMemo(
    () =>
      showRetired ? rows : rows.filter(({ code, hasChildren }) => !code.retired || hasChildren),
    [rows, showRetired],
  )
  const [state, step] = useTree(rows, useAsked())
  const { closed } = state
  const shown = useMemo(
    () => (filter.trim() === '' ? foldTree(allowed, closed) : filterTree(allowed, filter)),
    [allowed, closed, filter],
  )
  return { shown, state, step }
}

/** The code that the address asks for. */
function useAsked(): CodeId | null {
  return CodeId.safeParse(new URLSearchParams(useSearch()).get('code')).data ?? null
}

/** The field that filters, folding, and showing retired codes. */
function useViewCommands(
  rows: readonly CodeRow[],
  step: (step: TreeStep) => void,
  view: { readonly showRetired: boolean; readonly setShowRetired: (show: boolean) => void },
) {
  const field = useRef<HTMLInputElement>(null)
  const parents = rows.filter(({ hasChildren }) => hasChildren).map(({ code }) => code.id)
  const { showRetired, setShowRetired } = view
  useCommands([
    {
      id: 'codebook-filter',
      label: codebookWords.filter,
      keys: 'f',
      bar: true,
      run: () => field.current?.focus(),
    },
    {
      id: 'codebook-fold',
      label: codebookWords.foldAll,
      run: () => step({ type: 'foldAll', of: parents }),
    },
    {
      id: 'codebook-unfold',
      label: codebookWords.unfoldAll,
      run: () => step({ type: 'foldAll', of: [] }),
    },
    {
      id: 'codebook-retired',
      label: showRetired ? codebookWords.hideRetired : codebookWords.showRetired,
      run: () => setShowRetired(!showRetired),
    },
    { id: 'codebook-all', label: codebookWords.selectAll, run: () => step({ type: 'all' }) },
  ])
  return field
}

const focusTree = (): void =>
  document.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus()
const focusDetail = (): void =>
  document.querySelector<HTMLElement>('[data-code-detail] input')?.focus()

function chosenOf(codes: readonly Code[], { chosen, cursor }: TreeState): readonly Code[] {
  const found = codes.filter(({ id }) => chosen.has(id))
  return found.length > 0 ? found : codes.filter(({ id }) => id === cursor)
}

/** The codebook: its tree, and of the chosen code everything. */
export function CodebookPage() {
  const answer = useAsk('coding', 'codes', {})
  if (answer.isPending) return null
  return <Codebook codes={answer.data ?? noCodes} />
}

interface Making {
  readonly adding: { readonly parentId: CodeId | null } | null
  readonly add: (parentId: CodeId | null) => void
  readonly end: () => void
}

/** New codes, and the way to the words of the one at the cursor. */
function useMaking(cursor: Code | null): Making {
  const [adding, setAdding] = useState<Making['adding']>(null)
  const add = (parentId: CodeId | null): void => setAdding({ parentId })
  useCommands([
    { id: 'code-add', label: codebookWords.add, keys: 'a', bar: true, run: () => add(null) },
    {
      id: 'code-add-below',
      label: codebookWords.addBelow,
      keys: 'shift+a',
      disabled: cursor === null,
      run: () => add(cursor?.id ?? null),
    },
    {
      id: 'code-open',
      label: codebookWords.open,
      keys: 'f2',
      disabled: cursor === null,
      run: focusDetail,
    },
  ])
  return { adding, add, end: () => setAdding(null) }
}

/** All that the page knows, and what can be done with it. */
function useCodebook(codes: readonly Code[]) {
  const counts = useAsk('coding', 'countsBelow', {}).data ?? noCounts
  const below = useMemo(() => new Map(counts.map((count) => [count.codeId, count])), [counts])
  const [filter, setFilter] = useState('')
  const [showRetired, setShowRetired] = useState(true)
  const [merging, setMerging] = useState(false)
  const [passages, setPassages] = useState(0)
  const [said, setSaid] = useState('')
  const rows = useMemo(() => treeOf(codes), [codes])
  const { shown, state, step } = useShown(rows, filter, showRetired)
  const field = useViewCommands(rows, step, { showRetired, setShowRetired })
  const cursor = codes.find(({ id }) => id === state.cursor) ?? null
  const chosen = chosenOf(codes, state)
  const actions = useCodeActions(codes, chosen)
  const importing = useCodebookImport(setSaid)
  const onMerge = (): void => setMerging(true)
  useCodeCommands({ codes, cursor, chosen, actions, hasPassages: passages > 0, onMerge })
  const making = useMaking(cursor)
  return {
    ...{ codes, below, filter, setFilter, merging, setMerging, setPassages, said, setSaid },
    ...{ shown, state, step, field, cursor, chosen, actions, importing, onMerge, making },
    go: (to: CodeId): void => step({ type: 'go', to }),
  }
}

type Book = ReturnType<typeof useCodebook>

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
        const first = shown.find(({ code }) => code.id === state.cursor) ?? shown[0]
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
          <CodebookTree
            rows={shown}
            state={state}
            below={below}
            onStep={step}
            onOpen={focusDetail}
            onDrop={actions.drop}
          />
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
