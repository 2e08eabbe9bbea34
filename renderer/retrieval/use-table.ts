/** Asks for a table, and asks again whenever the question or the project changes. */
import { useEffect, useState } from 'react'
import { AppError } from '../../core/errors.ts'
import type { Table, TableQuery } from '../../core/retrieval/table-model.ts'
import { useAsk, useTell } from '../query.ts'

export interface Tabled {
  /** With the question that it answers; it stays while a newer one is on its way. */
  readonly answer: { readonly table: Table; readonly query: TableQuery } | null
  readonly busy: boolean
  /** True where there would be more columns than anybody can read. */
  readonly tooMany: boolean
}

export function useTable(query: TableQuery | null): Tabled {
  const { tell } = useTell('retrieval', 'table', { quiet: true })
  const change = useAsk('retrieval', 'state', {}).data?.change ?? null
  const [state, setState] = useState<Tabled>({ answer: null, busy: true, tooMany: false })
  const asked = query === null ? null : JSON.stringify(query)

  useEffect(() => {
    if (asked === null || change === null) return undefined
    let isWanted = true
    // It was written from a question just above.
    const question = JSON.parse(asked) as TableQuery
    const ask = async (): Promise<void> => {
      try {
        const table = await tell({ table: question })
        if (isWanted) setState({ answer: { table, query: question }, busy: false, tooMany: false })
      } catch (thrown) {
        const code = thrown instanceof AppError ? thrown.code : 'internal'
        if (isWanted && code !== 'cancelled')
          setState({ answer: null, busy: false, tooMany: code === 'too-large' })
      }
    }
    void ask()
    return () => {
      isWanted = false
    }
  }, [asked, change, tell])

  return state
}
