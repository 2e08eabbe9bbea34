import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

/** An empty place that teaches the next step and offers it. */
export function EmptyState({
  title,
  level = 2,
  children,
  action,
}: {
  readonly title: string
  /** 1 where nothing else on the page is a heading. */
  readonly level?: 1 | 2
  readonly children?: ReactNode
  readonly action?: ReactNode
}) {
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <div className={styles['empty']}>
      <svg className={styles['sprig']} viewBox="0 0 64 40" aria-hidden="true">
        <path
          className={styles['lattice']}
          d="M4 36 36 4M20 36 52 4M36 36 60 12M4 20 20 4M4 4l32 32M20 4l32 32M36 4l24 24M4 20l16 16"
        />
        <path className={styles['stem']} d="M18 38c2-9 9-10 12-16s0-11 7-14c5-2 8 2 5 5" />
        <path
          className={styles['leaf']}
          d="M29 24c-6 1-9-2-10-7 6-1 9 2 10 7ZM31 20c1-6 5-8 10-7 0 5-4 8-10 7Z"
        />
      </svg>
      <Heading className={styles['title']}>{title}</Heading>
      {children !== undefined && <div className={styles['body']}>{children}</div>}
      {action !== undefined && <div className={styles['action']}>{action}</div>}
    </div>
  )
}
