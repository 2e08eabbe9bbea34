/** A roster from a spreadsheet: people with their attributes, in one step. */
import { z } from 'zod'
import { command } from '../contract.ts'
import { NetworkId } from '../ids.ts'
import { MOST_PEOPLE, PersonFields } from '../network/people-contract.ts'
import { Name } from '../values.ts'
import { AttributeText, AttributeType, Choices } from './types.ts'

/** Attributes that one roster may bring. */
export const MOST_ROSTER_ATTRIBUTES = 40

export const rosterProcedures = {
  /**
   * Adds people, and an attribute of people for each name that none has yet. All or none: refused (`name-taken`) where a
   * pseudonym is taken, (`does-not-fit`) where an attribute cannot hold a value.
   */
  addRoster: command(
    z.strictObject({
      networkId: NetworkId,
      attributes: z
        .array(z.strictObject({ name: Name, type: AttributeType, choices: Choices }))
        .max(MOST_ROSTER_ATTRIBUTES),
      people: z
        .array(
          z.strictObject({
            ...PersonFields,
            /** One for each of the attributes; empty for none. */
            values: z.array(AttributeText).max(MOST_ROSTER_ATTRIBUTES),
          }),
        )
        .min(1)
        .max(MOST_PEOPLE),
    }),
    z.strictObject({ people: z.int(), attributes: z.int() }),
  ),
}
