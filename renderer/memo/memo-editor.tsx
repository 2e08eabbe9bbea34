/** One memo, open for writing: its title, its text, what it is linked to, and where it is mentioned. */
import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { MemoId } from '../../core/ids.ts'
import type { Memo, MemoKind, MemoLink, Target } from '../../core/memo/contract.ts'
import { useCommands } from '../commands.ts'
import { EmptyState } from '../look/empty-state.tsx'
import { useAsk, useTell } from '../query.ts'
import { momentWords } from '../look/dates.ts'
import { LinkChips } from './link-chip.tsx'
import { LinkSearch } from './link-search.tsx'
import styles from './memo-editor.module.css'
import type { SaverView } from './memo-saver.ts'
import { MemoText } from './memo-text.tsx'
import { Mentions } from './mentions.tsx'
import { useOpenMemo, type OpenMemo, type Writing } from './open-memos.ts'
import { editorWords as words, memoKeys, memoWords } from './words.ts'

interface EditorProps {
  /** Of a new memo. */
  readonly kind: MemoKind
  /** Null for a new memo, which is made with its first letters. */
  readonly memoId: MemoId | null
  /** What a new memo is linked to. */
  readonly targets?: readonly Target[]
  /** Beside other things: without backlinks and removal. */
  readonly compact?: boolean
  /** The caret is put into the text at once. */
  readonly focused?: boolean
  readonly onAdded?: (memoId: MemoId) => void
  readonly onRemoved?: () => void
  readonly children?: ReactNode
}

const noTargets: readonly Target[] = []

/** Waits for a memo that is there; a new one can be written at once. */
export function MemoEditor(props: EditorProps) {
  const { memoId, kind, targets = noTargets } = props
  const answer = useAsk('memo', 'get', memoId === null ? null : { memoId })
  if (memoId === null) return <Editor {...props} writing={{ kind, memo: null, targets }} />
  if (answer.isError) return <EmptyState title={memoWords.gone}>{memoWords.goneBody}</EmptyState>
  if (answer.data === undefined) return null
  const writing = { kind: answer.data.kind, memo: answer.data, targets: noTargets }
  return <Editor key={memoId} {...props} writing={writing} />
}

/** The memo as the file holds it, kept up with what happens elsewhere. */
function useKept(open: OpenMemo, memoId: MemoId | null): Memo | null {
  const { data, isFetching } = useAsk('memo', 'get', memoId === null ? null : { memoId })
  const { saver } = open
  useEffect(() => {
    if (data !== undefined && !isFetching) saver.noticed({ title: data.title, text: data.text })
  }, [data, isFetching, saver])
  return data ?? null
}

function useTurning(open: OpenMemo): (turn: 'undo' | 'redo') => void {
  const { tell: undo } = useTell('project', 'undo')
  const { tell: redo } = useTell('project', 'redo')
  return (turn) => {
    const act = turn === 'undo' ? undo : redo
    void open.saver
      .flush()
      .then(async () => {
        if (!open.saver.view().unsaved) await act({})
      })
      .catch(() => undefined)
  }
}

function useLinking(open: OpenMemo) {
  const { tell: link } = useTell('memo', 'link')
  const { tell: unlink } = useTell('memo', 'unlink')
  const act = (tell: typeof link, target: Target): void => {
    void open
      .ensure()
      .then((memoId) => tell({ memoId, target }))
      .catch(() => undefined)
  }
  return {
    link: (target: Target) => act(link, target),
    unlink: (target: Target) => act(unlink, target),
  }
}

/** Beside other things the keys belong to those. */
function useEditorCommands(compact: boolean, link: () => void, write: () => void): void {
  const commands = [
    { id: 'memo.link', label: memoKeys.link, keys: 'l', bar: true, run: link },
    { id: 'memo.write', label: memoKeys.write, keys: 'enter', run: write },
  ]
  useCommands(compact ? [] : commands)
}

/** What need not be offered: what is linked already, and the memo itself. */
const taken = (linked: readonly Target[], memoId: MemoId | null): readonly Target[] =>
  memoId === null ? linked : [...linked, { kind: 'memo', id: memoId }]

function Editor(props: EditorProps & { readonly writing: Writing }) {
  const { writing, compact = false, focused = false, onAdded } = props
  const [memoId, setMemoId] = useState(writing.memo?.id ?? null)
  const open = useOpenMemo(writing, (added) => {
    setMemoId(added)
    onAdded?.(added)
  })
  const { saver, view } = open
  const kept = useKept(open, memoId)
  const { link, unlink } = useLinking(open)
  const turn = useTurning(open)
  const text = useRef<HTMLTextAreaElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const flush = (): void => void saver.flush()
  useEffect(() => {
    if (focused) text.current?.focus()
  }, [focused])
  useEditorCommands(
    compact,
    () => search.current?.focus(),
    () => text.current?.focus(),
  )
  const isMade = kept !== null || writing.memo !== null
  const links = kept?.links ?? writing.memo?.links ?? []
  const excluded = taken(isMade ? links.map(({ target }) => target) : writing.targets, memoId)
  return (
    <article className={styles['editor']} data-compact={compact} aria-label={view.draft.title}>
      <input
        className={styles['title']}
        data-mantine-stop-propagation
        aria-label={words.title}
        placeholder={words.title}
        maxLength={400}
        value={view.draft.title}
        onChange={(event) => saver.type({ title: event.currentTarget.value })}
        onBlur={flush}
        onKeyDown={(event) => {
          if (event.key === 'Enter') text.current?.focus()
          else if (event.key === 'Escape') {
            event.stopPropagation()
            event.currentTarget.blur()
          } else if (event.ctrlKey || event.metaKey) flush()
        }}
      />
      <Standing memo={kept} view={view} />
      <MemoText
        field={text}
        label={words.body[writing.kind]}
        placeholder={words.placeholder}
        text={view.draft.text}
        excluded={excluded}
        onType={(typed) => saver.type({ text: typed })}
        onLink={link}
        onLeave={flush}
        onTurn={turn}
      />
      <Links
        links={isMade ? links : null}
        fresh={writing.targets}
        onUnlink={(one) => unlink(one.target)}
      >
        <LinkSearch field={search} excluded={excluded} onLink={link} />
      </Links>
      {!compact && memoId !== null && <Mentions memoId={memoId} />}
      <Foot {...props} memoId={memoId} open={open} />
    </article>
  )
}

/** What the memo is linked to; before it is made, what it will be linked to. */
function Links({
  links,
  fresh,
  onUnlink,
  children,
}: {
  readonly links: readonly MemoLink[] | null
  readonly fresh: readonly Target[]
  readonly onUnlink: (link: MemoLink) => void
  readonly children: ReactNode
}) {
  return (
    <section className={styles['links']} aria-label={words.links}>
      <p className={styles['small']}>{words.links}</p>
      {links === null ? (
        <ul className={styles['fresh']}>
          {fresh.map((target) => (
            <FreshLink key={`${target.kind} ${target.id}`} target={target} />
          ))}
        </ul>
      ) : (
        <LinkChips links={links} label={words.links} onUnlink={onUnlink} />
      )}
      {children}
    </section>
  )
}

/** What a memo that is not made yet will be linked to. */
function FreshLink({ target }: { readonly target: Target }) {
  const link = useAsk('memo', 'target', { target }).data
  if (link === undefined) return null
  return (
    <li>
      <LinkChips links={[link]} label={words.links} />
    </li>
  )
}

/** Who wrote it and when, and whether all of it is in the file. */
function Standing({ memo, view }: { readonly memo: Memo | null; readonly view: SaverView }) {
  const state =
    view.failure !== null
      ? words.failed(view.failure)
      : view.unsaved
        ? words.saving
        : memo === null
          ? words.nothing
          : words.saved
  return (
    <p className={styles['standing']}>
      {memo !== null && (
        <span>
          {memoWords.by(memo.coderName, momentWords(memo.created))}
          {memo.changed !== memo.created && `, ${memoWords.changed(momentWords(memo.changed))}`}
        </span>
      )}
      <span className={styles['state']} data-failed={view.failure !== null} role="status">
        {state}
      </span>
    </p>
  )
}

function Foot({
  memoId,
  compact = false,
  open,
  onRemoved,
  children,
}: EditorProps & { readonly open: OpenMemo }) {
  const { tell, busy } = useTell('memo', 'remove')
  const remove = async (): Promise<void> => {
    await open.saver.flush()
    if (memoId !== null) await tell({ memoId })
    onRemoved?.()
  }
  const take = (): void => void remove().catch(() => undefined)
  const canRemove = !compact && memoId !== null
  useCommands(canRemove ? [{ id: 'memos.remove', label: memoKeys.remove, run: take }] : [])
  return (
    <div className={styles['foot']}>
      {children}
      {canRemove && (
        <Button
          size="xs"
          variant="subtle"
          color="var(--against)"
          loading={busy}
          leftSection={<IconTrash size={15} stroke={1.8} aria-hidden />}
          onClick={take}
        >
          {words.remove}
        </Button>
      )}
    </div>
  )
}
