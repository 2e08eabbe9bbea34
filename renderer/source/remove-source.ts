/** Removes a source and says so; undo brings it back. */
import { notifications } from '@mantine/notifications'
import { useCallback } from 'react'
import type { SourceSummary } from '../../core/source/contract.ts'
import { useTell } from '../query.ts'
import { noteWords as words } from './words.ts'

export function useRemoveSource(): (source: Pick<SourceSummary, 'id' | 'title'>) => Promise<void> {
  const { tell } = useTell('source', 'remove')
  return useCallback(
    async ({ id, title }) => {
      await tell({ sourceId: id })
      notifications.show({ message: words.removed(title) })
    },
    [tell],
  )
}
