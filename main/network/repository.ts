/** SQL of networks, waves and people. */
import { z } from 'zod'
import { AppError } from '../../core/errors.ts'
import { Network, Person, Wave } from '../../core/network/contract.ts'
import type { NetworkId, PersonId, WaveId } from '../../core/ids.ts'
import type { Database } from '../database/connection.ts'
import { all, first, insert, one, run, update } from '../database/sql.ts'

const Flag = z.int().min(0).max(1)
const NetworkRow = Network.omit({ readOnly: true }).extend({ readOnly: Flag })
const WaveRow = Wave.omit({ held: true }).extend({ held: Flag })
const PersonRow = Person.omit({ mayQuote: true }).extend({ mayQuote: Flag })

const networkColumns =
  'id, name, edition, provenance, read_only AS readOnly, problem, aim, hub, about'
const waveColumns = 'id, network_id AS networkId, label, date, held, context'
const personColumns =
  'id, network_id AS networkId, name, pseudonym, role, site, may_quote AS mayQuote'

const asNetwork = (row: z.output<typeof NetworkRow>): Network => ({
  ...row,
  readOnly: row.readOnly === 1,
})
const asWave = (row: z.output<typeof WaveRow>): Wave => ({ ...row, held: row.held === 1 })
const asPerson = (row: z.output<typeof PersonRow>): Person => ({
  ...row,
  mayQuote: row.mayQuote === 1,
})

export function listNetworks(db: Database): readonly Network[] {
  return all(db, NetworkRow, `SELECT ${networkColumns} FROM network ORDER BY key`).map(asNetwork)
}

export function getNetwork(db: Database, id: NetworkId): Network {
  return asNetwork(
    one(db, NetworkRow, `SELECT ${networkColumns} FROM network WHERE id = @id`, { id }),
  )
}

export function insertNetwork(db: Database, network: Network): void {
  const { readOnly, ...row } = network
  insert(db, 'network', { ...row, read_only: Number(readOnly) })
}

type NetworkFields = Omit<Network, 'id' | 'provenance' | 'readOnly'>

export function updateNetwork(db: Database, id: NetworkId, fields: NetworkFields): void {
  const { name, edition, problem, aim, hub, about } = fields
  update(db, 'network', id, { name, edition, problem, aim, hub, about })
}

export function listWaves(db: Database, networkId: NetworkId): readonly Wave[] {
  return all(db, WaveRow, `SELECT ${waveColumns} FROM wave WHERE network_id = @networkId`, {
    networkId,
  }).map(asWave)
}

export function getWave(db: Database, id: WaveId): Wave {
  return asWave(one(db, WaveRow, `SELECT ${waveColumns} FROM wave WHERE id = @id`, { id }))
}

export function insertWave(db: Database, wave: Wave): void {
  const { id, networkId, label, date, held, context } = wave
  insert(db, 'wave', { id, network_id: networkId, label, date, held: Number(held), context })
}

export function updateWave(
  db: Database,
  id: WaveId,
  { label, date, held, context }: Omit<Wave, 'id' | 'networkId'>,
): void {
  update(db, 'wave', id, { label, date, held: Number(held), context })
}

export function listPeople(db: Database, networkId: NetworkId): readonly Person[] {
  return all(db, PersonRow, `SELECT ${personColumns} FROM person WHERE network_id = @networkId`, {
    networkId,
  }).map(asPerson)
}

export function getPerson(db: Database, id: PersonId): Person {
  return asPerson(one(db, PersonRow, `SELECT ${personColumns} FROM person WHERE id = @id`, { id }))
}

type PersonFields = Omit<Person, 'id' | 'networkId'>

const personRow = ({ name, pseudonym, role, site, mayQuote }: PersonFields) => ({
  name,
  pseudonym,
  role,
  site,
  may_quote: Number(mayQuote),
})

export function insertPerson(db: Database, person: Person): void {
  insert(db, 'person', {
    id: person.id,
    network_id: person.networkId,
    ...personRow(person),
  })
}

export function updatePerson(db: Database, id: PersonId, fields: PersonFields): void {
  update(db, 'person', id, personRow(fields))
}

/** Removes one row; `not-found` where there is none. */
export function remove(db: Database, table: 'network' | 'wave' | 'person', id: string): void {
  if (run(db, `DELETE FROM ${table} WHERE id = @id`, { id }) === 0) throw new AppError('not-found')
}

const Found = z.object({ found: z.int() })

/** Tables whose rows stand on another row, with the column that says so. */
const dependents = {
  network: [
    ['wave', 'network_id'],
    ['person', 'network_id'],
    ['source', 'network_id'],
    ['rating', 'network_id'],
    ['published_rating', 'network_id'],
    ['report', 'network_id'],
  ],
  wave: [
    ['source', 'wave_id'],
    ['rating', 'wave_id'],
    ['published_rating', 'wave_id'],
    ['report', 'wave_id'],
  ],
  person: [['attendance', 'person_id']],
} as const

function holds(db: Database, table: string, column: string, id: string): boolean {
  const sql = `SELECT 1 AS found FROM ${table} WHERE ${column} = @id LIMIT 1`
  return first(db, Found, sql, { id }) !== null
}

/** Whether anything would be left without what it stands on. */
export function isUsed(db: Database, table: keyof typeof dependents, id: string): boolean {
  return dependents[table].some(([dependent, column]) => holds(db, dependent, column, id))
}

/** Whether any node of the network was rated in any wave. */
export function hasRatings(db: Database, id: NetworkId): boolean {
  return holds(db, 'rating', 'network_id', id)
}
