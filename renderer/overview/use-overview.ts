/** Everything the overview shows, gathered for one network and one wave. */
import { useMemo } from 'react'
import type { OutputOf } from '../query.ts'
import { useAsk } from '../query.ts'
import { useCurrent, type Current } from '../current.ts'
import { sectorsOf, type Sector, type WheelData } from './wheel/model.ts'

export interface Overview extends Current {
  readonly data: WheelData | null
  readonly sectors: readonly Sector[]
  /** Of the wave. */
  readonly totals: OutputOf<'analysis', 'totals'> | null
  /** Of all waves, and of what belongs to none. */
  readonly everything: OutputOf<'analysis', 'totals'> | null
  /** Whether any coding's code is tied to a node of the framework; null until that is known. */
  readonly tied: boolean | null
  readonly series: OutputOf<'rating', 'trajectories'>
  readonly toReview: OutputOf<'analysis', 'toReview'>
}

export function useOverview(): Overview {
  const current = useCurrent()
  const { network, wave, waves } = current
  const own = network === null ? null : { networkId: network.id }
  const scope = own === null ? null : { ...own, waveId: wave?.id ?? null }
  const inWave = own === null || wave === null ? null : { ...own, waveId: wave.id }
  const nodes = useAsk('framework', 'nodes', {}).data
  const cells = useAsk('analysis', 'evidence', scope).data
  const totals = useAsk('analysis', 'totals', scope).data
  const everything = useAsk(
    'analysis',
    'totals',
    own === null ? null : { ...own, waveId: null },
  ).data
  const codes = useAsk('coding', 'codes', {}).data
  const tied = codes?.some(({ nodeIds, codings }) => nodeIds.length > 0 && codings > 0)
  const toReview = useAsk('analysis', 'toReview', own).data
  const ratings = useAsk('rating', 'list', own).data
  const contradictions = useAsk('rating', 'contradictions', inWave).data
  const series = useAsk('rating', 'trajectories', own).data
  const data = useMemo<WheelData | null>(() => {
    if (network === null || nodes === undefined || cells === undefined || ratings === undefined)
      return null
    const waveId = wave?.id ?? null
    const { edition } = network
    return { nodes, edition, cells, ratings, contradictions: contradictions ?? [], waves, waveId }
  }, [network, nodes, cells, ratings, contradictions, waves, wave])
  const sectors = useMemo(() => (data === null ? [] : sectorsOf(data)), [data])
  return {
    ...current,
    data,
    sectors,
    totals: totals ?? null,
    everything: everything ?? null,
    tied: tied ?? null,
    series: series ?? [],
    toReview: toReview ?? [],
  }
}
