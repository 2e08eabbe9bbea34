/** What the columns of a table mean, when it is read as a codebook. */
import { z } from 'zod'
import { foldText } from './fold-text.ts'

export const CodeColumn = z.enum([
  'name',
  'parent',
  'definition',
  'inclusion',
  'exclusion',
  'example',
  'color',
  'nodes',
  'retired',
])
export type CodeColumn = z.output<typeof CodeColumn>

/** For each column of a table what it is taken as; null: not taken. */
export const ChosenColumns = z.array(CodeColumn.nullable()).max(2_000)
export type ChosenColumns = z.output<typeof ChosenColumns>

/** A column as a person sees it who says what it means. */
export const ColumnSeen = z.strictObject({
  heading: z.string(),
  taken: CodeColumn.nullable(),
  /** Its first few words. */
  examples: z.array(z.string()).readonly(),
})
export type ColumnSeen = z.output<typeof ColumnSeen>

const headings: Readonly<Record<CodeColumn, readonly string[]>> = {
  name: ['name', 'code', 'code name', 'label'],
  parent: ['parent path', 'parent', 'path', 'category', 'parent code'],
  definition: ['definition', 'description'],
  inclusion: ['inclusion', 'inclusion criteria', 'include', 'when to use'],
  exclusion: ['exclusion', 'exclusion criteria', 'exclude', 'when not to use'],
  example: ['example', 'examples'],
  color: ['colour', 'color'],
  nodes: ['framework nodes', 'nodes', 'node', 'framework'],
  retired: ['retired'],
}

/** Counts that a codebook goes out with; they are counted anew here. */
const counts: readonly string[] = ['codings', 'sources']

const folded = (heading: string): string =>
  foldText(heading)
    .replace(/[\s_]+/gu, ' ')
    .trim()

/** What the headings say of themselves; of two that say the same the better known one counts. */
export function columnsByHeading(given: readonly string[]): ChosenColumns {
  const names = given.map(folded)
  const chosen: ChosenColumns = given.map(() => null)
  for (const column of CodeColumn.options) {
    const at = headings[column].map((name) => names.indexOf(name)).find((place) => place >= 0)
    if (at !== undefined) chosen[at] = column
  }
  return chosen
}

/** Whether a person has to say what the columns mean: no name is known, or nothing but a name among others, as in lists of people. */
export function mustAsk(given: readonly string[], chosen: ChosenColumns): boolean {
  if (!chosen.includes('name')) return true
  const isStrange = given.some(
    (heading, at) => chosen[at] === null && !counts.includes(folded(heading)),
  )
  return isStrange && chosen.filter((column) => column !== null).length === 1
}

/** Taken as this instead; no other column is taken as the same. */
export function takenAs(
  chosen: readonly (CodeColumn | null)[],
  at: number,
  as: CodeColumn | null,
): ChosenColumns {
  return chosen.map((column, place) => (place === at ? as : column === as ? null : column))
}

const TOLD = 3
/** Rows in which examples are looked for. */
const LOOKED_AT = 100
const MOST_LETTERS = 60

export function columnsSeen(
  given: readonly string[],
  rows: readonly (readonly string[])[],
  chosen: readonly (CodeColumn | null)[],
): readonly ColumnSeen[] {
  return given.map((heading, at) => ({
    heading,
    taken: chosen[at] ?? null,
    examples: rows
      .slice(0, LOOKED_AT)
      .map((row) => (row[at] ?? '').replace(/\s+/gu, ' ').trim())
      .filter((cell) => cell !== '')
      .map((cell) => Array.from(cell).slice(0, MOST_LETTERS).join(''))
      .slice(0, TOLD),
  }))
}
