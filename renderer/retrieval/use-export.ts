/** Writes an answer as a file and brings it to the person. */
import { useState } from 'react'
import type { Grouping, SheetFormat } from '../../core/retrieval/contract.ts'
import type { Query } from '../../core/retrieval/query.ts'
import type { TableQuery } from '../../core/retrieval/table-model.ts'
import type { TableView } from '../../core/retrieval/table-view.ts'
import { useJob, useSaveFile, type OutputOf } from '../query.ts'
import { retrieveWords as words } from './words.ts'

export interface Exporting {
  readonly start: (format: SheetFormat) => Promise<void>
  /** A document for Word; tables have none. */
  readonly startWord?: (grouping: Grouping) => Promise<void>
  readonly running: boolean
  readonly stop: () => void
  /** What came of the last one; empty before. */
  readonly outcome: string
}

/** `title` is what the query is called, where it has a name. */
export function useExportPassages(query: Query | null, title: string): Exporting {
  const { start, running, cancel } = useJob('retrieval', 'exportPassages')
  const save = useSaveFile()
  const [outcome, setOutcome] = useState('')
  const word = useJob('retrieval', 'exportWord')
  const bring = async (
    make: () => Promise<OutputOf<'retrieval', 'exportPassages'>>,
  ): Promise<void> => {
    setOutcome('')
    try {
      const { file, passages } = await make()
      if ((await save(file)) !== null) setOutcome(words.exported(passages))
    } catch {
      // What went wrong has been shown where it happened.
    }
  }
  return {
    running: running || word.running,
    stop: () => {
      cancel()
      word.cancel()
    },
    outcome,
    start: async (format) => {
      if (query !== null) await bring(() => start({ query, format }))
    },
    startWord: async (grouping) => {
      if (query !== null) await bring(() => word.start({ query, title, grouping }))
    },
  }
}

export function useExportTable(table: TableQuery | null, view: TableView): Exporting {
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
        const { file } = await start({ table, view, format })
        if ((await save(file)) !== null) setOutcome(words.exportedTable)
      } catch {
        // What went wrong has been shown where it happened.
      }
    },
  }
}
