import { Modal } from '@mantine/core'
import { useCommandsOf, type ScreenCommand } from '../commands.ts'
import { KeyCap } from '../look/key-cap.tsx'
import styles from './help-sheet.module.css'
import { closeSheet } from './open-sheets.ts'
import { helpWords } from './words.ts'

function Keys({
  title,
  commands,
}: {
  readonly title: string
  readonly commands: readonly ScreenCommand[]
}) {
  return (
    <section className={styles['group']}>
      <h3>{title}</h3>
      {commands.length === 0 && <p className={styles['none']}>{helpWords.noKeys}</p>}
      <dl className={styles['keys']}>
        {commands.map(({ id, keys = '', label }) => (
          <div key={id} className={styles['row']}>
            <dt>
              <KeyCap keys={keys} />
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** The keys of this screen, and those of every screen. */
export function HelpSheet() {
  const screen = useCommandsOf('screen').filter(({ keys }) => keys !== undefined)
  const frame = useCommandsOf('frame').filter(({ keys }) => keys !== undefined)
  return (
    <Modal opened onClose={closeSheet} title={helpWords.title} size={760}>
      <div className={styles['columns']}>
        <Keys title={helpWords.groups.screen} commands={screen} />
        <Keys title={helpWords.groups.frame} commands={frame} />
      </div>
      <div className={styles['notes']}>
        <p>{helpWords.fields}</p>
        <p>{helpWords.undo}</p>
      </div>
    </Modal>
  )
}
