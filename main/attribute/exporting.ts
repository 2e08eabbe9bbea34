/** The table of attributes as a file, for a spreadsheet. */
import { stringify } from 'csv-stringify/sync'
import writeExcelFile, { type SheetData } from 'write-excel-file/node'
import type { Attribute, AttributeService, Holder } from '../../core/attribute/contract.ts'
import type { Files } from '../files.ts'
import type { Work } from '../work.ts'
import * as repository from './repository.ts'
import { words } from './words.ts'

type Cell = string | number
type Table = readonly (readonly Cell[])[]

/** Rows turned into cells between two pauses. */
const SLICE = 500

/** What a spreadsheet would take for a formula is marked as text, as spreadsheets do it themselves. */
const formula = /^[=+\-@\t\r]/u
const guarded = (text: string): string => (formula.test(text) ? `'${text}` : text)

const headOf = (holder: Holder, attributes: readonly Attribute[]): readonly Cell[] => [
  ...words.head[holder],
  ...attributes.map(({ name }) => name),
]

interface Gathered {
  readonly attributes: readonly Attribute[]
  readonly rows: ReturnType<typeof repository.rowsOf>
  /** By id of holder and attribute. */
  readonly values: ReadonlyMap<string, string>
}

function gather({ db }: Work, networkId: Parameters<typeof repository.rowsOf>[1], holder: Holder) {
  const attributes = repository.listAttributes(db).filter((one) => one.holder === holder)
  const values = new Map(
    repository
      .valuesIn(db, networkId, holder)
      .map((one) => [`${one.holderId} ${one.attributeId}`, one.value]),
  )
  return { attributes, rows: repository.rowsOf(db, networkId, holder), values }
}

function lineOf({ attributes, values }: Gathered, row: Gathered['rows'][number]): readonly Cell[] {
  const cells = attributes.map(({ id, type }): Cell => {
    const value = values.get(`${row.id} ${id}`) ?? ''
    return type === 'number' && value !== '' ? Number(value) : value
  })
  return [row.name, row.more, ...cells]
}

function csvOf(table: Table): Uint8Array {
  const safe = table.map((line) =>
    line.map((cell) => (typeof cell === 'string' ? guarded(cell) : cell)),
  )
  return new TextEncoder().encode(stringify(safe, { bom: true, record_delimiter: '\r\n' }))
}

async function xlsxOf(table: Table): Promise<Uint8Array> {
  const [head = [], ...lines] = table
  const data: SheetData = [
    head.map((name) => ({ value: String(name), fontWeight: 'bold' as const })),
    ...lines.map((line) => line.map((value) => (value === '' ? null : value))),
  ]
  return writeExcelFile(data, { stickyRowsCount: 1, stickyColumnsCount: 1 }).toBuffer()
}

export function exporting(
  work: Work,
  files: Pick<Files, 'outgoing'>,
): Pick<AttributeService, 'exportTable'> {
  return {
    exportTable: async ({ networkId, holder, format }, control) => {
      const gathered = gather(work, networkId, holder)
      const table: (readonly Cell[])[] = [headOf(holder, gathered.attributes)]
      for (const [at, row] of gathered.rows.entries()) {
        if (at % SLICE === 0) {
          control.report({ done: at, total: gathered.rows.length })
          await control.pause()
        }
        table.push(lineOf(gathered, row))
      }
      const bytes = format === 'csv' ? csvOf(table) : await xlsxOf(table)
      control.check()
      const name = `${words.file[holder]}.${format}`
      return { ticket: files.outgoing(name, bytes), name }
    },
  }
}
