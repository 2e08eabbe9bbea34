import { z } from 'zod'
import { command, job, query, type Implementation } from '../contract.ts'
import { AttachmentId, BlockId, FileTicket, SourceId } from '../ids.ts'
import { Empty, Instant, Name, OutgoingFile, ShortText } from '../values.ts'

/** Bytes of the largest file that can be attached: 2 GiB. */
export const MOST_ATTACHED_BYTES = 2_147_483_648

/** A file that belongs to a source; its bytes stand in chunks in the project's file. At most 2 GiB. */
export const Attachment = z.strictObject({
  id: AttachmentId,
  sourceId: SourceId,
  name: z.string(),
  /** `image/png`, `audio/mpeg` …, told from the bytes and not from the name; `application/octet-stream` for what is not known. */
  mediaType: z.string(),
  /** What it shows, for those who cannot see or hear it. */
  about: z.string(),
  /** Bytes. */
  size: z.int(),
  /** SHA-256, hex. */
  hash: z.string(),
  /** The line of the source's text that stands for it; regions and time spans that are coded hold on to it. */
  blockId: BlockId.nullable(),
  created: Instant,
})
export type Attachment = z.output<typeof Attachment>

export const AttachFailure = z.strictObject({
  fileName: z.string(),
  code: z.string(),
  message: z.string(),
})
export type AttachFailure = z.output<typeof AttachFailure>

export const attachmentContract = {
  /** In the order they were added. */
  ofSource: query(z.strictObject({ sourceId: SourceId }), z.array(Attachment).readonly()),
  /** Streams files into the project; one undo takes back them all. Stopping it leaves nothing; a full disk stops it (`disk-full`). */
  attach: job(
    z.strictObject({ sourceId: SourceId, files: z.array(FileTicket).min(1).max(100) }),
    z.strictObject({ doneBytes: z.int(), totalBytes: z.int(), fileName: z.string() }),
    z.strictObject({
      attached: z.array(Attachment).readonly(),
      failures: z.array(AttachFailure).readonly(),
    }),
  ),
  change: command(
    z.strictObject({ attachmentId: AttachmentId, name: Name, about: ShortText }),
    Empty,
  ),
  /** Refused (`still-used`) while a region or time span of it is coded. */
  remove: command(z.strictObject({ attachmentId: AttachmentId }), Empty),
  /** The whole file on its way out of the project, in the clear, to where a person chose. */
  export: query(z.strictObject({ attachmentId: AttachmentId }), OutgoingFile),
}
export type AttachmentService = Implementation<typeof attachmentContract>
