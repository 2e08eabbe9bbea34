/** Memos by name, each one click from where it is written. */
import type { MemoSummary } from '../../core/memo/contract.ts'
import { hashHref } from '../location.ts'
import { dayOfMoment } from '../look/dates.ts'
import { KindIcon } from './kind-icon.tsx'
import styles from './memos-about.module.css'
import { memoWords } from './words.ts'

export function MemoReferences({
  memos,
  label,
}: {
  readonly memos: readonly MemoSummary[]
  readonly label: string
}) {
  return (
    <ul className={styles['memos']} aria-label={label}>
      {memos.map(({ id, kind, title, opening, coderName, changed }) => {
        const name = memoWords.nameOf(kind, title, opening)
        return (
          <li key={id}>
            <a className={styles['memo']} href={hashHref(`/memos?memo=${id}`)}>
              <span className={styles['name']}>
                <KindIcon kind="memo" />
                <span>{name}</span>
              </span>
              {title.trim() !== '' && opening !== '' && (
                <span className={styles['opening']}>{opening}</span>
              )}
              <span className={styles['by']}>{memoWords.by(coderName, dayOfMoment(changed))}</span>
            </a>
          </li>
        )
      })}
    </ul>
  )
}
