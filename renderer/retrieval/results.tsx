/** Passages that were found, as many as there are: only those in view are drawn and fetched. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Found, FoundPassage } from '../../core/retrieval/contract.ts'
import { useCommands } from '../commands.ts'
import { navigate } from '../location.ts'
import { reasons, whyNot } from '../reasons.ts'
import { PassageRow, placeOfPassage } from './passage-row.tsx'
import styles from './results.module.css'
import { onlyCodeOf, type Query } from '../../core/retrieval/query.ts'
import type { Finding } from './use-find.ts'
import { usePassages } from './use-passages.ts'
import { usePlaceInList } from './use-place-in-list.ts'
import { retrieveWords as words } from './words.ts'

const ROW = 132

function Counts({ finding }: { readonly finding: Finding }) {
  const { found, words: counted, busy } = finding
  if (found === null) return <p role="status">{busy ? words.asking : ''}</p>
  return (
    <p className={styles['counts']} role="status" aria-busy={busy}>
      <strong>{words.found(found.passages)}</strong>{' '}
      {found.passages > 0 && (
        <>
          {words.facts(found.sources, found.people)} ·{' '}
          {counted === null ? words.countingWords : words.words(counted)}
        </>
      )}
    </p>
  )
}

/** The passage that the keys are about: the focus goes to its link once it is drawn. */
function useWalk(count: number, first: number | null, scrollTo: (at: number) => void) {
  const [active, setActive] = useState<number | null>(first)
  const wanted = useRef<number | null>(first)
  const walk = (by: number) => {
    if (count === 0) return
    const next = active === null ? 0 : Math.max(0, Math.min(count - 1, active + by))
    wanted.current = next
    setActive(next)
    scrollTo(next)
  }
  useEffect(() => {
    if (wanted.current === null) return
    const link = document.querySelector<HTMLElement>(
      `[data-passage="${String(wanted.current)}"] [data-passage-link]`,
    )
    if (link === null) return
    wanted.current = null
    link.focus({ preventScroll: true })
  })
  return { active, setActive, walk }
}

function useResultCommands(
  count: number,
  walk: (by: number) => void,
  opened: FoundPassage | undefined,
): void {
  useCommands([
    {
      id: 'retrieve.next',
      label: words.next,
      keys: 'j',
      bar: true,
      hint: words.walk,
      disabled: whyNot([count === 0, reasons.nothingFound]),
      run: () => walk(1),
    },
    {
      id: 'retrieve.previous',
      label: words.previous,
      keys: 'k',
      bar: true,
      hint: words.walk,
      disabled: whyNot([count === 0, reasons.nothingFound]),
      run: () => walk(-1),
    },
    {
      id: 'retrieve.open',
      label: words.open,
      keys: 'o',
      bar: true,
      hint: words.openHint,
      disabled: whyNot([opened === undefined, reasons.nothingFound]),
      run: () => {
        if (opened !== undefined) navigate(placeOfPassage(opened))
      },
    },
  ])
}

interface ListProps {
  readonly name: string
  readonly query: Query
  readonly found: Found
}

/** The passages of one question; another question is another list. */
function List({ name, query, found: { passages: count, resultId } }: ListProps) {
  const box = useRef<HTMLDivElement>(null)
  const { before, remember } = usePlaceInList(name, JSON.stringify(query))
  const rows = useVirtualizer<HTMLDivElement, Element>({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: 6,
    initialOffset: before?.offset ?? 0,
    initialMeasurementsCache: before?.measured ?? [],
  })
  useLayoutEffect(() => {
    if (before !== null) box.current?.scrollTo({ top: before.offset })
  }, [before])
  const scrollTo = (at: number) => rows.scrollToIndex(at, { align: 'auto' })
  const { active, setActive, walk } = useWalk(count, before?.active ?? null, scrollTo)
  useEffect(() => remember(rows, active))
  const items = rows.getVirtualItems()
  const passageAt = usePassages(
    resultId,
    items.map(({ index }) => index),
  )
  const askedCode = onlyCodeOf(query)
  useResultCommands(count, walk, active === null ? undefined : passageAt(active))
  return (
    <div ref={box} className={styles['scroll']}>
      <div className={styles['room']} style={{ height: rows.getTotalSize() }}>
        {items.map(({ key, index, start }) => {
          const passage = passageAt(index)
          return (
            <div
              key={key}
              ref={rows.measureElement}
              data-index={index}
              data-passage={index}
              className={styles['row']}
              style={{ transform: `translateY(${String(start)}px)` }}
              onFocus={() => setActive(index)}
            >
              {passage === undefined ? (
                <div className={styles['waiting']} aria-hidden />
              ) : (
                <PassageRow passage={passage} active={index === active} askedCode={askedCode} />
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** The list of commands says why there is nothing to do. */
function NothingToWalk() {
  useResultCommands(0, () => undefined, undefined)
  return null
}

export function Results({
  name,
  finding,
  query,
  hint = '',
}: {
  /** Which list it is, for coming back to it. */
  readonly name: string
  readonly finding: Finding
  readonly query: Query
  /** What to try where nothing fits. */
  readonly hint?: string
}) {
  const { found } = finding
  return (
    <section className={styles['results']} aria-label={words.results}>
      <Counts finding={finding} />
      {found?.passages === 0 && (
        <div className={styles['none']}>
          <p>{words.none}</p>
          <p className={styles['quiet']}>{hint}</p>
        </div>
      )}
      {found !== null && found.passages > 0 ? (
        <List key={JSON.stringify(query)} name={name} query={query} found={found} />
      ) : (
        <NothingToWalk />
      )}
    </section>
  )
}
