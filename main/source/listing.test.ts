import { beforeEach, describe, expect, test } from 'vitest'
import type { SourceId } from '../../core/ids.ts'
import { insert } from '../database/sql.ts'
import { networkService } from '../network/service.ts'
import {
  addCoding,
  addNetwork,
  addNote,
  codeOf,
  sourceProject,
  type SourceProject,
} from './fixture.ts'

let project: SourceProject
let ids: readonly SourceId[]
const listed = () => project.service.list({ networkId: project.networkId })
const codingOf = (sourceId: SourceId) => {
  const note = project.service.get({ sourceId })
  const [block] = note.blocks
  if (block === undefined) throw new Error('A note has a block.')
  const at = (offset: number) => ({ blockId: block.id, offset })
  return addCoding(project, note, { start: at(0), end: at(1) })
}

beforeEach(() => {
  project = sourceProject()
  ids = ['one', 'two', 'three'].map((text) => addNote(project, text).summary.id)
})

describe('several sources', () => {
  test('change their kind by one command, which one undo takes back', () => {
    const { service, command, journal } = project
    const before = listed()
    command(() => service.changeSeveral({ sourceIds: ids.slice(0, 2), kind: 'artifact' }))
    expect(
      listed()
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['artifact', 'artifact', 'note'])
    journal.undo()
    expect(listed()).toEqual(before)
  })

  test('take no wave of another network, none of them', () => {
    const { service, command, work } = project
    const wave = { label: 'w', date: '2021-01-01', held: true, context: '' }
    const elsewhere = addNetwork(project)
    const { waveId } = command(() =>
      networkService(work).addWave({ networkId: elsewhere, ...wave }),
    )
    const before = listed()
    const change = () => command(() => service.changeSeveral({ sourceIds: [...ids], waveId }))
    expect(codeOf(change)).toBe('not-found')
    expect(listed()).toEqual(before)
  })

  test('go with their codings and come back by one undo', () => {
    const { service, command, journal } = project
    for (const id of ids) codingOf(id)
    const before = listed()
    command(() => service.removeSeveral({ sourceIds: [...ids] }))
    expect(listed()).toEqual([])
    journal.undo()
    expect(listed()).toEqual(before)
  })

  test('all stay while one of them is cited, is gone or is published', () => {
    const { service, command, db, work, networkId } = project
    const remove = () => command(() => service.removeSeveral({ sourceIds: [...ids] }))
    const [first] = ids
    if (first === undefined) throw new Error('There is one.')
    const coding_id = codingOf(first)
    const wave_id = work.newId()
    const rating_id = work.newId()
    const words = { state: 'draft', level: 1, insufficient: 0, warrant: '', confidence: 'low' }
    const wave = { label: 'w', date: '2021-01-01', held: 1, context: '' }
    command(() => {
      insert(db, 'wave', { id: wave_id, network_id: networkId, ...wave })
      insert(db, 'rating', {
        ...{ id: rating_id, network_id: networkId, node_id: 'n', wave_id, rater_id: work.me() },
        ...{ ...words, changed: '' },
      })
      insert(db, 'citation', { id: work.newId(), rating_id, coding_id, stance: 'for', position: 0 })
    })
    expect(codeOf(remove)).toBe('still-cited')
    command(() => db.exec('UPDATE network SET read_only = 1'))
    expect(codeOf(remove)).toBe('published')
    command(() => db.exec('UPDATE network SET read_only = 0; DELETE FROM citation'))
    command(() => service.remove({ sourceId: first }))
    expect(codeOf(remove)).toBe('not-found')
    expect(listed()).toHaveLength(2)
  })
})

describe('sources are found', () => {
  const asking = { personId: null, codeId: null }

  test('by whoever was there', () => {
    const { service, command, work, networkId } = project
    const ada = { name: 'Ada', role: '', site: '', mayQuote: true, pseudonym: 'P1' }
    const { personId } = command(() => networkService(work).addPerson({ networkId, ...ada }))
    expect(service.concerning({ networkId, ...asking, personId })).toEqual([])
    const [sourceId, second] = ids
    if (sourceId === undefined || second === undefined) throw new Error('There are some.')
    command(() => service.attend({ sourceId, personId, status: 'late' }))
    command(() => service.nameSpeaker({ sourceId: second, name: '', personId }))
    expect(service.concerning({ networkId, ...asking, personId })).toEqual([sourceId, second])
  })

  test('by a code or one below it, and by nothing at all', () => {
    const { service, command, db, work, networkId } = project
    const [first] = ids
    if (first === undefined) throw new Error('There is one.')
    const codingId = codingOf(first)
    const codeId = db.prepare('SELECT code_id FROM coding WHERE id = ?').pluck().get(codingId)
    const above = work.newId()
    command(() => {
      insert(db, 'code', {
        ...{ id: above, parent_id: null, position: 'z', name: 'Above', definition: '', color: 0 },
      })
      db.prepare('UPDATE code SET parent_id = ? WHERE id = ?').run(above, codeId)
    })
    const by = (code: unknown) =>
      service.concerning({ networkId, ...asking, codeId: code as never })
    expect(by(codeId)).toEqual([first])
    expect(by(above)).toEqual([first])
    expect(by(work.newId())).toEqual([])
    expect(by(null)).toEqual(ids)
  })
})
