import { describe, expect, test } from 'vitest'
import { conjectures, conjecturesOf } from './conjectures.ts'
import { FrameworkNode } from './contract.ts'
import { NodeId } from '../ids.ts'
import { SHORT_LABEL_LENGTH } from './own-node.ts'
import { shippedNodes } from './shipped.ts'
import { texts } from './texts.ts'
import { inReadingOrder } from './tree.ts'

const byId = new Map(shippedNodes.map((node) => [node.id, node]))
const textKeys = new Set(texts.map(({ key }) => key))

describe('the shipped framework', () => {
  test('has 81 nodes, each as the contract says, each once', () => {
    expect(shippedNodes).toHaveLength(81)
    expect(byId.size).toBe(81)
    for (const node of shippedNodes) expect(FrameworkNode.parse(node)).toEqual(node)
    expect(shippedNodes.filter(({ edition }) => edition === '2019')).toHaveLength(55)
  })

  test('is one closed tree per edition, already in reading order', () => {
    const roots = shippedNodes.filter(({ parentId }) => parentId === null)
    expect(roots.map(({ id, kind }) => `${id} ${kind}`)).toEqual(['n19 framework', 'h24 framework'])
    for (const { parentId, edition } of shippedNodes)
      if (parentId !== null) expect(byId.get(parentId)?.edition).toBe(edition)
    expect(inReadingOrder(shippedNodes)).toEqual(shippedNodes)
  })

  test('has domains above dimensions above indicators, and leadership alone under its root', () => {
    const above = new Set(
      shippedNodes.map(({ kind, parentId }) => {
        const parent = parentId === null ? undefined : byId.get(parentId)
        return `${parent?.kind ?? 'nothing'} > ${kind}`
      }),
    )
    expect([...above].sort()).toEqual([
      'dimension > indicator',
      'domain > dimension',
      'framework > dimension',
      'framework > domain',
      'nothing > framework',
    ])
  })

  test('walks across to nodes that exist, in the other edition', () => {
    for (const { edition, crosswalk } of shippedNodes)
      for (const other of crosswalk)
        expect(byId.get(other)?.edition).toBe(edition === '2019' ? '2024' : '2019')
  })

  test('has labels that fit tight places, and words for every node', () => {
    for (const { shortLabel, label, definition } of shippedNodes) {
      expect(shortLabel.length).toBeGreaterThan(0)
      expect(shortLabel.length, shortLabel).toBeLessThanOrEqual(SHORT_LABEL_LENGTH)
      expect(label).not.toBe('')
      expect(definition.length).toBeGreaterThan(10)
    }
  })

  test('gives every dimension without indicators something to look for', () => {
    const parents = new Set(shippedNodes.map(({ parentId }) => parentId))
    const leaves = shippedNodes.filter(({ id }) => !parents.has(id))
    for (const { id, lookFors } of leaves)
      expect(Object.values(lookFors).flat().length, id).toBeGreaterThan(0)
  })

  test('says for every node where in a known text it stands', () => {
    for (const { id, places } of shippedNodes) {
      expect(places.length, id).toBeGreaterThan(0)
      for (const { text, where } of places) {
        expect(textKeys.has(text)).toBe(true)
        expect(where).not.toBe('')
      }
    }
  })
})

describe('the conjectures', () => {
  test('are P01 to P36, in order', () => {
    const expected = Array.from({ length: 36 }, (_, n) => `P${String(n + 1).padStart(2, '0')}`)
    expect(conjectures.map(({ id }) => id)).toEqual(expected)
  })

  test('name nodes and texts that exist, and how to test them', () => {
    for (const { id, nodeIds, places, statement, test: how } of conjectures) {
      expect(nodeIds.length, id).toBeGreaterThan(0)
      for (const nodeId of nodeIds) expect(byId.has(nodeId), nodeId).toBe(true)
      for (const { text } of places) expect(textKeys.has(text)).toBe(true)
      expect(statement.endsWith('.') && how !== '').toBe(true)
    }
  })

  test('are found by the node they concern', () => {
    const ofTrust = conjecturesOf(NodeId.parse('n19.structure.trust')).map(({ id }) => id)
    expect(ofTrust).toEqual(expect.arrayContaining(['P05', 'P20', 'P21']))
    expect(conjecturesOf(NodeId.parse('h24.culture.equity'))).toEqual([])
  })
})
