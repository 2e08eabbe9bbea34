import { Menu, UnstyledButton } from '@mantine/core'
import { IconCheck, IconChevronDown } from '@tabler/icons-react'
import { useCurrent } from '../current.ts'
import { useScreen } from './page-title.ts'
import styles from './wave-chooser.module.css'
import { frameWords } from './words.ts'

/** Screens that are about one wave and have no line of waves of their own. */
const about: ReadonlySet<string> = new Set(['matrix', 'report'])

export function WaveChooser() {
  const screen = useScreen()
  const { wave, waves, chooseWave } = useCurrent()
  if (screen === null || !about.has(screen.name) || waves.length === 0) return null
  const name = wave?.label ?? frameWords.allWaves
  const options = [
    ...waves.map(({ id, label, held }) => ({ id, label, held })),
    { id: null, label: frameWords.allWaves, held: true },
  ]
  return (
    <Menu>
      <Menu.Target>
        <UnstyledButton
          className={styles['target']}
          aria-label={`${frameWords.chooseWave}: ${name}`}
        >
          {name}
          <IconChevronDown size={14} stroke={1.8} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {options.map(({ id, label, held }) => (
          <Menu.Item
            key={id ?? 'all'}
            role="menuitemradio"
            aria-checked={id === (wave?.id ?? null)}
            leftSection={
              id === (wave?.id ?? null) ? (
                <IconCheck size={16} aria-hidden />
              ) : (
                <span className={styles['blank']} />
              )
            }
            onClick={() => chooseWave(id)}
          >
            {label}
            {!held && <span className={styles['aside']}> {frameWords.notHeld}</span>}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
