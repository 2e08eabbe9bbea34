import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FrameworkNode } from '../framework/contract.ts'
import { CodeId, NodeId } from '../ids.ts'
import { filterTree, foldTree, stepCode, subtreeOf, treeOf } from './code-tree.ts'
import type { Code } from './contract.ts'
import { lanesOf } from './lanes.ts'
import { numberKeys, recentFirst } from './number-keys.ts'
import { rankChoices } from './rank.ts'
import { codeForNode, colorOfNode, freeName, seedPlan } from './seed-plan.ts'

const id = (n: number) => CodeId.parse(`019a0000-0000-7000-8000-${String(n).padStart(12, '0')}`)
const code = (
  n: number,
  name: string,
  parent: number | null = null,
  nodes: string[] = [],
): Code => ({
  id: id(n),
  parentId: parent === null ? null : id(parent),
  name,
  definition: '',
  color: 0,
  nodeIds: nodes.map((node) => NodeId.parse(node)),
  codings: 0,
  sources: 0,
  inclusion: '',
  exclusion: '',
  example: '',
  retired: false,
})

describe('the code tree', () => {
  const codes = [
    code(1, 'Working together'),
    code(2, 'Help inside the team', 1),
    code(3, 'Seen, never met', 1),
    code(4, 'Testing'),
    code(5, 'Élan', 4),
    code(6, 'Deep', 2),
  ]

  test('stands parents before children, siblings in the order given', () => {
    expect(treeOf(codes).map(({ code: { name }, depth }) => `${String(depth)} ${name}`)).toEqual([
      '0 Working together',
      '1 Help inside the team',
      '2 Deep',
      '1 Seen, never met',
      '0 Testing',
      '1 Élan',
    ])
  })

  test('loses no code, not even one whose parent is missing', () => {
    expect(treeOf([code(2, 'Orphan', 99)])).toHaveLength(1)
    const parents = fc.array(fc.option(fc.nat(20)), { maxLength: 20 })
    fc.assert(
      fc.property(parents, (above) => {
        const all = above.map((parent, n) =>
          code(n, `c${String(n)}`, parent !== null && parent < n ? parent : null),
        )
        expect(
          treeOf(all)
            .map((row) => row.code.id)
            .sort(),
        ).toEqual(all.map((c) => c.id).sort())
      }),
    )
  })

  test('filters as one types, without accents and case, and keeps the rows above', () => {
    const names = (typed: string) => filterTree(treeOf(codes), typed).map((row) => row.code.name)
    expect(names('elan')).toEqual(['Testing', 'Élan'])
    expect(names('HELP team')).toEqual(['Working together', 'Help inside the team'])
    expect(names('met')).toEqual(['Working together', 'Seen, never met'])
    expect(names('zzz')).toEqual([])
    expect(names('  ')).toHaveLength(6)
  })

  test('hides what is below a closed code, at any depth', () => {
    const open = foldTree(treeOf(codes), new Set([id(1)]))
    expect(open.map((row) => row.code.name)).toEqual(['Working together', 'Testing', 'Élan'])
  })

  test('knows a subtree and where one step takes a code', () => {
    expect(subtreeOf(codes, id(1))).toEqual(new Set([id(1), id(2), id(3), id(6)]))
    expect(stepCode(codes, id(3), 'up')).toEqual({ parentId: id(1), after: null })
    expect(stepCode(codes, id(2), 'up')).toBeNull()
    expect(stepCode(codes, id(2), 'down')).toEqual({ parentId: id(1), after: id(3) })
    expect(stepCode(codes, id(3), 'in')).toEqual({ parentId: id(2), after: id(6) })
    expect(stepCode(codes, id(6), 'out')).toEqual({ parentId: id(1), after: id(2) })
    expect(stepCode(codes, id(1), 'out')).toBeNull()
    expect(stepCode(codes, id(99), 'up')).toBeNull()
  })
})

describe('the picker', () => {
  const choices = [
    { id: 'a', name: 'Seen, never met', context: 'Bridging ties' },
    { id: 'b', name: 'No bridge', context: '' },
    { id: 'c', name: 'Bridging asked for', context: 'Connections' },
    { id: 'd', name: 'Abridged', context: '' },
    { id: 'e', name: '“Bridge the gap”', context: '' },
  ]
  const ids = (typed: string, recent: string[] = []) =>
    rankChoices(choices, typed, recent).map(({ choice }) => choice.id)

  test('offers recent codes first while nothing is typed', () => {
    expect(ids('', ['d', 'b'])).toEqual(['d', 'b', 'a', 'c', 'e'])
  })

  test('ranks the beginning of a name, then of a word, then of the node’s label, then inside a word', () => {
    expect(ids('brid')).toEqual(['c', 'e', 'b', 'a', 'd'])
    expect(ids('brid', ['e'])).toEqual(['e', 'c', 'b', 'a', 'd'])
  })

  test('finds words in any order, over name and context', () => {
    expect(ids('ties seen')).toEqual(['a'])
    expect(ids('nothing like it')).toEqual([])
  })

  test('says which letters were typed, as they stand', () => {
    const [first] = rankChoices([{ id: 'x', name: 'Ältere Ideen', context: '' }], 'alt', [])
    expect(first?.inName).toEqual({ start: 0, end: 3 })
    const node = rankChoices(choices, 'brid', []).find(({ choice }) => choice.id === 'a')
    expect(node).toMatchObject({ inName: null, inContext: { start: 0, end: 4 } })
  })
})

describe('the number keys', () => {
  const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(id)

  test('begin with the code used last', () => {
    expect(numberKeys([], recentFirst([id(3), id(1), id(3), id(2)]))).toEqual([id(2), id(3), id(1)])
  })

  test('a code keeps its number until nine others were used since', () => {
    expect(numberKeys(nine, [id(5), ...nine.filter((one) => one !== id(5))])).toEqual(nine)
    const without = nine.filter((one) => one !== id(4))
    expect(numberKeys(nine, [id(10), ...without])).toEqual(
      nine.map((one) => (one === id(4) ? id(10) : one)),
    )
    expect(numberKeys(nine, [id(2), id(1)])).toEqual([id(1), id(2)])
  })

  test('hold the nine codes used last, each once', () => {
    const codes = fc.array(fc.integer({ min: 1, max: 20 }).map(id))
    fc.assert(
      fc.property(codes, codes, (earlier, later) => {
        const before = numberKeys([], recentFirst(earlier))
        const recent = recentFirst([...earlier, ...later])
        const after = numberKeys(before, recent)
        expect(new Set(after)).toEqual(new Set(recent.slice(0, 9)))
        expect(after).toHaveLength(Math.min(9, recent.length))
      }),
    )
  })
})

describe('lanes', () => {
  const interval = (n: number, start: number, end: number) => ({ id: String(n), start, end })
  const intervals = fc
    .array(fc.tuple(fc.nat(60), fc.nat(30)), { maxLength: 40 })
    .map((all) => all.map(([start, length], n) => interval(n, start, start + length)))

  test('give overlapping codings different lanes and touching ones the same', () => {
    const lanes = lanesOf([interval(1, 0, 10), interval(2, 5, 8), interval(3, 10, 12)])
    expect([...lanes.values()]).toEqual([0, 1, 0])
  })

  test('never let two overlapping codings share one', () => {
    fc.assert(
      fc.property(intervals, (all) => {
        const lanes = lanesOf(all)
        for (const a of all)
          for (const b of all) {
            if (a.id === b.id || a.start >= b.end || b.start >= a.end) continue
            expect(lanes.get(a.id)).not.toBe(lanes.get(b.id))
          }
      }),
    )
  })

  test('move no other when one is added', () => {
    fc.assert(
      fc.property(intervals, (all) => {
        const before = lanesOf(all.slice(0, -1))
        const after = lanesOf(all)
        for (const [one, lane] of before) expect(after.get(one)).toBe(lane)
      }),
    )
  })
})

describe('seeding from a framework', () => {
  const node = (
    nodeId: string,
    parent: string | null,
    kind: FrameworkNode['kind'],
    label: string,
  ): FrameworkNode => ({
    id: NodeId.parse(nodeId),
    parentId: parent === null ? null : NodeId.parse(parent),
    edition: '2019',
    kind,
    label,
    shortLabel: label,
    definition: `About ${label}`,
    lookFors: { observation: [], interview: [], artifact: [], counter: [] },
    places: [],
    crosswalk: [],
    shipped: true,
  })
  const nodes = [
    node('n', null, 'framework', 'Framework'),
    node('n.a', 'n', 'domain', 'Structure'),
    node('n.a.t', 'n.a', 'dimension', 'Relational trust'),
    node('n.a.t.l', 'n.a.t', 'indicator', 'Loci of trust'),
    node('n.b', 'n', 'domain', 'Culture'),
    node('n.b.i', 'n.b', 'dimension', 'Identity'),
  ]

  test('plans a code per domain, dimension and indicator, coloured by domain, parents first', () => {
    const plan = seedPlan(nodes, '2019', [])
    expect(plan.map(({ name, color, parent }) => [name, color, parent])).toEqual([
      ['Structure', 0, null],
      ['Relational trust', 0, { nodeId: 'n.a' }],
      ['Loci of trust', 0, { nodeId: 'n.a.t' }],
      ['Culture', 1, null],
      ['Identity', 1, { nodeId: 'n.b' }],
    ])
    expect(seedPlan(nodes, '2024', [])).toEqual([])
  })

  test('leaves alone what is there and hangs the rest below it', () => {
    const there = [code(1, 'Trust, my way', null, ['n.a.t'])]
    const plan = seedPlan(nodes, '2019', there)
    expect(plan.map(({ name }) => name)).not.toContain('Relational trust')
    expect(plan.find(({ name }) => name === 'Loci of trust')?.parent).toBe(id(1))
  })

  test('finds another name where a sibling has it already', () => {
    const plan = seedPlan(nodes, '2019', [code(1, 'Culture')])
    expect(plan.map(({ name }) => name)).toContain('Culture (2019)')
    expect(freeName('A', '2024', new Set(['A', 'A (2024)']))).toBe('A (2024) 2')
  })

  test('prefers the code that bears the node’s label', () => {
    const codes = [code(1, 'Mine', null, ['n.b.i']), code(2, 'Identity', null, ['n.b.i'])]
    expect(codeForNode(codes, nodes[5]!)).toBe(id(2))
    expect(codeForNode(codes.slice(0, 1), nodes[5]!)).toBe(id(1))
    expect(codeForNode([], nodes[5]!)).toBeNull()
    expect(colorOfNode(nodes, NodeId.parse('unknown'))).toBe(0)
  })
})
