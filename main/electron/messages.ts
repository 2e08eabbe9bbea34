/** What the window may ask of the shell, over its one channel. */
import { z } from 'zod'

export const CHANNEL = 'trellis'

const MOST_BROUGHT_BYTES = 100_000_000

const Request = z.strictObject({
  feature: z.string().max(100),
  procedure: z.string().max(100),
  input: z.unknown(),
  job: z.string().max(100).exactOptional(),
})

export const Message = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('call'), request: Request }),
  z.strictObject({ type: z.literal('cancel'), job: z.string().max(100) }),
  z.strictObject({
    type: z.literal('pick'),
    extensions: z.array(z.string().regex(/^[a-z0-9]{1,10}$/)).readonly(),
    multiple: z.boolean(),
  }),
  /** Files that were dropped on the window; their paths come beside the message, from preload. */
  z.strictObject({ type: z.literal('take') }),
  /** A picture of the clipboard, which lies nowhere on the disk. */
  z.strictObject({
    type: z.literal('bring'),
    name: z.string().min(1).max(255),
    bytes: z.instanceof(Uint8Array).refine(({ length }) => length <= MOST_BROUGHT_BYTES),
  }),
  z.strictObject({
    type: z.literal('save'),
    ticket: z.string().max(64),
    name: z.string().max(255),
  }),
  z.strictObject({ type: z.literal('copy'), text: z.string().max(10_000) }),
  z.strictObject({
    type: z.literal('choose-path'),
    purpose: z.enum(['open', 'create']),
    suggested: z.string().max(4_096),
  }),
])
export type Message = z.output<typeof Message>

/** Paths that preload found for dropped files; a page cannot make them up. */
export const DroppedPaths = z.array(z.string().min(1).max(4_096)).max(1_000).readonly()
