/** Looking for passages to code: a job, since there may be a thousand sources. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { CodingService } from '../../core/coding/contract.ts'
import {
  MOST_FOUND,
  type FoundHit,
  type FoundSource,
  type PassageSearch,
} from '../../core/coding/search-contract.ts'
import { contextOf } from '../../core/coding/context.ts'
import { unitsOf } from '../../core/coding/search-units.ts'
import { findWords, inCodePoints, type Finder } from '../../core/coding/search-words.ts'
import { AppError } from '../../core/errors.ts'
import { lengthOf, slicePoints } from '../../core/source/code-points.ts'
import { searchTerms, type SearchTerm } from '../../core/source/search-terms.ts'
import { ordinalsOf } from '../../core/source/spans.ts'
import type { Work } from '../work.ts'
import { coveredBy } from './search-covered.ts'
import { findPattern, problemOf } from './search-pattern.ts'
import * as repository from './search-repository.ts'

/** Rows of the index that are read at once, and milliseconds of work before others are answered. */
const PORTION = 5_000
const TURN_MS = 15

type Wanted = (block: repository.SearchedBlock) => boolean

/** Any of the terms, in the language of FTS5; they hold letters and digits only. */
function matchOf(terms: readonly SearchTerm[]): string {
  return terms
    .map(({ words, isPrefix }) => `"${words.join(' ')}"${isPrefix ? ' *' : ''}`)
    .join(' OR ')
}

/** The blocks in which the index says that a word stands: far fewer than all, as a rule. */
async function indexed(
  { db }: Work,
  terms: readonly SearchTerm[],
  check: () => void,
): Promise<ReadonlySet<number>> {
  const keys = new Set<number>()
  const match = matchOf(terms)
  for (let after = -1; ;) {
    const portion = repository.blocksMatching(db, match, after, PORTION)
    for (const key of portion) keys.add(key)
    const last = portion.at(-1)
    if (portion.length < PORTION || last === undefined) return keys
    after = last
    await nextTurn()
    check()
  }
}

interface Sought {
  readonly finder: Finder
  readonly mayHold: Wanted
}

async function seek(work: Work, search: PassageSearch, check: () => void): Promise<Sought> {
  if (search.how === 'pattern')
    return { finder: findPattern(search.text), mayHold: ({ text }) => text !== '' }
  const terms = searchTerms(search.text)
  const keys = terms.length === 0 ? new Set<number>() : await indexed(work, terms, check)
  return { finder: findWords(terms), mayHold: ({ key }) => keys.has(key) }
}

/** Blocks of these speakers below these headings; a heading itself is below the one before it. */
function limited(
  blocks: readonly repository.SearchedBlock[],
  { speakers, headings }: PassageSearch,
): readonly repository.SearchedBlock[] {
  if (speakers.length === 0 && headings.length === 0) return blocks
  const who = new Set(speakers)
  const under = new Set(headings)
  let heading = ''
  return blocks.filter(({ kind, speaker, text }) => {
    const isIn =
      (who.size === 0 || who.has(speaker)) &&
      (under.size === 0 || (kind !== 'heading' && under.has(heading)))
    if (kind === 'heading') heading = text
    return isIn
  })
}

function searchSource(
  work: Work,
  source: repository.SearchedSource,
  search: PassageSearch,
  { finder, mayHold }: Sought,
): readonly FoundHit[] {
  const blocks = repository.blocksToSearch(work.db, source.sourceId)
  const places = limited(blocks, search)
    .filter(mayHold)
    .flatMap(({ id, text }) =>
      unitsOf(text, inCodePoints(text, finder(text)), search.unit, search.beside).map(
        ({ start, end }) => ({
          blockId: id,
          start,
          end,
        }),
      ),
    )
  if (places.length === 0) return []
  const covered = coveredBy(work.db, source.sourceId, work.me(), ordinalsOf(blocks))
  return places.map((place) => ({ ...place, codes: covered(place) }))
}

function finding(work: Work): CodingService['findPassages'] {
  return async (search, { report, check, pause }) => {
    if (search.how === 'pattern' && problemOf(search.text) !== null)
      throw new AppError('usage', 'pattern')
    const all = repository.sourcesFor(work.db, search)
    const sought = await seek(work, search, check)
    const sources: FoundSource[] = []
    let hits = 0
    let since = performance.now()
    for (const [done, source] of all.entries()) {
      if (performance.now() - since > TURN_MS) {
        report({ done, total: all.length, hits })
        await pause()
        since = performance.now()
      }
      const found = searchSource(work, source, search, sought).slice(0, MOST_FOUND + 1 - hits)
      hits += found.length
      if (found.length > 0) sources.push({ ...source, hits: found })
      if (hits > MOST_FOUND) break
    }
    const isCut = hits > MOST_FOUND
    const last = sources.at(-1)
    if (isCut && last !== undefined)
      sources[sources.length - 1] = { ...last, hits: last.hits.slice(0, -1) }
    return {
      sources: sources.filter((one) => one.hits.length > 0),
      hits: hits - Number(isCut),
      isCut,
    }
  }
}

/** A match of a page's length is cut in the middle of a list; its ends are what one looks for. */
const LONGEST = 600

function shortened(match: string): string {
  const length = lengthOf(match)
  if (length <= LONGEST) return match
  const half = LONGEST / 2
  return `${slicePoints(match, 0, half)} … ${slicePoints(match, length - half, length)}`
}

export function searching(
  work: Work,
): Pick<CodingService, 'limits' | 'checkPattern' | 'findPassages' | 'foundInContext'> {
  const { db } = work
  return {
    limits: ({ networkId, sourceId }) => ({
      speakers: repository.speakersIn(db, networkId, sourceId),
      headings: repository.headingsIn(db, networkId, sourceId),
    }),
    checkPattern: ({ pattern }) => ({ problem: problemOf(pattern) }),
    findPassages: finding(work),
    foundInContext: ({ places }) =>
      places.map(({ blockId, start, end }) => {
        const block = repository.contextBlock(db, blockId)
        if (block === null) return null
        const { text, speaker, at } = block
        const around = contextOf({ text, offset: start }, { text, offset: end })
        return { ...around, match: shortened(slicePoints(text, start, end)), speaker, at }
      }),
  }
}
