import styles from './import-dialog.module.css'
import type { Imported } from './use-import.ts'

/** Files that did not come in, each with what to do. */
export function Failures({ failures }: { readonly failures: Imported['failures'] }) {
  return (
    <ul className={styles['failures']}>
      {failures.map(({ fileName, code, message }) => (
        <li key={`${fileName} ${code}`}>
          <strong>{fileName}</strong> {message}
        </li>
      ))}
    </ul>
  )
}
