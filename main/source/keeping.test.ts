import { beforeEach, describe, expect, test } from 'vitest'
import type { BlockEdit, SourceText } from '../../core/source/contract.ts'
import { insert } from '../database/sql.ts'
import { networkService } from '../network/service.ts'
import {
  addCoding,
  addNetwork,
  addNote,
  blockOf,
  codeOf,
  sourceProject,
  textOf,
  type SourceProject,
} from './fixture.ts'

let project: SourceProject
beforeEach(() => {
  project = sourceProject()
})

const whole = (note: SourceText) => {
  const [block] = note.blocks
  if (block === undefined) throw new Error('A note has a block.')
  return { start: { blockId: block.id, offset: 0 }, end: { blockId: block.id, offset: 1 } }
}
const remove = ({ summary }: SourceText) =>
  project.command(() => project.service.remove({ sourceId: summary.id }))

function addPerson(networkId = project.networkId) {
  const person = { name: 'Ada', role: '', site: '', mayQuote: true, pseudonym: 'P1' }
  return project.command(() => networkService(project.work).addPerson({ networkId, ...person }))
    .personId
}

describe('sources', () => {
  test('are listed with the newest date first, and counted', () => {
    const { service, command, networkId } = project
    const add = (title: string, date: string) =>
      command(() =>
        service.addNote({
          networkId,
          title,
          date,
          about: '',
          waveId: null,
          firstBlock: blockOf(project, 'Two words'),
        }),
      )
    add('old', '2021-01-01')
    add('new', '2024-01-01')
    add('newer still', '2024-01-01')
    const list = service.list({ networkId })
    expect(
      list.map(({ title, words, codings, revision }) => [title, words, codings, revision]),
    ).toEqual([
      ['newer still', 2, 0, 0],
      ['new', 2, 0, 0],
      ['old', 2, 0, 0],
    ])
  })

  test('get other fields without losing their text', () => {
    const note = addNote(project, 'text')
    const fields = { title: 'Renamed', date: '2020-02-02', about: 'P14', waveId: null }
    project.command(() =>
      project.service.change({ sourceId: note.summary.id, kind: 'interview', ...fields }),
    )
    const now = textOf(project, note.summary.id)
    expect(now.summary).toMatchObject({ ...fields, kind: 'interview' })
    expect(now.blocks).toEqual(note.blocks)
    project.journal.undo()
    expect(textOf(project, note.summary.id)).toEqual(note)
  })

  test('cannot be in a wave of another network, nor take a block twice', () => {
    const { service, command, networkId } = project
    const elsewhere = addNetwork(project)
    const waveId = command(() =>
      networkService(project.work).addWave({
        ...{
          networkId: elsewhere,
          label: '2021',
          date: '2021-01-01',
          held: true,
          context: '',
        },
      }),
    ).waveId
    const fields = { networkId, title: 'x', date: '2021-01-01', about: '' }
    const firstBlock = blockOf(project, '')
    const add = (wave: typeof waveId | null) =>
      codeOf(() => command(() => service.addNote({ ...fields, waveId: wave, firstBlock })))
    expect(add(waveId)).toBe('not-found')
    expect(add(null)).toBeNull()
    expect(add(null)).toBe('conflict')
  })

  test('go with their codings and come back with them', () => {
    const note = addNote(project, 'one', 'two')
    addCoding(project, note, whole(note))
    const before = textOf(project, note.summary.id)
    expect(before.summary.codings).toBe(1)
    remove(note)
    expect(project.service.list({ networkId: project.networkId })).toEqual([])
    expect(codeOf(() => textOf(project, note.summary.id))).toBe('not-found')
    project.journal.undo()
    expect(textOf(project, note.summary.id)).toEqual(before)
  })

  test('stay while a rating cites one of their codings', () => {
    const { db, work, command } = project
    const note = addNote(project, 'one')
    const coding_id = addCoding(project, note, whole(note))
    const wave_id = work.newId()
    const rating_id = work.newId()
    command(() => {
      insert(db, 'wave', {
        id: wave_id,
        network_id: project.networkId,
        label: 'w',
        date: '2021-01-01',
        held: 1,
        context: '',
      })
      insert(db, 'rating', {
        ...{
          id: rating_id,
          network_id: project.networkId,
          node_id: 'n',
          wave_id,
          rater_id: work.me(),
        },
        ...{
          state: 'draft',
          level: 1,
          insufficient: 0,
          warrant: '',
          confidence: 'low',
          changed: '',
        },
      })
      insert(db, 'citation', { id: work.newId(), rating_id, coding_id, stance: 'for', position: 0 })
    })
    expect(codeOf(() => remove(note))).toBe('still-cited')
    expect(textOf(project, note.summary.id).summary.codings).toBe(1)
  })

  test('of published networks cannot be changed in any way', () => {
    const note = addNote(project, 'one')
    const { service, command, networkId } = project
    const personId = addPerson()
    command(() => project.db.exec('UPDATE network SET read_only = 1'))
    const sourceId = note.summary.id
    const fields = { title: 'x', date: '2021-01-01', about: '', waveId: null }
    const step: BlockEdit = { type: 'insert', after: null, block: blockOf(project, '') }
    const changes: readonly (() => unknown)[] = [
      () => service.change({ sourceId, kind: 'note', ...fields }),
      () => service.remove({ sourceId }),
      () => service.attend({ sourceId, personId, status: 'here' }),
      () => service.edit({ sourceId, revision: 0, steps: [step] }),
      () => service.addNote({ networkId, ...fields, firstBlock: blockOf(project, '') }),
    ]
    for (const change of changes) expect(codeOf(() => command<unknown>(change))).toBe('published')
  })
})

describe('attendance', () => {
  test('is ticked, changed and taken off', () => {
    const note = addNote(project, 'one')
    const personId = addPerson()
    const tick = (status: 'here' | 'late' | 'away') => {
      project.command(() => project.service.attend({ sourceId: note.summary.id, personId, status }))
      return textOf(project, note.summary.id).attendance
    }
    expect(tick('here')).toEqual([{ personId, status: 'here' }])
    expect(tick('late')).toEqual([{ personId, status: 'late' }])
    expect(tick('away')).toEqual([])
    expect(tick('away')).toEqual([])
    project.journal.undo()
    expect(textOf(project, note.summary.id).attendance).toEqual([{ personId, status: 'late' }])
  })

  test('is for people of the same network', () => {
    const note = addNote(project, 'one')
    const personId = addPerson(addNetwork(project))
    const tick = () =>
      project.command(() =>
        project.service.attend({ sourceId: note.summary.id, personId, status: 'here' }),
      )
    expect(codeOf(tick)).toBe('not-found')
  })
})
