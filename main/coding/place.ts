/** Codings of regions of pictures and pages, and of stretches of recordings. */
import type { Attachment } from '../../core/attachment/contract.ts'
import { mediumOf } from '../../core/attachment/media-type.ts'
import type { CodingService } from '../../core/coding/contract.ts'
import type { Place } from '../../core/attachment/place.ts'
import { AppError } from '../../core/errors.ts'
import { CodingId, type CodeId } from '../../core/ids.ts'
import { lengthOf } from '../../core/source/code-points.ts'
import type { SourceService } from '../../core/source/contract.ts'
import { writableAttachment } from '../attachment/service.ts'
import { lineFor } from '../attachment/stand-in.ts'
import type { Work } from '../work.ts'
import * as codes from './code-repository.ts'
import { codeForLookFor, type Nodes } from './codebook.ts'
import { onlyMine } from '../project/coder-blind.ts'
import { topCode, writable } from './codings.ts'
import * as places from './place-repository.ts'
import * as repository from './repository.ts'

export interface PlacingDependencies {
  readonly nodes: Nodes
  readonly source: SourceService
}

type Answers = Pick<CodingService, 'placesOf' | 'addPlace' | 'movePlace'>
type Order = Parameters<CodingService['addPlace']>[0]

/** Pictures have regions, PDFs regions of a page, recordings stretches; anything else has no places. */
function requireFits(place: Place, mediaType: string): void {
  const medium = mediumOf(mediaType)
  const fits =
    place.kind === 'stretch'
      ? place.to > place.from && (medium === 'sound' || medium === 'film')
      : medium === (place.page === null ? 'picture' : 'pdf')
  if (!fits) throw new AppError('bad-span')
}

function codeOf(work: Work, nodes: Nodes, code: Order['code']): CodeId {
  if ('codeId' in code) return codes.getCode(work.db, code.codeId).id
  return code.nodeId === undefined
    ? topCode(work, code.name)
    : codeForLookFor(work, nodes, code.nodeId)
}

type Wanted = Pick<Order, 'direction' | 'place'> & {
  readonly attachment: Attachment
  readonly codeId: CodeId
}

/** A new coding on the line that stands for the attachment, with its place. */
function insert(work: Work, source: SourceService, wanted: Wanted): CodingId {
  const { db } = work
  const { attachment, codeId, direction, place } = wanted
  const { blockId, text } = lineFor(work, source, attachment)
  const span = { start: { blockId, offset: 0 }, end: { blockId, offset: lengthOf(text) } }
  const id = CodingId.parse(work.newId())
  const made = { coderId: work.me(), memo: '', created: work.now(), touched: null }
  const { id: attachmentId, sourceId } = attachment
  repository.insertCoding(db, { id, sourceId, codeId, direction, span, ...made })
  places.insertPlace(db, { id: work.newId(), codingId: id, attachmentId, place })
  return id
}

function add(work: Work, { nodes, source }: PlacingDependencies): Answers['addPlace'] {
  const { db } = work
  return ({ attachmentId, code, direction, place }) => {
    const attachment = writableAttachment(work, attachmentId)
    requireFits(place, attachment.mediaType)
    const codeId = codeOf(work, nodes, code)
    const present = places.findSamePlace(db, { attachmentId, codeId, coderId: work.me(), place })
    if (present !== null) repository.setDirection(db, present, direction)
    const codingId = present ?? insert(work, source, { attachment, codeId, direction, place })
    work.subject(codes.getCode(db, codeId).name)
    return { codeId, codingId }
  }
}

export function placing(work: Work, deps: PlacingDependencies): Answers {
  const { db } = work
  return {
    placesOf: ({ sourceId }) => {
      repository.networkOfSource(db, sourceId)
      return places.placesOfSource(db, sourceId, onlyMine(work))
    },
    addPlace: add(work, deps),
    movePlace: ({ codingId, place }) => {
      writable(work, codingId)
      const standing = places.placeOfCoding(db, codingId)
      requireFits(place, standing.media_type)
      places.movePlace(db, standing.id, place)
      return {}
    },
  }
}
