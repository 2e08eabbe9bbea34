/** The list of a code's passages: only those in sight are drawn. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { useImperativeHandle, useLayoutEffect, useRef, useState, type Ref } from 'react'
import type { CodedPlace, PlacesOfCode } from '../../core/coding/codebook-contract.ts'
import { dayWords } from '../look/dates.ts'
import type { PassageChoice } from './code-passage-choice.ts'
import { PassageRow } from './code-passage-row.tsx'
import { usePassages, type PlaceRow } from './code-places.ts'
import styles from './code-passages.module.css'
import { passageWords as words } from './codebook-words.ts'
import { useSteady } from './use-steady.ts'
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
    overscan: 6,
    // Drawn with the next frame: a frame that is waited for is a frame that is missed.
    useFlushSync: false,
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

export interface ListHandle {
  /** Brings a passage into sight and the keyboard to it. */
  readonly focus: (at: number) => void
}

interface ListProps {
  readonly all: PlacesOfCode
  readonly rows: readonly PlaceRow[]
  readonly places: readonly CodedPlace[]
  readonly choice: PassageChoice
  readonly ref: Ref<ListHandle>
  readonly nameOf: (place: CodedPlace) => string | null
}

/** Scrolling draws this anew and nothing around it; rows that stay are not drawn again. */
export function PassageList({ all, rows, places, choice, nameOf, ref }: ListProps) {
  const box = useRef<HTMLDivElement>(null)
  const { virtualizer, margin, focus } = useList(rows, box)
  useImperativeHandle(ref, () => ({ focus }))
  const onToggle = useSteady(choice.toggle)
  const onPress = useSteady(choice.press)
  const items = virtualizer.getVirtualItems()
  const shown = items.flatMap(({ index }) => {
    const row = rows[index]
    return row?.type === 'place' ? [row.at] : []
  })
  const passages = usePassages(places, shown[0] ?? 0, shown.at(-1) ?? 0)
  // The passage that Tab leads to must be there to be reached.
  const stop = shown.includes(choice.at) ? choice.at : (shown[0] ?? 0)
  return (
    <div ref={box} role="group" aria-label={words.list}>
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
                  at={row.at}
                  passage={passages.get(row.place.id) ?? null}
                  codeName={nameOf(row.place)}
                  isChosen={choice.isChosen(row.place.id)}
                  isStop={row.at === stop}
                  onToggle={onToggle}
                  onPress={onPress}
                />
              ) : (
                row !== undefined && <SourceHead all={all} row={row} />
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}
