/** What can be set: how it looks, who I am, when it locks, and the file's own safety. */
import { Button, Modal, SegmentedControl, useMantineColorScheme } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { ProjectStatus } from '../../core/project/contract.ts'
import { closeSheet } from '../frame/open-sheets.ts'
import { ChangePassphrase } from './change-passphrase.tsx'
import { CheckFile } from './check-file.tsx'
import { CoderList } from './coder-list.tsx'
import { AutoLock, MyName, ProjectName, RecentSwitch } from './settings-fields.tsx'
import styles from './settings-sheet.module.css'
import { changeWords, coderWords, settingsWords as words } from './words.ts'

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles['part']} aria-label={title}>
      <h3 className={styles['head']}>{title}</h3>
      <div className={styles['fields']}>{children}</div>
    </section>
  )
}

function Appearance() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <SegmentedControl
      aria-label={words.appearance}
      value={colorScheme}
      onChange={(value) => setColorScheme(value)}
      data={[
        { value: 'light', label: words.schemes.light },
        { value: 'dark', label: words.schemes.dark },
        { value: 'auto', label: words.schemes.auto },
      ]}
    />
  )
}

export function SettingsSheet({ status }: { readonly status: ProjectStatus }) {
  const [changing, setChanging] = useState(false)
  // A new recovery code is shown once: this sheet closes only by its own button then.
  const [held, setHeld] = useState(false)
  return (
    <Modal
      opened
      onClose={closeSheet}
      closeOnEscape={!held}
      closeOnClickOutside={!held}
      withCloseButton={!held}
      title={changing ? changeWords.title : words.title}
      size={600}
    >
      {changing ? (
        <ChangePassphrase
          status={status}
          onHold={setHeld}
          onDone={() => {
            setHeld(false)
            setChanging(false)
          }}
        />
      ) : (
        <div className={styles['parts']}>
          <Part title={words.appearance}>
            <Appearance />
          </Part>
          <Part title={words.me}>
            {status.me !== null && <MyName key={status.me.id} me={status.me} />}
          </Part>
          <Part title={coderWords.settings}>
            <CoderList me={status.me?.id ?? null} />
          </Part>
          <Part title={words.project}>
            <ProjectName name={status.name ?? ''} path={status.path ?? ''} />
          </Part>
          <Part title={words.safety}>
            <AutoLock minutes={status.autoLockMinutes} />
            <RecentSwitch />
            <div className={styles['buttons']}>
              <Button variant="default" onClick={() => setChanging(true)}>
                {words.changePassphrase}
              </Button>
            </div>
            <CheckFile />
          </Part>
        </div>
      )}
    </Modal>
  )
}
