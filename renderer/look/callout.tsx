import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './callout.module.css'

/** The bold fact first, then the way out. */
export function Callout({
  title,
  children,
  action,
}: {
  readonly title: string
  readonly children?: ReactNode
  readonly action?: ReactNode
}) {
  return (
    <div className={styles['callout']} role="note">
      <IconAlertTriangle size={18} stroke={1.8} aria-hidden className={styles['icon']} />
      <div className={styles['body']}>
        <strong>{title}</strong> {children}
        {action !== undefined && <div className={styles['action']}>{action}</div>}
      </div>
    </div>
  )
}
