import { z } from 'zod'
import { command, query } from '../contract.ts'
import { AttachmentId, CodeId, CodingId, NodeId, SourceId } from '../ids.ts'
import { Direction, Empty, Name } from '../values.ts'

/** A rectangle of a picture in its own pixels, or of a page of a PDF in points; counted from the top left. */
export const Region = z.strictObject({
  kind: z.literal('region'),
  /** From 1; null for a picture. */
  page: z.int().min(1).nullable(),
  left: z.int().min(0),
  top: z.int().min(0),
  width: z.int().min(1),
  height: z.int().min(1),
})
export type Region = z.output<typeof Region>

/** A stretch of a recording in milliseconds, half-open; one that ends before it begins is refused (`bad-span`). */
export const Stretch = z.strictObject({
  kind: z.literal('stretch'),
  from: z.int().min(0),
  to: z.int().min(1),
})
export type Stretch = z.output<typeof Stretch>

/** The part of an attachment that a coding covers. */
export const Place = z.discriminatedUnion('kind', [Region, Stretch])
export type Place = z.output<typeof Place>

export const PlacedCoding = z.strictObject({
  codingId: CodingId,
  attachmentId: AttachmentId,
  codeId: CodeId,
  direction: Direction,
  place: Place,
})
export type PlacedCoding = z.output<typeof PlacedCoding>

/** A code of the codebook, or a new one, tied to a node where one is given. */
const CodeChoice = z.union([
  z.strictObject({ codeId: CodeId }),
  z.strictObject({ name: Name, nodeId: NodeId.optional() }),
])

export const placeContract = {
  /** Codings of regions and stretches in the attachments of a source, oldest first. */
  placesOf: query(z.strictObject({ sourceId: SourceId }), z.array(PlacedCoding).readonly()),
  /** A coding on the line of the text that stands for the attachment, which is added where it is not there yet. */
  addPlace: command(
    z.strictObject({
      attachmentId: AttachmentId,
      code: CodeChoice,
      direction: Direction,
      place: Place,
    }),
    z.strictObject({ codeId: CodeId, codingId: CodingId }),
  ),
  /** Within the same attachment; a region stays a region, a stretch a stretch. */
  movePlace: command(z.strictObject({ codingId: CodingId, place: Place }), Empty),
}
