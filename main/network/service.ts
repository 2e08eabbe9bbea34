/** Networks with their waves and people. */
import { AppError } from '../../core/errors.ts'
import { NetworkId, WaveId } from '../../core/ids.ts'
import type { Network, NetworkService, Wave } from '../../core/network/contract.ts'
import { inWaveOrder } from '../../core/network/wave-order.ts'
import type { Work } from '../work.ts'
import { freeName, requireUnused } from './names.ts'
import { people } from './people.ts'
import * as repository from './repository.ts'
import { requireWritable } from './writable.ts'

type Answers<K extends keyof NetworkService> = Pick<NetworkService, K>

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

/** Answers for networks, waves and people; refuses what would leave evidence without what it stands on. */
export function networkService(work: Work): NetworkService {
  return { ...networks(work), ...waves(work), ...people(work) }
}
