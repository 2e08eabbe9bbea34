import { expect, test } from 'vitest'
import { attributeService } from '../attribute/service.ts'
import { frameworkService } from '../framework/service.ts'
import { addNote, sourceProject } from '../source/fixture.ts'
import { memoService } from './service.ts'

const files = { outgoing: () => '' }

test('search finds a memo as it is written now, also after undo, and leads to it', () => {
  const project = sourceProject()
  const { command, journal, work } = project
  const memo = memoService(work, { framework: frameworkService(work), files })
  const found = (text: string) =>
    project.service.search({ text, limit: 10 }).map(({ kind, id, match }) => ({ kind, id, match }))
  const { memoId } = command(() =>
    memo.add({ kind: 'journal', title: '', text: 'The lattice holds.', targets: [] }),
  )
  expect(found('latt')).toEqual([{ kind: 'written', id: memoId, match: 'lattice' }])
  command(() => memo.change({ memoId, title: 'On the weave', text: 'It holds.' }))
  expect(found('latt')).toEqual([])
  expect(found('weave')).toHaveLength(1)
  journal.undo()
  expect(found('latt')).toHaveLength(1)
  command(() => memo.remove({ memoId }))
  expect(found('latt')).toEqual([])
  journal.undo()
  expect(found('latt')).toHaveLength(1)
})

test('search finds the value of an attribute, and the source or person that has it', () => {
  const project = sourceProject()
  const { command, journal, work } = project
  const attribute = attributeService(work, { files })
  const note = addNote(project, 'One.')
  const { attributeId } = command(() =>
    attribute.add({ holder: 'source', name: 'Setting', type: 'text', choices: [] }),
  )
  const of = { holder: 'source', id: note.summary.id } as const
  const set = (value: string): unknown => command(() => attribute.set({ attributeId, of, value }))
  const found = (text: string) => project.service.search({ text, limit: 10 })
  set('Library annex')
  expect(found('annex')).toMatchObject([
    { kind: 'attribute', id: of.id, sourceId: of.id, title: 'Call: Setting', match: 'annex' },
  ])
  set('Hall')
  expect(found('annex')).toEqual([])
  journal.undo()
  expect(found('annex')).toHaveLength(1)
  command(() => attribute.remove({ attributeId }))
  expect(found('annex')).toEqual([])
})
