import { errorWords } from '../../core/error-words.ts'
import type { AppError } from '../../core/errors.ts'
import { ErrorParts } from '../frame/show-error.tsx'
import styles from './form-error.module.css'

/** A failure in its place, under the field that it is about. */
export function FormError({ error }: { readonly error: AppError | null }) {
  if (error === null) return null
  return (
    <div className={styles['error']} role="alert">
      <strong>{errorWords[error.code].happened}</strong>
      <ErrorParts error={error} />
    </div>
  )
}
