/** Who is at work: beside the state of saving, and said on opening a project in which several code. */
import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useEffect, useRef } from 'react'
import type { ProjectStatus } from '../../core/project/contract.ts'
import { useAsk } from '../query.ts'
import { openSheet } from './open-sheets.ts'
import styles from './status-bar.module.css'
import { coderWords as words } from './status-words.ts'

const NOTICE = 'coder-at-work'
const patience = 12_000

const change = (): void => {
  notifications.hide(NOTICE)
  openSheet('who')
}

function say(name: string): void {
  notifications.show({
    id: NOTICE,
    autoClose: patience,
    title: words.youAre(name),
    message: (
      <Button size="xs" variant="default" mt={6} onClick={change}>
        {words.another}
      </Button>
    ),
  })
}

/** Once after each unlocking, and only where somebody else could be meant. */
function useSaidOnOpening({ me, asksWho }: ProjectStatus, several: boolean): void {
  const settled = useRef(asksWho)
  const name = me?.name ?? ''
  useEffect(() => {
    if (settled.current || !several || name === '') return undefined
    settled.current = true
    say(name)
    return () => void notifications.hide(NOTICE)
  }, [several, name])
}

export function CoderAtWork({ status }: { readonly status: ProjectStatus }) {
  const coders = useAsk('project', 'coders', {}).data
  useSaidOnOpening(status, (coders?.length ?? 0) > 1)
  const { me } = status
  if (me === null) return null
  const shown = me.initials === '' ? me.name : me.initials
  return (
    <button
      type="button"
      className={styles['messages']}
      aria-label={`${shown}. ${words.atWork(me.name)}`}
      title={words.atWork(me.name)}
      onClick={change}
    >
      {shown}
    </button>
  )
}
