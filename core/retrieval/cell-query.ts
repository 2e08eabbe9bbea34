/** The query that shows what stands behind a cell of a table. */
import { AttributeId, CoderId, PersonId, WaveId } from '../ids.ts'
import { Direction, SourceKind } from '../values.ts'
import type { AttributeTest, Chain, Query, Relation, Scope, Within } from './query.ts'
import type { TableCode, TableColumns, TableQuery } from './table-model.ts'

type CodesColumns = Extract<TableColumns, { by: 'codes' }>

const same = (one: TableCode, other: TableCode): boolean =>
  one.codeId === other.codeId && one.below === other.below

function meetingChain(row: TableCode, column: TableCode, meeting: CodesColumns['meeting']): Chain {
  const first = { type: 'code', ...row } as const
  if (same(row, column)) return { first, steps: [] }
  const relation: Relation = meeting === 'overlap' ? 'and' : 'near'
  const within: Within | null = meeting === 'overlap' ? null : meeting
  return { first, steps: [{ relation, within, operand: { type: 'code', ...column } }] }
}

function testOf(attributeId: AttributeId, value: string): AttributeTest {
  return { attributeId, comparison: value === '' ? 'missing' : 'is', value }
}

/** A table's scope narrowed to one column; `''` is the column of what has none. */
function narrowed(scope: Scope, columns: Exclude<TableColumns, CodesColumns>, id: string): Scope {
  switch (columns.by) {
    case 'attribute':
      return { ...scope, tests: [...scope.tests, testOf(columns.attributeId, id)].slice(-20) }
    case 'kind':
      return { ...scope, kinds: [SourceKind.parse(id)] }
    case 'wave':
      return { ...scope, waveIds: [id === '' ? null : WaveId.parse(id)] }
    case 'person':
      return { ...scope, personIds: [id === '' ? null : PersonId.parse(id)] }
    case 'role':
      return { ...scope, roles: [id] }
    case 'site':
      return { ...scope, sites: [id] }
    case 'coder':
      return { ...scope, coderIds: [CoderId.parse(id)] }
    case 'direction':
      return { ...scope, directions: [Direction.parse(id)] }
  }
}

/** Passages behind the cell of this row and column; where codes overlap, the stretches that both cover. */
export function cellQuery(table: TableQuery, row: number, column: number, columnId: string): Query {
  const { rows, columns, scope } = table
  const code = rows[row]
  if (code === undefined) throw new RangeError('The table has no such row.')
  if (columns.by !== 'codes') {
    const chain: Chain = { first: { type: 'code', ...code }, steps: [] }
    return { chain, scope: narrowed(scope, columns, columnId) }
  }
  const other = columns.codes[column]
  if (other === undefined) throw new RangeError('The table has no such column.')
  return { chain: meetingChain(code, other, columns.meeting), scope }
}
