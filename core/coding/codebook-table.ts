/** A codebook as a table: one row per code. */
import { colorOf, COLOR_NAMES } from './code-colors.ts'
import type { CodeColumn } from './codebook-columns.ts'
import type { RawCode } from './codebook-file-code.ts'
import type { Code } from './codebook-contract.ts'
import type { Notes } from './codebook-notes.ts'
import { readPath, writePath } from './codebook-path.ts'

export const COLUMNS = [
  'Name',
  'Parent path',
  'Definition',
  'Inclusion',
  'Exclusion',
  'Example',
  'Colour',
  'Framework nodes',
  'Retired',
  'Codings',
  'Sources',
] as const

export type Cell = string | number

/** Texts that a spreadsheet would take for a formula are marked by an apostrophe; so are those that look so marked. */
export function guardText(text: string, format: 'csv' | 'xlsx'): string {
  const risky = format === 'csv' ? /^'*[=+\-@\t\r]/u : /^'+[=+\-@\t\r]/u
  return risky.test(text) ? `'${text}` : text
}

function unguardText(text: string): string {
  return /^'+[=+\-@\t\r]/u.test(text) ? text.slice(1) : text
}

/** The path of each code, by its place in the tree. */
export function pathsOf(codes: readonly Code[]): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, readonly string[]>()
  // Parents stand before their children.
  for (const { id, parentId, name } of codes)
    paths.set(id, [...(parentId === null ? [] : (paths.get(parentId) ?? [])), name])
  return paths
}

/** Rows in the order of the tree; `codes` stand parents before children. */
export function tableOf(
  codes: readonly Code[],
  format: 'csv' | 'xlsx',
): readonly (readonly Cell[])[] {
  const paths = pathsOf(codes)
  return codes.map((code) =>
    [
      code.name,
      writePath((paths.get(code.id) ?? []).slice(0, -1)),
      code.definition,
      code.inclusion,
      code.exclusion,
      code.example,
      COLOR_NAMES[code.color] ?? '',
      code.nodeIds.join('; '),
      code.retired ? 'yes' : '',
      code.codings,
      code.sources,
    ].map((cell) => (typeof cell === 'string' ? guardText(cell, format) : cell)),
  )
}

const yes = /^(yes|y|true|1|x|retired)$/iu

export interface CodeTable {
  readonly rows: readonly (readonly string[])[]
  /** As a spreadsheet counts the rows. */
  readonly numbers: readonly number[]
}

/** The codes of a table, its columns taken as chosen; none where no column is taken as the name. */
export function codesOfTable(
  { rows, numbers }: CodeTable,
  chosen: readonly (CodeColumn | null)[],
  notes: Notes,
): readonly RawCode[] {
  if (!chosen.includes('name')) return []
  return rows.flatMap((row, at): RawCode[] => {
    const cell = (column: CodeColumn): string => unguardText(row[chosen.indexOf(column)] ?? '')
    if (row.every((text) => text.trim() === '')) return []
    const number = numbers[at] ?? null
    const name = cell('name').trim()
    const said = cell('color').trim()
    const color = said === '' ? null : colorOf(said)
    if (said !== '' && color?.isExact !== true) notes.add('colors', said, number)
    return [
      {
        row: number,
        path: [...readPath(cell('parent')), name],
        definition: cell('definition'),
        inclusion: cell('inclusion'),
        exclusion: cell('exclusion'),
        example: cell('example'),
        color: color?.color ?? null,
        nodes: cell('nodes')
          .split(/[;\n]/u)
          .map((id) => id.trim())
          .filter((id) => id !== ''),
        retired: yes.test(cell('retired').trim()),
      },
    ]
  })
}
