import { Modal } from '@mantine/core'
import { errorWords } from '../../core/error-words.ts'
import { clockTime } from '../look/dates.ts'
import styles from './messages-sheet.module.css'
import { useMessages } from './messages.ts'
import { closeSheet } from './open-sheets.ts'
import { ErrorParts } from './show-error.tsx'
import { AppError } from '../../core/errors.ts'
import { messageWords as words } from './status-words.ts'

/** What went wrong since the project was opened. */
export function MessagesSheet() {
  const messages = useMessages()
  return (
    <Modal opened onClose={closeSheet} title={words.title} size={560}>
      {messages.length === 0 && <p className={styles['none']}>{words.none}</p>}
      <ol className={styles['list']} aria-label={words.title}>
        {messages.map(({ number, at, code, detail }) => (
          <li key={number} className={styles['message']}>
            <p className={styles['what']}>
              <strong>{errorWords[code].happened}</strong>
              <time dateTime={at}>{clockTime(at)}</time>
            </p>
            <ErrorParts error={new AppError(code, detail)} />
          </li>
        ))}
      </ol>
    </Modal>
  )
}
