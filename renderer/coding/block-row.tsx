import { memo, useLayoutEffect, useRef, useState } from 'react'
import { namesInterviewer } from '../../core/source/speaker-names.ts'
import type { CodingId } from '../../core/ids.ts'
import type { Block } from '../../core/source/contract.ts'
import type { BlockCoding } from './block-codings.ts'
import { BlockEditor } from './block-editor.tsx'
import type { EditHandlers } from './editor-props.ts'
import styles from './block-row.module.css'
import type { Kept } from './edit-queue.ts'
import { BlockTime } from './desk-media-time.tsx'
import { Margin, type CodingHandlers } from './margin.tsx'
import { marginOf, type Extent, type Margin as MarginLayout } from './margin-layout.ts'
import { PaintedText } from './painted-text.tsx'

export interface BlockRowProps {
  readonly block: Block
  readonly index: number
  readonly speaks: boolean
  readonly codings: readonly BlockCoding[]
  /** Code points of the block; -1 where nothing is selected in it. */
  readonly selectionStart: number
  readonly selectionEnd: number
  readonly chosenId: CodingId | null
  readonly hoverId: CodingId | null
  /** Pixels below the block that no other names need. */
  readonly below: number
  /** Changes whenever lines may break elsewhere. */
  readonly width: number
  readonly isFlashing: boolean
  readonly isEdited: boolean
  /** Where the caret begins in a paragraph under correction; null for its end. */
  readonly caret: number | null
  /** Words typed here that the text did not take. */
  readonly kept: Kept | null
  readonly handlers: CodingHandlers & EditHandlers
}

const noMargin: MarginLayout = { stripes: [], names: [], hidden: [] }

/** The lines each coding covers, read off the page: pieces begin and end exactly where codings do. */
function extentsIn(row: HTMLElement, codings: readonly BlockCoding[]): Map<CodingId, Extent> {
  const top = row.getBoundingClientRect().top
  const starts = new Map<string, DOMRect>()
  const ends = new Map<string, DOMRect>()
  for (const piece of row.querySelectorAll<HTMLElement>('[data-coded]')) {
    const rects = [...piece.getClientRects()]
    const first = rects.at(0)
    const last = rects.at(-1)
    if (first !== undefined) starts.set(piece.dataset['start'] ?? '', first)
    if (last !== undefined) ends.set(piece.dataset['end'] ?? '', last)
  }
  return new Map(
    codings.flatMap(({ coding: { id }, start, end }) => {
      const first = starts.get(String(start))
      const last = ends.get(String(end))
      if (first === undefined || last === undefined) return []
      return [[id, { top: first.top - top + 1, bottom: last.top - top + 25 }] as const]
    }),
  )
}

/** One paragraph or turn: who and when, the words, and what is coded. */
export const BlockRow = memo(function BlockRow({
  block,
  index,
  speaks,
  codings,
  selectionStart,
  selectionEnd,
  chosenId,
  hoverId,
  below,
  width,
  isFlashing,
  isEdited,
  caret,
  kept,
  handlers,
}: BlockRowProps) {
  const row = useRef<HTMLDivElement>(null)
  const [layout, setLayout] = useState(noMargin)
  const isOpen = isEdited || kept !== null
  useLayoutEffect(() => {
    const element = row.current
    const isBare = element === null || isOpen || codings.length === 0
    setLayout(
      isBare
        ? noMargin
        : marginOf(codings, extentsIn(element, codings), element.offsetHeight, chosenId, below),
    )
  }, [codings, width, isOpen, chosenId, below])
  const asks = namesInterviewer(block.speaker)
  return (
    <div
      ref={row}
      className={styles['row']}
      data-kind={block.kind}
      data-asks={asks || undefined}
      data-flash={isFlashing || undefined}
      data-block={index}
    >
      <p className={styles['who']}>
        {speaks && block.speaker !== '' && (
          <span className={styles['speaker']}>{block.speaker}</span>
        )}
        {block.at !== '' && (
          <BlockTime block={block} time={shortTime(block.at)} className={styles['at']} />
        )}
      </p>
      {isOpen ? (
        <BlockEditor {...{ block, caret, isEdited, kept, handlers }} />
      ) : (
        <p className={styles['text']} dir="auto">
          <PaintedText
            text={block.text}
            codings={codings}
            selection={{ start: selectionStart, end: selectionEnd }}
            chosenId={chosenId}
            hoverId={hoverId}
          />
        </p>
      )}
      <Margin layout={layout} chosenId={chosenId} hoverId={hoverId} handlers={handlers} />
    </div>
  )
})

/** `00:12:36` as `12:36`. */
function shortTime(at: string): string {
  return at.replace(/^00:(?=\d\d:\d\d)/u, '').replace(/\.\d+$/u, '')
}
