/** What the controls of the tables page stand for. */
import type { Code } from '../../core/coding/contract.ts'
import { treeOf } from '../../core/coding/code-tree.ts'
import { AttributeId, type CodeId } from '../../core/ids.ts'
import type { Scope } from '../../core/retrieval/query.ts'
import type {
  Measure,
  Meeting,
  TableCode,
  TableColumns,
  TableQuery,
} from '../../core/retrieval/table-model.ts'
import type { TableView } from '../../core/retrieval/table-view.ts'

/** Columns that need nothing more to be said, in the order in which they are offered. */
export const plainColumns = [
  'codes',
  'kind',
  'wave',
  'person',
  'role',
  'site',
  'coder',
  'direction',
] as const satisfies readonly TableColumns['by'][]
type PlainColumns = Exclude<(typeof plainColumns)[number], 'codes'>

/** The codes used most, every code alone, top codes with all below them, chosen ones, or the codes of a branch. */
export type RowsChoice = 'most' | 'all' | 'top' | 'chosen' | CodeId

/** `attribute:` and its id, or one of the other kinds of column. */
export type ColumnsChoice = Exclude<TableColumns['by'], 'attribute'> | `attribute:${string}`

export const meetings = {
  overlap: 'overlap',
  block: { unit: 'blocks', most: 0 },
  near: { unit: 'words', most: 20 },
} as const satisfies Record<string, Meeting>
export type MeetingChoice = keyof typeof meetings

export interface Question {
  readonly rows: RowsChoice
  readonly chosen: readonly CodeId[]
  readonly columns: ColumnsChoice
  readonly meeting: MeetingChoice
  readonly measure: Measure
  readonly scope: Scope
  readonly view: TableView
}

/** As many lines as an answer may have. */
const MOST = 400
/** As many as can be read at a glance. */
export const MOST_USED = 20

function mostUsed(codes: readonly Code[]): ReadonlySet<CodeId> {
  const used = codes.filter(({ codings }) => codings > 0)
  const most = used.toSorted((one, other) => other.codings - one.codings).slice(0, MOST_USED)
  return new Set((used.length === 0 ? codes.slice(0, MOST_USED) : most).map(({ id }) => id))
}

export function codesOf(
  codes: readonly Code[],
  { rows, chosen }: Pick<Question, 'rows' | 'chosen'>,
): readonly TableCode[] {
  const tree = treeOf(codes)
  const alone = (code: Code): TableCode => ({ codeId: code.id, below: false })
  const withBelow = (code: Code): TableCode => ({
    codeId: code.id,
    below: codes.some(({ parentId }) => parentId === code.id),
  })
  const listed = (): readonly TableCode[] => {
    if (rows === 'most') {
      const most = mostUsed(codes)
      return tree.filter(({ code }) => most.has(code.id)).map(({ code }) => alone(code))
    }
    if (rows === 'all') return tree.map(({ code }) => alone(code))
    if (rows === 'top')
      return tree.filter(({ depth }) => depth === 0).map(({ code }) => withBelow(code))
    if (rows === 'chosen')
      return tree.filter(({ code }) => chosen.includes(code.id)).map(({ code }) => withBelow(code))
    const children = tree.filter(({ code }) => code.parentId === rows)
    return [
      ...codes.filter(({ id }) => id === rows).map(alone),
      ...children.map(({ code }) => withBelow(code)),
    ]
  }
  return listed().slice(0, MOST)
}

function columnsOf(question: Question, codes: readonly TableCode[]): TableColumns {
  const { columns, meeting } = question
  if (columns === 'codes') return { by: 'codes', codes, meeting: meetings[meeting] }
  if (columns.startsWith('attribute:'))
    return {
      by: 'attribute',
      attributeId: AttributeId.parse(columns.slice('attribute:'.length)),
    }
  // What begins with neither is one of the others.
  return { by: columns as PlainColumns }
}

/** Null where there is no code to count. */
export function tableQueryOf(codes: readonly Code[], question: Question): TableQuery | null {
  const rows = codesOf(codes, question)
  if (rows.length === 0) return null
  const { measure, scope } = question
  return { rows, columns: columnsOf(question, rows), measure, scope }
}
