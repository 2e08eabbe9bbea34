import { describe, expect, test } from 'vitest'
import type { EvidenceCell } from '../../core/analysis/contract.ts'
import { shippedNodes } from '../../core/framework/shipped.ts'
import { NodeId } from '../../core/ids.ts'
import { groupsOf, largestCount, rowsOf } from './matrix-model.ts'

const trust = shippedNodes.find((node) => node.id === 'n19.structure.trust')
const cell = (nodeId: string, kind: EvidenceCell['kind'], supports: number, counters = 0) => ({
  nodeId: NodeId.parse(nodeId),
  kind,
  supports,
  counters,
  mixed: 0,
  sources: 1,
})

describe('the evidence matrix', () => {
  test('holds every dimension of its edition once, and the contexts of 2019 too', () => {
    const ids = groupsOf(shippedNodes, '2019').flatMap((group) =>
      group.dimensions.map(({ id }) => id),
    )
    const own = shippedNodes.filter((node) => node.edition === '2019' && node.kind === 'dimension')
    expect(ids).toHaveLength(own.length + 2)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.slice(-3)).toEqual(['n19.leadership', 'h24.context.align', 'h24.context.school'])
  })

  test('groups the edition of 2024 by its domains, without a rest', () => {
    const labels = groupsOf(shippedNodes, '2024').map((group) => group.label)
    expect(labels).toEqual(['Hub', 'Roles', 'Improvement', 'Connections', 'Culture', 'Context'])
  })

  test('shows look-fors below a dimension only where it is unfolded', () => {
    if (trust === undefined) throw new Error('no trust')
    expect(rowsOf(trust, shippedNodes, [], false)).toHaveLength(1)
    const rows = rowsOf(trust, shippedNodes, [cell('n19.structure.trust.respect', 'note', 2)], true)
    expect(rows).toHaveLength(7)
    expect(rows[1]).toMatchObject({ isDimension: false, dimensionId: trust.id })
    expect(rows[1]?.byKind.note.supports).toBe(2)
  })

  test('has one scale for all its bars', () => {
    if (trust === undefined) throw new Error('no trust')
    const cells = [cell(trust.id, 'note', 3, 9), cell(trust.id, 'interview', 5)]
    expect(largestCount(rowsOf(trust, shippedNodes, cells, false))).toBe(9)
    expect(largestCount([])).toBe(1)
  })
})
