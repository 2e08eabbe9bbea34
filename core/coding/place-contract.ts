import { z } from 'zod'
import { Place } from '../attachment/place.ts'
import { command, query } from '../contract.ts'
import { AttachmentId, CodeId, CodingId, NodeId, SourceId } from '../ids.ts'
import { Direction, Empty, Name } from '../values.ts'

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
