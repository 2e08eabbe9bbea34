/** Failures in three parts: what happened, what is safe, what to do. */
import { notifications } from '@mantine/notifications'
import { errorWords } from '../../core/error-words.ts'
import type { AppError } from '../../core/errors.ts'
import { keepMessage, standingTime } from './messages.ts'
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

const idOf = ({ code, detail }: AppError): string => `${code}:${detail}`

/** Tells the person of a failure; the same failure twice is one notification. It can be read again under Messages. */
export function showError(error: AppError): void {
  const id = idOf(error)
  const { happened, safe, next } = errorWords[error.code]
  const letters = `${happened}${error.detail}${safe}${next}`.length
  keepMessage(error, new Date().toISOString())
  notifications.hide(id)
  notifications.show({
    id,
    title: happened,
    message: <ErrorParts error={error} />,
    color: 'var(--against)',
    role: 'alert',
    autoClose: standingTime(error.code, letters) ?? false,
  })
}

/** What a failure was about is over. */
export const hideError = (error: AppError): void => void notifications.hide(idOf(error))
