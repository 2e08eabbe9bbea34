/** A search for passages and what was struck out of it. */
import { useMemo, useState } from 'react'
import type { FoundHit, FoundSource, PassageSearch } from '../../core/coding/search-contract.ts'
import type { CodeId } from '../../core/ids.ts'
import { useJob } from '../query.ts'

export interface Listed {
  readonly hit: FoundHit
  readonly source: FoundSource
  /** Among all hits, from 0. */
  readonly index: number
}

/** A row of the list: the head of a source, or a hit. */
export type Row =
  | { readonly kind: 'source'; readonly source: FoundSource }
  | { readonly kind: 'hit'; readonly listed: Listed }

export interface Found {
  readonly sources: readonly FoundSource[]
  readonly hits: readonly Listed[]
  readonly rows: readonly Row[]
  readonly isCut: boolean
}

export const keyOf = ({ blockId, start, end }: FoundHit): string => `${blockId} ${start} ${end}`

function list(sources: readonly FoundSource[], isCut: boolean): Found {
  const hits: Listed[] = []
  const rows: Row[] = []
  for (const source of sources) {
    rows.push({ kind: 'source', source })
    for (const hit of source.hits) {
      const listed = { hit, source, index: hits.length }
      hits.push(listed)
      rows.push({ kind: 'hit', listed })
    }
  }
  return { sources, hits, rows, isCut }
}

const nothing: ReadonlySet<string> = new Set()

export function useSearch() {
  const job = useJob('coding', 'findPassages')
  const [found, setFound] = useState<Found | null>(null)
  const [struck, setStruck] = useState(nothing)
  const [active, setActive] = useState(0)
  const [last, setLast] = useState<PassageSearch | null>(null)
  const find = async (search: PassageSearch, keeps: boolean): Promise<void> => {
    try {
      const { sources, isCut } = await job.start(search)
      setFound(list(sources, isCut))
      setLast(search)
      if (keeps) return
      setStruck(nothing)
      setActive(0)
    } catch {
      // Stopped, or the person has been told what happened; the list stays as it was.
    }
  }
  const strike = (keys: readonly string[], isStruck: boolean): void =>
    setStruck((before) => {
      const after = new Set(before)
      for (const key of keys)
        if (isStruck) after.add(key)
        else after.delete(key)
      return after
    })
  return {
    ...{ found, struck, active, setActive, strike },
    find: (search: PassageSearch) => void find(search, false),
    again: () => (last === null ? undefined : void find(last, true)),
    ...{ progress: job.progress, running: job.running, stop: job.cancel },
  }
}

export type Search = ReturnType<typeof useSearch>

export interface Counts {
  readonly struck: number
  readonly coded: number
  readonly left: number
}

/** How many hits would be coded with a code, and why the others would not. */
export function useCounts({ found, struck }: Search, codeId: CodeId | null): Counts {
  return useMemo(() => {
    let out = 0
    let coded = 0
    for (const { hit } of found?.hits ?? [])
      if (struck.has(keyOf(hit))) out += 1
      else if (codeId !== null && hit.codes.includes(codeId)) coded += 1
    return { struck: out, coded, left: (found?.hits.length ?? 0) - out - coded }
  }, [found, struck, codeId])
}
