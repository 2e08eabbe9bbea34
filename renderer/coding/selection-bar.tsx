import { IconNote, IconPencil, IconQuote, IconTag, IconTrash } from '@tabler/icons-react'
import type { Direction } from '../../core/values.ts'
import { DirectionChoice } from './direction-choice.tsx'
import styles from './selection-bar.module.css'
import { barWords } from './words.ts'

/** What the mouse can do with what it selected: everything the keys can. */
export function SelectionBar({
  direction,
  isCoding,
  onCode,
  onInVivo,
  onDirection,
  onMemo,
  onResize,
  onRemove,
  onRecode,
  onEdit,
}: {
  readonly direction: Direction
  /** Whether a coding is meant, or a passage that is not coded yet. */
  readonly isCoding: boolean
  readonly onCode: () => void
  readonly onInVivo: () => void
  readonly onDirection: (direction: Direction) => void
  readonly onMemo: () => void
  readonly onResize: (way: 'wider' | 'tighter') => void
  readonly onRemove: () => void
  readonly onRecode: () => void
  readonly onEdit: () => void
}) {
  return (
    <div className={styles['bar']} role="toolbar" aria-label={barWords.label}>
      <button type="button" onClick={onCode}>
        <IconTag size={15} stroke={1.8} aria-hidden /> {barWords.code}
      </button>
      <button type="button" onClick={onInVivo}>
        <IconQuote size={15} stroke={1.8} aria-hidden /> {barWords.inVivo}
      </button>
      <DirectionChoice direction={direction} onChange={onDirection} />
      {isCoding ? (
        <>
          <button type="button" onClick={onMemo}>
            <IconNote size={15} stroke={1.8} aria-hidden /> {barWords.memo}
          </button>
          <button type="button" onClick={() => onResize('tighter')}>
            {barWords.tighten}
          </button>
          <button type="button" onClick={() => onResize('wider')}>
            {barWords.widen}
          </button>
          <button type="button" onClick={onRecode}>
            {barWords.recode}
          </button>
          <button type="button" onClick={onRemove}>
            <IconTrash size={15} stroke={1.8} aria-hidden /> {barWords.remove}
          </button>
        </>
      ) : (
        <button type="button" onClick={onEdit}>
          <IconPencil size={15} stroke={1.8} aria-hidden /> {barWords.edit}
        </button>
      )}
    </div>
  )
}
