/** Questions to the coded texts: the query as it is built, and beside it what it finds. */
import { Button } from '@mantine/core'
import { useEffect, useEffectEvent, useState } from 'react'
import { useSearch } from 'wouter'
import type { SavedQuery } from '../../core/retrieval/contract.ts'
import type { Query } from '../../core/retrieval/query.ts'
import { queryWords } from '../../core/retrieval/words.ts'
import { useCommands } from '../commands.ts'
import { navigate } from '../location.ts'
import { EmptyState } from '../look/empty-state.tsx'
import { useAsk, useTell } from '../query.ts'
import { reasons, whyNot } from '../reasons.ts'
import { BlindNote } from './blind-note.tsx'
import { queryOf } from './draft.ts'
import { ExportMenu } from './export-menu.tsx'
import { GoneNotice } from './gone-notice.tsx'
import { Limits } from './limits.tsx'
import { Lines } from './lines.tsx'
import { Results } from './results.tsx'
import styles from './retrieve-page.module.css'
import { NameForm, SavedList } from './saved-list.tsx'
import { useDraft, type Drafting } from './use-draft.ts'
import { useExportPassages } from './use-export.ts'
import { useFind } from './use-find.ts'
import { useKnown, useNamed } from './use-names.ts'
import { retrieveWords as words } from './words.ts'

const noSaved: readonly SavedQuery[] = []

/** The last condition's field, once it is there. */
function focusLastOperand(): void {
  setTimeout(() => [...document.querySelectorAll<HTMLElement>('[data-operand]')].at(-1)?.focus())
}

const titleOf = (saved: readonly SavedQuery[], savedId: string | null): string =>
  saved.find(({ id }) => id === savedId)?.name ?? ''

function useWarmth(): void {
  const { tell: warm } = useTell('retrieval', 'warm', { quiet: true })
  useEffect(() => void warm({}).catch(() => undefined), [warm])
}

/** A link to a saved query opens it, once. */
function useArrival(saved: readonly SavedQuery[], open: (query: SavedQuery) => void): void {
  const wanted = new URLSearchParams(useSearch()).get('query')
  const found = saved.find(({ id }) => id === wanted) ?? null
  const arrive = useEffectEvent(() => {
    if (found === null) return
    open(found)
    // Coming back later comes back to the query as it is then.
    navigate('/retrieve', { replace: true })
  })
  const foundId = found?.id ?? null
  useEffect(() => {
    if (foundId !== null) arrive()
  }, [foundId])
}

/** A saved query that names other things now, as after a merge, is opened anew where nobody has changed it here. */
function useFollowing(saved: readonly SavedQuery[], drafting: Drafting): void {
  const { draft, savedId, savedAs, open } = drafting
  const found = saved.find(({ id }) => id === savedId) ?? null
  const written = (query: Query | null) => JSON.stringify(query)
  const isStale =
    found !== null &&
    written(savedAs) === written(queryOf(draft)) &&
    written(found.query) !== written(savedAs)
  const follow = useEffectEvent(() => {
    if (found !== null) open(found)
  })
  useEffect(() => {
    if (isStale) follow()
  }, [isStale])
}

function Saving({ drafting }: { readonly drafting: Drafting }) {
  const saved = useAsk('retrieval', 'saved', {}).data ?? noSaved
  const { tell: save } = useTell('retrieval', 'save')
  const { tell: change } = useTell('retrieval', 'changeSaved')
  const [naming, setNaming] = useState(false)
  const query = queryOf(drafting.draft)
  const current = saved.find(({ id }) => id === drafting.savedId) ?? null
  const isChanged =
    current !== null && query !== null && JSON.stringify(current.query) !== JSON.stringify(query)
  useCommands([
    {
      id: 'retrieve.save',
      label: words.save,
      keys: 's',
      bar: true,
      disabled: whyNot([query === null, reasons.noQuery]),
      run: () => setNaming(true),
    },
  ])
  if (query === null) return null
  if (naming)
    return (
      <NameForm
        initial=""
        onEnd={() => setNaming(false)}
        onName={(name) => {
          setNaming(false)
          void save({ name, query })
            .then(({ queryId }) => drafting.markSaved(queryId, query))
            .catch(() => undefined)
        }}
      />
    )
  return (
    <>
      <Button variant={current === null ? 'filled' : 'default'} onClick={() => setNaming(true)}>
        {current === null ? words.save : words.saveAs}
      </Button>
      {isChanged && (
        <Button
          onClick={() =>
            void change({ queryId: current.id, query })
              .then(() => drafting.markSaved(current.id, query))
              .catch(() => undefined)
          }
        >
          {words.update(current.name)}
        </Button>
      )}
    </>
  )
}

export function RetrievePage() {
  useWarmth()
  const { codes, choices, names: known, loading } = useKnown()
  const drafting = useDraft()
  const saved = useAsk('retrieval', 'saved', {}).data ?? noSaved
  useArrival(saved, drafting.open)
  useFollowing(saved, drafting)
  const { draft, editing } = drafting
  const query = queryOf(draft)
  const { names, sources, gone } = useNamed(known, query)
  const finding = useFind(query)
  const exporting = useExportPassages(query, titleOf(saved, drafting.savedId))
  const add = () => {
    editing.add(null)
    focusLastOperand()
  }
  useCommands([
    { id: 'retrieve.add', label: words.add, keys: 'a', bar: true, run: add },
    { id: 'retrieve.builder', label: words.focusBuilder, keys: 'q', run: focusLastOperand },
    { id: 'retrieve.clear', label: words.clear, run: drafting.clear },
  ])
  if (loading) return null
  return (
    <div className={styles['page']}>
      <section className={styles['builder']} aria-label={words.builder}>
        <header className={styles['title']}>
          <h1>{words.title}</h1>
          <Button variant="subtle" size="xs" disabled={query === null} onClick={drafting.clear}>
            {words.clear}
          </Button>
        </header>
        <section aria-label={words.passagesOf}>
          <h2 className={styles['head']}>{words.passagesOf}</h2>
          <Lines
            lines={draft.lines}
            prefix=""
            depth={0}
            groupId={null}
            editing={{
              ...editing,
              codes,
              add: (groupId) => (groupId === null ? add() : editing.add(groupId)),
            }}
          />
        </section>
        <Limits
          choices={choices}
          named={sources}
          scope={draft.scope}
          onChange={drafting.setScope}
        />
        <SavedList saved={saved} currentId={drafting.savedId} onOpen={drafting.open} />
      </section>
      <div className={styles['answer']}>
        {query === null ? (
          <EmptyState title={words.emptyTitle}>
            <p>{words.empty}</p>
            <p>{words.example}</p>
            <BlindNote />
          </EmptyState>
        ) : (
          <>
            <p className={styles['sentence']}>{queryWords(names, query)}</p>
            <GoneNotice gone={gone} />
            <BlindNote />
            <div className={styles['tools']}>
              <Saving drafting={drafting} />
              <ExportMenu
                exporting={exporting}
                disabled={finding.found === null || finding.found.passages === 0}
              />
            </div>
            <Results name="retrieve" finding={finding} query={query} hint={words.noneHint} />
          </>
        )}
      </div>
    </div>
  )
}
