import type { ReactNode } from 'react'
import styles from './pane.module.css'

/** A sheet of paper on the desk: head, body that scrolls, and a foot that stays. */
export function Pane({
  label,
  title,
  aside,
  foot,
  children,
}: {
  /** Names the region for screen readers; the title does, where there is one. */
  readonly label?: string
  readonly title?: ReactNode
  readonly aside?: ReactNode
  readonly foot?: ReactNode
  readonly children?: ReactNode
}) {
  const name = label ?? (typeof title === 'string' ? title : undefined)
  return (
    <section className={styles['pane']} aria-label={name}>
      {title !== undefined && (
        <header className={styles['head']}>
          <h2>{title}</h2>
          {aside}
        </header>
      )}
      <div className={styles['body']}>{children}</div>
      {foot !== undefined && <footer className={styles['foot']}>{foot}</footer>}
    </section>
  )
}
