import { z } from 'zod'
import { command, job, query, type Implementation } from '../contract.ts'
import { AttributeId, NetworkId, PersonId, SourceId } from '../ids.ts'
import { Empty, Name, OutgoingFile } from '../values.ts'
import { rosterProcedures } from './roster-contract.ts'
import { AttributeText, AttributeType, Choices } from './types.ts'

export { AttributeType }

/** What an attribute says something about. */
export const Holder = z.enum(['source', 'person'])
export type Holder = z.output<typeof Holder>

/** A typed fact that any number of sources, or of people, may have; attributes belong to the project. */
export const Attribute = z.strictObject({
  id: AttributeId,
  holder: Holder,
  name: z.string(),
  type: AttributeType,
  /** Empty unless the type is choice. */
  choices: z.array(z.string()).readonly(),
  /** How many sources or people have a value. */
  values: z.int(),
})
export type Attribute = z.output<typeof Attribute>

/** The value of one attribute for one source or person; nothing where it has none. */
export const AttributeValue = z.strictObject({
  attributeId: AttributeId,
  /** Id of the source or person. */
  holderId: z.string(),
  value: z.string(),
})
export type AttributeValue = z.output<typeof AttributeValue>

export const HolderId = z.discriminatedUnion('holder', [
  z.strictObject({ holder: z.literal('source'), id: SourceId }),
  z.strictObject({ holder: z.literal('person'), id: PersonId }),
])
export type HolderId = z.output<typeof HolderId>

/** Cells that one step may write: it is done in one go, and everybody waits for it. */
export const MOST_CELLS = 5_000

export const TableFormat = z.enum(['csv', 'xlsx'])
export type TableFormat = z.output<typeof TableFormat>

export const attributeContract = {
  /** In the order the analyst gave them; both holders. */
  list: query(Empty, z.array(Attribute).readonly()),
  /** Every value of a network's sources, or of its people. */
  values: query(
    z.strictObject({ networkId: NetworkId, holder: Holder }),
    z.array(AttributeValue).readonly(),
  ),
  /** Of one source or person. */
  valuesOf: query(z.strictObject({ of: HolderId }), z.array(AttributeValue).readonly()),
  /** Refused (`name-taken`) where the holder's kind has an attribute of that name. */
  add: command(
    z.strictObject({ holder: Holder, name: Name, type: AttributeType, choices: Choices }),
    z.strictObject({ attributeId: AttributeId }),
  ),
  /** Refused (`does-not-fit`, with how many) where values stand that the new type or choices cannot hold. */
  change: command(
    z.strictObject({
      attributeId: AttributeId,
      name: Name,
      type: AttributeType,
      choices: Choices,
    }),
    Empty,
  ),
  /** After the given one of the same holder; null: first. */
  move: command(z.strictObject({ attributeId: AttributeId, after: AttributeId.nullable() }), Empty),
  /** With its values. */
  remove: command(z.strictObject({ attributeId: AttributeId }), Empty),
  /** An empty value takes it away. Refused (`does-not-fit`) where the type cannot hold it. */
  set: command(
    z.strictObject({ attributeId: AttributeId, of: HolderId, value: AttributeText }),
    Empty,
  ),
  /** Many cells in one step, all or none; where a cell is named twice, the last counts. */
  setMany: command(
    z.strictObject({
      cells: z
        .array(z.strictObject({ attributeId: AttributeId, of: HolderId, value: AttributeText }))
        .min(1)
        .max(MOST_CELLS),
    }),
    Empty,
  ),
  /** The network's sources or people as rows, their attributes as columns. */
  exportTable: job(
    z.strictObject({ networkId: NetworkId, holder: Holder, format: TableFormat }),
    z.strictObject({ done: z.int(), total: z.int() }),
    OutgoingFile,
  ),
  ...rosterProcedures,
}
export type AttributeService = Implementation<typeof attributeContract>
