/** The whole window: the frame where a project is open, the door where none is. */
import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { errorWords } from '../../core/error-words.ts'
import { EmptyState } from '../look/empty-state.tsx'
import { RecoveryScreen } from '../project/recovery-screen.tsx'
import type { NewCode } from '../project/new-code.ts'
import { UnlockScreen } from '../project/unlock-screen.tsx'
import { useAsk } from '../query.ts'
import { wouldLose } from '../saved.ts'
import { useSession } from '../session.ts'
import styles from './app.module.css'
import { Frame } from './frame.tsx'
import { useKeyboard } from './keyboard.ts'
import { useLocking } from './locking.ts'
import { frameWords, lostWords } from './words.ts'

export function App() {
  const { saved } = useSession()
  const status = useAsk('project', 'status', {})
  const [made, setMade] = useState<NewCode | null>(null)
  const reason = useLocking(status.data?.open === true, () => setMade(null))
  useKeyboard()
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (wouldLose(saved.now())) event.preventDefault()
    }
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [saved])

  if (made !== null) return <RecoveryScreen made={made} onDone={() => setMade(null)} />
  if (status.data !== undefined)
    return status.data.open ? (
      <Frame key={status.data.path} status={status.data} />
    ) : (
      <UnlockScreen canRemember={status.data.canRemember} lockedBy={reason} onCode={setMade} />
    )
  if (status.isPending)
    return (
      <main className={styles['wait']} aria-busy="true">
        <p className="unseen">{frameWords.loading}</p>
      </main>
    )
  const words = errorWords[status.error.code]
  return (
    <main className={styles['wait']}>
      <EmptyState
        level={1}
        title={lostWords.title}
        action={<Button onClick={() => void status.refetch()}>{lostWords.again}</Button>}
      >
        <p>{words.safe}</p>
        <p>{words.next}</p>
      </EmptyState>
    </main>
  )
}
