/** The sources before and after this one, in the order of the list. */
import type { SourceSummary } from '../../core/source/contract.ts'
import { navigate } from '../location.ts'
import { useAsk } from '../query.ts'

export interface Neighbours {
  readonly previous: (() => void) | null
  readonly next: (() => void) | null
}

export function useNeighbours({ id, networkId }: SourceSummary): Neighbours {
  const list = useAsk('source', 'list', { networkId }).data ?? []
  const at = list.findIndex((source) => source.id === id)
  const goTo = (source: SourceSummary | undefined): (() => void) | null =>
    at < 0 || source === undefined ? null : () => navigate(`/code/${source.id}`)
  return { previous: goTo(list[at - 1]), next: goTo(list[at + 1]) }
}
