/** Which sources, codings and people a scope lets in. */
import type { Holder } from '../../core/attribute/contract.ts'
import { passes } from '../../core/retrieval/attribute-test.ts'
import type { AttributeTest, Scope } from '../../core/retrieval/query.ts'
import type { CoderId } from '../../core/ids.ts'
import type { Direction } from '../../core/values.ts'
import type { Database } from '../database/connection.ts'
import { onlyMine } from '../project/coder-blind.ts'
import type { Work } from '../work.ts'
import type { LoadedSource } from './load-source.ts'
import type { Meta } from './meta.ts'
import { valuesOf, type SourceRow } from './meta-repository.ts'

export interface Scoped {
  readonly sources: readonly SourceRow[]
  /** Whether codings of this coder, in this direction, count. */
  readonly admits: (coderId: string, direction: Direction) => boolean
  /** Whether a coding counts, by its number in a source. */
  readonly counts: (source: LoadedSource) => (coding: number) => boolean
  /** Whether somebody's words are wanted; -1 is nobody in particular. */
  readonly speaks: (person: number) => boolean
  readonly choosesPeople: boolean
}

interface Test {
  readonly holder: Holder
  readonly passes: (holderId: string | null) => boolean
}

/** An attribute that is gone lets nothing in: whoever asked for its values did not ask for everything. */
function testsOf(db: Database, meta: Meta, tests: readonly AttributeTest[]): readonly Test[] {
  return tests.map((test) => {
    const attribute = meta.attribute.get(test.attributeId)
    if (attribute === undefined) return { holder: 'source', passes: () => false }
    const { holder, type } = attribute
    const values = valuesOf(db, test.attributeId)
    const valueOf = (id: string | null) => (id === null ? null : (values.get(id) ?? null))
    return { holder, passes: (id) => passes(type, valueOf(id), test) }
  })
}

const holds = <T>(list: readonly T[], value: T): boolean =>
  list.length === 0 || list.includes(value)

function sourcesIn(meta: Meta, scope: Scope, tests: readonly Test[]): readonly SourceRow[] {
  const chosen = new Set(scope.sourceIds)
  return meta.sources.filter(
    ({ id, networkId, waveId, kind }) =>
      (chosen.size === 0 || chosen.has(id)) &&
      holds(scope.networkIds, networkId) &&
      holds(scope.waveIds, waveId) &&
      holds(scope.kinds, kind) &&
      tests.every((test) => test.passes(id)),
  )
}

const namesPeople = ({ personIds, roles, sites }: Scope): boolean =>
  personIds.length + roles.length + sites.length > 0

function speaking(meta: Meta, scope: Scope, tests: readonly Test[]): Scoped['speaks'] {
  if (!namesPeople(scope) && tests.length === 0) return () => true
  const chosen = new Set<string | null>(scope.personIds)
  const known = new Map<number, boolean>()
  return (person) => {
    const before = known.get(person)
    if (before !== undefined) return before
    const { id = null, role = '', site = '' } = meta.personByKey.get(person) ?? {}
    const isIn =
      (chosen.size === 0 || chosen.has(id)) &&
      holds(scope.roles, role) &&
      holds(scope.sites, site) &&
      tests.every((test) => test.passes(id))
    known.set(person, isIn)
    return isIn
  }
}

function counting(meta: Meta, { coderIds, directions }: Scope): Scoped['counts'] {
  if (coderIds.length === 0 && directions.length === 0) return () => () => true
  const coders = new Set(coderIds.map((id) => meta.coder.get(id)?.key ?? -2))
  return (source) => (coding) =>
    (coders.size === 0 || coders.has(source.coders[coding] ?? -1)) &&
    (directions.length === 0 || directions.includes(source.directions[coding] ?? 'supports'))
}

function ofOne(meta: Meta, scope: Scope, mine: CoderId): Scoped['counts'] {
  if (!holds(scope.coderIds, mine)) return () => () => false
  return counting(meta, { ...scope, coderIds: [mine] })
}

/** Who codes blind asks their own codings alone, whomever the scope names. */
export function scoped(work: Work, meta: Meta, scope: Scope): Scoped {
  const { db } = work
  const mine = onlyMine(work)
  const tests = testsOf(db, meta, scope.tests)
  const ofSources = tests.filter(({ holder }) => holder === 'source')
  const ofPeople = tests.filter(({ holder }) => holder === 'person')
  return {
    sources: sourcesIn(meta, scope, ofSources),
    admits: (coderId, direction) =>
      (mine === null || coderId === mine) &&
      holds<string>(scope.coderIds, coderId) &&
      holds(scope.directions, direction),
    counts: mine === null ? counting(meta, scope) : ofOne(meta, scope, mine),
    speaks: speaking(meta, scope, ofPeople),
    choosesPeople: namesPeople(scope) || ofPeople.length > 0,
  }
}
