/** The table of one network's sources or people: its rows, columns and values, and how cells are written. */
import { useMemo, useState } from 'react'
import { HolderId, type Attribute, type Holder } from '../../core/attribute/contract.ts'
import type { NetworkId } from '../../core/ids.ts'
import { useAsk, useTell } from '../query.ts'
import { dayWords } from '../look/dates.ts'
import { cellKey, sortRows, valuesByCell, type Cell, type Row, type Sort } from './table-model.ts'

export interface AttributeTable {
  readonly holder: Holder
  readonly columns: readonly Attribute[]
  readonly rows: readonly Row[]
  readonly valueOf: (row: Row, column: Attribute) => string
  readonly sort: Sort | null
  readonly sortBy: (sort: Sort | null) => void
  /** Writes cells in one step; an empty value takes the cell's away. */
  readonly write: (cells: readonly Cell[]) => Promise<void>
}

const noColumns: readonly Attribute[] = []
const nothing: ReadonlyMap<string, string> = new Map()

/** Sources newest first, people by pseudonym as on their page; null until they are known. */
function useRows(networkId: NetworkId, holder: Holder): readonly Row[] | null {
  const sources = useAsk('source', 'list', holder === 'source' ? { networkId } : null).data
  const people = useAsk('network', 'people', holder === 'person' ? { networkId } : null).data
  return useMemo(() => {
    if (holder === 'source')
      return (
        sources?.map(({ id, title, date, fileName }) => ({
          id,
          name: title,
          aside: dayWords(date),
          also: [fileName],
        })) ?? null
      )
    return (
      people?.map(({ id, pseudonym, name }) => ({
        id,
        name: pseudonym,
        aside: name,
        also: [name],
      })) ?? null
    )
  }, [holder, sources, people])
}

/** Values as the file holds them, and over them those on their way to it, until the file is read again: even where it then holds what it held before. */
function useValues(networkId: NetworkId, holder: Holder) {
  const { data, dataUpdatedAt: asOf } = useAsk('attribute', 'values', { networkId, holder })
  const kept = useMemo(() => (data === undefined ? null : valuesByCell(data)), [data])
  const [sent, setSent] = useState({ over: asOf, values: nothing })
  const { tell: set } = useTell('attribute', 'set')
  const { tell: setMany } = useTell('attribute', 'setMany')
  const pending = sent.over === asOf ? sent.values : nothing
  const write = async (cells: readonly Cell[]): Promise<void> => {
    const [first] = cells
    if (first === undefined) return
    const values = cells.map((cell): [string, string] => [
      cellKey(cell.rowId, cell.attributeId),
      cell.value,
    ])
    setSent({ over: asOf, values: new Map([...pending, ...values]) })
    const inputs = cells.map(({ attributeId, rowId, value }) => ({
      attributeId,
      of: HolderId.parse({ holder, id: rowId }),
      value,
    }))
    const [only] = inputs
    try {
      await (inputs.length === 1 && only !== undefined ? set(only) : setMany({ cells: inputs }))
    } catch (thrown) {
      setSent({ over: asOf, values: nothing })
      throw thrown
    }
  }
  return { kept, pending, write }
}

export function useAttributeTable(networkId: NetworkId, holder: Holder): AttributeTable | null {
  const rows = useRows(networkId, holder)
  const attributes = useAsk('attribute', 'list', {}).data
  const { kept, pending, write } = useValues(networkId, holder)
  const [sort, sortBy] = useState<Sort | null>(null)
  const columns = useMemo(
    () => attributes?.filter((one) => one.holder === holder) ?? noColumns,
    [attributes, holder],
  )
  const sorted = useMemo(
    () => (rows === null || kept === null ? null : sortRows(rows, columns, kept, sort)),
    [rows, columns, kept, sort],
  )
  if (sorted === null || kept === null || attributes === undefined) return null
  const valueOf = (row: Row, column: Attribute): string => {
    const key = cellKey(row.id, column.id)
    return pending.get(key) ?? kept.get(key) ?? ''
  }
  return { holder, columns, rows: sorted, valueOf, sort, sortBy, write }
}
