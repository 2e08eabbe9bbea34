/** The state of saving, what undo would take back, and the keys of this screen. */
import { IconAlertTriangle, IconCheck, IconLoader2 } from '@tabler/icons-react'
import type { ProjectStatus } from '../../core/project/contract.ts'
import { useCommandsOf } from '../commands.ts'
import { KeyCap } from '../look/key-cap.tsx'
import { useSaved } from '../saved.ts'
import { useSession } from '../session.ts'
import { CoderAtWork } from './coder-at-work.tsx'
import { hintsOf } from './key-hints.ts'
import { useModalOpen } from './modal-open.ts'
import { useMessages } from './messages.ts'
import { openSheet } from './open-sheets.ts'
import { savedSentence } from './saved-sentence.ts'
import styles from './status-bar.module.css'
import { messageWords } from './status-words.ts'
import { deedOf, frameWords } from './words.ts'

const icons = { bad: IconAlertTriangle, busy: IconLoader2, good: IconCheck }

const everywhere = [
  { label: frameWords.commandsHint, keys: ['mod+k'] },
  { label: frameWords.keysHint, keys: ['?'] },
]

function KeyHints() {
  const dialog = useCommandsOf('dialog')
  const screen = useCommandsOf('screen')
  const isCovered = useModalOpen()
  const hints = isCovered ? hintsOf(dialog) : [...hintsOf([...dialog, ...screen]), ...everywhere]
  return (
    <ul className={styles['hints']} aria-label={frameWords.keyHints}>
      {hints.map(({ label, keys }) => (
        <li key={`${label}${keys.join(' ')}`}>
          <KeyCap keys={keys.join(' ')} /> {label}
        </li>
      ))}
    </ul>
  )
}

/** What went wrong, to be read again behind the state of saving. */
function Messages() {
  const { length } = useMessages()
  if (length === 0) return null
  return (
    <button type="button" className={styles['messages']} onClick={() => openSheet('messages')}>
      {messageWords.count(length)}
    </button>
  )
}

export function StatusBar({ status }: { readonly status: ProjectStatus }) {
  const { saved: store } = useSession()
  const { state, words } = savedSentence(useSaved(store), status.saved)
  const StateIcon = icons[state]
  const { undo } = status.undo
  return (
    <footer className={styles['bar']}>
      <span
        className={styles['saved']}
        data-state={state}
        data-testid="saved"
        role={state === 'bad' ? 'alert' : undefined}
      >
        <StateIcon size={15} stroke={2.2} aria-hidden /> {words}
      </span>
      <CoderAtWork status={status} />
      <Messages />
      {undo !== null && <span className={styles['undo']}>{frameWords.undo(deedOf(undo))}</span>}
      <KeyHints />
    </footer>
  )
}
