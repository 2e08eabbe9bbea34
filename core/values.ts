/** Values that several features share. */
import { z } from 'zod'

/** Calendar date, `2024-11-12`. */
export const CalendarDate = z.iso.date()

/** Instant in UTC, `2024-11-12T15:31:00.000Z`. */
export const Instant = z.iso.datetime()

export const Empty = z.strictObject({})

/** Where a record comes from; printed with everything that leaves the project. */
export const Provenance = z.enum(['observed', 'published', 'imported', 'synthetic'])
export type Provenance = z.output<typeof Provenance>

/** Which way a passage speaks: for the look-for, against it, or both. */
export const Direction = z.enum(['supports', 'counters', 'mixed'])
export type Direction = z.output<typeof Direction>

export const SourceKind = z.enum(['note', 'interview', 'artifact'])
export type SourceKind = z.output<typeof SourceKind>

/** Five steps of the published scale; 1 is Least, 5 is Most. */
export const Level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])
export type Level = z.output<typeof Level>

/** One line of what a person typed, trimmed of nothing. */
export const ShortText = z.string().max(400)
/** Running text that a person wrote. */
export const LongText = z.string().max(200_000)
/** A name that must not be blank. */
export const Name = z.string().max(400).regex(/\S/u)

/** A file that is ready to be fetched: by a save dialog, a download or a path. */
export const OutgoingFile = z.strictObject({ ticket: z.string(), name: z.string() })

export function assertNever(value: never): never {
  throw new Error(`Not a known case: ${String(value)}`)
}
