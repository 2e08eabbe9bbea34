/** The table of attributes as a file, for a spreadsheet. */
import type { Attribute, AttributeService, Holder } from '../../core/attribute/contract.ts'
import { sheetBytes, type Cell } from '../document/sheet.ts'
import type { Files } from '../files.ts'
import type { Work } from '../work.ts'
import * as repository from './repository.ts'
import { words } from './words.ts'

/** Rows turned into cells between two pauses. */
const SLICE = 500

const headOf = (holder: Holder, attributes: readonly Attribute[]): readonly string[] => [
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

export function exporting(
  work: Work,
  files: Pick<Files, 'outgoing'>,
): Pick<AttributeService, 'exportTable'> {
  return {
    exportTable: async ({ networkId, holder, format }, control) => {
      const gathered = gather(work, networkId, holder)
      const lines: (readonly Cell[])[] = []
      for (const [at, row] of gathered.rows.entries()) {
        if (at % SLICE === 0) {
          control.report({ done: at, total: gathered.rows.length })
          await control.pause()
        }
        lines.push(lineOf(gathered, row))
      }
      const head = headOf(holder, gathered.attributes)
      const bytes = await sheetBytes({ preface: [], head, lines }, format)
      control.check()
      const name = `${words.file[holder]}.${format}`
      return { ticket: files.outgoing(name, bytes), name }
    },
  }
}
