import { describe, expect, test } from 'vitest'
import { shippedNodes } from '../../core/framework/shipped.ts'
import { NodeId } from '../../core/ids.ts'
import type { EvidenceCell } from '../../core/analysis/contract.ts'
import { thinOf } from './thin.ts'
import { sectorsOf } from './wheel/model.ts'

const cell = (nodeId: string, kind: EvidenceCell['kind'], supports: number): EvidenceCell => ({
  nodeId: NodeId.parse(nodeId),
  kind,
  supports,
  counters: 0,
  mixed: 0,
  sources: 1,
})

describe('thin look-fors', () => {
  test('come with those that have some evidence first, and leave out what stands well', () => {
    const cells = [
      cell('n19.structure.trust.respect', 'note', 9),
      cell('n19.structure.trust.regard', 'note', 2),
      cell('n19.structure.trust.regard', 'interview', 1),
      cell('n19.structure.trust.openness', 'note', 3),
      cell('n19.structure.trust.openness', 'interview', 3),
    ]
    const data = { nodes: shippedNodes, edition: '2019' as const, cells, ratings: [] }
    const sectors = sectorsOf({ ...data, contradictions: [], waves: [], waveId: null })
    const found = thinOf(sectors).map(({ slat }) => slat.node.shortLabel)
    expect(found.slice(0, 2)).toEqual(['Personal regard', 'Respect'])
    expect(found).not.toContain('Openness')
    expect(found).toContain('Theory')
  })
})
