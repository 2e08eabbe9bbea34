/** Failures in three parts: what happened, what is safe, what to do. */
import { notifications } from '@mantine/notifications'
import { errorWords } from '../../core/error-words.ts'
import type { AppError } from '../../core/errors.ts'
import styles from './show-error.module.css'

/** The three parts of a failure, as they stand in a notification or on a page. */
export function ErrorParts({ error }: { readonly error: AppError }) {
  const words = errorWords[error.code]
  return (
    <div className={styles['parts']}>
      {error.detail !== '' && <p className={styles['detail']}>{error.detail}</p>}
      <p>{words.safe}</p>
      <p>{words.next}</p>
    </div>
  )
}

/** Tells the person of a failure; the same failure twice is one notification. */
export function showError(error: AppError): void {
  const id = `${error.code}:${error.detail}`
  notifications.hide(id)
  notifications.show({
    id,
    title: errorWords[error.code].happened,
    message: <ErrorParts error={error} />,
    color: 'var(--against)',
    role: 'alert',
    autoClose: 20_000,
  })
}
