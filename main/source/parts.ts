/** Sources put together and taken apart; codings stay on their characters. */
import { generateNKeysBetween } from 'fractional-indexing'
import { AppError } from '../../core/errors.ts'
import { CodingId, SourceId, type BlockId } from '../../core/ids.ts'
import { countWords } from '../../core/source/canonical.ts'
import { lengthOf } from '../../core/source/code-points.ts'
import type { SourceService, Span } from '../../core/source/contract.ts'
import { quoteOf } from '../../core/source/spans.ts'
import { requireWritable } from '../network/writable.ts'
import { onlyMine } from '../project/coder-blind.ts'
import type { Work } from '../work.ts'
import * as anchors from './coding-anchors.ts'
import * as parts from './part-repository.ts'
import * as repository from './repository.ts'

/** Saved queries belong to a later feature; those that look in a source look where its text is from now on. */
export interface SourceQueries {
  readonly sourceBecame: (from: SourceId, to: SourceId) => void
  /** The rest of a source has become a source of its own. */
  readonly sourceDivided: (sourceId: SourceId, rest: SourceId) => void
}

function join(work: Work, queries: SourceQueries): SourceService['join'] {
  const { db } = work
  return ({ sourceId, otherId }) => {
    const source = repository.placeOf(db, sourceId)
    const other = repository.placeOf(db, otherId)
    requireWritable(db, source.networkId)
    if (sourceId === otherId) throw new AppError('usage', 'A source cannot be joined to itself.')
    if (other.networkId !== source.networkId) throw new AppError('not-found')
    if (parts.speakersDiffer(db, sourceId, otherId)) throw new AppError('different-speakers')
    work.subject(source.title)
    const last = parts.placedBlocks(db, sourceId).at(-1)?.position ?? null
    const blocks = parts.placedBlocks(db, otherId)
    const positions = generateNKeysBetween(last, null, blocks.length)
    blocks.forEach(({ id }, index) =>
      parts.moveBlock(db, id, { sourceId, position: positions[index] ?? '' }),
    )
    parts.moveAllThatHangs(db, otherId, sourceId)
    parts.moveWhatIsMissing(db, otherId, sourceId)
    parts.tellOfBoth(db, otherId, sourceId)
    queries.sourceBecame(otherId, sourceId)
    repository.removeSource(db, otherId)
    repository.updateSource(db, sourceId, {
      words: source.words + other.words,
      revision: source.revision + 1,
      changed: work.now(),
    })
    return {}
  }
}

interface Border {
  readonly staying: readonly parts.PlacedText[]
  readonly going: readonly parts.PlacedText[]
}

function borderAt(blocks: readonly parts.PlacedText[], blockId: BlockId): Border {
  const at = blocks.findIndex(({ id }) => id === blockId)
  if (at === -1) throw new AppError('not-found')
  if (at === 0) throw new AppError('usage', 'Nothing would be left of the source.')
  return { staying: blocks.slice(0, at), going: blocks.slice(at) }
}

/** Codings behind the border go with their text; those across it become two, which are told. */
function divideCodings(
  work: Work,
  from: string,
  to: string,
  { staying, going }: Border,
): CodingId[] {
  const { db } = work
  const gone = new Set(going.map(({ id }) => id))
  const last = staying.at(-1)
  const first = going[0]
  if (last === undefined || first === undefined) return []
  const cut = parts.codingEnds(db, from).flatMap(({ id, startBlock, endBlock }) => {
    if (!gone.has(endBlock)) return []
    if (!gone.has(startBlock)) return [id]
    parts.moveCodingTo(db, id, to)
    return []
  })
  const spans = new Map(anchors.spansOf(db, cut).map((coding) => [coding.id, coding.span]))
  return cut.flatMap((id) => {
    const span: Span | undefined = spans.get(id)
    if (span === undefined) return []
    const copyId = CodingId.parse(work.newId())
    parts.cutCoding(db, id, copyId, {
      sourceId: to,
      end: { blockId: last.id, offset: lengthOf(last.text) },
      start: { blockId: first.id, offset: 0 },
      quote: quoteOf([...staying, ...going], span),
    })
    return [id, copyId]
  })
}

/** Those that the coder may know of, in either source. */
function tellable(
  work: Work,
  codings: readonly CodingId[],
  sources: readonly SourceId[],
): CodingId[] {
  const mine = onlyMine(work)
  if (mine === null) return [...codings]
  const own = sources.map((sourceId) => anchors.codingsBy(work.db, sourceId, mine))
  return codings.filter((id) => own.some((ids) => ids.has(id)))
}

function split(work: Work, queries: SourceQueries): SourceService['split'] {
  const { db } = work
  return ({ sourceId, blockId, title }) => {
    const source = repository.placeOf(db, sourceId)
    requireWritable(db, source.networkId)
    work.subject(source.title)
    const border = borderAt(parts.placedBlocks(db, sourceId), blockId)
    const words = border.going.reduce((sum, { text }) => sum + countWords(text), 0)
    const id = SourceId.parse(work.newId())
    const changed = work.now()
    parts.copySource(db, sourceId, { id, title, changed, words })
    parts.copyWhatIsSaid(db, work.newId, sourceId, id)
    for (const { id: block, position } of border.going)
      parts.moveBlock(db, block, { sourceId: id, position })
    parts.moveAttachmentsOf(
      db,
      border.going.map((block) => block.id),
      id,
    )
    const touched = divideCodings(work, sourceId, id, border)
    repository.updateSource(db, sourceId, {
      words: source.words - words,
      revision: source.revision + 1,
      changed,
    })
    queries.sourceDivided(sourceId, id)
    return { sourceId: id, touched: tellable(work, touched, [sourceId, id]) }
  }
}

export function takingApart(
  work: Work,
  queries: SourceQueries,
): Pick<SourceService, 'join' | 'split'> {
  return { join: join(work, queries), split: split(work, queries) }
}
