/** Search with fields: passages first by what is rarest about them, then names of things. */
import type { CoderId } from '../../core/ids.ts'
import { holdsTerm, type SearchAlternative } from '../../core/source/search-terms-query.ts'
import type { Database } from '../database/connection.ts'
import { isOfSource, termMatch, workOut, type FieldSet, type Worked } from './search-field-sets.ts'
import * as fields from './search-fields-repository.ts'
import { namesWithFields } from './search-names.ts'
import type { IndexHit } from './search-repository.ts'

/** Passages looked at in one part, and parts looked at: the newest 12,000 that hold the words. */
const PART = 1_500
const MOST_PARTS = 8
/** So few sources are looked through one by one, whatever stands in the others. */
const FEW_SOURCES = 60

/** An alternative's words in the language of FTS5; null where it has none. */
export function matchOf({ text, withoutText }: SearchAlternative): string | null {
  if (text.length === 0) return null
  const wanted = text.map((group) => `(${group.map(termMatch).join(' OR ')})`).join(' AND ')
  if (withoutText.length === 0) return wanted
  return `(${wanted}) NOT (${withoutText.map(termMatch).join(' OR ')})`
}

type Fits = (keys: readonly number[]) => readonly number[]

/** Whether a block belongs to what a clause names. */
function holdsIn(db: Database, set: FieldSet, keys: readonly number[]) {
  const { field, term } = set.clause
  const coded = field === 'code' ? fields.codedAmong(db, keys, [...set.ids], set.mine) : null
  return (block: fields.BlockFacts): boolean => {
    if (isOfSource(field)) return set.sources.has(block.sourceId)
    if (field === 'memo') return set.memoBlocks.has(block.key)
    if (coded !== null) return coded.has(block.key)
    return (
      set.speakers.has(`${block.sourceId} ${block.speaker}`) ||
      (block.speaker !== '' && holdsTerm(block.speaker, term))
    )
  }
}

/** Those of some blocks, newest first, that an alternative lets in. */
function fitting(db: Database, { way, wanted, unwanted }: Worked): Fits {
  const isIndexed = way.text.length > 0
  return (keys) => {
    if (keys.length === 0) return []
    const yes = wanted.map((set) => holdsIn(db, set, keys))
    const no = unwanted.map((set) => holdsIn(db, set, keys))
    return fields
      .blockFacts(db, keys)
      .filter(
        (block) =>
          yes.every((holds) => holds(block)) &&
          !no.some((holds) => holds(block)) &&
          (isIndexed || !way.withoutText.some((term) => holdsTerm(block.text, term))),
      )
      .map(({ key }) => key)
  }
}

/** A list of blocks, looked through until there are enough. */
function among(keys: readonly number[], fits: Fits, limit: number): readonly number[] {
  const found: number[] = []
  for (let at = 0; at < keys.length && found.length < limit; at += PART / 10)
    found.push(...fits(keys.slice(at, at + PART / 10)))
  return found.slice(0, limit)
}

type NextPart = (before: number) => readonly number[]

/** Part after part, newest first, until there are enough. */
function walk(next: NextPart, fits: Fits, limit: number): readonly number[] {
  const found: number[] = []
  let before = Number.MAX_SAFE_INTEGER
  for (let part = 0; part < MOST_PARTS && found.length < limit; part += 1) {
    const keys = next(before)
    found.push(...fits(keys))
    if (keys.length < PART) break
    before = keys.at(-1) ?? 0
  }
  return found.slice(0, limit)
}

const inIndex =
  (db: Database, match: string, low = 0): NextPart =>
  (before) => {
    const high = before === Number.MAX_SAFE_INTEGER ? before : before * 8 - 1
    return fields.rowsBetween(db, match, 0, { low, high }, PART).map((row) => row / 8)
  }

/** Sources one by one, those with the newest blocks first. */
function bySource(
  db: Database,
  sources: ReadonlySet<string>,
  match: string,
  fits: Fits,
  limit: number,
): readonly number[] {
  const ranges = [...sources]
    .flatMap((sourceId) => fields.keysOfSource(db, sourceId) ?? [])
    .sort((one, other) => other.high - one.high)
  const found: number[] = []
  for (const { low, high } of ranges) {
    if (found.length >= limit) break
    const bounds = { low: low * 8, high: high * 8 }
    found.push(...fits(fields.rowsBetween(db, match, 0, bounds, PART).map((row) => row / 8)))
  }
  return found.slice(0, limit)
}

/** The sources that every wanted clause of sources names; null where none is asked for. */
function sourcesOf(wanted: readonly FieldSet[]): ReadonlySet<string> | null {
  const sets = wanted.filter(({ clause }) => isOfSource(clause.field)).map(({ sources }) => sources)
  return sets.reduce<ReadonlySet<string> | null>(
    (all, set) => (all === null ? set : new Set([...all].filter((id) => set.has(id)))),
    null,
  )
}

function passages(db: Database, worked: Worked, limit: number): readonly number[] {
  const { way, wanted } = worked
  const fits = fitting(db, worked)
  const match = matchOf(way)
  const sources = sourcesOf(wanted)
  if (sources?.size === 0) return []
  if (match !== null)
    return sources !== null && sources.size <= FEW_SOURCES
      ? bySource(db, sources, match, fits, limit)
      : walk(inIndex(db, match), fits, limit)
  const of = (field: string) => wanted.find(({ clause }) => clause.field === field)
  const memo = of('memo')
  if (memo !== undefined) return among([...memo.memoBlocks], fits, limit)
  const code = of('code')
  if (code !== undefined)
    return among(fields.blocksOfCodes(db, [...code.ids], MOST_PARTS * PART, code.mine), fits, limit)
  if (of('person') === undefined) return []
  return walk((before) => fields.newestBlocks(db, before, PART), fits, limit)
}

/** Rows that any of the alternatives lets in, each once; with codings of one coder (`mine`), or of all. */
export function findWithFields(
  db: Database,
  ways: readonly SearchAlternative[],
  limit: number,
  mine: CoderId | null,
): readonly IndexHit[] {
  const worked = workOut(db, ways, mine)
  const hits = worked.flatMap((one): readonly IndexHit[] => [
    ...namesWithFields(db, one, { match: matchOf(one.way), limit, mine }),
    ...passages(db, one, limit).map((key) => ({ table: 'source_block' as const, key })),
  ])
  return [...new Map(hits.map((hit) => [`${hit.table} ${String(hit.key)}`, hit])).values()]
}
