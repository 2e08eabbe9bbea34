import { NodeId } from '../ids.ts'
import { describe, expect, test } from 'vitest'
import { contradictions, type Weighed } from './contradiction.ts'

const lookFor = (counters: number, supports: number, more: Partial<Weighed> = {}): Weighed => ({
  nodeId: NodeId.parse('n19.structure.trust.openness'),
  counters,
  supports,
  countersSince: 0,
  supportsSince: 0,
  ...more,
})

describe('evidence against a rating', () => {
  test('contradicts it where one look-for has three codings against and fewer for', () => {
    const found = contradictions(4, [lookFor(11, 3, { countersSince: 8 })])
    expect(found).toEqual([
      {
        nodeId: 'n19.structure.trust.openness',
        reason: 'look-for',
        counters: 11,
        supports: 3,
        countersSince: 8,
      },
    ])
  })

  test('does not contradict it with two codings, nor where as many speak for it', () => {
    expect(contradictions(4, [lookFor(2, 0), lookFor(5, 5)])).toEqual([])
  })

  test('contradicts it where what came since speaks against, though not the whole', () => {
    const since = lookFor(4, 20, { countersSince: 3, supportsSince: 2 })
    expect(contradictions(5, [since])[0]?.reason).toBe('since')
  })

  test('does not contradict a rating that claims little or nothing', () => {
    const against = [lookFor(9, 0, { countersSince: 9 })]
    expect(
      [null, 1, 2].map((level) => contradictions(level as 1 | 2 | null, against).length),
    ).toEqual([0, 0, 0])
    expect(contradictions(3, against)).toHaveLength(1)
  })

  test('comes with the strongest first', () => {
    const found = contradictions(3, [
      lookFor(3, 0, { nodeId: NodeId.parse('a') }),
      lookFor(6, 1, { nodeId: NodeId.parse('b') }),
    ])
    expect(found.map((one) => one.nodeId)).toEqual(['b', 'a'])
  })
})
