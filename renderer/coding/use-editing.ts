/** Corrections on their way to the source, one after another, each on the revision the last one made. */
import { useCallback, useEffect, useRef } from 'react'
import type { BlockId } from '../../core/ids.ts'
import type { SourceSummary } from '../../core/source/contract.ts'
import { replaceStep } from '../../core/source/diff-edit.ts'
import { useTell } from '../query.ts'

export function useEditing({
  id,
  revision,
}: SourceSummary): (blockId: BlockId, before: string, after: string) => void {
  const { tell } = useTell('source', 'edit')
  const known = useRef(revision)
  const queue = useRef(Promise.resolve())
  useEffect(() => {
    known.current = Math.max(known.current, revision)
  }, [revision])
  return useCallback(
    (blockId, before, after) => {
      const steps = [...replaceStep(blockId, before, after)]
      if (steps.length === 0) return
      queue.current = queue.current.then(async () => {
        try {
          const answer = await tell({ sourceId: id, revision: known.current, steps })
          known.current = answer.revision
        } catch {
          // The person has been told; the text shows again what is saved.
        }
      })
    },
    [id, tell],
  )
}
