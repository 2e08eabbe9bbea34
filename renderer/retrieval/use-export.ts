/** Writes an answer as a file and brings it to the person. */
import { useState } from 'react'
import type { SheetFormat } from '../../core/retrieval/contract.ts'
import type { Query } from '../../core/retrieval/query.ts'
import type { TableQuery } from '../../core/retrieval/table-model.ts'
import { useJob, useSaveFile } from '../query.ts'
import { retrieveWords as words } from './words.ts'

export interface Exporting {
  readonly start: (format: SheetFormat) => Promise<void>
  readonly running: boolean
  readonly stop: () => void
  /** What came of the last one; empty before. */
  readonly outcome: string
}

export function useExportPassages(query: Query | null): Exporting {
  const { start, running, cancel } = useJob('retrieval', 'exportPassages')
  const save = useSaveFile()
  const [outcome, setOutcome] = useState('')
  return {
    running,
    stop: cancel,
    outcome,
    start: async (format) => {
      if (query === null) return
      setOutcome('')
      try {
        const { file, passages } = await start({ query, format })
        if ((await save(file)) !== null) setOutcome(words.exported(passages))
      } catch {
        // What went wrong has been shown where it happened.
      }
    },
  }
}

export function useExportTable(table: TableQuery | null): Exporting {
  const { start, running, cancel } = useJob('retrieval', 'exportTable')
  const save = useSaveFile()
  const [outcome, setOutcome] = useState('')
  return {
    running,
    stop: cancel,
    outcome,
    start: async (format) => {
      if (table === null) return
      setOutcome('')
      try {
        const { file } = await start({ table, format })
        if ((await save(file)) !== null) setOutcome(words.exportedTable)
      } catch {
        // What went wrong has been shown where it happened.
      }
    },
  }
}
