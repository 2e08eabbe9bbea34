/** Everything that judging needs, gathered for one network and one wave; null until it is there. */
import type { EvidenceCell } from '../../core/analysis/contract.ts'
import type { Edition, FrameworkNode } from '../../core/framework/contract.ts'
import { dimensionsOf, findNode } from '../../core/framework/tree.ts'
import { NodeId, type NetworkId, type WaveId } from '../../core/ids.ts'
import type { Network, Wave } from '../../core/network/contract.ts'
import type { Coder } from '../../core/project/contract.ts'
import type { Rating, RatingContradiction } from '../../core/rating/contract.ts'
import { useCurrent } from '../current.ts'
import { useHashSearch } from '../location.ts'
import { useAsk } from '../query.ts'

export interface Judging {
  readonly network: Network
  readonly networkId: NetworkId
  readonly edition: Edition
  readonly wave: Wave | null
  readonly waveId: WaveId | null
  readonly waves: readonly Wave[]
  readonly nodes: readonly FrameworkNode[]
  readonly cells: readonly EvidenceCell[]
  readonly ratings: readonly Rating[]
  readonly contradictions: readonly RatingContradiction[]
  readonly codings: number
  readonly me: Coder | null
  /** What the sheet is about. */
  readonly node: FrameworkNode
}

const none: readonly never[] = []

/** The node named in the address, else the first dimension of the edition. */
function useNode(
  nodes: readonly FrameworkNode[],
  edition: Edition | undefined,
): FrameworkNode | null {
  const wanted = NodeId.safeParse(new URLSearchParams(useHashSearch()).get('node') ?? '')
  const found = wanted.success ? findNode(nodes, wanted.data) : null
  if (found !== null) return found
  if (edition === undefined) return null
  return dimensionsOf(nodes, edition).find((node) => !node.id.includes('.splc.')) ?? null
}

function useScoped(network: Network | null, waveId: WaveId | null) {
  const own = network === null ? null : { networkId: network.id }
  const inWave = own === null || waveId === null ? null : { ...own, waveId }
  const scope = own === null ? null : { ...own, waveId }
  const cells = useAsk('analysis', 'evidence', scope).data
  const totals = useAsk('analysis', 'totals', scope).data
  const ratings = useAsk('rating', 'list', own).data
  const contradictions = useAsk('rating', 'contradictions', inWave).data ?? none
  return { cells, ratings, contradictions, codings: totals?.codings ?? 0 }
}

export function useJudging(): Judging | null {
  const { network, wave, waves } = useCurrent()
  const waveId = wave?.id ?? null
  const nodes = useAsk('framework', 'nodes', {}).data
  const { cells, ratings, ...scoped } = useScoped(network, waveId)
  const status = useAsk('project', 'status', {}).data
  const node = useNode(nodes ?? none, network?.edition)
  if (network === null || nodes === undefined || node === null) return null
  if (cells === undefined || ratings === undefined || status === undefined) return null
  const { id: networkId, edition } = network
  const place = { network, networkId, edition, wave, waveId, waves }
  return { ...place, ...scoped, nodes, cells, ratings, me: status.me, node }
}
