/** The dialog in which files are looked at, chosen and brought in. */
import { Button, Group, Modal, Progress, Stack } from '@mantine/core'
import type { NetworkId } from '../../core/ids.ts'
import { navigate } from '../location.ts'
import { ImportChoosing } from './import-choosing.tsx'
import { Failures } from './import-failures.tsx'
import { useFocusAtFirst } from './focus-at-first.ts'
import styles from './import-dialog.module.css'
import { secondsLeft } from './time-left.ts'
import type { Headway, Import, Imported } from './use-import.ts'
import { importWords as words } from './words.ts'

export function ImportDialog({
  importing,
  networkId,
}: {
  readonly importing: Import
  readonly networkId: NetworkId
}) {
  const { phase, previewed, imported, headway, begin, stop, close } = importing
  const works = phase === 'looking' || phase === 'importing'
  return (
    <Modal
      opened={phase !== 'idle'}
      onClose={works ? stop : close}
      closeOnClickOutside={false}
      title={words.title}
      size={works ? 480 : 860}
    >
      {works && (
        <Working
          title={phase === 'looking' ? words.reading : words.importing}
          headway={headway}
          onStop={stop}
        />
      )}
      {phase === 'choosing' && (
        <ImportChoosing
          previewed={previewed}
          networkId={networkId}
          onImport={begin}
          onCancel={close}
        />
      )}
      {phase === 'done' && <Done imported={imported} onClose={close} />}
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
  return (
    <Stack gap="sm">
      <p className={styles['phase']}>{title}</p>
      <Progress
        value={total === 0 ? 0 : (done / total) * 100}
        aria-label={title}
        transitionDuration={90}
      />
      <p className={styles['step']}>
        {total > 0 && words.step(done, total, progress?.fileName ?? '')}
        {words.left(secondsLeft(Date.now() - started, done, total))}
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

function Done({
  imported: { imported, failures },
  onClose,
}: {
  readonly imported: Imported
  readonly onClose: () => void
}) {
  const focus = useFocusAtFirst()
  const [first] = imported
  return (
    <Stack gap="sm">
      <p className={styles['phase']} role="status">
        {words.doneTitle(imported.length)}
      </p>
      <ul className={styles['imported']}>
        {imported.map(({ id, title, words: count }) => (
          <li key={id}>
            <span>{title}</span>
            <span className={styles['hint']}>{words.words(count)}</span>
          </li>
        ))}
      </ul>
      {failures.length > 0 && (
        <>
          <p className={styles['phase']}>{words.failed(failures.length)}</p>
          <Failures failures={failures} />
        </>
      )}
      <Group justify="space-between">
        <span className={styles['hint']}>{imported.length > 0 && words.undoHint}</span>
        <Group gap="xs">
          {first !== undefined && (
            <Button variant="default" onClick={() => navigate(`/code/${first.id}`)}>
              {words.openFirst}
            </Button>
          )}
          <Button onClick={onClose} ref={focus}>
            {words.close}
          </Button>
        </Group>
      </Group>
    </Stack>
  )
}
