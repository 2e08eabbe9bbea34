import { describe, expect, test } from 'vitest'
import { AppError } from '../../core/errors.ts'
import { shippedNodes } from '../../core/framework/shipped.ts'
import { NodeId } from '../../core/ids.ts'
import { memoryProject } from '../database/memory.ts'
import { insert } from '../database/sql.ts'
import { frameworkService } from './service.ts'

const trust = NodeId.parse('n19.structure.trust')

function open() {
  const project = memoryProject()
  const framework = frameworkService(project.work)
  const add = (parentId: NodeId, label: string): NodeId =>
    project.command(() => framework.addNode({ parentId, label, definition: 'Ours.' }).nodeId)
  const labels = () => framework.nodes({}).map(({ label }) => label)
  return { ...project, framework, add, labels }
}

function codeOf(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    if (error instanceof AppError) return error.code
    throw error
  }
  return 'nothing was refused'
}

describe('the framework of a project', () => {
  test('is what ships, while nothing was added', () => {
    const { framework } = open()
    expect(framework.nodes({})).toEqual(shippedNodes)
    expect(framework.texts({})).toHaveLength(5)
  })

  test('puts an added node behind its siblings, as a part of their dimension', () => {
    const { framework, add, labels } = open()
    const id = add(trust, 'Trust in newcomers')
    const node = framework.nodes({}).find((found) => found.id === id)
    expect(node).toMatchObject({
      parentId: trust,
      kind: 'indicator',
      edition: '2019',
      shipped: false,
    })
    const all = labels()
    expect(all.indexOf('Trust in newcomers')).toBe(all.indexOf('Openness about failure') + 1)
  })

  test('lets nodes stand under added nodes', () => {
    const { add, labels } = open()
    const parent = add(NodeId.parse('n19.structure'), 'Care')
    add(parent, 'Small kindnesses')
    const all = labels()
    expect(all.slice(all.indexOf('Care'))[1]).toBe('Small kindnesses')
  })

  test('changes and removes what was added, and undo brings it back', () => {
    const { framework, add, labels, command, journal } = open()
    const nodeId = add(trust, 'Trust in newcomers')
    command(() => framework.changeNode({ nodeId, label: 'Welcome', definition: '' }))
    expect(labels()).toContain('Welcome')
    command(() => framework.removeNode({ nodeId }))
    expect(labels()).not.toContain('Welcome')
    journal.undo()
    expect(labels()).toContain('Welcome')
    journal.undo()
    expect(labels()).toContain('Trust in newcomers')
  })

  test('never alters a shipped node', () => {
    const { framework, command } = open()
    const change = () => framework.changeNode({ nodeId: trust, label: 'Faith', definition: '' })
    expect(codeOf(() => command(change))).toBe('shipped')
    expect(codeOf(() => command(() => framework.removeNode({ nodeId: trust })))).toBe('shipped')
  })

  test('refuses a parent, and a node, that is not there', () => {
    const { framework, command, add } = open()
    const nodeId = NodeId.parse('nowhere')
    expect(codeOf(() => add(nodeId, 'Lost'))).toBe('not-found')
    expect(codeOf(() => command(() => framework.removeNode({ nodeId })))).toBe('not-found')
  })

  test('keeps a node while another stands below it', () => {
    const { framework, command, add } = open()
    const nodeId = add(trust, 'Care')
    add(nodeId, 'Small kindnesses')
    expect(codeOf(() => command(() => framework.removeNode({ nodeId })))).toBe('still-used')
  })

  test('keeps a node while a code or level descriptions name it', () => {
    const { framework, command, add, db, work } = open()
    const coded = add(trust, 'Coded')
    const described = add(trust, 'Described')
    command(() => {
      const code = {
        id: work.newId(),
        parent_id: null,
        position: 'a0',
        name: 'x',
        definition: '',
        color: 0,
      }
      insert(db, 'code', code)
      insert(db, 'code_node', { id: work.newId(), code_id: code.id, node_id: coded })
      insert(db, 'level_anchor', { id: work.newId(), node_id: described, level: 1, text: 'x' })
    })
    for (const nodeId of [coded, described])
      expect(codeOf(() => command(() => framework.removeNode({ nodeId })))).toBe('still-used')
  })

  test('keeps a node while a rating judges it', () => {
    const { framework, command, add, db, work } = open()
    const nodeId = add(trust, 'Rated')
    command(() => {
      const network_id = work.newId()
      const wave_id = work.newId()
      insert(db, 'network', {
        id: network_id,
        name: 'N',
        edition: '2019',
        provenance: 'observed',
        read_only: 0,
        problem: '',
        aim: '',
        hub: '',
        about: '',
      })
      insert(db, 'wave', {
        id: wave_id,
        network_id,
        label: 'W',
        date: '2024-01-01',
        held: 1,
        context: '',
      })
      insert(db, 'rating', {
        id: work.newId(),
        network_id,
        node_id: nodeId,
        wave_id,
        rater_id: work.me(),
        state: 'draft',
        level: 3,
        insufficient: 0,
        warrant: '',
        confidence: 'low',
        changed: work.now(),
      })
    })
    expect(codeOf(() => command(() => framework.removeNode({ nodeId })))).toBe('still-used')
  })
})
