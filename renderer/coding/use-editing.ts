/** Corrections of a source: painted at once with the codings on them, and brought to the file by a queue that outlives the page. */
import { notifyManager, type QueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type { BlockId, SourceId } from '../../core/ids.ts'
import { applyEdits } from '../../core/source/apply-edits.ts'
import type { BlockEdit, SourceText } from '../../core/source/contract.ts'
import { showError } from '../frame/show-error.tsx'
import { useSession, type Session } from '../session.ts'
import { EditQueue, type Intent, type KeptWords } from './edit-queue.ts'
import { forgetCodings, repaintCodings } from './use-known-codings.ts'

/** Whether it could be painted; settles once it is. */
export type Edit = (intent: Intent) => Promise<boolean>

const keyOf = (sourceId: SourceId) => ['source', 'get', { sourceId }] as const

/** Blocks that the steps name, with those that a join swallows. */
function concernedBy(steps: readonly BlockEdit[], { blocks }: SourceText): ReadonlySet<BlockId> {
  const named = new Set<BlockId>()
  for (const step of steps) {
    if (step.type === 'insert') continue
    named.add(step.blockId)
    const next = blocks[blocks.findIndex(({ id }) => id === step.blockId) + 1]
    if (step.type === 'join' && next !== undefined) named.add(next.id)
  }
  return named
}

/** Shows the text and its codings as they will be, both at once. */
function paint(answers: QueryClient, sourceId: SourceId, steps: readonly BlockEdit[]): void {
  const source = answers.getQueryData<SourceText>(keyOf(sourceId))
  if (source === undefined) return
  const blocks = concernedBy(steps, source)
  answers.setQueryData(keyOf(sourceId), {
    ...source,
    blocks: applyEdits(source.blocks, [], steps).blocks,
  })
  repaintCodings(answers, sourceId, (known) => {
    const here = known.filter(
      ({ span }) => blocks.has(span.start.blockId) || blocks.has(span.end.blockId),
    )
    const moved = new Map(
      applyEdits(source.blocks, here, steps).spans.map(({ id, span }) => [id, span]),
    )
    return known.map((coding) => {
      const span = moved.get(coding.id)
      return span === undefined || span === coding.span ? coding : { ...coding, span }
    })
  })
}

function revise(answers: QueryClient, sourceId: SourceId, revision: number): void {
  answers.setQueryData<SourceText>(
    keyOf(sourceId),
    (source) => source && { ...source, summary: { ...source.summary, revision } },
  )
}

function openQueue({ answers, clients, held }: Session, sourceId: SourceId): EditQueue {
  return new EditQueue({
    read: () => answers.getQueryData<SourceText>(keyOf(sourceId)),
    settle: () => answers.cancelQueries({ queryKey: keyOf(sourceId) }),
    paint: (steps) => notifyManager.batch(() => paint(answers, sourceId, steps)),
    send: async (revision, steps) => {
      const input = { sourceId, revision, steps: [...steps] }
      // The router parses what leaves the engine by this very contract.
      const answer = (await held.call('source', 'edit', input)) as { readonly revision: number }
      return answer.revision
    },
    revised: (revision) => revise(answers, sourceId, revision),
    load: async () => {
      const source = await clients.source.get({ sourceId })
      forgetCodings(answers, sourceId)
      answers.setQueryData<SourceText>(keyOf(sourceId), source)
    },
    refuse: showError,
  })
}

/** Keeps the frame's state of saving truthful: words that are not in the file are said not to be. */
function sayUnsaved({ saved }: Session, sourceId: SourceId, queue: EditQueue): void {
  const text = `corrections ${sourceId}`
  let isSaid = false
  queue.subscribe(() => {
    const [first] = queue.kept().values()
    if (first !== undefined && !isSaid) saved.tell({ type: 'typed', text, why: first.why })
    if (first === undefined && isSaid) saved.tell({ type: 'kept', text })
    isSaid = first !== undefined
  })
}

const queues = new WeakMap<Session, Map<SourceId, EditQueue>>()

/** The one queue of a source in this window. */
export function editQueueOf(session: Session, sourceId: SourceId): EditQueue {
  const ofSession = queues.get(session) ?? new Map<SourceId, EditQueue>()
  queues.set(session, ofSession)
  const known = ofSession.get(sourceId)
  if (known !== undefined) return known
  const queue = openQueue(session, sourceId)
  ofSession.set(sourceId, queue)
  sayUnsaved(session, sourceId, queue)
  return queue
}

export interface Editing {
  readonly edit: Edit
  readonly queue: EditQueue
}

export function useEditing(sourceId: SourceId): Editing {
  const session = useSession()
  const queue = useMemo(() => editQueueOf(session, sourceId), [session, sourceId])
  const edit = useCallback<Edit>(
    async (intent) => {
      const isPainted = await queue.do(intent)
      // Whoever listens is told in a task of its own, which was asked for before this one.
      await new Promise((told) => setTimeout(told, 0))
      return isPainted
    },
    [queue],
  )
  return useMemo(() => ({ edit, queue }), [edit, queue])
}

/** Words of this source that the text did not take. */
export function useKeptWords(sourceId: SourceId): KeptWords {
  const session = useSession()
  const { subscribe, kept } = editQueueOf(session, sourceId)
  return useSyncExternalStore(subscribe, kept)
}
