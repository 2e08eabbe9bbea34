/** Asks as one types: one question at a time, always the newest next, and the last answer stays until there is another. */
import { useEffect, useState } from 'react'
import type { SearchHit } from '../../core/source/contract.ts'
import { useAsk } from '../query.ts'

const limit = 40

export interface Asking {
  /** The text that the hits belong to; null where nothing has been answered. */
  readonly text: string | null
  readonly hits: readonly SearchHit[]
}

const nothing: Asking = { text: null, hits: [] }

/** A single letter begins too many words to say anything. */
function isWorthAsking(text: string): boolean {
  return text !== '' && !/^[a-z]$/iu.test(text)
}

export function useSearching(typed: string, open: boolean): Asking {
  const text = typed.trim()
  const [asked, setAsked] = useState('')
  const [answered, setAnswered] = useState(nothing)
  const { data, isFetching } = useAsk(
    'source',
    'search',
    open && isWorthAsking(asked) ? { text: asked, limit } : null,
  )
  if (!isFetching && asked !== text) setAsked(text)
  useEffect(() => {
    if (data !== undefined) setAnswered({ text: asked, hits: data })
  }, [data, asked])
  return isWorthAsking(text) ? answered : nothing
}
