/** All that the codebook's page knows, and what can be done with it. */
import { useMemo, useRef, useState } from 'react'
import { useSearch } from 'wouter'
import { filterTree, foldTree, treeOf, type CodeRow } from '../../core/coding/code-tree.ts'
import type { BelowCount } from '../../core/coding/codebook-contract.ts'
import type { Code } from '../../core/coding/contract.ts'
import { CodeId } from '../../core/ids.ts'
import { useCommands } from '../commands.ts'
import { useAsk } from '../query.ts'
import { reasons, whyNot } from '../reasons.ts'
import { useCodeActions, useCodeCommands } from './codebook-actions.ts'
import { useCodebookImport } from './codebook-import.tsx'
import { useSaid } from './codebook-said.ts'
import { useTree, type TreeState, type TreeStep } from './codebook-selection.ts'
import { codebookWords } from './codebook-words.ts'

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

export const focusTree = (): void =>
  document.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus()
export const focusDetail = (): void =>
  document.querySelector<HTMLElement>('[data-code-detail] input')?.focus()

function chosenOf(codes: readonly Code[], { chosen, cursor }: TreeState): readonly Code[] {
  const found = codes.filter(({ id }) => chosen.has(id))
  return found.length > 0 ? found : codes.filter(({ id }) => id === cursor)
}

interface Making {
  readonly adding: { readonly parentId: CodeId | null; readonly at: number } | null
  readonly add: (parentId: CodeId | null) => void
  readonly end: () => void
}

/** New codes, and the way to the words of the one at the cursor. */
function useMaking(cursor: Code | null): Making {
  const [adding, setAdding] = useState<Making['adding']>(null)
  const add = (parentId: CodeId | null): void =>
    setAdding((before) => ({ parentId, at: (before?.at ?? 0) + 1 }))
  const end = (): void => {
    setAdding(null)
    requestAnimationFrame(focusTree)
  }
  useCommands([
    { id: 'code-add', label: codebookWords.add, keys: 'a', bar: true, run: () => add(null) },
    {
      id: 'code-add-below',
      label: codebookWords.addBelow,
      keys: 'shift+a',
      disabled: whyNot([cursor === null, reasons.noCode]),
      run: () => add(cursor?.id ?? null),
    },
    {
      id: 'code-open',
      label: codebookWords.open,
      keys: 'f2',
      disabled: whyNot([cursor === null, reasons.noCode]),
      run: focusDetail,
    },
  ])
  return { adding, add, end }
}

/** All that the page knows, and what can be done with it. */
export function useCodebook(codes: readonly Code[]) {
  const counts = useAsk('coding', 'countsBelow', {}).data ?? noCounts
  const below = useMemo(() => new Map(counts.map((count) => [count.codeId, count])), [counts])
  const [filter, setFilter] = useState('')
  const [showRetired, setShowRetired] = useState(true)
  const [merging, setMerging] = useState(false)
  const [passages, setPassages] = useState(0)
  const [said, setSaid] = useSaid()
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

export type Book = ReturnType<typeof useCodebook>
