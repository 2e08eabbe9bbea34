/** The look-fors beside a note: chosen once when it is opened, so that a number keeps its meaning; their counts go on. */
import { useMemo, useState } from 'react'
import type { FrameworkNode } from '../../core/framework/contract.ts'
import type { NodeId, WaveId } from '../../core/ids.ts'
import type { Network } from '../../core/network/contract.ts'
import { useAsk } from '../query.ts'
import { tallies, thinnest, type Tally } from './thin-nodes.ts'

const shown = 5

export interface ThinNodes {
  readonly nodes: readonly FrameworkNode[]
  readonly behind: ReadonlyMap<NodeId, Tally>
  /** The label of the dimension above an indicator; empty for a dimension. */
  readonly parent: (nodeId: NodeId) => string
  /** Dimensions and indicators of the network's edition, in reading order. */
  readonly all: readonly FrameworkNode[]
}

export function useThinNodes({ id, edition }: Network, waveId: WaveId | null): ThinNodes {
  const nodes = useAsk('framework', 'nodes', {}).data
  const evidence = useAsk('analysis', 'evidence', { networkId: id, waveId }).data
  const behind = useMemo(() => tallies(evidence ?? []), [evidence])
  const all = useMemo(
    () =>
      (nodes ?? []).filter(
        (node) =>
          node.edition === edition && (node.kind === 'dimension' || node.kind === 'indicator'),
      ),
    [nodes, edition],
  )
  const [chosen, setChosen] = useState<readonly FrameworkNode[] | null>(null)
  if (chosen === null && nodes !== undefined && evidence !== undefined)
    setChosen(thinnest(nodes, edition, behind, shown))
  const parent = (nodeId: NodeId) => {
    const above = all.find((node) => node.id === nodeId)?.parentId
    return all.find((node) => node.id === above)?.label ?? ''
  }
  return { nodes: chosen ?? [], behind, parent, all }
}
