/** Corrections: painted at once, and told to the engine one after another, each on the revision the last one made. */
import { notifyManager, type QueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef } from 'react'
import type { BlockId, SourceId } from '../../core/ids.ts'
import { applyEdits } from '../../core/source/apply-edits.ts'
import type { BlockEdit, SourceSummary, SourceText } from '../../core/source/contract.ts'
import { useTell } from '../query.ts'
import { useSession } from '../session.ts'
import { forgetCodings, repaintCodings } from './use-known-codings.ts'

export type Edit = (steps: readonly BlockEdit[]) => Promise<void>

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

/** Paints steps and tells them; resolves once they are painted. */
export function useEditing({ id, revision }: SourceSummary): Edit {
  const { answers } = useSession()
  const { tell } = useTell('source', 'edit')
  const known = useRef(revision)
  const queue = useRef(Promise.resolve())
  useEffect(() => {
    known.current = Math.max(known.current, revision)
  }, [revision])
  return useCallback(
    async (steps) => {
      if (steps.length === 0) return
      // What is being fetched is the text of before; the edit's own answer fetches it anew.
      await answers.cancelQueries({ queryKey: keyOf(id) })
      notifyManager.batch(() => paint(answers, id, steps))
      queue.current = queue.current.then(async () => {
        try {
          const answer = await tell({ sourceId: id, revision: known.current, steps: [...steps] })
          known.current = answer.revision
        } catch {
          // The person has been told; the text shows again what is saved.
          forgetCodings(answers, id)
          await answers.invalidateQueries({ queryKey: keyOf(id) })
        }
      })
      // Whoever listens is told in a task of its own, which was asked for before this one.
      await new Promise((told) => setTimeout(told, 0))
    },
    [answers, id, tell],
  )
}
