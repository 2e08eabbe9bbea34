import { Button, NumberInput, Switch, TextInput } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import type { Coder } from '../../core/project/contract.ts'
import { useTell } from '../query.ts'
import { useRecent } from './recent.ts'
import styles from './settings-sheet.module.css'
import { settingsWords as words } from './words.ts'

const ignore = () => undefined

/** My name and initials, as they stand beside my codings. */
export function MyName({ me }: { readonly me: Coder }) {
  const [name, setName] = useState(me.name)
  const [initials, setInitials] = useState(me.initials)
  const rename = useTell('project', 'renameMe')
  const same = name === me.name && initials === me.initials
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (!same && name.trim() !== '') rename.tell({ name, initials }).catch(ignore)
  }
  return (
    <form className={styles['row']} onSubmit={submit}>
      <TextInput
        className={styles['grow']}
        label={words.myName}
        value={name}
        maxLength={400}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        className={styles['initials']}
        label={words.initials}
        value={initials}
        maxLength={8}
        onChange={(event) => setInitials(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={same || name.trim() === ''}>
        {words.save}
      </Button>
    </form>
  )
}

/** The project's name; its file keeps its own. */
export function ProjectName({ name, path }: { readonly name: string; readonly path: string }) {
  const [text, setText] = useState(name)
  const rename = useTell('project', 'rename')
  const idle = text === name || text.trim() === ''
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (!idle) rename.tell({ name: text }).catch(ignore)
  }
  return (
    <>
      <form className={styles['row']} onSubmit={submit}>
        <TextInput
          className={styles['grow']}
          label={words.projectName}
          value={text}
          maxLength={400}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={idle}>
          {words.save}
        </Button>
      </form>
      <p className={styles['path']}>{`${words.file}: ${path}`}</p>
    </>
  )
}

/** Minutes until the project locks by itself. */
export function AutoLock({ minutes }: { readonly minutes: number }) {
  const set = useTell('project', 'setAutoLock')
  return (
    <NumberInput
      className={styles['minutes']}
      label={words.autoLock}
      description={words.minutes}
      inputWrapperOrder={['label', 'input', 'description']}
      min={1}
      max={240}
      allowDecimal={false}
      defaultValue={minutes}
      onChange={(value) => {
        const next = Number(value)
        if (Number.isInteger(next) && next >= 1 && next <= 240)
          set.tell({ minutes: next }).catch(ignore)
      }}
    />
  )
}

/** Whether this computer keeps the paths of projects that were opened. */
export function RecentSwitch() {
  const recent = useRecent()
  const keep = useTell('project', 'keepRecent')
  return (
    <Switch
      label={words.recent}
      description={words.recentHint}
      checked={recent.data?.kept ?? true}
      disabled={recent.data === undefined}
      onChange={(event) => void keep.tell({ keep: event.currentTarget.checked }).catch(ignore)}
    />
  )
}
