/** Several sources at once, and which of them a person or a code stands in: more of the source contract. */
import { z } from 'zod'
import { command, query } from '../contract.ts'
import { CodeId, NetworkId, PersonId, SourceId, WaveId } from '../ids.ts'
import { Empty, SourceKind } from '../values.ts'

const Several = z.array(SourceId).min(1).max(20_000)

export const listProcedures = {
  /** Sources in which this person speaks or was there, and that carry this code or one below it; null asks nothing. */
  concerning: query(
    z.strictObject({
      networkId: NetworkId,
      personId: PersonId.nullable(),
      codeId: CodeId.nullable(),
    }),
    z.array(SourceId).readonly(),
  ),
  /** All of them or none; what is left out stays as it is in each. */
  changeSeveral: command(
    z
      .strictObject({
        sourceIds: Several,
        waveId: WaveId.nullable().optional(),
        kind: SourceKind.optional(),
      })
      .refine(({ waveId, kind }) => waveId !== undefined || kind !== undefined),
    Empty,
  ),
  /** With their codings, all of them or none; refused (`still-cited`) while a rating cites one of those. */
  removeSeveral: command(z.strictObject({ sourceIds: Several }), Empty),
}
