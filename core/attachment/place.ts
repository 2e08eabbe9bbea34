/** Parts of attachments that can be coded. */
import { z } from 'zod'

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
