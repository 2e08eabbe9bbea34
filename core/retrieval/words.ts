/** A query as a sentence: the same on the screen and at the head of what is exported. */
import type { SourceKind, Direction } from '../values.ts'
import type {
  AttributeTest,
  Chain,
  Comparison,
  Operand,
  Query,
  Relation,
  Scope,
  Step,
  Within,
} from './query.ts'
import { distanceRelations } from './query.ts'

/** What things are called; an empty string for what is gone. */
export interface Names {
  readonly code: (id: string) => string
  readonly network: (id: string) => string
  readonly wave: (id: string) => string
  readonly source: (id: string) => string
  readonly coder: (id: string) => string
  /** The pseudonym, never the name. */
  readonly person: (id: string) => string
  readonly attribute: (id: string) => string
}

const GONE = 'something that is gone'
const quoted = (name: string): string => (name === '' ? GONE : `“${name}”`)

const directions: Readonly<Record<Direction, string>> = {
  supports: 'supports',
  counters: 'counters',
  mixed: 'mixed',
}
const kinds: Readonly<Record<SourceKind, string>> = {
  note: 'notes',
  interview: 'interviews',
  artifact: 'artifacts',
}
const comparisons: Readonly<Record<Comparison, string>> = {
  is: 'is',
  'is-not': 'is not',
  less: 'is less than',
  'at-most': 'is at most',
  more: 'is more than',
  'at-least': 'is at least',
  contains: 'contains',
  missing: 'is missing',
}

/** Each relation, said between the passages before it and what it names. */
export const relationWords: Readonly<Record<Relation, string>> = {
  and: 'together with',
  or: 'or of',
  not: 'not meeting',
  without: 'less what is under',
  inside: 'inside',
  around: 'around',
  overlapping: 'overlapping',
  near: 'near',
  'followed-by': 'followed by',
  'preceded-by': 'preceded by',
}

/** How far apart, in words. */
export function withinWords(within: Within | null): string {
  if (within === null || (within.unit === 'blocks' && within.most === 0))
    return 'in the same turn or paragraph'
  const { unit, most } = within
  if (unit === 'words') return most === 1 ? 'within 1 word' : `within ${most} words`
  return most === 1
    ? 'at most 1 turn or paragraph apart'
    : `at most ${most} turns or paragraphs apart`
}

function operandWords(names: Names, operand: Operand): string {
  switch (operand.type) {
    case 'code':
      return `${quoted(names.code(operand.codeId))}${operand.below ? ' or below' : ''}`
    case 'coded':
      return 'any code'
    case 'text':
      return `the words “${operand.text.trim()}${operand.whole ? '' : '…'}”`
    case 'group':
      return `(${chainWords(names, operand.chain)})`
  }
}

function stepWords(names: Names, { relation, within, operand }: Step): string {
  const distance = distanceRelations.includes(relation) ? ` (${withinWords(within)})` : ''
  return `${relationWords[relation]} ${operandWords(names, operand)}${distance}`
}

function chainWords(names: Names, { first, steps }: Chain): string {
  const [second, ...more] = steps.map((step) => stepWords(names, step))
  const begin = operandWords(names, first)
  return [second === undefined ? begin : `${begin} ${second}`, ...more].join(', ')
}

function anyOf(words: readonly string[]): string {
  if (words.length > 6) return `${words.slice(0, 5).join(', ')} or ${words.length - 5} others`
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`
}

function testWords(names: Names, { attributeId, comparison, value }: AttributeTest): string {
  const name = names.attribute(attributeId) || GONE
  const said = `${name} ${comparisons[comparison]}`
  return comparison === 'missing' ? said : `${said} “${value}”`
}

const rosterWord = (word: string): string => (word === '' ? 'none' : quoted(word))

function scopeWords(names: Names, scope: Scope): readonly string[] {
  const list = <Id extends string | null>(
    ids: readonly Id[],
    name: (id: Id) => string,
    say: (words: string) => string,
  ): readonly string[] => (ids.length === 0 ? [] : [say(anyOf(ids.map((id) => name(id) || GONE)))])
  return [
    ...list(scope.networkIds, names.network, (said) => `in ${said}`),
    ...list(
      scope.waveIds,
      (id) => (id === null ? 'none' : names.wave(id)),
      (said) => `in the wave ${said}`,
    ),
    ...list(
      scope.kinds,
      (kind) => kinds[kind],
      (said) => `in ${said}`,
    ),
    ...list(scope.sourceIds, names.source, (said) => `in the source ${said}`),
    ...list(scope.coderIds, names.coder, (said) => `coded by ${said}`),
    ...list(
      scope.directions,
      (one) => directions[one],
      (said) => `coded as ${said}`,
    ),
    ...list(
      scope.personIds,
      (id) => (id === null ? 'nobody in particular' : names.person(id)),
      (said) => `said by ${said}`,
    ),
    ...list(scope.roles, rosterWord, (said) => `where the speaker’s role is ${said}`),
    ...list(scope.sites, rosterWord, (said) => `where the speaker’s site is ${said}`),
    ...scope.tests.map((test) => `where ${testWords(names, test)}`),
  ]
}

/** `Passages of “Trust” near “Ties” (within 20 words), not meeting “Conflict”; in wave Spring 2024.` */
export function queryWords(names: Names, { chain, scope }: Query): string {
  const where = scopeWords(names, scope)
  return `Passages of ${[chainWords(names, chain), ...where].join('; ')}.`
}

/** The scope alone; empty where it is everywhere. */
export function whereWords(names: Names, scope: Scope): string {
  return scopeWords(names, scope).join('; ')
}
