import { beforeEach, describe, expect, test } from 'vitest'
import { NodeId } from '../../core/ids.ts'
import { addNote, blockOf, codeOf, sourceProject, textOf, type SourceProject } from './fixture.ts'

let project: SourceProject
beforeEach(() => {
  project = sourceProject()
})

describe('a protocol', () => {
  const add = (name: string) =>
    project.command(() =>
      project.service.addProtocol({
        name,
        prompts: ['Opening', 'Closing'],
        nodeIds: [NodeId.parse('n19.structure.trust')],
      }),
    )

  test('is followed by notes, and is gone from them when it is removed', () => {
    const { protocolId } = add('  Site visit ')
    const { id } = addNote(project, 'one').summary
    project.command(() => project.service.followProtocol({ sourceId: id, protocolId }))
    expect(project.service.protocols({})).toMatchObject([
      { name: 'Site visit', prompts: ['Opening', 'Closing'], notes: 1 },
    ])
    expect(textOf(project, id).protocolId).toBe(protocolId)
    project.command(() => project.service.removeProtocol({ protocolId }))
    expect(textOf(project, id).protocolId).toBeNull()
    project.journal.undo()
    expect(textOf(project, id).protocolId).toBe(protocolId)
  })

  test('gives a new note its prompts as headings, with a line to write in below each', () => {
    const { protocolId } = add('Site visit')
    const firstBlock = blockOf(project, '')
    const fields = { title: 'Visit', date: '2026-01-05', about: '', waveId: null }
    const { networkId } = project
    const { sourceId } = project.command(() =>
      project.service.addNote({ networkId, ...fields, firstBlock, protocolId }),
    )
    const { blocks, summary } = textOf(project, sourceId)
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', 'Opening'],
      ['saw', ''],
      ['heading', 'Closing'],
      ['saw', ''],
    ])
    expect(blocks[1]?.id).toBe(firstBlock.id)
    expect(summary.words).toBe(2)
  })

  test('has a name of its own', () => {
    add('Site visit')
    expect(codeOf(() => add('site VISIT'))).toBe('name-taken')
  })
})
