/** Notes that are open for writing, or still on their way to the file after their page was left. */
import { useEffect, useState, useSyncExternalStore } from 'react'
import { v7 } from 'uuid'
import type { ErrorCode } from '../../core/errors.ts'
import { BlockId, type SourceId } from '../../core/ids.ts'
import type { SourceText } from '../../core/source/contract.ts'
import { useSession, type Session } from '../session.ts'
import { NoteSaver, type SaverView } from './note-saver.ts'

const open = new Map<SourceId, NoteSaver>()

/** Notes whose words are not all in the file, by the project that they belong to. */
const waiting = new Map<SourceId, { readonly saver: NoteSaver; readonly project: string }>()

/** Keeps the frame's state of saving truthful: letters that are not in the file are said not to be. */
function sayUnsaved({ saved }: Session, sourceId: SourceId, saver: NoteSaver): void {
  let said: ErrorCode | null | undefined
  const text = `note ${sourceId}`
  saver.subscribe(() => {
    const { unsaved, failure } = saver.view()
    const why = unsaved ? failure : undefined
    if (!unsaved) waiting.delete(sourceId)
    else if (!waiting.has(sourceId))
      waiting.set(sourceId, { saver, project: saved.now().project ?? '' })
    if (why === said) return
    said = why
    saved.tell(why === undefined ? { type: 'kept', text } : { type: 'typed', text, why })
  })
}

function openSaver(session: Session, { summary, blocks }: SourceText): NoteSaver {
  const sourceId = summary.id
  const { source } = session.clients
  const saver = new NoteSaver(
    { revision: summary.revision, blocks },
    {
      send: async (revision, steps) =>
        (await source.edit({ sourceId, revision, steps: [...steps] })).revision,
      load: async () => {
        const text = await source.get({ sourceId })
        return { revision: text.summary.revision, blocks: text.blocks }
      },
      newId: () => BlockId.parse(v7()),
      after: (milliseconds, run) => {
        const timer = setTimeout(run, milliseconds)
        return () => clearTimeout(timer)
      },
      now: () => new Date(),
    },
  )
  sayUnsaved(session, sourceId, saver)
  forgetWhenLocked(session)
  return saver
}

/** Lets go of a note once nothing of it is waiting. */
function leave(sourceId: SourceId, saver: NoteSaver): void {
  void saver.flush().then(() => {
    if (!saver.view().unsaved && open.get(sourceId) === saver) open.delete(sourceId)
  })
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
    for (const [sourceId, one] of waiting) {
      if (one.project !== project) continue
      open.set(sourceId, one.saver)
      void one.saver.flush()
    }
  })
}

/** The note of this text, open for writing; what the file tells later is taken over. One component per note: give it the note's id as its key. */
export function useOpenNote(text: SourceText): {
  readonly saver: NoteSaver
  readonly view: SaverView
} {
  const session = useSession()
  const { id, revision } = text.summary
  const [saver] = useState(() => open.get(id) ?? openSaver(session, text))
  useEffect(() => saver.noticed(revision), [saver, revision])
  useEffect(() => {
    open.set(id, saver)
    return () => leave(id, saver)
  }, [id, saver])
  useEffect(() => {
    const send = () => void saver.flush()
    const part = () => saver.part()
    addEventListener('pagehide', part)
    addEventListener('beforeunload', send)
    document.addEventListener('visibilitychange', send)
    return () => {
      removeEventListener('pagehide', part)
      removeEventListener('beforeunload', send)
      document.removeEventListener('visibilitychange', send)
    }
  }, [saver])
  return { saver, view: useSyncExternalStore(saver.subscribe, saver.view) }
}
