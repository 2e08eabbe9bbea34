/** What a query names, and what becomes of it when that becomes something else. */
import type { CodeId, SourceId } from '../ids.ts'
import { leavesOf, Query, type Chain, type Operand } from './query.ts'

function withOperands(chain: Chain, change: (operand: Operand) => Operand): Chain {
  const changed = (operand: Operand): Operand =>
    operand.type === 'group'
      ? { ...operand, chain: withOperands(operand.chain, change) }
      : change(operand)
  return {
    first: changed(chain.first),
    steps: chain.steps.map((step) => ({ ...step, operand: changed(step.operand) })),
  }
}

/** The same question after one code has been merged into another. */
export function withCode(query: Query, from: CodeId, to: CodeId): Query {
  const chain = withOperands(query.chain, (operand) =>
    operand.type === 'code' && operand.codeId === from ? { ...operand, codeId: to } : operand,
  )
  return { ...query, chain }
}

function withSources(query: Query, change: (sourceId: SourceId) => readonly SourceId[]): Query {
  const sourceIds = [...new Set(query.scope.sourceIds.flatMap(change))]
  return { ...query, scope: { ...query.scope, sourceIds } }
}

/** The same question after one source has been joined to another. */
export function withSource(query: Query, from: SourceId, to: SourceId): Query {
  return withSources(query, (sourceId) => (sourceId === from ? [to] : [sourceId]))
}

/** The same question after the rest of a source has become a source of its own; as it was where it would name too many. */
export function withDivided(query: Query, sourceId: SourceId, rest: SourceId): Query {
  const followed = withSources(query, (one) => (one === sourceId ? [one, rest] : [one]))
  return Query.safeParse(followed).success ? followed : query
}

export const namedKinds = [
  'code',
  'network',
  'wave',
  'source',
  'coder',
  'person',
  'attribute',
] as const
export type NamedKind = (typeof namedKinds)[number]

/** Something that a query names by its id. */
export interface Named {
  readonly kind: NamedKind
  readonly id: string
}

/** Everything that a query names, each once, conditions first. */
export function namedIn({ chain, scope }: Query): readonly Named[] {
  const of = (kind: NamedKind, ids: readonly (string | null)[]): readonly Named[] =>
    [...new Set(ids)].flatMap((id) => (id === null ? [] : [{ kind, id }]))
  const codes = leavesOf(chain).flatMap((leaf) => (leaf.type === 'code' ? [leaf.codeId] : []))
  return [
    ...of('code', codes),
    ...of('network', scope.networkIds),
    ...of('wave', scope.waveIds),
    ...of('source', scope.sourceIds),
    ...of('coder', scope.coderIds),
    ...of('person', scope.personIds),
    ...of(
      'attribute',
      scope.tests.map(({ attributeId }) => attributeId),
    ),
  ]
}
