import { IconX } from '@tabler/icons-react'
import styles from './pane.module.css'
import type { Attaching } from './use-attaching.ts'
import { attachmentWords as words } from './words.ts'

function Running({ progress, cancel }: Pick<Attaching, 'progress' | 'cancel'>) {
  return (
    <div className={styles['way']} role="status">
      <span className={styles['wayName']}>{words.attaching(progress?.fileName ?? '')}</span>
      {progress !== null && (
        <>
          <progress
            className={styles['bar']}
            max={Math.max(progress.totalBytes, 1)}
            value={progress.doneBytes}
            aria-label={words.attaching(progress.fileName)}
          />
          <span>{words.progress(progress.doneBytes, progress.totalBytes)}</span>
        </>
      )}
      <button type="button" onClick={cancel}>
        {words.stop}
      </button>
    </div>
  )
}

/** What removing has done, and has not. */
export function Removed({
  name,
  onDismiss,
}: {
  readonly name: string
  readonly onDismiss: () => void
}) {
  return (
    <div className={styles['way']} role="status">
      <span className={styles['failures']}>{words.removed(name)}</span>
      <button type="button" aria-label={words.dismiss} title={words.dismiss} onClick={onDismiss}>
        <IconX size={15} stroke={1.8} aria-hidden />
      </button>
    </div>
  )
}

/** Files on their way in, and what did not arrive and why. */
export function OnItsWay({ attaching }: { readonly attaching: Attaching }) {
  const { running, failures, dismiss } = attaching
  if (running) return <Running {...attaching} />
  if (failures.length === 0) return null
  return (
    <div className={styles['way']} role="alert">
      <div className={styles['failures']}>
        <b>{words.failed}</b>
        <ul>
          {failures.map(({ fileName, code, message }, index) => (
            <li key={`${String(index)} ${fileName}`}>
              <b>{fileName === '' ? words.unnamed : fileName}</b>:{' '}
              {code === 'too-large' ? words.most : message}
            </li>
          ))}
        </ul>
      </div>
      <button type="button" aria-label={words.dismiss} title={words.dismiss} onClick={dismiss}>
        <IconX size={15} stroke={1.8} aria-hidden />
      </button>
    </div>
  )
}
