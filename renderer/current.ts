/** Which network and which wave the window is about. */
import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type { NetworkId, WaveId } from '../core/ids.ts'
import type { Network, Wave } from '../core/network/contract.ts'
import { useAsk } from './query.ts'

interface Choice {
  readonly networkId: NetworkId | null
  /** By network; null means all waves, absent means the latest that was held. */
  readonly waves: ReadonlyMap<NetworkId, WaveId | null>
}

const nothing: Choice = { networkId: null, waves: new Map() }
let choice = nothing
const listeners = new Set<() => void>()

function decide(next: Choice): void {
  choice = next
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Forgets what was chosen: another project is open, or none. */
export function forgetChoice(): void {
  decide(nothing)
}

/** The wave to show where none was chosen: the latest that was held, else the latest. */
export function latestWave(waves: readonly Wave[]): Wave | null {
  return waves.findLast(({ held }) => held) ?? waves.at(-1) ?? null
}

export interface Current {
  readonly network: Network | null
  readonly wave: Wave | null
  /** In order of date. */
  readonly waves: readonly Wave[]
  readonly networks: readonly Network[]
  /** True until the networks and the waves of this network are known. */
  readonly loading: boolean
  /** With a wave of that network, where one is meant. */
  readonly choose: (networkId: NetworkId, waveId?: WaveId | null) => void
  /** Null means all waves. */
  readonly chooseWave: (waveId: WaveId | null) => void
}

const noNetworks: readonly Network[] = []
const noWaves: readonly Wave[] = []

export function useCurrent(): Current {
  const { networkId, waves: chosen } = useSyncExternalStore(subscribe, () => choice)
  const networksAnswer = useAsk('network', 'list', {})
  const networks = networksAnswer.data ?? noNetworks
  const network = networks.find(({ id }) => id === networkId) ?? networks[0] ?? null
  const id = network?.id ?? null
  const wavesAnswer = useAsk('network', 'waves', id === null ? null : { networkId: id })
  const waves = wavesAnswer.data ?? noWaves
  const chosenWave = id === null ? undefined : chosen.get(id)
  const wave = useMemo(() => {
    if (chosenWave === null) return null
    return waves.find((one) => one.id === chosenWave) ?? latestWave(waves)
  }, [waves, chosenWave])
  const choose = useCallback((next: NetworkId, waveId?: WaveId | null) => {
    const kept = choice.waves
    decide({
      networkId: next,
      waves: waveId === undefined ? kept : new Map(kept).set(next, waveId),
    })
  }, [])
  const chooseWave = useCallback(
    (next: WaveId | null) => {
      if (id === null) return
      decide({ ...choice, waves: new Map(choice.waves).set(id, next) })
    },
    [id],
  )
  const loading = networksAnswer.isPending || (id !== null && wavesAnswer.isPending)
  return { network, wave, waves, networks, loading, choose, chooseWave }
}
