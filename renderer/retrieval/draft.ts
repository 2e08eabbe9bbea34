/** A query while it is being built: like the query itself, but conditions may still be open. */
import {
  distanceRelations,
  everywhere,
  type Chain,
  type Operand,
  type Query,
  type Relation,
  type Scope,
  type Step,
  type Within,
} from '../../core/retrieval/query.ts'

type Leaf = Exclude<Operand, { type: 'group' }>
export type DraftOperand =
  | { readonly type: 'open' }
  | Leaf
  | { readonly type: 'group'; readonly lines: readonly DraftLine[] }

export interface DraftLine {
  /** Tells lines apart while they move; nothing else. */
  readonly id: number
  /** Means nothing on the first line of a chain. */
  readonly relation: Relation
  readonly within: Within
  readonly operand: DraftOperand
}

export interface Draft {
  readonly lines: readonly DraftLine[]
  readonly scope: Scope
}

const NEAR: Within = { unit: 'words', most: 20 }
let made = 0

export function newLine(operand: DraftOperand = { type: 'open' }, relation: Relation = 'near') {
  made += 1
  return { id: made, relation, within: NEAR, operand } satisfies DraftLine
}

export const emptyDraft = (scope: Scope = everywhere): Draft => ({ lines: [newLine()], scope })

function operandOf(operand: DraftOperand): Operand | null {
  if (operand.type === 'open') return null
  if (operand.type !== 'group') return operand
  const chain = chainOf(operand.lines)
  return chain === null ? null : { type: 'group', chain }
}

function chainOf(lines: readonly DraftLine[]): Chain | null {
  const steps = lines.flatMap(({ relation, within, operand }): Step[] => {
    const closed = operandOf(operand)
    if (closed === null) return []
    return [
      { relation, within: distanceRelations.includes(relation) ? within : null, operand: closed },
    ]
  })
  const [first, ...more] = steps
  return first === undefined ? null : { first: first.operand, steps: more }
}

/** The query as far as it is built: open conditions are left out; null where none is closed. */
export function queryOf({ lines, scope }: Draft): Query | null {
  const chain = chainOf(lines)
  return chain === null ? null : { chain, scope }
}

function draftOperand(operand: Operand): DraftOperand {
  return operand.type === 'group' ? { type: 'group', lines: linesOf(operand.chain) } : operand
}

function linesOf({ first, steps }: Chain): readonly DraftLine[] {
  return [
    newLine(draftOperand(first)),
    ...steps.map(({ relation, within, operand }) => ({
      ...newLine(draftOperand(operand), relation),
      within:
        within ??
        (distanceRelations.includes(relation) ? { unit: 'blocks' as const, most: 0 } : NEAR),
    })),
  ]
}

export function draftOf({ chain, scope }: Query): Draft {
  return { lines: linesOf(chain), scope }
}

/** Every line for which there is an answer is replaced by it, however deep; null takes the line away. */
export function changeLine(
  lines: readonly DraftLine[],
  id: number,
  change: (line: DraftLine) => DraftLine | null,
): readonly DraftLine[] {
  return lines.flatMap((line) => {
    if (line.id === id) return change(line) ?? []
    const { operand } = line
    if (operand.type !== 'group') return [line]
    return [{ ...line, operand: { ...operand, lines: changeLine(operand.lines, id, change) } }]
  })
}

/** One more open line at the end of the chain, or of the group on the line with this id. */
export function addLine(
  lines: readonly DraftLine[],
  groupId: number | null,
  line: DraftLine,
): readonly DraftLine[] {
  if (groupId === null) return [...lines, line]
  return changeLine(lines, groupId, (group) =>
    group.operand.type === 'group'
      ? { ...group, operand: { ...group.operand, lines: [...group.operand.lines, line] } }
      : group,
  )
}
