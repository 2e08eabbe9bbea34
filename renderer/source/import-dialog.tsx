/** The dialog in which files are looked at, chosen and brought in. */
import { Button, Group, Modal, Progress, Stack } from '@mantine/core'
import { useState } from 'react'
import type { NetworkId } from '../../core/ids.ts'
import { useBackGuard } from './back-guard.ts'
import { ImportChoosing } from './import-choosing.tsx'
import { ImportDone } from './import-done.tsx'
import { useFocusAtFirst } from './focus-at-first.ts'
import styles from './import-dialog.module.css'
import { importWords as words } from './import-words.ts'
import { LeaveImport } from './leave-import.tsx'
import { secondsLeft } from './time-left.ts'
import type { Headway, Import } from './use-import.ts'

export function ImportDialog({
  importing,
  networkId,
}: {
  readonly importing: Import
  readonly networkId: NetworkId
}) {
  const { phase, previewed, asked, imported, headway, stop, close } = importing
  const looked = previewed.previews.length
  const [isTouched, setTouched] = useState(false)
  const [asking, setAsking] = useState(false)
  const leave = () => {
    setAsking(false)
    setTouched(false)
    close()
  }
  const askToLeave = () => (isTouched ? setAsking(true) : leave())
  useBackGuard(phase === 'choosing' || phase === 'importing', () => {
    if (phase === 'choosing') askToLeave()
  })
  const works = phase === 'looking' || phase === 'importing'
  return (
    <Modal
      opened={phase !== 'idle'}
      onClose={works ? stop : phase === 'choosing' ? askToLeave : leave}
      closeOnClickOutside={false}
      title={words.title}
      size={works ? 480 : 920}
      classNames={{ content: styles['scroller'] ?? '' }}
    >
      {works && (
        <Working
          title={phase === 'looking' ? words.reading : words.importing}
          headway={headway}
          onStop={stop}
        />
      )}
      {(phase === 'choosing' || phase === 'importing') && (
        <ImportChoosing
          importing={importing}
          networkId={networkId}
          shown={phase === 'choosing'}
          onTouched={setTouched}
          onCancel={askToLeave}
        />
      )}
      {phase === 'done' && (
        <ImportDone
          imported={imported}
          unread={previewed.failures}
          counts={{ looked, asked, leftOut: looked - asked }}
          onClose={leave}
        />
      )}
      <LeaveImport opened={asking} onStay={() => setAsking(false)} onLeave={leave} />
    </Modal>
  )
}

function Working({
  title,
  headway: { progress, started, stopping },
  onStop,
}: {
  readonly title: string
  readonly headway: Headway
  readonly onStop: () => void
}) {
  const focus = useFocusAtFirst()
  const done = progress?.done ?? 0
  const total = progress?.total ?? 0
  const come = done + (progress?.part ?? 0)
  // A long file counts by how far it has come, in hundredths.
  const left = secondsLeft(Date.now() - started, Math.floor(come * 100), total * 100)
  return (
    <Stack gap="sm">
      <p className={styles['phase']}>{title}</p>
      <Progress
        value={total === 0 ? 0 : (come / total) * 100}
        aria-label={title}
        transitionDuration={90}
      />
      <p className={styles['step']}>
        {total > 0 && words.step(done, total, progress?.fileName ?? '')}
        {words.left(left)}
      </p>
      <Group justify="space-between">
        <span className={styles['hint']}>{words.stopHint}</span>
        <Button variant="default" onClick={onStop} ref={focus} disabled={stopping}>
          {stopping ? words.stopping : words.stop}
        </Button>
      </Group>
    </Stack>
  )
}
