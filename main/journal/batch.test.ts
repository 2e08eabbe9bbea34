import { describe, expect, test } from 'vitest'
import { memoryProject } from '../database/memory.ts'
import { insert, run, update } from '../database/sql.ts'
import { checkChain } from './chain.ts'

const fields = { edition: '2019', provenance: 'observed', read_only: 0 }
const texts = { problem: '', aim: '', hub: '', about: '' }

function project() {
  const made = memoryProject()
  const { db, journal, command } = made
  const network = (id: string): void => insert(db, 'network', { id, name: id, ...fields, ...texts })
  const job = (id: string, batch = 'job'): void =>
    journal.command({ feature: 'source', procedure: 'importFiles' }, () => network(id), batch)
  const wave = (network_id: string): void =>
    command(() =>
      insert(db, 'wave', { id: 'w', network_id, label: '', date: '', held: 1, context: '' }),
    )
  const stop = (batch: string): void => {
    while (journal.takeBackNewest(batch));
  }
  const names = () => db.prepare('SELECT name FROM network ORDER BY key').pluck().all()
  return { ...made, job, wave, names, stop }
}

describe('a job between whose entries a person went on working', () => {
  test('is undone around what the person did, and comes back in the same order', () => {
    const { db, journal, command, job, names } = project()
    job('a')
    command(() => update(db, 'network', 'a', { name: 'renamed' }))
    job('b')
    job('c')
    journal.undo()
    expect(names()).toEqual(['renamed'])
    journal.undo()
    expect(names()).toEqual(['a'])
    journal.undo()
    expect(names()).toEqual([])
    journal.redo()
    journal.redo()
    expect(names()).toEqual(['renamed'])
    journal.redo()
    expect(names()).toEqual(['renamed', 'b', 'c'])
    expect(journal.nextRedo()).toBeNull()
    expect(checkChain(db).problems).toEqual([])
  })

  test('keeps, when it is stopped, what the person’s own work stands on', () => {
    const { db, journal, job, wave, names, stop } = project()
    job('a')
    wave('a')
    job('b')
    stop('job')
    expect(names()).toEqual(['a'])
    journal.undo()
    expect(db.prepare('SELECT count(*) FROM wave').pluck().get()).toBe(0)
    journal.undo()
    expect(names()).toEqual([])
  })

  test('keeps, when it is stopped, what the person changed', () => {
    const { db, journal, command, job, names, stop } = project()
    job('a')
    job('b')
    command(() => update(db, 'network', 'b', { name: 'mine' }))
    job('c')
    stop('job')
    expect(names()).toEqual(['a', 'mine'])
    journal.undo()
    expect(names()).toEqual(['a', 'b'])
  })

  test('keeps, when it is stopped, what the person added to it and would go along unseen', () => {
    const { db, journal, command, job, stop } = project()
    const made = { date: '', about: '', file_name: '', file_hash: '', words: 0, revision: 0 }
    const fields = { network_id: 'a', kind: 'note', provenance: 'observed', changed: '' }
    job('a')
    journal.command(
      { feature: 'source', procedure: 'importFiles' },
      () => insert(db, 'source', { id: 's', title: 's', ...fields, ...made }),
      'job',
    )
    command(() => insert(db, 'speaker', { id: 'who', source_id: 's', name: 'P1', person_id: null }))
    stop('job')
    expect(db.prepare('SELECT id FROM speaker').pluck().all()).toEqual(['who'])
    expect(db.prepare('SELECT id FROM source').pluck().all()).toEqual(['s'])
    expect(checkChain(db).problems).toEqual([])
    journal.undo()
    expect(db.prepare('SELECT id FROM speaker').pluck().all()).toEqual([])
  })

  test('is not offered again once it was stopped', () => {
    const { db, journal, command, job, names, stop } = project()
    command(() => insert(db, 'network', { id: 'own', name: 'own', ...fields, ...texts }))
    job('a')
    job('b')
    stop('job')
    expect(journal.nextRedo()).toBeNull()
    expect(() => journal.redo()).toThrow('nothing-to-redo')
    journal.undo()
    journal.redo()
    expect(names()).toEqual(['own'])
    expect(checkChain(db).problems).toEqual([])
  })

  test('is not offered again where the person had undone and redone it before', () => {
    const { journal, job, stop } = project()
    job('a')
    journal.undo()
    journal.redo()
    stop('job')
    expect(journal.nextRedo()).toBeNull()
  })

  test('goes whole, when it is stopped, where the person worked elsewhere', () => {
    const { db, journal, job, wave, command, names, stop } = project()
    command(() => insert(db, 'network', { id: 'own', name: 'own', ...fields, ...texts }))
    job('a')
    wave('own')
    job('b')
    stop('job')
    expect(names()).toEqual(['own'])
    journal.undo()
    expect(db.prepare('SELECT count(*) FROM wave').pluck().get()).toBe(0)
  })

  test('comes to an end where the person has removed what it wrote', () => {
    const { db, journal, command, job, names, stop } = project()
    job('a')
    command(() => run(db, `DELETE FROM network`))
    stop('job')
    expect(names()).toEqual([])
    journal.undo()
    expect(names()).toEqual(['a'])
  })
})
