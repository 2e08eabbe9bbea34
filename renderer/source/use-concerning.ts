/** The sources that a person or a code of the filter stands in. */
import { useMemo } from 'react'
import type { NetworkId } from '../../core/ids.ts'
import type { SourceSummary } from '../../core/source/contract.ts'
import { useAsk } from '../query.ts'
import type { SourceFilter } from './source-filter.ts'

/** All of them where neither is asked for, and until the answer is there. */
export function useConcerning(
  networkId: NetworkId,
  sources: readonly SourceSummary[],
  { person: personId, code: codeId }: SourceFilter,
): readonly SourceSummary[] {
  const isAsked = personId !== null || codeId !== null
  const found = useAsk('source', 'concerning', isAsked ? { networkId, personId, codeId } : null)
  const ids = isAsked ? found.data : undefined
  return useMemo(() => {
    if (ids === undefined) return sources
    const wanted = new Set(ids)
    return sources.filter(({ id }) => wanted.has(id))
  }, [ids, sources])
}
