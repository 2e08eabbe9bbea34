/** Many people of a roster in one step: more of the network contract. */
import { z } from 'zod'
import { command } from '../contract.ts'
import { NetworkId, PersonId } from '../ids.ts'
import { Empty, Name, ShortText } from '../values.ts'

/** People that one step may add or change. */
export const MOST_PEOPLE = 2_000

export const PersonFields = {
  name: ShortText,
  pseudonym: Name,
  role: ShortText,
  site: ShortText,
  mayQuote: z.boolean(),
}

const People = z.array(PersonId).min(1).max(MOST_PEOPLE)

export const peopleProcedures = {
  /** All or none; refused (`name-taken`) where a pseudonym is taken, or given twice. Ids in the order given. */
  addPeople: command(
    z.strictObject({
      networkId: NetworkId,
      people: z.array(z.strictObject(PersonFields)).min(1).max(MOST_PEOPLE),
    }),
    z.strictObject({ personIds: z.array(PersonId).readonly() }),
  ),
  /** What is left out stays as each of them has it. */
  changePeople: command(
    z.strictObject({
      personIds: People,
      role: ShortText.optional(),
      site: ShortText.optional(),
      mayQuote: z.boolean().optional(),
    }),
    Empty,
  ),
  /** All or none; refused (`still-used`, with who) where one of them is noted as present somewhere. */
  removePeople: command(z.strictObject({ personIds: People }), Empty),
}
