/** What a link could lead to, as one types. */
import { useDebouncedValue } from '@mantine/hooks'
import type { MemoLink } from '../../core/memo/contract.ts'
import { useAsk } from '../query.ts'

const limit = 24
const pause = 90
const none: readonly MemoLink[] = []

export interface Targets {
  readonly found: readonly MemoLink[]
  /** What they were found for; null until there is an answer. */
  readonly text: string | null
}

/** Null asks nothing. */
export function useTargets(text: string | null): Targets {
  const [asked] = useDebouncedValue(text, pause)
  const wanted = text === null ? null : (asked ?? text)
  const answer = useAsk('memo', 'targets', wanted === null ? null : { text: wanted.trim(), limit })
  const isThere = wanted !== null && answer.data !== undefined
  return { found: isThere ? answer.data : none, text: isThere ? wanted.trim() : null }
}
