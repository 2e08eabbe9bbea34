/** Brings the window to a found thing: its network, its wave, its page. */
import { useCallback } from 'react'
import type { SearchHit } from '../../core/source/contract.ts'
import { useCurrent } from '../current.ts'
import { navigate } from '../location.ts'
import { useSession } from '../session.ts'
import { placeOfHit, placeOfRating } from './search-place.ts'

export function useVisit(): (hit: SearchHit) => Promise<void> {
  const { clients } = useSession()
  const { choose } = useCurrent()
  return useCallback(
    async (hit) => {
      const { networkId } = hit
      if (networkId !== null && hit.kind === 'rating') {
        const ratings = await clients.rating.list({ networkId }).catch(() => [])
        const rating = ratings.find(({ id }) => id === hit.id)
        choose(networkId, rating?.waveId)
        navigate(rating === undefined ? placeOfHit(hit) : placeOfRating(rating.nodeId))
        return
      }
      if (networkId !== null) choose(networkId)
      navigate(placeOfHit(hit))
    },
    [clients, choose],
  )
}
