import { describe, expect, test } from 'vitest'
import { NodeId } from '../ids.ts'
import type { EvidenceCell } from './contract.ts'
import { isThin, restsOnOneKind, weightOf } from './weight.ts'

const cell = (kind: EvidenceCell['kind'], supports: number, counters = 0): EvidenceCell => ({
  nodeId: NodeId.parse('trust'),
  kind,
  supports,
  counters,
  mixed: 1,
  sources: 2,
})

describe('what stands behind a node', () => {
  test('is the sum of its cells', () => {
    const found = weightOf([cell('note', 3), cell('interview', 1, 4)], 'trust')
    expect(found).toEqual({
      supports: 4,
      counters: 4,
      mixed: 2,
      codings: 10,
      sources: 4,
      kinds: ['note', 'interview'],
    })
  })

  test('can be asked for one kind of source', () => {
    expect(weightOf([cell('note', 3), cell('interview', 1)], 'trust', 'note').supports).toBe(3)
  })

  test('is nothing, and thin, where there are no cells', () => {
    const nothing = weightOf([], 'trust')
    expect(nothing.codings).toBe(0)
    expect(isThin(nothing)).toBe(true)
    expect(restsOnOneKind(nothing)).toBe(false)
  })

  test('is thin with three codings, or with many of one kind, and not with four of two', () => {
    expect(isThin(weightOf([cell('note', 0), cell('interview', 0)], 'trust'))).toBe(true)
    expect(isThin(weightOf([cell('note', 40)], 'trust'))).toBe(true)
    expect(isThin(weightOf([cell('note', 1), cell('interview', 1)], 'trust'))).toBe(false)
  })
})
