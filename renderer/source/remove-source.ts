/** Removes sources and says so; undo brings them back. */
import { useCallback } from 'react'
import type { SourceSummary } from '../../core/source/contract.ts'
import { sourcesWords } from '../../core/source/words.ts'
import { useTell } from '../query.ts'
import { useSession } from '../session.ts'
import { tellUndoable } from '../undo-notice.ts'
import { noteWords, severalWords } from './words.ts'

type Named = Pick<SourceSummary, 'id' | 'title'>

export function useRemoveSource(): (source: Named) => Promise<void> {
  const { tell } = useTell('source', 'remove')
  const { answers } = useSession()
  return useCallback(
    async ({ id, title }) => {
      await tell({ sourceId: id })
      const step = { feature: 'source', procedure: 'remove', subject: title }
      tellUndoable(answers, noteWords.removed(title), step)
    },
    [answers, tell],
  )
}

/** All of them by one undo. */
export function useRemoveSources(): (sources: readonly Named[]) => Promise<void> {
  const { tell } = useTell('source', 'removeSeveral')
  const { answers } = useSession()
  return useCallback(
    async (sources) => {
      await tell({ sourceIds: sources.map(({ id }) => id) })
      const [only] = sources
      const one = sources.length === 1 && only !== undefined
      const subject = one ? only.title : sourcesWords(sources.length)
      const message = one ? noteWords.removed(only.title) : severalWords.removed(sources.length)
      tellUndoable(answers, message, { feature: 'source', procedure: 'removeSeveral', subject })
    },
    [answers, tell],
  )
}
