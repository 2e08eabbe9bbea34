/** Several coders over one text, and work on codings that are there. */
import { z } from 'zod'
import { action, command, job, query } from '../contract.ts'
import { CodingId, SourceId } from '../ids.ts'
import { Anchor } from '../source/contract.ts'
import { Empty } from '../values.ts'

/** A coding that found no place in another version of the text, with what it covers in this one. */
export const LostCoding = z.strictObject({
  codingId: CodingId,
  codeName: z.string(),
  quote: z.string(),
})
export type LostCoding = z.output<typeof LostCoding>

export const CarriedOver = z.strictObject({
  /** Codings whose words stand in the other text, all of them. */
  whole: z.int(),
  /** Codings of which some words are changed or gone there; they are put up for a look. */
  changed: z.int(),
  /** Coded so over there already. */
  present: z.int(),
  lost: z.array(LostCoding).readonly(),
})
export type CarriedOver = z.output<typeof CarriedOver>

const Versions = z.strictObject({ fromId: SourceId, toId: SourceId })
const Progress = z.strictObject({ done: z.int(), total: z.int() })

export const coderContract = {
  /** Whether the present coder codes blind: sees nothing that others have coded. */
  blind: query(Empty, z.strictObject({ blind: z.boolean() })),
  setBlind: action(z.strictObject({ blind: z.boolean() }), Empty),
  /** The second half becomes a coding of its own, with the same code, coder and direction; the memo stays with the first. Refused (`bad-span`) unless the place lies inside. */
  split: command(
    z.strictObject({ codingId: CodingId, at: Anchor }),
    z.strictObject({ codingId: CodingId }),
  ),
  /** Codings of one source, code and coder become one that covers them all and what lies between; memos are joined, and differing directions are mixed. Refused (`does-not-fit`) for others, and (`still-cited`) where ratings cite more than one. */
  merge: command(
    z.strictObject({ codingIds: z.array(CodingId).min(2).max(200) }),
    z.strictObject({ codingId: CodingId }),
  ),
  /** What copying codings to another version of their text would do. */
  planCopy: job(Versions, Progress, CarriedOver),
  /** One undo for all; the codings of the first text stay. Coders, directions and memos go along. */
  copyCodings: job(Versions, Progress, CarriedOver),
}
