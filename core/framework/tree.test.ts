import { describe, expect, test } from 'vitest'
import { NodeId } from '../ids.ts'
import { ownNode, shorten } from './own-node.ts'
import { shippedNodes } from './shipped.ts'
import {
  ancestorsOf,
  childrenOf,
  crosswalkOf,
  descendantsOf,
  dimensionOf,
  dimensionsOf,
  domainsOf,
  findNode,
  inReadingOrder,
  pathLabel,
  subtreeIds,
} from './tree.ts'

const id = (text: string): NodeId => NodeId.parse(text)
const ids = (nodes: readonly { readonly id: NodeId }[]): string[] => nodes.map((node) => node.id)

describe('the tree of the framework', () => {
  test('gives the dimensions of 2019 in reading order, leadership last', () => {
    expect(ids(dimensionsOf(shippedNodes, '2019'))).toEqual([
      'n19.splc.shared',
      'n19.splc.inquiry',
      'n19.splc.km',
      'n19.core.problem',
      'n19.core.theory',
      'n19.core.methods',
      'n19.core.measures',
      'n19.structure.membership',
      'n19.structure.participation',
      'n19.structure.connections',
      'n19.structure.trust',
      'n19.culture.identity',
      'n19.culture.evidence',
      'n19.culture.narrative',
      'n19.leadership',
    ])
  })

  test('gives five domains of 2024 and their contexts', () => {
    expect(ids(domainsOf(shippedNodes, '2024'))).toEqual([
      'h24.hub',
      'h24.roles',
      'h24.ci',
      'h24.conn',
      'h24.culture',
      'h24.context',
    ])
    expect(dimensionsOf(shippedNodes, '2024')).toHaveLength(19)
  })

  test('finds what stands above and below a node', () => {
    const trust = id('n19.structure.trust')
    expect(ids(ancestorsOf(shippedNodes, trust))).toEqual(['n19', 'n19.structure'])
    expect(childrenOf(shippedNodes, trust)).toHaveLength(6)
    expect(descendantsOf(shippedNodes, id('n19.structure'))).toHaveLength(25)
    expect(subtreeIds(shippedNodes, trust).size).toBe(7)
  })

  test('names a node by its dimension and itself', () => {
    expect(pathLabel(shippedNodes, id('n19.structure.trust.respect'))).toBe(
      'Relational trust › Respect',
    )
    expect(pathLabel(shippedNodes, id('n19.structure'))).toBe(
      'Roles and relationships (social structure)',
    )
    expect(pathLabel(shippedNodes, id('n19.nowhere'))).toBe('')
  })

  test('finds the dimension that an indicator belongs to, and none for a domain', () => {
    expect(dimensionOf(shippedNodes, id('n19.culture.identity.we'))?.id).toBe(
      'n19.culture.identity',
    )
    expect(dimensionOf(shippedNodes, id('n19.leadership'))?.id).toBe('n19.leadership')
    expect(dimensionOf(shippedNodes, id('n19.culture'))).toBeNull()
  })

  test('lets a node without a counterpart inherit that of the node above', () => {
    expect(crosswalkOf(shippedNodes, id('n19.structure.trust.respect'))).toEqual([
      'h24.hub.trust',
      'h24.conn.members',
    ])
    expect(crosswalkOf(shippedNodes, id('h24.culture.equity'))).toEqual(['n19.culture'])
    expect(crosswalkOf(shippedNodes, id('h24.context.align'))).toEqual([])
  })

  test('puts a node of the project behind its siblings', () => {
    const trust = findNode(shippedNodes, id('n19.structure.trust'))
    if (trust === null) throw new Error('no such node')
    const own = ownNode({ id: 'own', label: 'Trust in newcomers', definition: '' }, trust)
    const order = ids(inReadingOrder([...shippedNodes, own]))
    expect(order.indexOf('own')).toBe(order.indexOf('n19.structure.trust.openness') + 1)
    expect(own).toMatchObject({ kind: 'indicator', edition: '2019', shipped: false })
  })

  test('is not led round in circles by nodes that stand above each other', () => {
    const trust = findNode(shippedNodes, id('n19.structure.trust'))
    if (trust === null) throw new Error('no such node')
    const a = { ...trust, id: id('a'), parentId: id('b') }
    const b = { ...trust, id: id('b'), parentId: id('a') }
    expect(ids(ancestorsOf([a, b], id('a')))).toEqual(['a', 'b'])
  })

  test('shortens a long label by characters, not by halves of an emoji', () => {
    expect(shorten('Trust')).toBe('Trust')
    expect(shorten('🌱'.repeat(19))).toBe(`${'🌱'.repeat(17)}…`)
  })
})
