/** What became of an import: what came in, what did not, and what could not be carried over. */
import { Button, Group, Stack } from '@mantine/core'
import { navigate } from '../location.ts'
import { useFocusAtFirst } from './focus-at-first.ts'
import styles from './import-dialog.module.css'
import { Failures } from './import-failures.tsx'
import { importDoneWords as words } from './import-words.ts'
import type { Imported } from './use-import.ts'

/** More are counted and not listed. */
const MOST_LISTED = 200

export function ImportDone({
  imported: { imported, failures, losses },
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
        {words.title(imported.length)}
      </p>
      {failures.length > 0 && (
        <section>
          <h3>{words.failed(failures.length)}</h3>
          <Failures failures={failures} />
        </section>
      )}
      {losses.length > 0 && <Losses losses={losses} />}
      {imported.length > 0 && (
        <ul className={styles['imported']} aria-label={words.list}>
          {imported.slice(0, MOST_LISTED).map(({ id, title, words: count }) => (
            <li key={id}>
              <span>{title}</span>
              <span className={styles['hint']}>{words.words(count)}</span>
            </li>
          ))}
          {imported.length > MOST_LISTED && <li>{words.more(imported.length - MOST_LISTED)}</li>}
        </ul>
      )}
      <Group justify="space-between" className={styles['actions'] ?? ''}>
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

function Losses({ losses }: { readonly losses: Imported['losses'] }) {
  return (
    <section>
      <h3>{words.losses}</h3>
      <p className={styles['hint']}>{words.lossesHint}</p>
      <ul className={styles['losses']} aria-label={words.losses}>
        {losses.map(({ fileName, sentences }, index) => (
          <li key={index}>
            <strong>{fileName}</strong> {sentences.join(' ')}
          </li>
        ))}
      </ul>
    </section>
  )
}
