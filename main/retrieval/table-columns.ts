/** The columns of a table that are not codes, and to which of them a coding belongs. */
import { AppError } from '../../core/errors.ts'
import { compareNaturally } from '../../core/network/natural-order.ts'
import type { Scope } from '../../core/retrieval/query.ts'
import type { TableColumns, TableHead } from '../../core/retrieval/table-model.ts'
import { Direction, SourceKind } from '../../core/values.ts'
import type { Database } from '../database/connection.ts'
import type { LoadedSource } from './load-source.ts'
import type { Meta } from './meta.ts'
import { choicesOf } from './choices.ts'
import { valuesOf, type AttributeRow, type SourceRow } from './meta-repository.ts'
import type { Scoped } from './scoped.ts'

type Head = Omit<TableHead, 'n'>

export interface Columns {
  readonly heads: readonly Head[]
  readonly of: (row: SourceRow, source: LoadedSource) => (coding: number) => number
}

/** More columns than a person can read. */
const MOST = 400
const NONE: Head = { id: '', name: '' }

const named = (ids: readonly string[]): readonly Head[] => ids.map((id) => ({ id, name: id }))

function columns(
  heads: readonly Head[],
  idOf: (row: SourceRow, source: LoadedSource) => (coding: number) => string,
): Columns {
  if (heads.length > MOST) throw new AppError('too-large', String(heads.length))
  const at = new Map(heads.map(({ id }, column) => [id, column]))
  return {
    heads,
    of: (row, source) => {
      const id = idOf(row, source)
      return (coding) => at.get(id(coding)) ?? -1
    },
  }
}

const ofSource = (id: (row: SourceRow) => string) => (row: SourceRow) => {
  const found = id(row)
  return () => found
}

/** Whose words are wanted: a column of anybody else would lead to what the scope leaves out. */
function peopleIn(meta: Meta, { sources, speaks }: Scoped): Meta['people'] {
  const networks = new Set(sources.map(({ networkId }) => networkId))
  return meta.people.filter(({ key, networkId }) => networks.has(networkId) && speaks(key))
}

/** What a limit leaves of a list; a limit that names nothing leaves all of it. */
const within = <T>(limit: readonly T[], all: readonly T[]): readonly T[] =>
  limit.length === 0 ? all : all.filter((one) => limit.includes(one))

const noneIf = (isWanted: boolean): readonly Head[] => (isWanted ? [NONE] : [])
const NOBODY = -1

function byPerson(meta: Meta, scope: Scoped): Columns {
  const heads = peopleIn(meta, scope)
    .map(({ id, pseudonym }) => ({ id, name: pseudonym }))
    .sort((one, other) => compareNaturally(one.name, other.name))
  const idOf = (person: number): string => meta.personByKey.get(person)?.id ?? ''
  return columns(
    [...heads, ...noneIf(scope.speaks(NOBODY))],
    (_, source) => (coding) => idOf(source.people[coding] ?? NOBODY),
  )
}

/** What the roster says of whoever speaks: by name, then those of whom it says nothing. */
function byRoster(meta: Meta, scope: Scoped, field: 'role' | 'site'): Columns {
  const words = new Set(peopleIn(meta, scope).map((person) => person[field]))
  const isNoneWanted = words.delete('') || scope.speaks(NOBODY)
  const wordOf = (person: number): string => meta.personByKey.get(person)?.[field] ?? ''
  return columns(
    [...named([...words].sort(compareNaturally)), ...noneIf(isNoneWanted)],
    (_, source) => (coding) => wordOf(source.people[coding] ?? NOBODY),
  )
}

function inValueOrder(attribute: AttributeRow, found: ReadonlySet<string>): readonly string[] {
  const given = choicesOf(attribute)
  const more = [...found].filter((value) => !given.includes(value))
  const sorted =
    attribute.type === 'number'
      ? more.sort((a, b) => Number(a) - Number(b))
      : more.sort(compareNaturally)
  return [...given, ...sorted]
}

function byAttribute(db: Database, attribute: AttributeRow, meta: Meta, scope: Scoped): Columns {
  const values = valuesOf(db, attribute.id)
  const holders =
    attribute.holder === 'source'
      ? scope.sources.map(({ id }) => id)
      : meta.people.map(({ id }) => id)
  const found = new Set(holders.flatMap((id) => values.get(id) ?? []))
  const heads = inValueOrder(attribute, found).map((value) => ({ id: value, name: value }))
  if (attribute.holder === 'source')
    return columns(
      [...heads, NONE],
      ofSource(({ id }) => values.get(id) ?? ''),
    )
  const valueOf = (person: number): string => {
    const holder = meta.personByKey.get(person)
    return holder === undefined ? '' : (values.get(holder.id) ?? '')
  }
  return columns([...heads, NONE], (_, source) => (coding) => valueOf(source.people[coding] ?? -1))
}

function byWave(meta: Meta, { sources }: Scoped): Columns {
  const known = new Set<string>(sources.map(({ waveId }) => waveId ?? ''))
  const heads = meta.waves.filter(({ id }) => known.has(id))
  return columns(
    [...heads, ...(known.has('') ? [NONE] : [])].map(({ id, name }) => ({ id, name })),
    ofSource(({ waveId }) => waveId ?? ''),
  )
}

export function columnsOf(
  db: Database,
  meta: Meta,
  scope: Scoped,
  { kinds, coderIds, directions }: Scope,
  asked: Exclude<TableColumns, { by: 'codes' }>,
): Columns {
  switch (asked.by) {
    case 'kind':
      return columns(
        named(within(kinds, SourceKind.options)),
        ofSource(({ kind }) => kind),
      )
    case 'wave':
      return byWave(meta, scope)
    case 'person':
      return byPerson(meta, scope)
    case 'role':
    case 'site':
      return byRoster(meta, scope, asked.by)
    case 'coder': {
      const ids = new Map(meta.coders.map(({ key, id }) => [key, id]))
      const wanted = new Set(within(coderIds, [...ids.values()]))
      return columns(
        meta.coders.filter(({ id }) => wanted.has(id)).map(({ id, name }) => ({ id, name })),
        (_, source) => (coding) => ids.get(source.coders[coding] ?? -1) ?? '',
      )
    }
    case 'direction':
      return columns(
        named(within(directions, Direction.options)),
        (_, source) => (coding) => source.directions[coding] ?? '',
      )
    case 'attribute': {
      const attribute = meta.attribute.get(asked.attributeId)
      if (attribute === undefined) throw new AppError('not-found')
      return byAttribute(db, attribute, meta, scope)
    }
  }
}
