/** Under the text: saw or make of it, the keys, and what is not yet saved. */
import { IconAlertTriangle, IconBulb, IconEye } from '@tabler/icons-react'
import type { BlockKind } from '../../core/source/contract.ts'
import { KeyCap } from '../look/key-cap.tsx'
import styles from './note-foot.module.css'
import type { SaverView } from './note-saver.ts'
import { noteWords as words } from './words.ts'

export function NoteFoot({
  kind,
  leaves,
  view,
  readOnly,
  onKind,
}: {
  readonly kind: BlockKind
  readonly readOnly: boolean
  readonly leaves: boolean
  readonly view: SaverView
  readonly onKind: (kind: 'saw' | 'make') => void
}) {
  if (readOnly) return <footer className={styles['foot']}>{words.published}</footer>
  return (
    <footer className={styles['foot']}>
      <div className={styles['kinds']} role="group" aria-label={words.lineIs}>
        <KindButton kind="saw" chosen={kind === 'saw'} onKind={onKind} />
        <KindButton kind="make" chosen={kind === 'make'} onKind={onKind} />
      </div>
      <span className={styles['keys']} aria-hidden>
        <Hint keys="tab" word={words.keys.switch} />
        <Hint keys="enter" word={words.keys.stamp} />
        <Hint keys="@" word={words.keys.person} />
        <Hint keys="#" word={words.keys.lookFor} />
        <Hint keys="escape" word={words.keys.leave} />
      </span>
      <span className={styles['state']} role="status">
        {leaves ? words.leaving : ''}
        {view.failure !== null && (
          <span className={styles['failure']}>
            <IconAlertTriangle size={16} stroke={1.8} aria-hidden />
            {words.notYet(view.failure)}
          </span>
        )}
      </span>
      <span className="unseen" id="note-help">
        {words.help}
      </span>
    </footer>
  )
}

function KindButton({
  kind,
  chosen,
  onKind,
}: {
  readonly kind: 'saw' | 'make'
  readonly chosen: boolean
  readonly onKind: (kind: 'saw' | 'make') => void
}) {
  const Icon = kind === 'saw' ? IconEye : IconBulb
  return (
    <button
      type="button"
      className={styles['kind']}
      aria-pressed={chosen}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onKind(kind)}
    >
      <Icon size={16} stroke={1.6} aria-hidden />
      {words[kind]}
    </button>
  )
}

function Hint({ keys, word }: { readonly keys: string; readonly word: string }) {
  return (
    <span className={styles['hint']}>
      <KeyCap keys={keys} /> {word}
    </span>
  )
}
