import { describe, expect, test } from 'vitest'
import { shippedNodes } from '../../../core/framework/shipped.ts'
import { neighbour, placesOf, rings, type RingName } from './places.ts'

describe.each(['2019', '2024'] as const)('the places of edition %s', (edition) => {
  const places = placesOf(edition)

  test('are nodes that ship, each once', () => {
    const ids = new Set<string>(shippedNodes.map((node) => node.id))
    expect(places.filter((one) => !ids.has(one.nodeId))).toEqual([])
    expect(new Set(places.map((one) => one.nodeId)).size).toBe(places.length)
  })

  test.each(Object.keys(rings) as RingName[])(
    'fill ring %s once around, without overlap',
    (ring) => {
      const own = places.filter((one) => one.ring === ring).toSorted((a, b) => a.from - b.from)
      expect(own.reduce((sum, one) => sum + one.to - one.from, 0)).toBeCloseTo(360)
      for (const [index, one] of own.slice(1).entries())
        expect(one.from).toBeCloseTo(own[index]?.to ?? 0)
    },
  )

  test('are all reached by walking on, and back again', () => {
    const start = places[0]?.nodeId ?? ''
    const walk = (direction: 'next' | 'previous') => {
      const seen = [start]
      for (let at = neighbour(places, start, direction); at !== start && at !== null;)
        [at] = [neighbour(places, seen[seen.push(at) - 1] ?? '', direction)]
      return seen
    }
    expect(walk('next')).toEqual(places.map((one) => one.nodeId))
    expect(walk('previous')).toHaveLength(places.length)
  })
})

describe('the wheel of 2019', () => {
  const at = (id: string) => placesOf('2019').find((one) => one.nodeId === id)

  test('lies as it is drawn', () => {
    expect(at('n19.core.problem')).toMatchObject({ inner: 20, outer: 76, from: -90, to: 0 })
    expect(at('n19.core.measures')).toMatchObject({ from: 180, to: 270 })
    expect(at('n19.structure.trust')).toMatchObject({ inner: 98, outer: 152, from: 90, to: 180 })
    expect(at('n19.culture.narrative')).toMatchObject({
      inner: 174,
      outer: 226,
      from: 120,
      to: 240,
    })
    expect(at('n19.leadership')).toMatchObject({ inner: 247, outer: 257, from: -90, to: 90 })
  })

  test('has the informal below the formal that gives rise to it', () => {
    const places = placesOf('2019')
    expect(neighbour(places, 'n19.core.methods', 'outward')).toBe('n19.structure.trust')
    expect(neighbour(places, 'n19.structure.connections', 'inward')).toBe('n19.core.measures')
    expect(neighbour(places, 'n19.culture.identity', 'outward')).toBe('n19.leadership')
    expect(neighbour(places, 'n19.leadership', 'outward')).toBe('n19.leadership')
  })
})
