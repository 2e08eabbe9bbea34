import type { ReactNode } from 'react'
import styles from './margin-note.module.css'

/** A note in the margin: a serif head with an ink rule under it, and no box. */
export function MarginNote({
  title,
  aside,
  children,
}: {
  readonly title: string
  readonly aside?: ReactNode
  readonly children?: ReactNode
}) {
  return (
    <section className={styles['note']} aria-label={title}>
      <h2 className={styles['head']}>
        {title} {aside !== undefined && <span className={styles['aside']}>{aside}</span>}
      </h2>
      <div className={styles['body']}>{children}</div>
    </section>
  )
}
