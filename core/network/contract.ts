import { z } from 'zod'
import { command, query, type Implementation } from '../contract.ts'
import { Edition } from '../framework/contract.ts'
import { NetworkId, PersonId, WaveId } from '../ids.ts'
import { CalendarDate, Empty, LongText, Name, Provenance } from '../values.ts'
import { PersonFields, peopleProcedures } from './people-contract.ts'

export const Network = z.strictObject({
  id: NetworkId,
  name: z.string(),
  edition: Edition,
  provenance: Provenance,
  /** Published data: shown, quoted, never changed. */
  readOnly: z.boolean(),
  problem: z.string(),
  aim: z.string(),
  hub: z.string(),
  about: z.string(),
})
export type Network = z.output<typeof Network>

/** A dated round of evaluation. A wave that was planned and not held is kept, and drawn as a gap. */
export const Wave = z.strictObject({
  id: WaveId,
  networkId: NetworkId,
  label: z.string(),
  /** First day. */
  date: CalendarDate,
  held: z.boolean(),
  context: z.string(),
})
export type Wave = z.output<typeof Wave>

export const Person = z.strictObject({
  id: PersonId,
  networkId: NetworkId,
  /** The real name, seen only inside the project. */
  name: z.string(),
  /** What stands in every document: `P14`. Unique in its network. */
  pseudonym: z.string(),
  role: z.string(),
  /** Organization or school, by the name used in documents. */
  site: z.string(),
  mayQuote: z.boolean(),
})
export type Person = z.output<typeof Person>

const NetworkFields = {
  name: Name,
  edition: Edition,
  problem: LongText,
  aim: LongText,
  hub: LongText,
  about: LongText,
}
const WaveFields = { label: Name, date: CalendarDate, held: z.boolean(), context: LongText }

export const networkContract = {
  /** In order of creation. */
  list: query(Empty, z.array(Network).readonly()),
  get: query(z.strictObject({ networkId: NetworkId }), Network),
  /** In order of date. */
  waves: query(z.strictObject({ networkId: NetworkId }), z.array(Wave).readonly()),
  /** By pseudonym, in natural order. */
  people: query(z.strictObject({ networkId: NetworkId }), z.array(Person).readonly()),
  add: command(z.strictObject(NetworkFields), z.strictObject({ networkId: NetworkId })),
  change: command(z.strictObject({ networkId: NetworkId, ...NetworkFields }), Empty),
  /** Refused while the network holds sources, people, waves or ratings. */
  remove: command(z.strictObject({ networkId: NetworkId }), Empty),
  addWave: command(
    z.strictObject({ networkId: NetworkId, ...WaveFields }),
    z.strictObject({ waveId: WaveId }),
  ),
  changeWave: command(z.strictObject({ waveId: WaveId, ...WaveFields }), Empty),
  removeWave: command(z.strictObject({ waveId: WaveId }), Empty),
  addPerson: command(
    z.strictObject({ networkId: NetworkId, ...PersonFields }),
    z.strictObject({ personId: PersonId }),
  ),
  changePerson: command(z.strictObject({ personId: PersonId, ...PersonFields }), Empty),
  removePerson: command(z.strictObject({ personId: PersonId }), Empty),
  ...peopleProcedures,
}
export type NetworkService = Implementation<typeof networkContract>
