/** What a block from a spreadsheet would write into the table, to whom, and what of it would be left out. Pure. */
import { MOST_CELLS, type Attribute } from '../../core/attribute/contract.ts'
import { parseValue } from '../../core/attribute/value.ts'
import type { Cell, Place, Row } from './table-model.ts'

export interface PastedValue {
  readonly column: Attribute
  readonly value: string
  /** What stands there now. */
  readonly before: string
}

/** What one line of the block gives to one row of the table. */
export interface PastedRow {
  readonly row: Row
  /** As the block counts its lines, from 1. */
  readonly line: number
  readonly values: readonly PastedValue[]
}

/** `beyond`: there is no row left for it; `many`: more than one step may write. */
export type LeftOut =
  | { readonly why: 'unknown' | 'twice' | 'several'; readonly line: number; readonly name: string }
  | {
      readonly why: 'misfit'
      readonly line: number
      readonly column: Attribute
      readonly value: string
    }
  | { readonly why: 'no-attribute'; readonly name: string }
  | { readonly why: 'beyond-columns' }
  | { readonly why: 'beyond' | 'many'; readonly line: number }

/** By the names in the block's first column, or line by line in the order in which the rows stand. */
export type PasteBy = 'names' | 'order'

export interface PastePlan {
  readonly by: PasteBy
  readonly rows: readonly PastedRow[]
  /** Only those that change something. */
  readonly cells: readonly Cell[]
  readonly leftOut: readonly LeftOut[]
}

export interface PasteInto {
  readonly rows: readonly Row[]
  readonly columns: readonly Attribute[]
  readonly valueOf: (row: Row, column: Attribute) => string
  /** The chosen cell. */
  readonly from: Place
}

type Lines = readonly (readonly string[])[]

const folded = (text: string): string =>
  text.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase()

const withoutEnding = (name: string): string => name.replace(/\.[\p{L}\p{N}]{1,5}$/u, '')

const isBlank = (line: readonly string[]): boolean => line.every((cell) => cell.trim() === '')

/** Rows by everything they are called; a name of several rows leads to all of them, a first name before any other. */
function rowsByName(rows: readonly Row[]): (name: string) => readonly Row[] {
  const first = new Map<string, Row[]>()
  const also = new Map<string, Set<Row>>()
  for (const row of rows) {
    const own = folded(row.name)
    first.set(own, [...(first.get(own) ?? []), row])
    for (const other of row.also.flatMap((name) => [folded(name), folded(withoutEnding(name))]))
      if (other !== '') also.set(other, (also.get(other) ?? new Set()).add(row))
  }
  return (name) => {
    const key = folded(name)
    return first.get(key) ?? [...(also.get(key) ?? [])]
  }
}

/** Whether at least half of the block's lines begin with the name of a row. */
export function hasNames(lines: Lines, rows: readonly Row[]): boolean {
  const filled = lines.filter((line) => !isBlank(line))
  if (!filled.some((line) => line.length > 1)) return false
  const find = rowsByName(rows)
  const known = filled.filter(([name = '']) => find(name).length > 0).length
  return known > 0 && known * 2 >= filled.length - 1
}

interface Target {
  /** Of the block, from 0. */
  readonly at: number
  readonly column: Attribute | undefined
  readonly name: string
}

interface Head {
  readonly lines: number
  readonly targets: readonly Target[]
}

/** Where the block's columns go: by the names over them where it has such, else from the chosen cell to the right. */
function headOf(
  lines: Lines,
  by: PasteBy,
  into: PasteInto,
  isName: (name: string) => boolean,
): Head {
  const { columns, from } = into
  const skipped = by === 'names' ? 1 : 0
  const width = Math.max(0, ...lines.map(({ length }) => length))
  const places = Array.from({ length: Math.max(0, width - skipped) }, (_, at) => at + skipped)
  const called = new Map(columns.map((column) => [folded(column.name), column]))
  const [over = []] = lines
  const named = places.map((at): Target => {
    const name = over[at] ?? ''
    return { at, name, column: called.get(folded(name)) }
  })
  const inPlace = places.map((at, right): Target => {
    return { at, name: '', column: columns[from.column + right] }
  })
  const hasHead = by === 'order' || !isName(over[0] ?? '')
  const isHead = hasHead && named.some(({ column }) => column !== undefined)
  if (isHead && (by === 'names' || named.every(({ column, name }) => column ?? name === '')))
    return { lines: 1, targets: named }
  // A line over the names that names no attribute is still no row.
  return { lines: by === 'names' && hasHead && isLabel(over) ? 1 : 0, targets: inPlace }
}

const isLabel = ([first = '']: readonly string[]): boolean =>
  /^(?:pseudonym|name|real name|person|people|participant|source|title|file|file name|id)$/u.test(
    folded(first),
  )

interface Found {
  readonly row: Row | undefined
  readonly left: LeftOut | null
}

const nobody: Found = { row: undefined, left: null }

function finding(by: PasteBy, { rows, from }: PasteInto, head: number) {
  const find = rowsByName(rows)
  const seen = new Set<string>()
  return (cells: readonly string[], at: number): Found => {
    const line = at + 1
    if (by === 'order') {
      const row = rows[from.row + at - head]
      return { row, left: row === undefined && !isBlank(cells) ? { why: 'beyond', line } : null }
    }
    const name = (cells[0] ?? '').trim()
    if (isBlank(cells)) return nobody
    const [row, other] = find(name)
    const left = (why: 'unknown' | 'twice' | 'several'): Found => ({
      row: undefined,
      left: { why, line, name },
    })
    if (row === undefined) return left('unknown')
    if (other !== undefined) return left('several')
    if (seen.has(row.id)) return left('twice')
    seen.add(row.id)
    return { row, left: null }
  }
}

/** Columns of the block that have values and no place in the table. */
function unplaced(lines: Lines, head: Head): readonly LeftOut[] {
  const body = lines.slice(head.lines)
  return head.targets
    .filter(({ column, at }) => {
      return column === undefined && body.some((line) => (line[at] ?? '').trim() !== '')
    })
    .map(({ name }) =>
      name.trim() === '' ? { why: 'beyond-columns' } : { why: 'no-attribute', name },
    )
}

/** What pasting the block would do. */
export function planPaste(lines: Lines, by: PasteBy, into: PasteInto): PastePlan {
  const find = rowsByName(into.rows)
  const head = headOf(lines, by, into, (name) => find(name).length > 0)
  const rowOf = finding(by, into, head.lines)
  const rows: PastedRow[] = []
  const cells: Cell[] = []
  const leftOut: LeftOut[] = [...unplaced(lines, head)]
  /** Null where it is left out. */
  const place = (row: Row, column: Attribute, text: string, line: number): PastedValue | null => {
    const value = parseValue(column, text)
    if (value === null) leftOut.push({ why: 'misfit', line, column, value: text.trim() })
    else if (cells.length === MOST_CELLS) leftOut.push({ why: 'many', line })
    else {
      const before = into.valueOf(row, column)
      if (value !== before) cells.push({ attributeId: column.id, rowId: row.id, value })
      return { column, value, before }
    }
    return null
  }
  for (const [at, written] of lines.entries()) {
    const { row, left } = at < head.lines ? nobody : rowOf(written, at)
    if (left !== null) leftOut.push(left)
    if (row === undefined) continue
    const values = head.targets.flatMap(({ column, at: from }) => {
      const text = written[from]
      if (column === undefined || text === undefined) return []
      return place(row, column, text, at + 1) ?? []
    })
    rows.push({ row, line: at + 1, values })
  }
  return { by, rows, cells, leftOut }
}
