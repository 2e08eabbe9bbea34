import { z } from 'zod'
import { command, query } from '../contract.ts'
import { PersonId, SourceId } from '../ids.ts'
import { Empty } from '../values.ts'

/** A name that a transcript gives somebody; a few are as long as a line. */
export const SpeakerName = z.string().max(10_000)

/** Somebody who speaks in a source, and who that is. The empty name stands for whatever nobody is named for: a survey’s answers. */
export const Speaker = z.strictObject({
  name: z.string(),
  turns: z.int(),
  /** open: nobody has said yet. nobody: the interviewer, or no person at all. */
  is: z.enum(['person', 'nobody', 'open']),
  personId: PersonId.nullable(),
})
export type Speaker = z.output<typeof Speaker>

export const speakerContract = {
  /** In the order in which they first speak. */
  speakers: query(z.strictObject({ sourceId: SourceId }), z.array(Speaker).readonly()),
  /** Says who a speaker is; null leaves it open, unless it is nobody of the roster. */
  nameSpeaker: command(
    z.strictObject({
      sourceId: SourceId,
      name: SpeakerName,
      personId: PersonId.nullable(),
      isNobody: z.boolean().optional(),
    }),
    Empty,
  ),
}
