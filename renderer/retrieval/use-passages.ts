/** Passages of a result, fetched page by page as they come into view. */
import { useQueries } from '@tanstack/react-query'
import type { FoundPassage } from '../../core/retrieval/contract.ts'
import { useSession } from '../session.ts'

const PAGE = 40

/** The passage of a number, or undefined while its page is on its way. */
export type PassageAt = (at: number) => FoundPassage | undefined

export function usePassages(resultId: string | null, shown: readonly number[]): PassageAt {
  const { clients } = useSession()
  const pages = [...new Set(shown.map((at) => Math.floor(at / PAGE)))]
  const answers = useQueries({
    queries: pages.map((page) => ({
      queryKey: ['retrieval-page', resultId, page],
      queryFn: () =>
        clients.retrieval.passages({ resultId: resultId ?? '', from: page * PAGE, limit: PAGE }),
      enabled: resultId !== null,
    })),
  })
  return (at) => {
    const page = pages.indexOf(Math.floor(at / PAGE))
    return answers[page]?.data?.[at % PAGE]
  }
}
