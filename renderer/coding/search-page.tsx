import { Button } from '@mantine/core'
import { useState } from 'react'
import { useSearch as useLocationSearch } from 'wouter'
import { MOST_FOUND } from '../../core/coding/search-contract.ts'
import { SourceId } from '../../core/ids.ts'
import { useCommands, type ScreenCommand } from '../commands.ts'
import { useCurrent } from '../current.ts'
import { navigate } from '../location.ts'
import { Callout } from '../look/callout.tsx'
import { EmptyState } from '../look/empty-state.tsx'
import { reasons, whyNot } from '../reasons.ts'
import {
  idOf,
  SearchCoding,
  useCodeFound,
  type ChosenCode,
  type CodingFound,
} from './search-coding.tsx'
import { SearchForm } from './search-form.tsx'
import { SearchHits } from './search-hits.tsx'
import styles from './search-page.module.css'
import { hitWords, searchCommandWords as commands, searchWords } from './search-words.ts'
import { keyOf, useCounts, useSearch, type Search } from './use-search.ts'

function focusOn(id: string): void {
  document.getElementById(id)?.focus()
}

/** Keys of the list: they work wherever one does not type. */
function commandsOf(
  search: Search,
  coding: CodingFound,
  pick: () => void,
  isReadOnly: boolean,
): readonly ScreenCommand[] {
  const { found, struck, active, setActive, strike } = search
  const here = found?.hits[active]
  const disabled = whyNot([here === undefined, reasons.nothingFound])
  const still = whyNot([isReadOnly, reasons.published]) ?? disabled
  const { hints } = commands
  const go = (step: 1 | -1) => () => {
    setActive(Math.min(Math.max(active + step, 0), (found?.hits.length ?? 1) - 1))
    focusOn('passages-found')
  }
  const strikeHere = (): void => {
    if (here !== undefined) strike([keyOf(here.hit)], !struck.has(keyOf(here.hit)))
  }
  const strikeSource = (): void => {
    const keys = here?.source.hits.map(keyOf) ?? []
    strike(keys, !keys.every((key) => struck.has(key)))
  }
  const hit = { bar: true, hint: hints.hit, disabled }
  const one = { bar: true, hint: hints.strike, disabled: still }
  return [
    {
      id: 'search-field',
      label: commands.field,
      keys: 'f',
      run: () => focusOn('passages-to-find'),
    },
    { id: 'search-next', label: commands.next, keys: 'j arrowdown', ...hit, run: go(1) },
    { id: 'search-previous', label: commands.previous, keys: 'k arrowup', ...hit, run: go(-1) },
    { id: 'search-strike', label: commands.strike, keys: 'x delete', ...one, run: strikeHere },
    {
      ...{ id: 'search-strike-source', label: commands.strikeSource, keys: 'shift+x' },
      disabled: still,
      run: strikeSource,
    },
    {
      ...{ id: 'search-choose', label: commands.choose, keys: 'c', disabled: still },
      ...{ bar: true, hint: hints.code, run: pick },
    },
    {
      ...{ id: 'search-run', label: commands.run, keys: 'mod+enter', disabled: still },
      ...{ bar: true, hint: hints.run, run: coding.run },
    },
    {
      ...{ id: 'search-read', label: commands.read, keys: 'o', disabled },
      run: () => {
        if (here !== undefined) navigate(`/code/${here.source.sourceId}?block=${here.hit.blockId}`)
      },
    },
  ]
}

function Summary({
  search,
  coded,
  struck,
  isReadOnly,
}: {
  readonly search: Search
  readonly isReadOnly: boolean
  readonly coded: number
  readonly struck: number
}) {
  const { found, progress, running, stop } = search
  if (running)
    return (
      <p className={styles['summary']} role="status">
        {searchWords.finding(progress?.done ?? 0, progress?.total ?? 0, progress?.hits ?? 0)}{' '}
        <Button variant="default" size="compact-sm" onClick={stop}>
          {searchWords.stop}
        </Button>
      </p>
    )
  if (found === null) return null
  return (
    <p className={styles['summary']} role="status">
      <strong>{hitWords.summary(found.hits.length, found.sources.length)}</strong>
      {struck > 0 && <span>{hitWords.struck(struck)}</span>}
      {coded > 0 && <span>{hitWords.coded(coded)}</span>}
      {found.isCut && <span className={styles['cut']}>{hitWords.cut(MOST_FOUND)}</span>}
      {!isReadOnly && found.hits.length > 0 && (
        <span className={styles['keys']}>{hitWords.keys}</span>
      )}
    </p>
  )
}

/** Coding by search: what to find, what was found, and what becomes of it. */
export function SearchPage() {
  const { network } = useCurrent()
  const parameter = new URLSearchParams(useLocationSearch()).get('source')
  const here = SourceId.safeParse(parameter).data ?? null
  const search = useSearch()
  const [code, setCode] = useState<ChosenCode | null>(null)
  const [isPicking, setPicking] = useState(false)
  const coding = useCodeFound(search, code, setCode)
  const counts = useCounts(search, idOf(code))
  const isReadOnly = network?.readOnly ?? false
  useCommands(commandsOf(search, coding, () => setPicking(true), isReadOnly))
  const { found } = search
  if (network === null) return null
  return (
    <div className={styles['page']}>
      <aside className={styles['aside']}>
        <h1>{searchWords.title}</h1>
        <p className={styles['lead']}>{searchWords.lead}</p>
        <SearchForm networkId={network.id} here={here} search={search} />
      </aside>
      <div className={styles['found']}>
        {isReadOnly && <Callout title={searchWords.published} />}
        <Summary {...{ search, isReadOnly }} coded={counts.coded} struck={counts.struck} />
        {found === null || found.hits.length === 0 ? (
          <EmptyState title={found === null ? hitWords.begin : hitWords.none}>
            <p>{found === null ? hitWords.beginHint : hitWords.noneHint}</p>
          </EmptyState>
        ) : (
          <>
            <SearchHits found={found} search={search} codeId={idOf(code)} />
            {!isReadOnly && (
              <SearchCoding
                {...{ coding, counts, code, isPicking }}
                onPicking={setPicking}
                onCode={setCode}
              />
            )}
          </>
        )}
      </div>
    </div>
  )
}
