import { IconHistory } from '@tabler/icons-react'
import { momentBriefly } from './dates.ts'
import styles from './draft-note.module.css'
import { draftWords as words } from './words.ts'

/** Says that a form shows what was typed into it before, and offers to begin anew. */
export function DraftNote({
  since,
  onStartOver,
}: {
  /** Null where the form shows nothing of before. */
  readonly since: string | null
  readonly onStartOver: () => void
}) {
  if (since === null) return null
  return (
    <p className={styles['note']} role="status">
      <IconHistory size={16} stroke={1.7} aria-hidden />
      <span>{words.since(momentBriefly(since, new Date()))}</span>
      <button type="button" onClick={onStartOver}>
        {words.startOver}
      </button>
    </p>
  )
}
