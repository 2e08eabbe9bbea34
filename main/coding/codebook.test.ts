import { describe, expect, test } from 'vitest'
import type { Code, Passage } from '../../core/coding/contract.ts'
import { CodeId, CodingId, NodeId, WaveId } from '../../core/ids.ts'
import { shippedNodes } from '../../core/framework/shipped.ts'
import { insert } from '../database/sql.ts'
import { codingProject, span, type CodingProject } from './fixture.ts'

function ask<T>(answer: T | Promise<T>): T {
  if (answer instanceof Promise) throw new Error('Answers come at once.')
  return answer
}

const plain = { parentId: null, definition: '', color: 0, nodeIds: [] }
const codesOf = ({ coding }: CodingProject): readonly Code[] => ask(coding.codes({}))
const namesOf = (project: CodingProject): readonly string[] =>
  codesOf(project).map(({ name }) => name)

function family() {
  const project = codingProject()
  const { coding, command } = project
  const add = (name: string, parentId: CodeId | null = null) =>
    command(() => coding.addCode({ ...plain, parentId, name })).codeId
  const working = add('Working together')
  const testing = add('Testing')
  const help = add('Help', working)
  const seen = add('Seen', working)
  return { ...project, add, working, testing, help, seen }
}

describe('the codebook', () => {
  test('lists parents before children in the order they were given', () => {
    expect(namesOf(family())).toEqual(['Working together', 'Help', 'Seen', 'Testing'])
  })

  test('keeps names unique among siblings and free elsewhere', () => {
    const { add, working, help, coding, command } = family()
    expect(() => add('Help', working)).toThrow('name-taken')
    expect(() => add(' Testing ')).toThrow('name-taken')
    add('Help')
    const change = { codeId: help, definition: '', color: 1, nodeIds: [] }
    expect(() => command(() => coding.changeCode({ ...change, name: 'Seen' }))).toThrow(
      'name-taken',
    )
    command(() => coding.changeCode({ ...change, name: 'Help' }))
  })

  test('refuses a parent or a node that is not there', () => {
    const { add, work, command, coding } = family()
    expect(() => add('X', CodeId.parse(work.newId()))).toThrow('not-found')
    const nodeIds = [NodeId.parse('n19.nothing')]
    expect(() => command(() => coding.addCode({ ...plain, name: 'X', nodeIds }))).toThrow(
      'not-found',
    )
  })

  test('changes name, definition, colour and ties, and undo brings all of them back', () => {
    const project = family()
    const { coding, command, help, journal } = project
    const ties = ['n19.structure.trust', 'n19.structure'].map((id) => NodeId.parse(id))
    const own = () => codesOf(project).find(({ id }) => id === help)
    const before = own()
    const change = { codeId: help, name: 'Helping', definition: 'When …', color: 5 }
    command(() => coding.changeCode({ ...change, nodeIds: ties }))
    expect(own()).toMatchObject({ name: 'Helping', definition: 'When …', color: 5, nodeIds: ties })
    command(() => coding.changeCode({ ...change, nodeIds: ties.slice(1) }))
    expect(own()?.nodeIds).toEqual(ties.slice(1))
    journal.undo()
    expect(new Set(own()?.nodeIds)).toEqual(new Set(ties))
    journal.undo()
    expect(own()).toEqual(before)
  })

  test('moves a code among its siblings and under another', () => {
    const project = family()
    const { coding, command, seen, help, testing, working } = project
    const move = (codeId: CodeId, parentId: CodeId | null, after: CodeId | null) =>
      command(() => coding.moveCode({ codeId, parentId, after }))
    move(seen, working, null)
    expect(namesOf(project)).toEqual(['Working together', 'Seen', 'Help', 'Testing'])
    move(testing, working, seen)
    expect(namesOf(project)).toEqual(['Working together', 'Seen', 'Testing', 'Help'])
    move(help, null, null)
    expect(namesOf(project)).toEqual(['Help', 'Working together', 'Seen', 'Testing'])
    project.journal.undo()
    expect(namesOf(project)).toEqual(['Working together', 'Seen', 'Testing', 'Help'])
  })

  test('refuses a code under itself, after a stranger, or beside its namesake', () => {
    const project = family()
    const { coding, command, working, help, testing, add } = project
    const move = (codeId: CodeId, parentId: CodeId | null, after: CodeId | null) => () =>
      command(() => coding.moveCode({ codeId, parentId, after }))
    expect(move(working, working, null)).toThrow('own-subtree')
    expect(move(working, help, null)).toThrow('own-subtree')
    expect(move(help, null, CodeId.parse(project.work.newId()))).toThrow('not-found')
    add('Testing', working)
    expect(move(testing, working, null)).toThrow('name-taken')
  })

  test('removes a code only when nothing stands below it', () => {
    const project = family()
    const { coding, command, working, help, seen } = project
    expect(() => command(() => coding.removeCode({ codeId: working }))).toThrow('still-used')
    for (const codeId of [help, seen, working]) command(() => coding.removeCode({ codeId }))
    expect(namesOf(project)).toEqual(['Testing'])
  })
})

describe('seeding the codebook', () => {
  test('gives every node of the edition one code, and nothing the second time', () => {
    const project = codingProject()
    const { coding, command, journal } = project
    const wanted = shippedNodes.filter((n) => n.edition === '2019' && n.kind !== 'framework')
    expect(command(() => coding.seedCodebook({ edition: '2019' }))).toEqual({
      added: wanted.length,
    })
    const made = codesOf(project)
    expect(made.flatMap(({ nodeIds }) => nodeIds).sort()).toEqual(wanted.map((n) => n.id).sort())
    const trust = made.find(({ nodeIds }) => nodeIds.some((id) => id === 'n19.structure.trust'))
    const above = made.find(({ id }) => id === trust?.parentId)
    expect(above?.nodeIds).toEqual(['n19.structure'])
    expect(above?.color).toBe(trust?.color)
    expect(command(() => coding.seedCodebook({ edition: '2019' }))).toEqual({ added: 0 })
    expect(codesOf(project)).toEqual(made)
    journal.undo()
    expect(codesOf(project)).toEqual([])
  })

  test('takes both editions side by side and leaves own codes alone', () => {
    const project = family()
    const { coding, command } = project
    const mine = codesOf(project)
    command(() => coding.seedCodebook({ edition: '2019' }))
    command(() => coding.seedCodebook({ edition: '2024' }))
    const all = codesOf(project)
    expect(all.filter(({ id }) => mine.some((own) => own.id === id))).toEqual(mine)
    const tops = all.filter(({ parentId }) => parentId === null).map(({ name }) => name)
    expect(new Set(tops).size).toBe(tops.length)
  })
})

describe('passages', () => {
  function evidence() {
    const project = codingProject()
    const { coding, command, sourceId, blocks } = project
    const nodeIds = [NodeId.parse('n19.structure.trust')]
    const { codeId } = command(() => coding.addCode({ ...plain, name: 'Trust', nodeIds }))
    const at = span(blocks[3], 4, blocks[3], 10)
    const { codingId } = command(() =>
      coding.add({ sourceId, codeId, span: at, direction: 'counters' }),
    )
    return { ...project, codeId, codingId, nodeIds }
  }

  test('say the words, what stands around them, and where', () => {
    const { coding, codeId, codingId, nodeIds } = evidence()
    const [passage] = ask(coding.ofCode({ codeId }))
    expect(passage).toMatchObject({
      codeName: 'Trust',
      coderName: 'Coder One',
      nodeIds,
      quote: 'I have',
      before: 'No. ',
      after: ' never spoken to her.',
      speaker: 'P14',
      at: '00:12:36',
      sourceTitle: 'Interview, P14',
      sourceKind: 'interview',
      paragraph: 4,
    } satisfies Partial<Passage>)
    expect(passage?.coding.id).toBe(codingId)
  })

  test('of a node include those of nodes below it, of this network and wave only', () => {
    const { coding, networkId, addNetwork, codingId, db, work, command } = evidence()
    const of = (nodeId: string, network = networkId, waveId: WaveId | null = null) =>
      ask(coding.ofNode({ networkId: network, nodeId: NodeId.parse(nodeId), waveId })).map(
        (passage) => passage.coding.id,
      )
    expect(of('n19.structure')).toEqual([codingId])
    expect(of('n19.structure.trust')).toEqual([codingId])
    expect(of('n19.culture')).toEqual([])
    expect(of('n19.structure', addNetwork(false))).toEqual([])
    const waveId = WaveId.parse(work.newId())
    expect(of('n19.structure', networkId, waveId)).toEqual([])
    command(() => {
      const when = { label: '2024', date: '2024-01-01', held: 1, context: '' }
      insert(db, 'wave', { id: waveId, network_id: networkId, ...when })
      db.prepare('UPDATE source SET wave_id = ?').run(waveId)
    })
    expect(of('n19.structure', networkId, waveId)).toEqual([codingId])
    expect(() => of('n19.nothing')).toThrow('not-found')
  })

  test('count a coding once, however many ties lead to it', () => {
    const { coding, command, codeId, codingId, networkId } = evidence()
    const nodeIds = shippedNodes
      .filter(({ id }) => id.startsWith('n19.structure.'))
      .slice(0, 10)
      .map(({ id }) => id)
    const change = { codeId, name: 'Trust', definition: '', color: 0, nodeIds }
    command(() => coding.changeCode(change))
    const nodeId = NodeId.parse('n19.structure')
    const found = ask(coding.ofNode({ networkId, nodeId, waveId: null }))
    expect(found.map((passage) => passage.coding.id)).toEqual([codingId])
  })

  test('come in the order asked for, without those that are gone', () => {
    const { coding, command, codeId, codingId, sourceId, blocks, work } = evidence()
    const early = span(blocks[0], 0, blocks[0], 4)
    const more = command(() => coding.add({ sourceId, codeId, span: early, direction: 'mixed' }))
    const codingIds = [codingId, CodingId.parse(work.newId()), more.codingId]
    const found = ask(coding.passages({ codingIds }))
    expect(found.map((passage) => passage.coding.id)).toEqual([codingId, more.codingId])
    expect(ask(coding.ofCode({ codeId })).map(({ paragraph }) => paragraph)).toEqual([1, 4])
    expect(ask(coding.passages({ codingIds: [] }))).toEqual([])
  })
})

describe('at ten times the usual size', () => {
  test('adds a coding in a 10,000-word source and reads 5,000 codings quickly', () => {
    const project = codingProject()
    const { coding, command, addSource } = project
    const line = 'they were kind about it and nobody asked '.repeat(9).trim()
    const { sourceId, blocks } = addSource(Array.from({ length: 140 }, () => line))
    const { codeId } = command(() => coding.addCode({ ...plain, name: 'Trust' }))
    const times = Array.from({ length: 5_000 }, (_, n) => {
      const block = blocks[n % blocks.length]
      const start = Math.floor(n / blocks.length) * 7
      const at = span(block, start, block, start + 30)
      const before = performance.now()
      command(() => coding.add({ sourceId, codeId, span: at, direction: 'supports' }))
      return performance.now() - before
    }).sort((a, b) => a - b)
    expect(times[2_500]).toBeLessThan(2)
    ask(coding.ofSource({ sourceId }))
    const before = performance.now()
    expect(ask(coding.ofSource({ sourceId }))).toHaveLength(5_000)
    const took = performance.now() - before
    if (process.env['TIMES'] !== undefined) console.log(times[2_500], took)
    expect(took).toBeLessThan(150)
  })
})
