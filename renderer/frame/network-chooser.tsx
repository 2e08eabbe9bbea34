/** The name of the network, with a menu of the others and of what belongs to the project. */
import { Menu, UnstyledButton } from '@mantine/core'
import {
  IconCheck,
  IconChevronDown,
  IconHistory,
  IconLock,
  IconPlus,
  IconSettings,
} from '@tabler/icons-react'
import { runCommand } from '../commands.ts'
import { useCurrent } from '../current.ts'
import { KeyCap } from '../look/key-cap.tsx'
import { DataStatusTag } from '../look/data-status-tag.tsx'
import styles from './network-chooser.module.css'
import { frameWords } from './words.ts'

const icon = { size: 17, stroke: 1.8, 'aria-hidden': true } as const

function NetworkItems() {
  const { network, networks, choose } = useCurrent()
  return (
    <Menu.RadioGroup value={network?.id ?? null}>
      {networks.map((one) => (
        <Menu.RadioItem
          key={one.id}
          value={one.id}
          closeMenuOnClick
          onChange={() => choose(one.id)}
        >
          <span className={styles['option']}>
            <span className={styles['optionName']}>{one.name}</span>
            <DataStatusTag provenance={one.provenance} readOnly={one.readOnly} />
          </span>
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  )
}

export function NetworkChooser({ projectName }: { readonly projectName: string }) {
  const { network } = useCurrent()
  const name = network?.name ?? projectName
  return (
    <div className={styles['chooser']}>
      <Menu
        width={400}
        withinPortal={false}
        checkIcon={<IconCheck {...icon} />}
        classNames={{ dropdown: styles['menu'] ?? '' }}
      >
        <Menu.Target>
          <UnstyledButton
            className={styles['target']}
            aria-label={`${frameWords.chooseNetwork}: ${name}`}
          >
            <span className={styles['name']}>{name}</span>
            <IconChevronDown size={16} stroke={1.8} aria-hidden />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{frameWords.chooseNetwork}</Menu.Label>
          <NetworkItems />
          <Menu.Item
            leftSection={<IconPlus {...icon} />}
            onClick={() => runCommand('frame.network')}
          >
            {frameWords.newNetwork}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Label>{`${frameWords.project}: ${projectName}`}</Menu.Label>
          <Menu.Item
            leftSection={<IconSettings {...icon} />}
            rightSection={<KeyCap keys="mod+," />}
            onClick={() => runCommand('frame.settings')}
          >
            {frameWords.settings}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconHistory {...icon} />}
            onClick={() => runCommand('frame.history')}
          >
            {frameWords.history}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconLock {...icon} />}
            rightSection={<KeyCap keys="mod+l" />}
            onClick={() => runCommand('frame.lock')}
          >
            {frameWords.lock}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {network !== null && (
        <DataStatusTag provenance={network.provenance} readOnly={network.readOnly} />
      )}
    </div>
  )
}
