import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { Link } from 'wouter'
import type { CodedPlace, PlacesOfCode } from '../../core/coding/codebook-contract.ts'
import type { Code } from '../../core/coding/contract.ts'
import { navigate } from '../location.ts'
import { dayWords } from '../look/dates.ts'
import { PassageActions } from './code-passage-actions.tsx'
import { usePassageChoice, type PassageChoice } from './code-passage-choice.ts'
import { PassageFilters } from './code-passage-filters.tsx'
import { PassageRow } from './code-passage-row.tsx'
import { usePassages, usePlaces, type PlaceFilter, type PlaceRow } from './code-places.ts'
import styles from './code-passages.module.css'
import { passageWords as words } from './codebook-words.ts'
import { kindWords } from './words.ts'

const ROW = 104
const HEAD = 40

const keyOf = (row: PlaceRow | undefined, index: number): string | number =>
  row === undefined ? index : row.type === 'place' ? row.place.id : `source ${String(row.source)}`

/** The list's own place in the pane that scrolls. */
function useMargin(box: React.RefObject<HTMLDivElement | null>): number {
  const [margin, setMargin] = useState(0)
  useLayoutEffect(() => {
    const pane = box.current?.closest<HTMLElement>('[data-scrolls]')
    const element = box.current
    if (pane === null || pane === undefined || element === null) return undefined
    const measure = (): void => {
      const top = element.getBoundingClientRect().top - pane.getBoundingClientRect().top
      setMargin(Math.round(top + pane.scrollTop))
    }
    measure()
    const watch = new ResizeObserver(measure)
    for (const child of pane.children) watch.observe(child)
    return () => watch.disconnect()
  }, [box])
  return margin
}

function useList(rows: readonly PlaceRow[], box: React.RefObject<HTMLDivElement | null>) {
  const margin = useMargin(box)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current?.closest<HTMLElement>('[data-scrolls]') ?? null,
    estimateSize: (index) => (rows[index]?.type === 'source' ? HEAD : ROW),
    getItemKey: (index) => keyOf(rows[index], index),
    scrollMargin: margin,
    // As high as the bar that stays at the top.
    scrollPaddingStart: 52,
    overscan: 4,
  })
  const wanted = useRef<string | null>(null)
  useLayoutEffect(() => {
    if (wanted.current === null) return
    const row = box.current?.querySelector<HTMLElement>(`[data-passage="${wanted.current}"]`)
    if (row === null || row === undefined) return
    wanted.current = null
    row.focus({ preventScroll: true })
  })
  const focus = (at: number): void => {
    const index = rows.findIndex((row) => row.type === 'place' && row.at === at)
    const row = rows[index]
    if (row?.type !== 'place') return
    wanted.current = row.place.id
    virtualizer.scrollToIndex(index, { align: 'auto' })
    const shown = box.current?.querySelector<HTMLElement>(`[data-passage="${row.place.id}"]`)
    shown?.focus({ preventScroll: true })
  }
  return { virtualizer, margin, focus }
}

function SourceHead({ all, row }: { readonly all: PlacesOfCode; readonly row: PlaceRow }) {
  const source = row.type === 'source' ? all.sources[row.source] : undefined
  if (source === undefined || row.type !== 'source') return null
  const facts = [kindWords[source.kind], dayWords(source.date), source.waveLabel]
  return (
    <h3 className={styles['source']} aria-label={words.sourceHead(source.title, row.count)}>
      <span dir="auto">{source.title}</span>
      <small>{facts.filter((fact) => fact !== '').join(' · ')}</small>
      <small className={styles['number']}>{row.count}</small>
    </h3>
  )
}

interface ListProps {
  readonly all: PlacesOfCode
  readonly rows: readonly PlaceRow[]
  readonly places: readonly CodedPlace[]
  readonly choice: PassageChoice
  readonly list: ReturnType<typeof useList>
  readonly nameOf: (place: CodedPlace) => string | null
}

function PassageList({
  all,
  rows,
  places,
  choice,
  list: { virtualizer, margin },
  nameOf,
}: ListProps) {
  const items = virtualizer.getVirtualItems()
  const shown = items.flatMap(({ index }) => {
    const row = rows[index]
    return row?.type === 'place' ? [row.at] : []
  })
  const passages = usePassages(places, shown[0] ?? 0, shown.at(-1) ?? 0)
  // The passage that Tab leads to must be there to be reached.
  const stop = shown.includes(choice.at) ? choice.at : (shown[0] ?? 0)
  return (
    <div className={styles['all']} style={{ height: virtualizer.getTotalSize() }}>
      {items.map(({ index, key, start }) => {
        const row = rows[index]
        return (
          <div
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            className={styles['item']}
            style={{ transform: `translateY(${String(start - margin)}px)` }}
          >
            {row?.type === 'place' ? (
              <PassageRow
                place={row.place}
                passage={passages.get(row.place.id) ?? null}
                codeName={nameOf(row.place)}
                isChosen={choice.isChosen(row.place.id)}
                isStop={row.at === stop}
                onToggle={(isShift) => choice.toggle(row.at, isShift)}
                onPress={(event) => choice.press(event, row.at)}
              />
            ) : (
              row !== undefined && <SourceHead all={all} row={row} />
            )}
          </div>
        )
      })}
    </div>
  )
}

function Nothing({
  isFiltered,
  onAll,
}: {
  readonly isFiltered: boolean
  readonly onAll: () => void
}) {
  return (
    <p className={styles['none']}>
      {isFiltered ? (
        <>
          {words.noneFits}{' '}
          <button type="button" className={styles['plain']} onClick={onAll}>
            {words.clearFilter}
          </button>
        </>
      ) : (
        <>
          {words.none} <Link to="/code">{words.openDesk}</Link>
        </>
      )}
    </p>
  )
}

/** Every passage coded with a code, in context, by source, each leading to its place. */
export function CodePassages({
  code,
  codes,
  hasBelow,
  onChosen,
}: {
  readonly code: Code
  readonly codes: readonly Code[]
  /** Codes below it have codings. */
  readonly hasBelow: boolean
  readonly onChosen: (count: number) => void
}) {
  const [filter, setFilter] = useState<PlaceFilter>({})
  const [wanted, setBelow] = useState<boolean | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const section = useRef<HTMLElement>(null)
  // A code that only gathers others shows theirs.
  const isBelow = hasBelow && (wanted ?? code.codings === 0)
  const { isPending, all, places, rows } = usePlaces(code.id, isBelow, filter)
  const list = useList(rows, box)
  const choice = usePassageChoice(places, list.focus, ({ id, source }) => {
    const sourceId = all.sources[source]?.id
    if (sourceId !== undefined) navigate(`/code/${sourceId}?coding=${id}`)
  })
  const count = choice.chosen.length
  useEffect(() => onChosen(count), [count, onChosen])
  useEffect(() => () => onChosen(0), [onChosen])
  const names = useMemo(() => new Map(codes.map(({ id, name }) => [id, name])), [codes])
  const nameOf = ({ code: at }: CodedPlace): string | null => {
    const codeId = all.codeIds[at]
    return codeId === undefined || all.codeIds.length < 2 ? null : (names.get(codeId) ?? null)
  }
  const listed = useMemo(() => places.map(({ id }) => id), [places])
  const sourceCount = useMemo(() => new Set(places.map(({ source }) => source)).size, [places])
  const isFiltered = places.length < all.places.length
  return (
    <section
      ref={section}
      className={styles['passages']}
      // The code's colour, for the marks of its passages.
      style={{ '--code': `var(--code-${String(code.color)})` } as React.CSSProperties}
    >
      <h2>
        {words.title(places.length, sourceCount)}
        {isFiltered && <small> · {words.filtered(places.length, all.places.length)}</small>}
      </h2>
      <PassageFilters
        answer={all}
        filter={filter}
        onFilter={setFilter}
        below={hasBelow ? isBelow : null}
        onBelow={setBelow}
      />
      {all.places.length > 0 && (
        <PassageActions
          code={code}
          codes={codes}
          chosen={choice.chosen}
          listed={listed}
          onChooseAll={choice.chooseAll}
          onLetGo={choice.letGo}
          onFocus={() => {
            list.focus(choice.at)
            requestAnimationFrame(() => section.current?.scrollIntoView({ block: 'start' }))
          }}
        />
      )}
      {!isPending && places.length === 0 && (
        <Nothing isFiltered={isFiltered} onAll={() => setFilter({})} />
      )}
      <div ref={box} role="group" aria-label={words.list}>
        <PassageList {...{ all, rows, places, choice, list, nameOf }} />
      </div>
    </section>
  )
}
