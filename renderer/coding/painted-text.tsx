import { useMemo } from 'react'
import { segmentsOf } from '../../core/coding/segments.ts'
import type { CodingId } from '../../core/ids.ts'
import type { BlockCoding } from './block-codings.ts'
import styles from './painted-text.module.css'
import { underlineStyle } from './underline.ts'

/** What is selected in a block; -1 where nothing is. */
export interface BlockSelection {
  readonly start: number
  readonly end: number
}

/** A block's words with the underlines of its codings; every piece says where it stands in the block. */
export function PaintedText({
  text,
  codings,
  selection,
  chosenId,
  hoverId,
}: {
  readonly text: string
  readonly codings: readonly BlockCoding[]
  readonly selection: BlockSelection
  readonly chosenId: CodingId | null
  readonly hoverId: CodingId | null
}) {
  const { start: from, end: to } = selection
  const segments = useMemo(() => {
    const painted = codings.map((mark) => ({ start: mark.start, end: mark.end, mark }))
    const selected = from < 0 ? [] : [{ start: from, end: to, mark: null }]
    return segmentsOf<BlockCoding | null>(text, [...painted, ...selected])
  }, [text, codings, from, to])
  return segments.map(({ start, end, text: words, marks }) => {
    const lines = marks.filter((mark) => mark !== null)
    const isSelected = lines.length < marks.length
    const isMarked = lines.some(({ coding: { id } }) => id === chosenId || id === hoverId)
    return (
      <span
        key={start}
        className={styles['piece']}
        data-start={start}
        data-end={end}
        data-selected={isSelected || undefined}
        data-coded={lines.length > 0 || undefined}
        style={underlineStyle(
          lines.map(({ level, color, isTheirs, coding: { direction } }) => ({
            ...{ level, color, isTheirs, direction },
          })),
          isSelected || isMarked,
        )}
      >
        {words}
      </span>
    )
  })
}
