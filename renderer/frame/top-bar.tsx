import { ActionIcon, Tooltip } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { ProjectStatus } from '../../core/project/contract.ts'
import { runCommand } from '../commands.ts'
import { LocalTabs } from './local-tabs.tsx'
import { NetworkChooser } from './network-chooser.tsx'
import { SearchBox } from './search-box.tsx'
import styles from './top-bar.module.css'
import { WaveChooser } from './wave-chooser.tsx'
import { deedOf, frameWords } from './words.ts'

function Turn({
  command,
  label,
  disabled,
  children,
}: {
  readonly command: string
  readonly label: string
  readonly disabled: boolean
  readonly children: ReactNode
}) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="var(--ink-2)"
        size={28}
        aria-label={label}
        aria-disabled={disabled}
        className={styles['turn'] ?? ''}
        onClick={() => runCommand(command)}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  )
}

export function TopBar({ status }: { readonly status: ProjectStatus }) {
  const { undo, redo } = status.undo
  return (
    <div className={styles['bar']}>
      <NetworkChooser projectName={status.name ?? ''} />
      <LocalTabs />
      <WaveChooser />
      <div className={styles['end']}>
        <SearchBox />
        <Turn
          command="frame.undo"
          disabled={undo === null}
          label={undo === null ? frameWords.nothingToUndo : frameWords.undo(deedOf(undo))}
        >
          <IconArrowBackUp size={19} stroke={1.8} aria-hidden />
        </Turn>
        <Turn
          command="frame.redo"
          disabled={redo === null}
          label={redo === null ? frameWords.nothingToRedo : frameWords.redo(deedOf(redo))}
        >
          <IconArrowForwardUp size={19} stroke={1.8} aria-hidden />
        </Turn>
      </div>
    </div>
  )
}
