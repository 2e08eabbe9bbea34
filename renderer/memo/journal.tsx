/** The journal of the analysis: dated entries, the newest first. */
import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import type { MemoId } from '../../core/ids.ts'
import type { Memo } from '../../core/memo/contract.ts'
import { navigate } from '../location.ts'
import { EmptyState } from '../look/empty-state.tsx'
import { useAsk } from '../query.ts'
import { momentWords } from '../look/dates.ts'
import { LinkChips } from './link-chip.tsx'
import { MemoEditor } from './memo-editor.tsx'
import styles from './journal.module.css'
import { placeOfMemo, placeOfView, type Fresh } from './memos-place.ts'
import { editorWords, memoWords as words } from './words.ts'

const page = 25

export function Journal({
  memoId,
  fresh,
  onAdded,
}: {
  /** The entry that is open for writing. */
  readonly memoId: MemoId | null
  readonly fresh: Fresh | null
  readonly onAdded: (memoId: MemoId) => void
}) {
  const [limit, setLimit] = useState(page)
  const entries = useAsk('memo', 'journal', { words: '', coderId: null, limit }).data
  if (entries === undefined) return null
  const leave = (): void => navigate(placeOfView('journal'))
  const open = fresh?.memoId ?? memoId
  const isFar = open !== null && fresh === null && !entries.some(({ id }) => id === open)
  if (entries.length === 0 && fresh === null)
    return <EmptyState title={words.journalEmptyTitle}>{words.journalEmpty}</EmptyState>
  return (
    <div className={styles['scroll']}>
      <div className={styles['journal']} role="region" aria-label={words.entries}>
        {fresh !== null && (
          <div className={styles['entry']}>
            <MemoEditor
              key={fresh.key}
              kind="journal"
              memoId={null}
              targets={fresh.targets}
              focused
              onAdded={onAdded}
              onRemoved={leave}
            />
          </div>
        )}
        {isFar && <OpenEntry memoId={open} onLeave={leave} />}
        {entries
          .filter(({ id }) => id !== fresh?.memoId)
          .map((entry) =>
            entry.id === open ? (
              <OpenEntry key={entry.id} memoId={entry.id} onLeave={leave} />
            ) : (
              <Entry key={entry.id} entry={entry} />
            ),
          )}
        {entries.length === limit && (
          <Button variant="default" onClick={() => setLimit(limit + page)}>
            {words.older}
          </Button>
        )}
      </div>
    </div>
  )
}

function OpenEntry({ memoId, onLeave }: { readonly memoId: MemoId; readonly onLeave: () => void }) {
  return (
    <div className={styles['entry']}>
      <MemoEditor kind="journal" memoId={memoId} onRemoved={onLeave}>
        <Button size="xs" variant="default" onClick={onLeave}>
          {editorWords.done}
        </Button>
      </MemoEditor>
    </div>
  )
}

function Entry({ entry }: { readonly entry: Memo }) {
  const { id, title, text, coderName, created, links } = entry
  const when = momentWords(created)
  return (
    <article className={styles['entry']} aria-label={title === '' ? when : title}>
      <header className={styles['head']}>
        <h2>{title === '' ? when : title}</h2>
        <span className={styles['by']}>{title === '' ? coderName : words.by(coderName, when)}</span>
        <Button
          size="xs"
          variant="subtle"
          aria-label={words.editEntry(when)}
          leftSection={<IconPencil size={15} stroke={1.8} aria-hidden />}
          onClick={() => navigate(placeOfMemo(id))}
        >
          {words.edit}
        </Button>
      </header>
      <p className={styles['text']}>{text}</p>
      <LinkChips links={links} label={editorWords.links} />
    </article>
  )
}
