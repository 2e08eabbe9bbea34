import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { blockIndexAt, blockRange, type TextMap } from '../../core/coding/text-map.ts'
import type { BlockId, CodingId } from '../../core/ids.ts'
import type { Range } from '../../core/source/code-points.ts'
import type { BlockCodings } from './block-codings.ts'
import { BlockRow, type BlockRowProps } from './block-row.tsx'
import { useSpokenFollow } from './desk-media-spoken.ts'
import type { KeptWords } from './edit-queue.ts'
import { rangeUnderMouse } from './point-in-text.ts'
import styles from './reading.module.css'
import { Handles, type HandlesProps } from './reading-handles.tsx'
import { useFollow } from './use-follow.ts'
import { deskWords } from './words.ts'

/** The text must take the focus to be scrolled by keys. */
const FOCUSABLE = 0
const LINE = 31
const GAP = 12

export interface ReadingProps {
  readonly map: TextMap
  readonly shares: BlockCodings
  readonly selection: Range | null
  readonly by: 'keys' | 'mouse'
  readonly chosenId: CodingId | null
  readonly hoverId: CodingId | null
  readonly edited: { readonly blockId: BlockId; readonly caret: number | null } | null
  readonly kept: KeptWords
  /** Block that has just been jumped to. */
  readonly flashing: number | null
  readonly handlers: BlockRowProps['handlers']
  /** A place, and whether it was dragged over or clicked. */
  readonly onMouse: (range: Range) => void
  readonly onSeen: (range: Range) => void
  /** Floats at the selection: the picker, or the bar of the mouse. */
  readonly float: ReactNode
  readonly floatKey: string
  /** Ends of the chosen coding that may be dragged; null where none may. */
  readonly handles: Omit<HandlesProps, 'map'> | null
}

function useWidth(element: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const watched = element.current
    if (watched === null) return undefined
    const observer = new ResizeObserver(() => setWidth(watched.clientWidth))
    observer.observe(watched)
    if (document.fonts.status !== 'loaded')
      void document.fonts.ready.then(() => setWidth(watched.clientWidth + 0.5))
    return () => observer.disconnect()
  }, [element])
  return width
}

/** What the mouse selected becomes the desk's own selection. */
function useMouse(
  scroller: React.RefObject<HTMLElement | null>,
  map: TextMap,
  onMouse: (range: Range) => void,
): void {
  useEffect(() => {
    const element = scroller.current
    const release = (event: MouseEvent): void => {
      if (event.button !== 0 || !(event.target instanceof Element)) return
      if (event.target.closest('button, textarea, input, [role="dialog"]') !== null) return
      const selection = getSelection()
      const range = selection === null ? null : rangeUnderMouse(map, selection)
      if (range === null) return
      selection?.removeAllRanges()
      onMouse(range)
    }
    element?.addEventListener('mouseup', release)
    return () => element?.removeEventListener('mouseup', release)
  }, [scroller, map, onMouse])
}

type RowProps = Pick<
  ReadingProps,
  | 'map'
  | 'shares'
  | 'selection'
  | 'chosenId'
  | 'hoverId'
  | 'edited'
  | 'kept'
  | 'flashing'
  | 'handlers'
>

interface RowPlace {
  readonly index: number
  readonly width: number
  readonly sizeOf: (index: number) => number
}

/** Blocks below that names may run into, at most. */
const FAR = 8

/** Pixels below a coded block down to the next one that has names of its own. */
function roomBelow(index: number, { map, shares, sizeOf }: RowProps & RowPlace): number {
  if (shares(index).length === 0) return 0
  let room = 0
  for (let at = index + 1; at <= index + FAR; at += 1) {
    if (at >= map.blocks.length) return room + LINE * FAR
    if (shares(at).some(({ opens }) => opens)) break
    room += sizeOf(at)
  }
  return room
}

/** One block with its own share of selection and codings, so that it is drawn anew only when that changes. */
function Row({ index, width, sizeOf, ...props }: RowProps & RowPlace) {
  const { map, selection } = props
  const block = map.blocks[index]
  if (block === undefined) return null
  const { start, end } = blockRange(map, index)
  const from = selection?.start ?? -1
  const to = selection?.end ?? -1
  const isSelected = from < end && to > start
  const codings = props.shares(index)
  const own = (id: CodingId | null): CodingId | null =>
    id !== null && codings.some(({ coding }) => coding.id === id) ? id : null
  return (
    <BlockRow
      block={block}
      index={index}
      speaks={map.blocks[index - 1]?.speaker !== block.speaker}
      codings={codings}
      selectionStart={isSelected ? Math.max(0, from - start) : -1}
      selectionEnd={isSelected ? Math.min(end, to) - start : -1}
      chosenId={own(props.chosenId)}
      hoverId={own(props.hoverId)}
      below={roomBelow(index, { ...props, index, width, sizeOf })}
      width={width}
      isFlashing={props.flashing === index}
      isEdited={props.edited?.blockId === block.id}
      caret={props.edited?.blockId === block.id ? props.edited.caret : null}
      kept={props.kept.get(block.id) ?? null}
      handlers={props.handlers}
    />
  )
}

/** Tells what is in sight, as positions. */
function useTelling(
  map: TextMap,
  first: number,
  last: number,
  onSeen: (range: Range) => void,
): void {
  useEffect(() => {
    onSeen({ start: blockRange(map, first).start, end: blockRange(map, last).end })
  }, [map, first, last, onSeen])
}

/** The text, block by block; only what is near the window is in the page. */
export const Reading = memo(function Reading(props: ReadingProps) {
  const { map, selection, float, onSeen } = props
  const scroller = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const width = useWidth(scroller)
  const letters = Math.max(24, Math.min(586, width - 330) / 8.2)
  const virtualizer = useVirtualizer({
    count: map.blocks.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => map.blocks[index]?.id ?? index,
    estimateSize: (index) =>
      Math.max(1, Math.ceil((map.lengths[index] ?? 0) / letters)) * LINE + GAP,
    overscan: 6,
    paddingStart: 18,
    paddingEnd: 320,
  })
  useMouse(scroller, map, props.onMouse)
  const place = useFollow({
    ...{ scroller, content, selection, width, by: props.by, floatKey: props.floatKey },
    scrollTo: () => {
      if (selection !== null)
        virtualizer.scrollToIndex(blockIndexAt(map, selection.start), { align: 'center' })
    },
  })
  const { startIndex = 0, endIndex = 0 } = virtualizer.range ?? {}
  useTelling(map, startIndex, endIndex, onSeen)
  useSpokenFollow(map, { startIndex, endIndex }, (index) =>
    virtualizer.scrollToIndex(index, { align: 'center' }),
  )
  const sizeOf = (index: number): number => virtualizer.measurementsCache[index]?.size ?? 0
  const items = virtualizer.getVirtualItems()
  const top = items[0]?.start ?? 0
  return (
    <div
      ref={scroller}
      className={styles['scroller']}
      role="region"
      aria-label={deskWords.text}
      tabIndex={FOCUSABLE}
    >
      <div
        ref={content}
        className={styles['content']}
        style={{ height: virtualizer.getTotalSize() }}
      >
        <div className={styles['rows']} style={{ transform: `translateY(${String(top)}px)` }}>
          {items.map(({ index, key }) => (
            <div key={key} ref={virtualizer.measureElement} data-index={index}>
              <Row {...props} index={index} width={width} sizeOf={sizeOf} />
            </div>
          ))}
        </div>
        {props.handles !== null && (
          <Handles {...props.handles} map={map} content={content} drawn={`${width} ${top}`} />
        )}
        {place !== null && (
          <div className={styles['float']} data-side={place.side} style={{ top: place.top }}>
            {float}
          </div>
        )}
      </div>
    </div>
  )
})
