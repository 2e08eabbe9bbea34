import { describe, expect, test } from 'vitest'
import type { SourceKind } from '../values.ts'
import { gatherEvidence, nodesOfCodes, type Counts } from './evidence.ts'

const nodes = [
  { id: 'root', parentId: null },
  { id: 'trust', parentId: 'root' },
  { id: 'respect', parentId: 'trust' },
  { id: 'regard', parentId: 'trust' },
  { id: 'theory', parentId: 'root' },
]
const counts = (supports: number, counters = 0, mixed = 0): Counts => ({
  supports,
  counters,
  mixed,
})
const source = (kind: SourceKind, codes: Readonly<Record<string, Counts>>) => ({
  kind,
  codes: new Map(Object.entries(codes)),
})

describe('evidence cells', () => {
  test('count a coding for its node and for every node above', () => {
    const ties = [{ codeId: 'a', nodeId: 'respect' }]
    const cells = gatherEvidence(nodes, ties, [source('note', { a: counts(2, 1) })])
    expect(cells.map(({ nodeId, supports, counters }) => [nodeId, supports, counters])).toEqual([
      ['root', 2, 1],
      ['trust', 2, 1],
      ['respect', 2, 1],
    ])
  })

  test('count a coding once where its code is tied to several nodes below the same one', () => {
    const ties = [
      { codeId: 'a', nodeId: 'respect' },
      { codeId: 'a', nodeId: 'regard' },
      { codeId: 'a', nodeId: 'trust' },
    ]
    const cells = gatherEvidence(nodes, ties, [source('note', { a: counts(1) })])
    expect(cells.map((cell) => cell.supports)).toEqual([1, 1, 1, 1])
  })

  test('add up codes and sources, and count each source once', () => {
    const ties = [
      { codeId: 'a', nodeId: 'respect' },
      { codeId: 'b', nodeId: 'regard' },
    ]
    const sources = [
      source('note', { a: counts(1), b: counts(0, 0, 2) }),
      source('note', { b: counts(0, 3) }),
      source('artifact', { a: counts(4) }),
    ]
    const trust = gatherEvidence(nodes, ties, sources).filter((cell) => cell.nodeId === 'trust')
    expect(trust).toEqual([
      { nodeId: 'trust', kind: 'note', supports: 1, counters: 3, mixed: 2, sources: 2 },
      { nodeId: 'trust', kind: 'artifact', supports: 4, counters: 0, mixed: 0, sources: 1 },
    ])
  })

  test('leave out codes that are tied to nothing, or to a node that is gone', () => {
    const ties = [{ codeId: 'a', nodeId: 'gone' }]
    expect(gatherEvidence(nodes, ties, [source('note', { a: counts(1), b: counts(1) })])).toEqual(
      [],
    )
  })

  test('are none without sources', () => {
    expect(gatherEvidence(nodes, [], [])).toEqual([])
  })
})

describe('the nodes of a code', () => {
  test('end where a chain of parents closes upon itself', () => {
    const circle = [
      { id: 'x', parentId: 'y' },
      { id: 'y', parentId: 'x' },
    ]
    expect([...(nodesOfCodes(circle, [{ codeId: 'a', nodeId: 'x' }]).get('a') ?? [])]).toEqual([
      'x',
      'y',
    ])
  })
})
