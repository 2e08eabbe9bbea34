import { IconPencil, IconX } from '@tabler/icons-react'
import { dayOfMoment } from '../look/dates.ts'
import { useEffect, useRef, useState } from 'react'
import styles from './memo-card.module.css'
import { memoWords } from './words.ts'

const PAUSE = 700

interface MemoProps {
  readonly codeName: string
  readonly initials: string
  readonly created: string
  readonly memo: string
}

/** What the analyst wrote on a coding; the accent says whose words they are. */
export function MemoCard({
  codeName,
  initials,
  created,
  memo,
  isEdited,
  onEdit,
  onSave,
  onClose,
}: MemoProps & {
  readonly isEdited: boolean
  /** Null where nothing may be changed. */
  readonly onEdit: (() => void) | null
  readonly onSave: (memo: string) => void
  readonly onClose: () => void
}) {
  return (
    <aside className={styles['card']} aria-label={memoWords.title(codeName)}>
      <header className={styles['head']}>
        <strong>{memoWords.title(codeName)}</strong>
        <span className={styles['when']}>
          {initials}, {dayOfMoment(created)}
        </span>
        {isEdited ? (
          <button type="button" aria-label={memoWords.close} onClick={onClose}>
            <IconX size={15} stroke={1.8} aria-hidden />
          </button>
        ) : (
          onEdit !== null && (
            <button type="button" aria-label={memoWords.edit} onClick={onEdit}>
              <IconPencil size={15} stroke={1.8} aria-hidden />
            </button>
          )
        )}
      </header>
      {isEdited ? (
        <MemoField codeName={codeName} memo={memo} onSave={onSave} onClose={onClose} />
      ) : (
        <p className={styles['memo']}>{memo}</p>
      )}
    </aside>
  )
}

/** Saves at every pause and on leaving. */
function MemoField({
  codeName,
  memo,
  onSave,
  onClose,
}: {
  readonly codeName: string
  readonly memo: string
  readonly onSave: (memo: string) => void
  readonly onClose: () => void
}) {
  const [typed, setTyped] = useState(memo)
  const latest = useRef({ typed, saved: memo, onSave })
  useEffect(() => {
    latest.current = { ...latest.current, typed, onSave }
  }, [typed, onSave])
  const save = useRef(() => {
    const { typed: now, saved, onSave: tell } = latest.current
    if (now === saved) return
    latest.current = { ...latest.current, saved: now }
    tell(now)
  })
  useEffect(() => {
    const timer = setTimeout(save.current, PAUSE)
    return () => clearTimeout(timer)
  }, [typed])
  useEffect(() => save.current, [])
  return (
    <textarea
      className={styles['field']}
      aria-label={memoWords.label(codeName)}
      placeholder={memoWords.placeholder}
      value={typed}
      rows={4}
      ref={focusAtEnd}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => save.current()}
      onKeyDown={(event) => {
        const isDone = event.key === 'Escape' || (event.key === 'Enter' && event.ctrlKey)
        if (!isDone || event.nativeEvent.isComposing) return
        event.preventDefault()
        event.stopPropagation()
        onClose()
      }}
    />
  )
}

function focusAtEnd(field: HTMLTextAreaElement | null): void {
  if (field === null || document.activeElement === field) return
  field.focus({ preventScroll: true })
  field.setSelectionRange(field.value.length, field.value.length)
}
