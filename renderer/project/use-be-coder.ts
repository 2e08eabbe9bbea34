/** Changes who is at work; everything on the screen is asked again, since it may look different to them. */
import { useCallback } from 'react'
import type { CoderId } from '../../core/ids.ts'
import { useTell } from '../query.ts'
import { useSession } from '../session.ts'

export function useBeCoder(): (coderId: CoderId) => Promise<void> {
  const { answers } = useSession()
  const { tell } = useTell('project', 'beCoder')
  return useCallback(
    async (coderId) => {
      await tell({ coderId })
      await answers.invalidateQueries()
    },
    [answers, tell],
  )
}
