/** What became of an import: what came in, what did not, and what could not be carried over. */
import { Button, Group, Stack } from '@mantine/core'
import { navigate } from '../location.ts'
import { useFocusAtFirst } from './focus-at-first.ts'
import styles from './import-dialog.module.css'
import { Failures } from './import-failures.tsx'
import { filesAlike } from './import-groups.ts'
import { importDoneWords as words, importFileWords } from './import-words.ts'
import type { Imported } from './use-import.ts'

export interface FileCounts {
  readonly looked: number
  readonly asked: number
  readonly leftOut: number
}

/** More are counted and not listed. */
const MOST_LISTED = 200

export function ImportDone({
  imported: { imported, failures: broken, losses },
  unread,
  counts,
  onClose,
}: {
  readonly imported: Imported
  /** Files that could not even be looked at. */
  readonly unread: Imported['failures']
  readonly counts: FileCounts
  readonly onClose: () => void
}) {
  const focus = useFocusAtFirst()
  const [first] = imported
  const failures = [...unread, ...broken]
  return (
    <Stack gap="sm">
      <p className={styles['phase']} role="status">
        {words.title(imported.length)}
      </p>
      <p className={styles['hint']}>
        {words.files(counts.asked - broken.length, counts.looked + unread.length, counts.leftOut)}
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
        {filesAlike(losses, ({ sentences }) => sentences.join(' ')).map(({ names, one }) => (
          <li key={names.join('/')}>
            <strong>{names.join(', ')}</strong>{' '}
            {names.length === 1 ? '' : importFileWords.ofEach(names.length)}
            {one.sentences.join(' ')}
          </li>
        ))}
      </ul>
    </section>
  )
}
