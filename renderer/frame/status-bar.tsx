/** The state of saving, what undo would take back, and the keys of this screen. */
import { IconAlertTriangle, IconCheck, IconLoader2 } from '@tabler/icons-react'
import { errorWords } from '../../core/error-words.ts'
import type { ProjectStatus } from '../../core/project/contract.ts'
import { useCommandsOf, type ScreenCommand } from '../commands.ts'
import { KeyCap } from '../look/key-cap.tsx'
import { useSaved, type Saved } from '../saved.ts'
import { useSession } from '../session.ts'
import styles from './status-bar.module.css'
import { deedOf, frameWords } from './words.ts'

type State = 'bad' | 'busy' | 'good'

/** What may truthfully be said about saving. */
export function savedSentence(
  saved: Saved,
  before: string | null,
): { readonly state: State; readonly words: string } {
  if (!saved.connected) return { state: 'bad', words: frameWords.notConnected }
  if (saved.pending > 0) return { state: 'busy', words: frameWords.saving }
  if (saved.failure !== null)
    return { state: 'bad', words: frameWords.notSaved(errorWords[saved.failure].happened) }
  const at = saved.at ?? before
  return { state: 'good', words: at === null ? frameWords.savedBefore : frameWords.saved(at) }
}

const icons = { bad: IconAlertTriangle, busy: IconLoader2, good: IconCheck }

interface Hint {
  readonly label: string
  readonly keys: readonly string[]
}

/** Neighbours with the same word share it: `J K sentence`. */
export function hintsOf(commands: readonly ScreenCommand[]): readonly Hint[] {
  const hints: Hint[] = []
  for (const { bar, keys, hint, label, disabled } of commands) {
    const key = keys?.split(' ')[0]
    if (bar !== true || key === undefined || disabled === true) continue
    const word = hint ?? label
    const last = hints.at(-1)
    if (last?.label === word) hints[hints.length - 1] = { label: word, keys: [...last.keys, key] }
    else hints.push({ label: word, keys: [key] })
  }
  return hints
}

function KeyHints() {
  const dialog = useCommandsOf('dialog')
  const screen = useCommandsOf('screen')
  const hints = [
    ...hintsOf([...dialog, ...screen]),
    { label: frameWords.commandsHint, keys: ['mod+k'] },
    { label: frameWords.keysHint, keys: ['?'] },
  ]
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
      {undo !== null && <span className={styles['undo']}>{frameWords.undo(deedOf(undo))}</span>}
      <KeyHints />
    </footer>
  )
}
