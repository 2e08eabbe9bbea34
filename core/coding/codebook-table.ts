/** A codebook as a table: one row per code. */
import { colorOf, COLOR_NAMES } from './code-colors.ts'
import type { RawCode } from './codebook-file-code.ts'
import type { Code } from './codebook-contract.ts'
import type { Notes } from './codebook-notes.ts'
import { readPath, writePath } from './codebook-path.ts'
import { foldText } from './fold-text.ts'

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

const headings = {
  name: ['name', 'code', 'code name', 'label'],
  parent: ['parent path', 'parent', 'path', 'category', 'parent code'],
  definition: ['definition', 'description'],
  inclusion: ['inclusion', 'inclusion criteria', 'include', 'when to use'],
  exclusion: ['exclusion', 'exclusion criteria', 'exclude', 'when not to use'],
  example: ['example', 'examples'],
  color: ['colour', 'color'],
  nodes: ['framework nodes', 'nodes', 'node', 'framework'],
  retired: ['retired'],
} as const
type Column = keyof typeof headings

function placesOf(columns: readonly string[]): ReadonlyMap<Column, number> {
  const folded = columns.map((column) =>
    foldText(column)
      .replace(/[\s_]+/gu, ' ')
      .trim(),
  )
  return new Map(
    (Object.keys(headings) as Column[]).flatMap((column) => {
      const known: readonly string[] = headings[column]
      const at = known.map((name) => folded.indexOf(name)).find((place) => place >= 0)
      return at === undefined ? [] : [[column, at] as const]
    }),
  )
}

const yes = /^(yes|y|true|1|x|retired)$/iu

/** The codes of a table with a heading row; none, with a note, where no column is called a name. */
export function codesOfTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  notes: Notes,
): readonly RawCode[] {
  const places = placesOf(columns)
  if (!places.has('name')) {
    notes.add('no-name-column')
    return []
  }
  return rows.flatMap((row): RawCode[] => {
    const cell = (column: Column): string => unguardText(row[places.get(column) ?? -1] ?? '')
    if (row.every((text) => text.trim() === '')) return []
    const name = cell('name').trim()
    const said = cell('color').trim()
    const color = said === '' ? null : colorOf(said)
    if (said !== '' && color?.isExact !== true) notes.add('colors', said)
    return [
      {
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
