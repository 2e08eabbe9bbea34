/** Notes that are open for writing, or still on their way to the file after their page was left. */
import { useEffect, useState, useSyncExternalStore } from 'react'
import { v7 } from 'uuid'
import { BlockId, type SourceId } from '../../core/ids.ts'
import type { SourceText } from '../../core/source/contract.ts'
import { useSession, type Session } from '../session.ts'
import { NoteSaver, type SaverView } from './note-saver.ts'

const open = new Map<SourceId, NoteSaver>()

/** Keeps the frame's state of saving truthful: letters that are not yet sent are a change on its way. */
function sayUnsaved(session: Session, saver: NoteSaver): void {
  let said = false
  saver.subscribe(() => {
    const { unsaved, savedAt } = saver.view()
    if (unsaved === said) return
    said = unsaved
    const at = (savedAt ?? new Date()).toISOString()
    session.saved.tell(unsaved ? { type: 'asked' } : { type: 'saved', at })
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
  sayUnsaved(session, saver)
  return saver
}

/** Lets go of a note once nothing of it is waiting. */
function leave(sourceId: SourceId, saver: NoteSaver): void {
  void saver.flush().then(() => {
    if (!saver.view().unsaved && open.get(sourceId) === saver) open.delete(sourceId)
  })
}

/** Words must not outlive the lock. */
function forgetAll(): void {
  open.clear()
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
    const stop = session.bridge.listen((notice) => {
      if (notice.type === 'locked') forgetAll()
    })
    return () => {
      removeEventListener('pagehide', part)
      removeEventListener('beforeunload', send)
      document.removeEventListener('visibilitychange', send)
      stop()
    }
  }, [saver, session])
  return { saver, view: useSyncExternalStore(saver.subscribe, saver.view) }
}
