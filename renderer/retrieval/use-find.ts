/** Asks a query, and asks it again whenever it or the project changes. */
import { useEffect, useState } from 'react'
import { AppError } from '../../core/errors.ts'
import type { Found } from '../../core/retrieval/contract.ts'
import type { Query } from '../../core/retrieval/query.ts'
import { useAsk, useTell } from '../query.ts'

export interface Finding {
  /** The latest answer; it stays while a newer one is on its way. */
  readonly found: Found | null
  /** Null until they are counted. */
  readonly words: number | null
  readonly busy: boolean
}

interface Counted {
  readonly resultId: string
  readonly words: number
}

const isStopped = (thrown: unknown): boolean =>
  thrown instanceof AppError && thrown.code === 'cancelled'

export function useFind(query: Query | null): Finding {
  const { tell: find } = useTell('retrieval', 'find', { quiet: true })
  const { tell: count } = useTell('retrieval', 'words', { quiet: true })
  const change = useAsk('retrieval', 'state', {}).data?.change ?? null
  const [found, setFound] = useState<Found | null>(null)
  const [counted, setCounted] = useState<Counted | null>(null)
  const [busy, setBusy] = useState(false)
  const asked = query === null ? null : JSON.stringify(query)

  useEffect(() => {
    if (asked === null || change === null) return undefined
    let isWanted = true
    const ask = async (): Promise<void> => {
      setBusy(true)
      try {
        // It was written by this very effect's caller, from a query.
        const answer = await find({ query: JSON.parse(asked) as Query })
        if (!isWanted) return
        setFound(answer)
        setBusy(false)
        const { words } = await count({ resultId: answer.resultId })
        setCounted({ resultId: answer.resultId, words })
      } catch (thrown) {
        if (isWanted && !isStopped(thrown)) setBusy(false)
      }
    }
    void ask()
    return () => {
      isWanted = false
    }
  }, [asked, change, find, count])

  if (asked === null) return { found: null, words: null, busy: false }
  const words = counted !== null && counted.resultId === found?.resultId ? counted.words : null
  return { found, words, busy }
}
