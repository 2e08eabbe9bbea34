import { errorWords } from '../../core/error-words.ts'
import type { ErrorCode } from '../../core/errors.ts'
import styles from './import-dialog.module.css'
import type { Imported } from './use-import.ts'

const isKnown = (code: string): code is ErrorCode => Object.hasOwn(errorWords, code)

/** Files that did not come in: what happened, what is safe, what to do. */
export function Failures({ failures }: { readonly failures: Imported['failures'] }) {
  return (
    <ul className={styles['failures']}>
      {failures.map(({ fileName, code, message }, index) => (
        <li key={index}>
          <strong>{fileName}</strong>
          {isKnown(code) ? (
            <span>
              {errorWords[code].happened}{' '}
              <span className={styles['hint']}>{errorWords[code].safe}</span>{' '}
              {errorWords[code].next}
            </span>
          ) : (
            <span>{message}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
