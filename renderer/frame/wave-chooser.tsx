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
  const everyWave = 'all'
  return (
    <Menu withinPortal={false} checkIcon={<IconCheck size={16} aria-hidden />}>
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
        <Menu.RadioGroup value={wave?.id ?? everyWave}>
          {waves.map(({ id, label, held }) => (
            <Menu.RadioItem key={id} value={id} closeMenuOnClick onChange={() => chooseWave(id)}>
              {label}
              {!held && <span className={styles['aside']}> {frameWords.notHeld}</span>}
            </Menu.RadioItem>
          ))}
          <Menu.RadioItem value={everyWave} closeMenuOnClick onChange={() => chooseWave(null)}>
            {frameWords.allWaves}
          </Menu.RadioItem>
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}
