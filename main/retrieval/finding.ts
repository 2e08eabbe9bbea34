/** Answers queries, source by source, and keeps the newest answers to be read page by page. */
import { AppError } from '../../core/errors.ts'
import type { SourceId } from '../../core/ids.ts'
import type { Found, RetrievalService } from '../../core/retrieval/contract.ts'
import { evaluate, type Facts } from '../../core/retrieval/evaluate.ts'
import { blockOf, type Stretch } from '../../core/retrieval/place.ts'
import { leavesOf, type Chain, type Query } from '../../core/retrieval/query.ts'
import { coverOf, type Stretches } from '../../core/retrieval/relate.ts'
import type { Work } from '../work.ts'
import type { Corpus } from './corpus.ts'
import { wordsBeforeIn, type LoadedSource } from './load-source.ts'
import type { Meta } from './meta.ts'
import { textsOf } from './repository.ts'
import { scoped, type Scoped } from './scoped.ts'
import { findTexts, type TextHits } from './text-hits.ts'
import { openTurns, type Turn } from './turns.ts'

/** The passages of one source. */
export interface FoundIn {
  readonly sourceId: SourceId
  readonly stretches: Stretches
  /** How many passages stand in the sources before it. */
  readonly before: number
}

export interface Result {
  readonly found: Found
  readonly parts: readonly FoundIn[]
  readonly scope: Scoped
  readonly meta: Meta
  /** Keys of the codes that are asked for; null where it is any code. */
  readonly codes: ReadonlySet<number> | null
}

/** Older answers make room for newer ones. */
const KEPT = 8

function factsOf(
  { db }: Work,
  source: LoadedSource,
  scope: Scoped,
  texts: TextHits,
  isOfCodes: boolean,
): Facts {
  const counts = scope.counts(source)
  let words: Facts['wordsBefore'] | null = null
  return {
    coded: (codes) => {
      const found: Stretch[] = []
      for (let at = 0; at < source.size; at += 1)
        if ((codes === null || codes.has(source.codes[at] ?? -1)) && counts(at))
          found.push({ start: source.starts[at] ?? 0, end: source.ends[at] ?? 0 })
      return found
    },
    said: (text, whole) => texts.said(source, text, whole),
    wordsBefore: (place) => {
      // Where words of the text are among the passages, their edges are not those of codings.
      words ??= isOfCodes ? source.wordsBefore : wordsBeforeIn(textsOf(db, source.id))
      return words(place)
    },
  }
}

export interface Finding {
  readonly run: (query: Query, turn: Turn) => Promise<Result>
  readonly kept: (resultId: string) => Result
  readonly begin: () => Turn
}

interface Counting {
  passages: number
  readonly people: Set<number>
  readonly parts: FoundIn[]
}

function take(counting: Counting, source: LoadedSource, scope: Scoped, all: Stretches): void {
  const personOf = ({ start }: Stretch): number => source.blockPeople[blockOf(start)] ?? -1
  const stretches = scope.choosesPeople ? all.filter((one) => scope.speaks(personOf(one))) : all
  if (stretches.length === 0) return
  counting.parts.push({ sourceId: source.id, stretches, before: counting.passages })
  counting.passages += stretches.length
  for (const stretch of stretches) {
    const person = personOf(stretch)
    if (person >= 0) counting.people.add(person)
  }
}

function askedCodes(meta: Meta, chain: Chain): Result['codes'] {
  const leaves = leavesOf(chain)
  if (leaves.some(({ type }) => type === 'coded')) return null
  return new Set(
    leaves.flatMap((leaf) =>
      leaf.type === 'code' ? [...meta.branch(leaf.codeId, leaf.below)] : [],
    ),
  )
}

export function openFinding(work: Work, corpus: Corpus): Finding {
  const { db, newId } = work
  const turns = openTurns(db)
  const results = new Map<string, Result>()

  const run: Finding['run'] = async ({ chain, scope: asked }, turn) => {
    const meta = corpus.meta()
    const scope = scoped(work, meta, asked)
    const texts = await findTexts(db, chain, turn)
    await corpus.ready(scope.sources)
    await turn()
    const isOfCodes = leavesOf(chain).every(({ type }) => type !== 'text')
    const counting: Counting = { passages: 0, people: new Set(), parts: [] }
    for (const { id } of scope.sources) {
      await turn()
      const source = corpus.source(id)
      const facts = factsOf(work, source, scope, texts, isOfCodes)
      take(counting, source, scope, evaluate(facts, meta.branch, chain))
    }
    const { passages, people, parts } = counting
    const found = { passages, sources: parts.length, people: people.size }
    const codes = askedCodes(meta, chain)
    return { found: { resultId: newId(), ...found }, parts, scope, meta, codes }
  }

  return {
    run: async (query, turn) => {
      const result = await run(query, turn)
      results.set(result.found.resultId, result)
      const [oldest] = results.keys()
      if (results.size > KEPT && oldest !== undefined) results.delete(oldest)
      return result
    },
    kept: (resultId) => {
      const result = results.get(resultId)
      if (result === undefined) throw new AppError('not-found')
      return result
    },
    begin: turns.begin,
  }
}

/** Words that begin in the passages of a result, each once. */
async function countWords({ db }: Work, { parts }: Result, turn: Turn): Promise<number> {
  let words = 0
  for (const { sourceId, stretches } of parts) {
    await turn()
    const wordsBefore = wordsBeforeIn(textsOf(db, sourceId))
    for (const { start, end } of coverOf(stretches)) words += wordsBefore(end) - wordsBefore(start)
  }
  return words
}

export function answering(
  work: Work,
  corpus: Corpus,
  finding: Finding,
): Pick<RetrievalService, 'find' | 'words' | 'warm'> {
  const counting = openTurns(work.db)
  return {
    find: async ({ query }) => (await finding.run(query, finding.begin())).found,
    words: async ({ resultId }) => {
      const result = finding.kept(resultId)
      return { words: await countWords(work, result, counting.begin()) }
    },
    warm: async () => {
      await corpus.ready(corpus.meta().sources)
      return {}
    },
  }
}
