/** Memos that are open for writing, or still on their way to the file after their page was left. */
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import type { MemoId } from '../../core/ids.ts'
import type { Memo, MemoKind, MemoText, Target } from '../../core/memo/contract.ts'
import { AppError, type ErrorCode } from '../../core/errors.ts'
import { useSession, type Session } from '../session.ts'
import { MemoSaver, type SaverView } from './memo-saver.ts'

/** What is written: a memo that is there, or one that is made with its first letters. */
export interface Writing {
  readonly kind: MemoKind
  readonly memo: Memo | null
  /** What a new memo is linked to. */
  readonly targets: readonly Target[]
}

interface Open {
  readonly saver: MemoSaver
  /** The memo's id; makes the memo where it is not there yet. */
  readonly ensure: () => Promise<MemoId>
  memoId: MemoId | null
  onAdded: (memoId: MemoId) => void
}

const open = new Map<MemoId, Open>()
const nothing: MemoText = { title: '', text: '' }

let numbered = 0

/** Memos whose words are not all in the file, by the project that they belong to. */
const waiting = new Map<Open, string>()

/** Keeps the frame's state of saving truthful: letters that are not in the file are said not to be. */
function sayUnsaved({ saved }: Session, opened: Open): void {
  const { saver } = opened
  numbered += 1
  const text = `memo ${String(numbered)}`
  let said: ErrorCode | null | undefined
  saver.subscribe(() => {
    const { unsaved, failure } = saver.view()
    const why = unsaved ? failure : undefined
    if (!unsaved) waiting.delete(opened)
    else if (!waiting.has(opened)) waiting.set(opened, saved.now().project ?? '')
    if (why === said) return
    said = why
    saved.tell(why === undefined ? { type: 'kept', text } : { type: 'typed', text, why })
  })
}

type Add = (text: MemoText) => Promise<MemoId>

/** Changes the memo, or makes it where it is not there: also where it was removed while somebody writes in it. */
async function send(
  session: Session,
  opened: Open,
  add: Add,
  text: MemoText,
  known: readonly MemoText[],
): Promise<MemoText> {
  const { memoId } = opened
  if (memoId !== null)
    try {
      return await session.clients.memo.change({ memoId, ...text, known: [...known] })
    } catch (thrown) {
      if (!(thrown instanceof AppError) || thrown.code !== 'not-found') throw thrown
    }
  await add(text)
  return text
}

const listening = new WeakSet<Session>()

/** Words must not outlive the lock, but for those that no file holds: they go on when the project is open again. */
function forgetWhenLocked(session: Session): void {
  if (listening.has(session)) return
  listening.add(session)
  session.bridge.listen((notice) => {
    if (notice.type === 'locked') open.clear()
  })
  session.onUnlocked((project) => {
    for (const [opened, of] of waiting) {
      if (of !== project) continue
      if (opened.memoId !== null) open.set(opened.memoId, opened)
      void opened.saver.flush()
    }
  })
}

function openMemo(session: Session, { kind, memo, targets }: Writing): Open {
  const linked = memo === null ? targets : memo.links.map(({ target }) => target)
  const add: Add = async (text) => {
    const { memoId } = await session.clients.memo.add({ kind, ...text, targets: [...linked] })
    opened.memoId = memoId
    open.set(memoId, opened)
    opened.onAdded(memoId)
    return memoId
  }
  const saver = new MemoSaver(memo ?? nothing, {
    send: (text, known) => send(session, opened, add, text, known),
    after: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds)
      return () => clearTimeout(timer)
    },
  })
  const opened: Open = {
    saver,
    memoId: memo?.id ?? null,
    onAdded: () => undefined,
    ensure: async () => {
      await saver.flush()
      return opened.memoId ?? add(saver.view().draft)
    },
  }
  sayUnsaved(session, opened)
  forgetWhenLocked(session)
  return opened
}

function leave(opened: Open): void {
  void opened.saver.flush().then(() => {
    const { memoId } = opened
    if (memoId === null || opened.saver.view().unsaved) return
    if (open.get(memoId) === opened) open.delete(memoId)
  })
}

export interface OpenMemo {
  readonly saver: MemoSaver
  readonly view: SaverView
  readonly ensure: () => Promise<MemoId>
}

/** A memo open for writing. One component per memo: give it a key of its own. */
export function useOpenMemo(writing: Writing, onAdded: (memoId: MemoId) => void): OpenMemo {
  const session = useSession()
  const [opened] = useState(() => {
    const { memo } = writing
    return (memo === null ? undefined : open.get(memo.id)) ?? openMemo(session, writing)
  })
  const { saver } = opened
  useEffect(() => {
    opened.onAdded = onAdded
  }, [opened, onAdded])
  useEffect(() => {
    if (opened.memoId !== null) open.set(opened.memoId, opened)
    return () => leave(opened)
  }, [opened])
  const send = useCallback(() => void saver.flush(), [saver])
  useEffect(() => {
    addEventListener('pagehide', send)
    addEventListener('beforeunload', send)
    document.addEventListener('visibilitychange', send)
    return () => {
      removeEventListener('pagehide', send)
      removeEventListener('beforeunload', send)
      document.removeEventListener('visibilitychange', send)
    }
  }, [send])
  return { saver, view: useSyncExternalStore(saver.subscribe, saver.view), ensure: opened.ensure }
}
