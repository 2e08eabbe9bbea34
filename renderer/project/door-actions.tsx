import { IconFolderOpen, IconNotebook, IconPlus, type Icon } from '@tabler/icons-react'
import { runCommand } from '../commands.ts'
import { KeyCap } from '../look/key-cap.tsx'
import styles from './door-actions.module.css'
import { doorWords } from './words.ts'

interface DoorAction {
  readonly id: string
  readonly icon: Icon
  readonly label: string
  readonly hint: string
  readonly key: string
}

const actions: readonly DoorAction[] = [
  {
    id: 'door.another',
    icon: IconFolderOpen,
    label: doorWords.anotherFile,
    hint: doorWords.anotherFileHint,
    key: 'o',
  },
  {
    id: 'door.create',
    icon: IconPlus,
    label: doorWords.create,
    hint: doorWords.createHint,
    key: 'n',
  },
  {
    id: 'door.demo',
    icon: IconNotebook,
    label: doorWords.demo,
    hint: doorWords.demoHint,
    key: 'd',
  },
]

/** The other ways in. */
export function DoorActions() {
  return (
    <ul className={styles['actions']}>
      {actions.map(({ id, icon: ActionIcon, label, hint, key }) => (
        <li key={id}>
          <button
            type="button"
            className={styles['action']}
            aria-keyshortcuts={key}
            onClick={() => runCommand(id)}
          >
            <ActionIcon size={20} stroke={1.7} aria-hidden className={styles['icon']} />
            <span className={styles['words']}>
              <span className={styles['label']}>{label}</span>
              <span className={styles['hint']}>{hint}</span>
            </span>
            <span aria-hidden>
              <KeyCap keys={key} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
