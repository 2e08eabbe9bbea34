/** Answers a chain of conditions for one source, from what its codings and its text say. */
import type { CodeId } from '../ids.ts'
import { inOrder, relate, type Stretches, type WordsBefore } from './relate.ts'
import type { Chain, Operand } from './query.ts'

/** One source as a query sees it. */
export interface Facts {
  /** The passages of these codes, by ordinal; null: of every code. In any order, doubles allowed. */
  readonly coded: (codes: ReadonlySet<number> | null) => Stretches
  /** Where these words stand. */
  readonly said: (text: string, whole: boolean) => Stretches
  readonly wordsBefore: WordsBefore
}

/** Ordinals of the code itself or of its branch; empty where there is no such code any more. */
export type Branch = (codeId: CodeId, below: boolean) => ReadonlySet<number>

function operandIn(facts: Facts, branch: Branch, operand: Operand): Stretches {
  switch (operand.type) {
    case 'code':
      return inOrder(facts.coded(branch(operand.codeId, operand.below)))
    case 'coded':
      return inOrder(facts.coded(null))
    case 'text':
      return inOrder(facts.said(operand.text, operand.whole))
    case 'group':
      return evaluate(facts, branch, operand.chain)
  }
}

/** The passages that a chain finds, in order of place, no two of them the same. */
export function evaluate(facts: Facts, branch: Branch, { first, steps }: Chain): Stretches {
  return steps.reduce<Stretches>(
    (found, { relation, within, operand }) =>
      // Nothing can be found once there is nothing, except by `or`.
      found.length === 0 && relation !== 'or'
        ? found
        : relate(relation, found, operandIn(facts, branch, operand), within, facts.wordsBefore),
    operandIn(facts, branch, first),
  )
}
