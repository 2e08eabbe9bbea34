import { errorWords } from '../../core/error-words.ts'
import type { ErrorCode } from '../../core/errors.ts'
import styles from './import-dialog.module.css'
import { filesAlike } from './import-groups.ts'
import { importFileWords as words } from './import-words.ts'
import type { Imported } from './use-import.ts'

const isKnown = (code: string): code is ErrorCode => Object.hasOwn(errorWords, code)

/** Files that did not come in: what happened, what is safe, what to do. */
export function Failures({ failures }: { readonly failures: Imported['failures'] }) {
  return (
    <ul className={styles['failures']}>
      {filesAlike(failures, ({ code, message }) => `${code} ${message}`).map(({ names, one }) => (
        <li key={one.code + one.message}>
          <strong>{names.join(', ')}</strong>
          {isKnown(one.code) ? (
            <span>
              {names.length === 1 ? '' : words.ofEach(names.length)}
              {errorWords[one.code].happened}{' '}
              <span className={styles['hint']}>{errorWords[one.code].safe}</span>{' '}
              {errorWords[one.code].next}
            </span>
          ) : (
            <span>{one.message}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
