import { Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core'
import { IconCheck, IconKey, IconWifiOff } from '@tabler/icons-react'
import { runCommand } from '../commands.ts'
import { frameWords } from '../frame/words.ts'
import styles from './door-foot.module.css'
import { doorWords, settingsWords } from './words.ts'

const schemes = ['light', 'dark', 'auto'] as const

function Appearance() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <Menu position="top-end" withinPortal={false} checkIcon={<IconCheck size={15} aria-hidden />}>
      <Menu.Target>
        <UnstyledButton className={styles['link']}>{doorWords.appearance}</UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={colorScheme}>
          {schemes.map((scheme) => (
            <Menu.RadioItem
              key={scheme}
              value={scheme}
              closeMenuOnClick
              onChange={() => setColorScheme(scheme)}
            >
              {settingsWords.schemes[scheme]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}

/** What is kept where, and what nobody can do for a person. */
export function DoorFoot() {
  return (
    <footer className={styles['foot']}>
      <div className={styles['promises']}>
        <p>
          <IconWifiOff size={18} stroke={1.7} aria-hidden />
          <span>
            <strong>{doorWords.noLeak.lead}</strong> {doorWords.noLeak.rest}
          </span>
        </p>
        <p>
          <IconKey size={18} stroke={1.7} aria-hidden />
          <span>
            <strong>{doorWords.twoKeys.lead}</strong> {doorWords.twoKeys.rest}
          </span>
        </p>
      </div>
      <div className={styles['line']}>
        <span>{doorWords.program}</span>
        <span className={styles['links']}>
          <Appearance />
          <UnstyledButton className={styles['link']} onClick={() => runCommand('frame.help')}>
            {frameWords.help}
          </UnstyledButton>
        </span>
      </div>
    </footer>
  )
}
