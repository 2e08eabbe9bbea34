/** What the tables page is asked: in its address as far as that may be, and kept while the window is open. */
import { useEffect } from 'react'
import { useSearch } from 'wouter'
import type { Code } from '../../core/coding/contract.ts'
import { everywhere } from '../../core/retrieval/query.ts'
import { plainView } from '../../core/retrieval/table-view.ts'
import { useCurrent } from '../current.ts'
import { navigate } from '../location.ts'
import { addressOf, questionOf } from './table-address.ts'
import type { CellPlace } from './table-row.tsx'
import { MOST_USED, type Question } from './table-question.ts'
import { useKept } from './use-kept.ts'

interface Asked {
  /** Null until somebody has chosen: then it depends on how many codes there are. */
  readonly question: Question | null
  readonly opened: CellPlace | null
}

const nothingAsked = (): Asked => ({ question: null, opened: null })

function useFirst(codes: readonly Code[]): Question {
  const { network } = useCurrent()
  return {
    rows: codes.length > MOST_USED ? 'most' : 'all',
    chosen: [],
    columns: 'codes',
    meeting: 'overlap',
    measure: 'codings',
    scope: { ...everywhere, networkIds: network === null ? [] : [network.id] },
    view: plainView,
  }
}

export function useQuestion(codes: readonly Code[]) {
  const search = useSearch()
  const first = useFirst(codes)
  const [asked, keep] = useKept<Asked>('table', nothingAsked)
  const question = questionOf(search, asked.question ?? first)
  const address = addressOf(question)
  useEffect(() => {
    if (codes.length > 0) navigate(address, { replace: true })
  }, [address, codes.length])
  return {
    question,
    opened: asked.opened,
    /** Another question has other cells. */
    ask: (next: Question) => {
      keep({ question: next, opened: null })
      navigate(addressOf(next), { replace: true })
    },
    open: (opened: CellPlace | null) => keep({ question, opened }),
  }
}
