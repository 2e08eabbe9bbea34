/** Networks with their waves and people. */
import { AppError } from '../../core/errors.ts'
import { NetworkId, PersonId, WaveId } from '../../core/ids.ts'
import type { Network, NetworkService, Person, Wave } from '../../core/network/contract.ts'
import { byPseudonym } from '../../core/network/natural-order.ts'
import { samePseudonym } from '../../core/network/pseudonym.ts'
import { inWaveOrder } from '../../core/network/wave-order.ts'
import type { Work } from '../work.ts'
import * as repository from './repository.ts'
import { requireWritable } from './writable.ts'

type Answers<K extends keyof NetworkService> = Pick<NetworkService, K>

/** Refuses a name that another of them has already; returns it without surrounding space. */
function freeName(
  wanted: string,
  others: readonly { readonly id: string; readonly name: string }[],
  own: string | null,
): string {
  const name = wanted.trim()
  if (others.some((other) => other.id !== own && samePseudonym(other.name, name)))
    throw new AppError('name-taken', name)
  return name
}

function requireUnused(
  { db }: Work,
  table: 'network' | 'wave' | 'person',
  { id, name }: { readonly id: string; readonly name: string },
): void {
  if (repository.isUsed(db, table, id)) throw new AppError('still-used', name)
}

function networks(work: Work): Answers<'list' | 'get' | 'add' | 'change' | 'remove'> {
  const { db } = work
  return {
    list: () => repository.listNetworks(db),
    get: ({ networkId }) => repository.getNetwork(db, networkId),
    add: (fields) => {
      const id = NetworkId.parse(work.newId())
      const name = freeName(fields.name, repository.listNetworks(db), null)
      work.subject(name)
      const network: Network = { ...fields, id, name, provenance: 'observed', readOnly: false }
      repository.insertNetwork(db, network)
      return { networkId: id }
    },
    change: ({ networkId, ...fields }) => {
      requireWritable(db, networkId)
      const name = freeName(fields.name, repository.listNetworks(db), networkId)
      const before = repository.getNetwork(db, networkId)
      if (fields.edition !== before.edition && repository.hasRatings(db, networkId))
        throw new AppError('still-used', `${before.name}, ${before.edition}`)
      work.subject(name)
      repository.updateNetwork(db, networkId, { ...fields, name })
      return {}
    },
    remove: ({ networkId }) => {
      requireWritable(db, networkId)
      const network = repository.getNetwork(db, networkId)
      requireUnused(work, 'network', network)
      work.subject(network.name)
      repository.remove(db, 'network', networkId)
      return {}
    },
  }
}

const labelled = (waves: readonly Wave[]) => waves.map(({ id, label }) => ({ id, name: label }))

function waves(work: Work): Answers<'waves' | 'addWave' | 'changeWave' | 'removeWave'> {
  const { db } = work
  return {
    waves: ({ networkId }) => {
      repository.getNetwork(db, networkId)
      return inWaveOrder(repository.listWaves(db, networkId))
    },
    addWave: ({ networkId, ...fields }) => {
      requireWritable(db, networkId)
      const id = WaveId.parse(work.newId())
      const label = freeName(fields.label, labelled(repository.listWaves(db, networkId)), null)
      work.subject(label)
      repository.insertWave(db, { ...fields, id, networkId, label })
      return { waveId: id }
    },
    changeWave: ({ waveId, ...fields }) => {
      const { networkId } = repository.getWave(db, waveId)
      requireWritable(db, networkId)
      const label = freeName(fields.label, labelled(repository.listWaves(db, networkId)), waveId)
      work.subject(label)
      repository.updateWave(db, waveId, { ...fields, label })
      return {}
    },
    removeWave: ({ waveId }) => {
      const { networkId, label } = repository.getWave(db, waveId)
      requireWritable(db, networkId)
      requireUnused(work, 'wave', { id: waveId, name: label })
      work.subject(label)
      repository.remove(db, 'wave', waveId)
      return {}
    },
  }
}

const named = (people: readonly Person[]) =>
  people.map(({ id, pseudonym }) => ({ id, name: pseudonym }))

const trimmed = <F extends { name: string; role: string; site: string }>(fields: F): F => ({
  ...fields,
  name: fields.name.trim(),
  role: fields.role.trim(),
  site: fields.site.trim(),
})

function people(work: Work): Answers<'people' | 'addPerson' | 'changePerson' | 'removePerson'> {
  const { db } = work
  return {
    people: ({ networkId }) => {
      repository.getNetwork(db, networkId)
      return byPseudonym(repository.listPeople(db, networkId))
    },
    addPerson: ({ networkId, ...fields }) => {
      requireWritable(db, networkId)
      const id = PersonId.parse(work.newId())
      const others = named(repository.listPeople(db, networkId))
      const pseudonym = freeName(fields.pseudonym, others, null)
      work.subject(pseudonym)
      repository.insertPerson(db, { ...trimmed(fields), id, networkId, pseudonym })
      return { personId: id }
    },
    changePerson: ({ personId, ...fields }) => {
      const { networkId } = repository.getPerson(db, personId)
      requireWritable(db, networkId)
      const others = named(repository.listPeople(db, networkId))
      const pseudonym = freeName(fields.pseudonym, others, personId)
      work.subject(pseudonym)
      repository.updatePerson(db, personId, { ...trimmed(fields), pseudonym })
      return {}
    },
    removePerson: ({ personId }) => {
      const { networkId, pseudonym } = repository.getPerson(db, personId)
      requireWritable(db, networkId)
      requireUnused(work, 'person', { id: personId, name: pseudonym })
      work.subject(pseudonym)
      repository.remove(db, 'person', personId)
      return {}
    },
  }
}

/** Answers for networks, waves and people; refuses what would leave evidence without what it stands on. */
export function networkService(work: Work): NetworkService {
  return { ...networks(work), ...waves(work), ...people(work) }
}
