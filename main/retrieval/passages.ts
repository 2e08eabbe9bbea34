/** The passages of an answer as people read them: quoted, in context, with the codes on them. */
import { contextOf } from '../../core/coding/context.ts'
import type { CodeOnPassage, FoundPassage } from '../../core/retrieval/contract.ts'
import { blockOf, lastBlockOf, offsetOf, type Stretch } from '../../core/retrieval/place.ts'
import { wordStarts } from '../../core/retrieval/said.ts'
import { lengthOf, slicePoints } from '../../core/source/code-points.ts'
import type { Database } from '../database/connection.ts'
import type { Work } from '../work.ts'
import type { Corpus } from './corpus.ts'
import type { LoadedSource } from './load-source.ts'
import type { FoundIn, Result } from './finding.ts'
import { blocksFrom, placedOn, type PlacedBlock } from './repository.ts'

/** A passage of a result by its number, from 0. */
export interface Numbered {
  readonly part: FoundIn
  readonly stretch: Stretch
}

/** So many passages from one number on. */
export function numbered({ parts }: Result, from: number, limit: number): readonly Numbered[] {
  return parts
    .filter(({ before, stretches }) => before < from + limit && before + stretches.length > from)
    .flatMap((part) =>
      part.stretches
        .slice(Math.max(0, from - part.before), from + limit - part.before)
        .map((stretch) => ({ part, stretch })),
    )
}

interface Piece {
  readonly block: PlacedBlock
  readonly start: number
  readonly end: number
}

function piecesOf(blocks: readonly PlacedBlock[], stretch: Stretch): readonly Piece[] {
  const first = blockOf(stretch.start)
  const endBlock = blockOf(stretch.end)
  return blocks.map((block, at) => ({
    block,
    start: at === 0 ? offsetOf(stretch.start) : 0,
    end: first + at === endBlock ? offsetOf(stretch.end) : lengthOf(block.text),
  }))
}

const wordsIn = ({ block, start, end }: Piece): number =>
  wordStarts(block.text).filter((at) => at >= start && at < end).length

function quoteOf(pieces: readonly Piece[], most: number): string {
  const quote = pieces
    .map(({ block, start, end }) => slicePoints(block.text, start, end))
    .join('\n')
  return lengthOf(quote) > most ? `${slicePoints(quote, 0, most)}…` : quote
}

function codesOn(source: LoadedSource, { meta, scope }: Result, stretch: Stretch): CodeOnPassage[] {
  const counts = scope.counts(source)
  const found: CodeOnPassage[] = []
  for (let at = 0; at < source.size && (source.starts[at] ?? 0) < stretch.end; at += 1) {
    if ((source.ends[at] ?? 0) <= stretch.start || !counts(at)) continue
    const code = meta.codeByKey.get(source.codes[at] ?? -1)
    if (code === undefined) continue
    const direction = source.directions[at] ?? 'supports'
    const coder = meta.coders.find(({ key }) => key === source.coders[at])
    const { id: codeId, name, color } = code
    found.push({ codeId, name, color, direction, coderName: coder?.name ?? '' })
  }
  return found
}

/** Where in pictures and recordings lie the codings that are asked for. */
function placesOf(
  db: Database,
  { meta, scope, codes }: Result,
  pieces: readonly Piece[],
): FoundPassage['places'] {
  const blockIds = pieces.map(({ block }) => block.id)
  return placedOn(db, blockIds).flatMap(({ codingId, codeId, coderId, direction, place }) => {
    const key = meta.code.get(codeId)?.key ?? -1
    const isAsked = codes === null || codes.has(key)
    return isAsked && scope.admits(coderId, direction) ? [{ codingId, place }] : []
  })
}

function contextIn(pieces: readonly Piece[]) {
  const first = pieces[0]
  const last = pieces.at(-1)
  if (first === undefined || last === undefined) return { before: '', after: '' }
  return contextOf(
    { text: first.block.text, offset: first.start },
    { text: last.block.text, offset: last.end },
  )
}

/** Null where its place has gone since it was found. */
function passageOf(
  { db }: Work,
  source: LoadedSource,
  result: Result,
  { part, stretch }: Numbered,
  most: number,
): FoundPassage | null {
  const { meta } = result
  const first = blockOf(stretch.start)
  const count = lastBlockOf(stretch) - first + 1
  const pieces = piecesOf(blocksFrom(db, part.sourceId, first, count), stretch)
  const row = meta.source.get(part.sourceId)
  const begin = pieces[0]?.block
  if (row === undefined || begin === undefined) return null
  const person = meta.personByKey.get(source.blockPeople[first] ?? -1)
  return {
    sourceId: row.id,
    sourceTitle: row.title,
    sourceKind: row.kind,
    sourceDate: row.date,
    waveLabel: row.waveId === null ? '' : (meta.wave.get(row.waveId)?.name ?? ''),
    networkName: meta.network.get(row.networkId)?.name ?? '',
    blockId: begin.id,
    paragraph: first + 1,
    speaker: begin.speaker,
    personId: person?.id ?? null,
    pseudonym: person?.pseudonym ?? '',
    at: begin.at,
    quote: quoteOf(pieces, most),
    places: placesOf(db, result, pieces),
    ...contextIn(pieces),
    words: pieces.reduce((sum, piece) => sum + wordsIn(piece), 0),
    codes: codesOn(source, result, stretch),
  }
}

/** Passages from one number on, quotes of at most so many code points. */
export function passagesFrom(
  work: Work,
  corpus: Corpus,
  result: Result,
  { from, limit, most }: { readonly from: number; readonly limit: number; readonly most: number },
): readonly FoundPassage[] {
  corpus.meta()
  return numbered(result, from, limit).flatMap((one) => {
    if (!result.meta.source.has(one.part.sourceId)) return []
    const source = corpus.source(one.part.sourceId)
    return passageOf(work, source, result, one, most) ?? []
  })
}
