/** The journal of the analysis: dated entries, the newest first. */
import { Button, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconPencil, IconSearch } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { MemoId } from '../../core/ids.ts'
import type { Memo } from '../../core/memo/contract.ts'
import { useCommands } from '../commands.ts'
import { navigate } from '../location.ts'
import { EmptyState } from '../look/empty-state.tsx'
import { useAsk } from '../query.ts'
import { clockTime, dayOfMoment, momentWords } from '../look/dates.ts'
import { LinkChips } from './link-chip.tsx'
import { MemoEditor } from './memo-editor.tsx'
import styles from './journal.module.css'
import { placeOfMemo, placeOfView, type Fresh } from './memos-place.ts'
import { useLast } from './use-last.ts'
import { editorWords, memoKeys, memoWords as words } from './words.ts'

const page = 25
const pause = 120

/** Looks for words in the entries; Escape empties the field, and then leaves it. */
function Finding({
  typed,
  onType,
}: {
  readonly typed: string
  readonly onType: (words: string) => void
}) {
  const field = useRef<HTMLInputElement>(null)
  useCommands([
    {
      ...{ id: 'memos.filter', label: memoKeys.filterJournal, keys: 'f' },
      run: () => field.current?.focus(),
    },
  ])
  return (
    <div role="search" className={styles['finding']}>
      <TextInput
        ref={field}
        aria-label={words.journalText}
        placeholder={words.journalText}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={typed}
        maxLength={400}
        onChange={(event) => onType(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          if (typed === '') event.currentTarget.blur()
          onType('')
        }}
      />
    </div>
  )
}

/** Entries under the days on which they were begun. */
function Days({
  entries,
  open,
  isAsked,
  onLeave,
}: {
  readonly entries: readonly Memo[]
  readonly open: MemoId | null
  /** Only entries with some words are wanted. */
  readonly isAsked: boolean
  readonly onLeave: () => void
}) {
  if (isAsked && entries.length === 0) return <p role="status">{words.noEntry}</p>
  const days = Map.groupBy(entries, ({ created }) => dayOfMoment(created))
  return [...days].map(([day, some]) => (
    <section key={day} className={styles['day']} aria-label={day}>
      <h2>{day}</h2>
      {some.map((entry) =>
        entry.id === open ? (
          <OpenEntry key={entry.id} memoId={entry.id} onLeave={onLeave} />
        ) : (
          <Entry key={entry.id} entry={entry} />
        ),
      )}
    </section>
  ))
}

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
  const [typed, setTyped] = useState('')
  const [asked] = useDebouncedValue(typed, pause)
  const entries = useLast(useAsk('memo', 'journal', { words: asked, coderId: null, limit }).data)
  if (entries === undefined) return null
  const leave = (): void => navigate(placeOfView('journal'))
  const open = fresh?.memoId ?? memoId
  const isFar = open !== null && fresh === null && !entries.some(({ id }) => id === open)
  if (entries.length === 0 && fresh === null && asked === '' && typed === '')
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
        <Finding typed={typed} onType={setTyped} />
        {isFar && <OpenEntry memoId={open} onLeave={leave} />}
        <Days
          entries={entries.filter(({ id }) => id !== fresh?.memoId)}
          open={open}
          isAsked={asked !== ''}
          onLeave={leave}
        />
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
        <h3>{title === '' ? clockTime(created) : title}</h3>
        <span className={styles['by']}>
          {title === '' ? coderName : words.by(coderName, clockTime(created))}
        </span>
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
