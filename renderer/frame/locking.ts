/** Locking: what the window does when the project shuts, and how the engine learns that somebody is at work. */
import { notifications } from '@mantine/notifications'
import { useEffect, useEffectEvent, useState } from 'react'
import type { ProjectStatus } from '../../core/project/contract.ts'
import { forgetChoice } from '../current.ts'
import { useSession, type Session } from '../session.ts'
import { forgetMessages } from './messages.ts'
import { closeSheet } from './open-sheets.ts'

const presentEvery = 30_000

/** Takes every word of the project out of the window. */
function forget({ answers, saved }: Session): void {
  const status = ['project', 'status', {}]
  answers.setQueryData<ProjectStatus>(status, (known) => known && { ...known, ...shut })
  answers.removeQueries({ predicate: ({ queryKey }) => queryKey[1] !== 'status' })
  void answers.invalidateQueries({ queryKey: ['project', 'status'] })
  closeSheet()
  notifications.clean()
  forgetMessages()
  forgetChoice()
  saved.tell({ type: 'locked' })
}

const shut = {
  open: false,
  path: null,
  name: null,
  me: null,
  undo: { undo: null, redo: null },
} as const

export type LockReason = 'idle' | 'asked'

/**
 * Forgets everything as soon as the engine says that it has locked, and gives why it did.
 * A notice may be missed while the wire is down; that the project is shut then says the same.
 */
export function useLocking(open: boolean, onLock: () => void): LockReason | null {
  const session = useSession()
  const [reason, setReason] = useState<LockReason | null>(null)
  const locked = useEffectEvent(onLock)
  useEffect(
    () =>
      session.bridge.listen((notice) => {
        if (notice.type !== 'locked') return
        locked()
        setReason(notice.reason)
        forget(session)
      }),
    [session],
  )
  useEffect(() => {
    if (!open) return undefined
    return () => {
      locked()
      forget(session)
    }
  }, [open, session])
  return reason
}

/** What the file did not take before the lock goes on its way again. */
export function useUnlocked(path: string | null): void {
  const { unlocked } = useSession()
  useEffect(() => {
    if (path !== null) unlocked(path)
  }, [unlocked, path])
}

/** Tells the engine, at most every half minute, that a person is at work. */
export function usePresence(): void {
  const { clients } = useSession()
  useEffect(() => {
    let last = 0
    const atWork = () => {
      if (Date.now() - last < presentEvery) return
      last = Date.now()
      clients.project.present({}).catch(() => undefined)
    }
    const events = ['keydown', 'pointerdown', 'wheel'] as const
    for (const event of events) addEventListener(event, atWork, { passive: true })
    return () => {
      for (const event of events) removeEventListener(event, atWork)
    }
  }, [clients])
}
