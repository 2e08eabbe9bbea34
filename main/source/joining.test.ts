import { beforeEach, expect, test } from 'vitest'
import { PersonId, type SourceId } from '../../core/ids.ts'
import { insert, update } from '../database/sql.ts'
import { addNote, sourceProject, textOf, type SourceProject } from './fixture.ts'

let project: SourceProject
beforeEach(() => {
  project = sourceProject()
})

const noteWith = (line: string, told: Readonly<Record<string, string>>): SourceId => {
  const { id } = addNote(project, line).summary
  if (Object.keys(told).length > 0) project.command(() => update(project.db, 'source', id, told))
  return id
}
const join = (sourceId: SourceId, otherId: SourceId) =>
  project.command(() => project.service.join({ sourceId, otherId }))
const lossesOf = (sourceId: SourceId) => project.service.losses({ sourceId })
/** Every row of the tables that a join reaches; revisions count on whatever is undone. */
const everything = () =>
  ['source', 'source_block', 'attendance', 'speaker'].map((table) =>
    project.db
      .prepare(`SELECT * FROM ${table} ORDER BY key`)
      .all()
      .map((row) => ({ ...(row as object), revision: null })),
  )

test('joined sources tell what was told of either, and undo tells each its own', () => {
  const one = noteWith('one', { about: 'P14, Site C', losses: 'One picture was left out.' })
  const other = noteWith('two', {
    about: 'online',
    losses: 'One picture was left out.\nTwo fields were left out.',
    file_name: 'b.docx',
    file_hash: 'hash b',
  })
  const before = everything()
  join(one, other)
  expect(textOf(project, one).summary).toMatchObject({
    about: 'P14, Site C; online',
    fileName: 'b.docx',
  })
  expect(lossesOf(one)).toEqual(['One picture was left out.', 'Two fields were left out.'])
  project.journal.undo()
  expect(everything()).toEqual(before)
})

test('what has no room in the line is kept among the losses', () => {
  const [long, longer] = ['a '.repeat(150).trim(), 'b '.repeat(150).trim()]
  const one = noteWith('one', { about: long, file_name: 'a.docx', file_hash: 'hash a' })
  const other = noteWith('two', { about: longer, title: 'Call', file_name: 'b.docx' })
  join(one, other)
  expect(textOf(project, one).summary).toMatchObject({ about: long, fileName: 'a.docx' })
  expect(lossesOf(one)).toEqual([`Of “Call”, which was joined, it was said: ${longer}`])
})

test('the same told of both is told once, and nothing of neither', () => {
  const [one, two] = [noteWith('1', { about: 'online' }), noteWith('2', { about: 'online ' })]
  join(one, two)
  join(one, noteWith('3', { about: '' }))
  expect([textOf(project, one).summary.about, lossesOf(one)]).toEqual(['online', []])
})

test('whoever was here for one was here, and who came late to both came late', () => {
  const { db, work, networkId, service } = project
  const person = (pseudonym: string): PersonId => {
    const id = PersonId.parse(work.newId())
    const row = { id, name: '', pseudonym, role: '', site: '', may_quote: 1 }
    project.command(() => insert(db, 'person', { ...row, network_id: networkId }))
    return id
  }
  const [a, b, c, d] = [person('P1'), person('P2'), person('P3'), person('P4')]
  const [one, other] = [noteWith('one', {}), noteWith('two', {})]
  const attend = (sourceId: SourceId, personId: PersonId, status: 'here' | 'late') =>
    project.command(() => service.attend({ sourceId, personId, status }))
  attend(one, a, 'late')
  attend(other, a, 'here')
  attend(one, b, 'here')
  attend(other, b, 'late')
  attend(one, c, 'late')
  attend(other, c, 'late')
  attend(other, d, 'late')
  const before = everything()
  join(one, other)
  const { attendance } = textOf(project, one)
  expect(new Map(attendance.map(({ personId, status }) => [personId, status]))).toEqual(
    new Map([
      [a, 'here'],
      [b, 'here'],
      [c, 'late'],
      [d, 'late'],
    ]),
  )
  project.journal.undo()
  expect(everything()).toEqual(before)
})
