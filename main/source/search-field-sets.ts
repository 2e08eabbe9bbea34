/** What the fields of a search name: sources, codes, people, memos. Worked out once per search. */
import type { CoderId } from '../../core/ids.ts'
import {
  holdsTerm,
  type FieldClause,
  type SearchAlternative,
  type SearchField,
} from '../../core/source/search-terms-query.ts'
import type { SearchTerm } from '../../core/source/search-terms.ts'
import type { Database } from '../database/connection.ts'
import * as repository from './search-fields-repository.ts'
import { markOf, searched } from './search-triggers.ts'

/** Fields that choose among sources. */
export type SourceField = Extract<SearchField, 'title' | 'wave' | 'kind' | 'network'>
export const isOfSource = (field: SearchField): field is SourceField =>
  field === 'title' || field === 'wave' || field === 'kind' || field === 'network'

/** What a clause names, by its field. */
export interface FieldSet {
  readonly clause: FieldClause
  /** Ids of sources, for the fields of sources. */
  readonly sources: ReadonlySet<string>
  /** Ids of networks, for `network:`. */
  readonly networks: ReadonlySet<string>
  /** Ids of codes or of people. */
  readonly ids: ReadonlySet<string>
  /** `source speaker` of the people, for `person:`. */
  readonly speakers: ReadonlySet<string>
  /** Keys of codings' memos and of written memos, and of the blocks on which the former stand. */
  readonly codingMemos: ReadonlySet<number>
  readonly memos: ReadonlySet<number>
  readonly memoBlocks: ReadonlySet<number>
  /** Whose codings alone may be known; null: everybody's. */
  readonly mine: CoderId | null
}

const nothing = new Set<never>()
const everywhere = { low: 0, high: Number.MAX_SAFE_INTEGER }
/** Memos looked at for one clause, the newest. */
const MOST_MEMOS = 2_000

/** One term in the language of FTS5: letters and digits only, so that no input can mean anything else. */
export function termMatch({ words, isPrefix }: SearchTerm): string {
  // One letter begins so many words that finding them all takes longer than typing the next one.
  const goesOn = isPrefix && !/^[a-z]$/iu.test(words.at(-1) ?? '')
  return `"${words.join(' ')}"${goesOn ? ' *' : ''}`
}

const names = ({ name, other }: repository.Named, term: SearchTerm): boolean =>
  holdsTerm(name, term) || (other !== '' && holdsTerm(other, term))

function ofSources(db: Database, field: SourceField, term: SearchTerm): Partial<FieldSet> {
  const found = repository.labelledSources(db).filter((source) => holdsTerm(source[field], term))
  const networks = field === 'network' ? found.map(({ networkId }) => networkId) : []
  return { sources: new Set(found.map(({ id }) => id)), networks: new Set(networks) }
}

function ofMemos(db: Database, term: SearchTerm, mine: CoderId | null): Partial<FieldSet> {
  const keysIn = (table: 'coding' | 'memo'): readonly number[] => {
    const { number } = searched[table]
    const keys = repository
      .rowsBetween(db, `"${markOf(table)}" AND ${termMatch(term)}`, number, everywhere, MOST_MEMOS)
      .map((row) => (row - number) / 8)
    return mine === null ? keys : repository.tellableAmong(db, table, keys, mine)
  }
  const codings = keysIn('coding')
  return {
    codingMemos: new Set(codings),
    memos: new Set(keysIn('memo')),
    memoBlocks: new Set(repository.blocksOfCodings(db, codings)),
  }
}

function ofPeople(db: Database, term: SearchTerm): Partial<FieldSet> {
  const people = repository.namedPeople(db).filter((person) => names(person, term))
  const ids = people.map(({ id }) => id)
  const speakers = ids.length === 0 ? [] : repository.speakersOf(db, ids)
  return {
    ids: new Set(ids),
    speakers: new Set(speakers.map(({ sourceId, name }) => `${sourceId} ${name}`)),
  }
}

function setOf(db: Database, clause: FieldClause, mine: CoderId | null): FieldSet {
  const { field, term } = clause
  const found = (): Partial<FieldSet> => {
    if (isOfSource(field)) return ofSources(db, field, term)
    if (field === 'memo') return ofMemos(db, term, mine)
    if (field === 'person') return ofPeople(db, term)
    const codes = repository.namedCodes(db).filter((code) => names(code, term))
    return { ids: new Set(codes.map(({ id }) => id)) }
  }
  const none = { sources: nothing, networks: nothing, ids: nothing, speakers: nothing }
  const noMemos = { codingMemos: nothing, memos: nothing, memoBlocks: nothing }
  return { clause, mine, ...none, ...noMemos, ...found() }
}

/** An alternative with its fields worked out. */
export interface Worked {
  readonly way: SearchAlternative
  readonly wanted: readonly FieldSet[]
  readonly unwanted: readonly FieldSet[]
}

export function workOut(
  db: Database,
  ways: readonly SearchAlternative[],
  mine: CoderId | null,
): readonly Worked[] {
  const known = new Map<string, FieldSet>()
  const set = (clause: FieldClause): FieldSet => {
    const name = JSON.stringify(clause)
    const found = known.get(name) ?? setOf(db, clause, mine)
    known.set(name, found)
    return found
  }
  return ways.map((way) => ({
    way,
    wanted: way.fields.map(set),
    unwanted: way.withoutFields.map(set),
  }))
}
