/** What may be asked of coded texts: a chain of conditions, each relating what it names to all that stands before it. */
import { z } from 'zod'
import { AttributeId, CodeId, CoderId, NetworkId, PersonId, SourceId, WaveId } from '../ids.ts'
import { Direction, ShortText, SourceKind } from '../values.ts'

/**
 * How the passages found so far (A) are related to those of the next condition (B).
 * - `and`: the stretches of characters that A and B both cover (NVivo's AND, MAXQDA's Intersection).
 * - `or`: the passages of A and those of B, each whole; two that cover the same characters are one.
 * - `not`: the passages of A of which B covers no character, whole (MAXQDA's If outside).
 * - `without`: what is left of A's characters where B's are taken away, in pieces (NVivo's AND NOT).
 * - `inside`: the passages of A that lie within a single passage of B, its edges included (MAXQDA's If inside).
 * - `around`: the passages of A within which a passage of B lies, edges included (NVivo's Surrounding).
 * - `overlapping`: the passages of A that share at least one character with a passage of B, whole.
 * - `near`: the passages of A that share a character with a passage of B, or are at most so far from one.
 * - `followed-by`: the passages of A after whose end a passage of B begins, at most so far on.
 * - `preceded-by`: the passages of A before whose beginning a passage of B ends, at most so far back.
 */
export const Relation = z.enum([
  'and',
  'or',
  'not',
  'without',
  'inside',
  'around',
  'overlapping',
  'near',
  'followed-by',
  'preceded-by',
])
export type Relation = z.output<typeof Relation>

/** Relations that a distance belongs to. */
export const distanceRelations: readonly Relation[] = ['near', 'followed-by', 'preceded-by']

/**
 * How far two passages may stand apart. Words: as many as begin between them.
 * Blocks: 0 means that both touch one paragraph or turn, 1 that they touch neighbouring ones.
 */
export const Within = z.strictObject({
  unit: z.enum(['words', 'blocks']),
  most: z.int().min(0).max(10_000),
})
export type Within = z.output<typeof Within>

/** The codings of one code, or with `below` of its whole branch. */
const CodeOperand = z.strictObject({ type: z.literal('code'), codeId: CodeId, below: z.boolean() })
/** Every coding there is. */
const CodedOperand = z.strictObject({ type: z.literal('coded') })
/** Every place where these words stand one after another; unless `whole`, the last of them may go on. */
const TextOperand = z.strictObject({
  type: z.literal('text'),
  text: z.string().max(400),
  whole: z.boolean(),
})

const leaves = [CodeOperand, CodedOperand, TextOperand] as const

export type Operand =
  | z.output<typeof CodeOperand>
  | z.output<typeof CodedOperand>
  | z.output<typeof TextOperand>
  | { readonly type: 'group'; readonly chain: Chain }

export interface Step {
  readonly relation: Relation
  /** Null for a relation that knows no distance, and for `near` meaning the same turn or paragraph. */
  readonly within: Within | null
  readonly operand: Operand
}

/** Worked through from the first step to the last: each step is applied to the passages found so far. */
export interface Chain {
  readonly first: Operand
  readonly steps: readonly Step[]
}

/** Groups may stand in groups this deep. */
export const DEEPEST = 6
const MOST_STEPS = 20

function operandOf(depth: number): z.ZodType<Operand> {
  if (depth === 0) return z.discriminatedUnion('type', leaves)
  const group = z.strictObject({ type: z.literal('group'), chain: chainOf(depth - 1) })
  return z.discriminatedUnion('type', [...leaves, group])
}

function chainOf(depth: number): z.ZodType<Chain> {
  const operand = operandOf(depth)
  const step = z.strictObject({ relation: Relation, within: Within.nullable(), operand })
  return z.strictObject({ first: operand, steps: z.array(step).max(MOST_STEPS).readonly() })
}

export const Chain: z.ZodType<Chain> = chainOf(DEEPEST)

/** `missing` holds where there is no value; every other comparison fails there. */
export const Comparison = z.enum([
  'is',
  'is-not',
  'less',
  'at-most',
  'more',
  'at-least',
  'contains',
  'missing',
])
export type Comparison = z.output<typeof Comparison>

/** A test of an attribute of the source, or of the person who speaks. */
export const AttributeTest = z.strictObject({
  attributeId: AttributeId,
  comparison: Comparison,
  value: z.string().max(4_000),
})
export type AttributeTest = z.output<typeof AttributeTest>

/** Queries that were saved before there were such limits have none. */
const RosterWords = z.array(ShortText).max(500).readonly().default([])

/**
 * Where is looked; an empty list means everywhere. Networks, waves, kinds, sources and attributes of sources choose sources;
 * coders and directions choose which codings count at all; people, their roles, sites and attributes choose among what was
 * found, by who speaks where a passage begins. All of it must hold.
 */
export const Scope = z.strictObject({
  networkIds: z.array(NetworkId).max(200).readonly(),
  /** Null stands for sources without a wave. */
  waveIds: z.array(WaveId.nullable()).max(500).readonly(),
  kinds: z.array(SourceKind).max(3).readonly(),
  sourceIds: z.array(SourceId).max(2_000).readonly(),
  coderIds: z.array(CoderId).max(200).readonly(),
  directions: z.array(Direction).max(3).readonly(),
  /** Null stands for passages where nobody in particular speaks. */
  personIds: z.array(PersonId.nullable()).max(2_000).readonly(),
  /** Roles and sites as the roster has them; `''` stands for none, and for nobody in particular. */
  roles: RosterWords,
  sites: RosterWords,
  tests: z.array(AttributeTest).max(20).readonly(),
})
export type Scope = z.output<typeof Scope>

export const everywhere: Scope = {
  networkIds: [],
  waveIds: [],
  kinds: [],
  sourceIds: [],
  coderIds: [],
  directions: [],
  personIds: [],
  roles: [],
  sites: [],
  tests: [],
}

export const Query = z.strictObject({ chain: Chain, scope: Scope })
export type Query = z.output<typeof Query>

/** The code conditions, texts and groups of a chain, groups opened, in order. */
export function leavesOf(chain: Chain): readonly Exclude<Operand, { type: 'group' }>[] {
  return [chain.first, ...chain.steps.map(({ operand }) => operand)].flatMap((operand) =>
    operand.type === 'group' ? leavesOf(operand.chain) : [operand],
  )
}

/** True where an answer needs to know the words between passages. */
export function needsWords({ first, steps }: Chain): boolean {
  const within = (operand: Operand): boolean =>
    operand.type === 'group' && needsWords(operand.chain)
  return (
    within(first) ||
    steps.some(({ within: distance, operand }) => distance?.unit === 'words' || within(operand))
  )
}

/** The code that a query asks for where it asks for nothing else, so that all its passages have it. */
export function onlyCodeOf({ chain: { first, steps } }: Query): CodeId | null {
  return first.type === 'code' && !first.below && steps.length === 0 ? first.codeId : null
}
