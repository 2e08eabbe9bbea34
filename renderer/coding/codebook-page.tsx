import { Button, Menu, TextInput } from '@mantine/core'
import { IconChevronDown, IconPlus, IconSearch } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useSearch } from 'wouter'
import { filterTree, stepCode, treeOf } from '../../core/coding/code-tree.ts'
import type { Code } from '../../core/coding/contract.ts'
import type { CodeId } from '../../core/ids.ts'
import { useCommands } from '../commands.ts'
import { useCurrent } from '../current.ts'
import { EmptyState } from '../look/empty-state.tsx'
import { useAsk, useTell } from '../query.ts'
import { CodeDetail } from './code-detail.tsx'
import styles from './codebook-page.module.css'
import { CodebookTree } from './codebook-tree.tsx'
import { NewCodeForm } from './new-code-form.tsx'
import { codebookWords } from './words.ts'

const noCodes: readonly Code[] = []

function SeedMenu({ isMain }: { readonly isMain: boolean }) {
  const { tell, busy } = useTell('coding', 'seedCodebook')
  const { network } = useCurrent()
  const [added, setAdded] = useState<number | null>(null)
  const editions =
    network?.edition === '2024' ? (['2024', '2019'] as const) : (['2019', '2024'] as const)
  const seed = async (edition: (typeof editions)[number]): Promise<void> => {
    try {
      setAdded((await tell({ edition })).added)
    } catch {
      setAdded(null)
    }
  }
  return (
    <>
      <Menu>
        <Menu.Target>
          <Button
            variant={isMain ? 'filled' : 'default'}
            loading={busy}
            rightSection={<IconChevronDown size={15} stroke={1.8} aria-hidden />}
          >
            {codebookWords.seed}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {editions.map((edition) => (
            <Menu.Item key={edition} onClick={() => void seed(edition)}>
              {codebookWords.seedAs(edition)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <p className={styles['seeded']} aria-live="polite">
        {added === null ? '' : codebookWords.seeded(added)}
      </p>
    </>
  )
}

function useMoving(codes: readonly Code[], code: Code | null): void {
  const { tell } = useTell('coding', 'moveCode')
  const move = (id: string, label: string, keys: string, way: 'up' | 'down' | 'in' | 'out') => {
    const to = code === null ? null : stepCode(codes, code.id, way)
    return {
      id,
      label,
      keys,
      disabled: to === null,
      run: () => {
        if (to !== null && code !== null)
          void tell({ codeId: code.id, ...to }).catch(() => undefined)
      },
    }
  }
  useCommands([
    move('code-up', codebookWords.up, 'alt+arrowup', 'up'),
    move('code-down', codebookWords.down, 'alt+arrowdown', 'down'),
    move('code-in', codebookWords.inward, 'alt+arrowright', 'in'),
    move('code-out', codebookWords.outward, 'alt+arrowleft', 'out'),
  ])
}

/** The codebook: its tree, and of the chosen code everything. */
export function CodebookPage() {
  const answer = useAsk('coding', 'codes', {})
  const codes = answer.data ?? noCodes
  const asked = new URLSearchParams(useSearch()).get('code')
  const [chosenId, setChosenId] = useState<CodeId | null>(null)
  const [filter, setFilter] = useState('')
  const [adding, setAdding] = useState<{ readonly parentId: CodeId | null } | null>(null)
  const rows = useMemo(() => treeOf(codes), [codes])
  const shown = useMemo(() => filterTree(rows, filter), [rows, filter])
  const chosen = codes.find(({ id }) => id === (chosenId ?? asked)) ?? null
  useMoving(codes, chosen)
  const add = (parentId: CodeId | null) => setAdding({ parentId })
  useCommands([
    { id: 'code-add', label: codebookWords.add, keys: 'a', bar: true, run: () => add(null) },
  ])
  if (answer.isPending) return null
  const total = codes.reduce((sum, { codings }) => sum + codings, 0)
  return (
    <div className={styles['page']}>
      <section className={styles['tree']} aria-label={codebookWords.tree}>
        <header className={styles['head']}>
          <h1>{codebookWords.title}</h1>
          <p className={styles['lead']}>{codebookWords.lead(codes.length, total)}</p>
        </header>
        <div className={styles['tools']}>
          <Button
            variant="default"
            leftSection={<IconPlus size={15} stroke={1.8} aria-hidden />}
            onClick={() => add(null)}
          >
            {codebookWords.add}
          </Button>
          {codes.length > 0 && <SeedMenu isMain={false} />}
        </div>
        {codes.length > 0 && (
          <TextInput
            aria-label={codebookWords.filter}
            placeholder={codebookWords.filter}
            leftSection={<IconSearch size={15} stroke={1.7} aria-hidden />}
            value={filter}
            onChange={(event) => setFilter(event.currentTarget.value)}
          />
        )}
        {adding !== null && (
          <NewCodeForm
            codes={codes}
            parentId={adding.parentId}
            onMade={setChosenId}
            onEnd={() => setAdding(null)}
          />
        )}
        <CodebookTree rows={shown} chosenId={chosen?.id ?? null} onChoose={setChosenId} />
      </section>
      <div className={styles['detail']}>
        {codes.length === 0 ? (
          <EmptyState title={codebookWords.emptyTitle} action={<SeedMenu isMain />}>
            {codebookWords.empty}
          </EmptyState>
        ) : chosen === null ? (
          <EmptyState title={codebookWords.chooseTitle}>{codebookWords.choose}</EmptyState>
        ) : (
          <CodeDetail
            key={chosen.id}
            code={chosen}
            codes={codes}
            onAddBelow={() => add(chosen.id)}
          />
        )}
      </div>
    </div>
  )
}
