/** Names of things, and memos, found with fields: each thing has some of the fields, and lacks the others. */
import type { CoderId } from '../../core/ids.ts'
import type { Database } from '../database/connection.ts'
import { isOfSource, type FieldSet, type Worked } from './search-field-sets.ts'
import { labelledSources, namedCodes, namedPeople } from './search-fields-repository.ts'
import {
  findOthers,
  foundIn,
  type Found,
  type IndexHit,
  type SearchedTable,
} from './search-repository.ts'

/** Rows of names looked at. */
const MOST = 300

/** Whether a thing belongs to what a clause names; what lacks the field does not. */
function holds(table: SearchedTable, row: Found, set: FieldSet): boolean {
  const { field } = set.clause
  if (field === 'network')
    return row.networkId !== null && (set.networks.has(row.networkId) || isIn(set.sources, row))
  if (isOfSource(field)) return isIn(set.sources, row)
  if (field === 'code') return table === 'code' && set.ids.has(row.id)
  if (field === 'person') return table === 'person' && set.ids.has(row.id)
  if (table === 'memo') return set.memos.has(row.key)
  return table === 'coding' && set.codingMemos.has(row.key)
}

const isIn = (sources: ReadonlySet<string>, { sourceId }: Found): boolean =>
  sourceId !== null && sources.has(sourceId)

function fitting(
  db: Database,
  { wanted, unwanted }: Worked,
  table: SearchedTable,
  keys: readonly number[],
): readonly IndexHit[] {
  return foundIn(db, table, keys)
    .filter(
      (row) =>
        wanted.every((set) => holds(table, row, set)) &&
        !unwanted.some((set) => holds(table, row, set)),
    )
    .map(({ key }) => ({ table, key }))
}

/** Without words to look for, what the first clause names is looked at. */
function namedBy(db: Database, { clause, sources, ids, memos, codingMemos }: FieldSet) {
  const { field } = clause
  const keys = (rows: readonly { readonly id: string; readonly key: number }[]) =>
    rows.filter(({ id }) => ids.has(id)).map(({ key }) => key)
  const named: [SearchedTable, readonly number[]][] = []
  if (isOfSource(field))
    named.push([
      'source',
      labelledSources(db)
        .filter(({ id }) => sources.has(id))
        .map(({ key }) => key),
    ])
  if (field === 'code') named.push(['code', keys(namedCodes(db))])
  if (field === 'person') named.push(['person', keys(namedPeople(db))])
  if (field === 'memo') named.push(['memo', [...memos]], ['coding', [...codingMemos]])
  return named
}

interface Looked {
  readonly match: string | null
  readonly limit: number
  /** Whose codings alone may be known; null: everybody's. */
  readonly mine: CoderId | null
}

export function namesWithFields(
  db: Database,
  worked: Worked,
  { match, limit, mine }: Looked,
): readonly IndexHit[] {
  const [first] = worked.wanted
  if (match === null)
    return first === undefined
      ? []
      : namedBy(db, first).flatMap(([table, keys]) =>
          fitting(db, worked, table, keys).slice(-limit),
        )
  const rows = Map.groupBy(findOthers(db, match, MOST, mine), ({ table }) => table)
  return [...rows].flatMap(([table, hits]) =>
    fitting(
      db,
      worked,
      table,
      hits.map(({ key }) => key),
    ),
  )
}
