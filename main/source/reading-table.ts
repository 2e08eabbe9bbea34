import { AppError } from '../../core/errors.ts'
import type { SourceService } from '../../core/source/contract.ts'
import { rowNumber } from '../../core/source/sheet-rows.ts'
import { MOST_TABLE_ROWS } from '../../core/source/table-contract.ts'
import { readIncoming, type ReadingDependencies } from './importing-files.ts'

/** Reads the sheets of a table for whoever has another use for them than sources. */
export function readingTable(deps: ReadingDependencies): Pick<SourceService, 'readTable'> {
  return {
    readTable: async ({ ticket }, control) => {
      const choices = { changes: 'accept', encoding: null } as const
      const { name, read } = await readIncoming(deps, { ticket, ...choices }, () => control.check())
      if (read.tables.length === 0) throw new AppError('unknown-format', name)
      if (read.tables.some(({ rows }) => rows.length > MOST_TABLE_ROWS))
        throw new AppError('too-large', name)
      const sheets = read.tables.map((table) => ({
        name: table.name,
        lines: [
          { number: table.head, cells: table.columns },
          ...table.rows.map((cells, row) => ({ number: rowNumber(table, row), cells })),
        ],
      }))
      return { fileName: name, sheets }
    },
  }
}
