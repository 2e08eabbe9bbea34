import { navigate } from '../location.ts'
import { RecoveryCode } from './recovery-code.tsx'
import styles from './recovery-screen.module.css'
import type { NewCode } from './new-code.ts'
import { recoveryWords } from './words.ts'

/** Between making a project and working in it: its recovery code. */
export function RecoveryScreen({
  made,
  onDone,
}: {
  readonly made: NewCode
  readonly onDone: () => void
}) {
  return (
    <main className={styles['screen']}>
      <h1 className={styles['title']}>{recoveryWords.title}</h1>
      <RecoveryCode
        made={made}
        onDone={() => {
          navigate('/overview', { replace: true })
          onDone()
        }}
      />
    </main>
  )
}
