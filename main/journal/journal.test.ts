import { describe, expect, test } from 'vitest'
import { memoryProject } from '../database/memory.ts'
import { insert, update, run } from '../database/sql.ts'
import { checkChain } from './chain.ts'

const row = (id: string, name: string) => ({
  id,
  name,
  edition: '2019',
  provenance: 'observed',
  read_only: 0,
  problem: '',
  aim: '',
  hub: '',
  about: '',
})

describe('the journal', () => {
  test('takes back and brings back inserts, updates and deletes in order', () => {
    const { db, journal, command } = memoryProject()
    const names = () => db.prepare('SELECT name FROM network ORDER BY name').pluck().all()
    command(() => insert(db, 'network', row('a', 'Alpha')))
    command(() => update(db, 'network', 'a', { name: 'Beta' }))
    command(() => run(db, `DELETE FROM network`))
    journal.undo()
    expect(names()).toEqual(['Beta'])
    journal.undo()
    expect(names()).toEqual(['Alpha'])
    journal.redo()
    expect(names()).toEqual(['Beta'])
    journal.redo()
    expect(names()).toEqual([])
    expect(journal.nextRedo()).toBeNull()
    journal.undo()
    journal.undo()
    journal.undo()
    expect(names()).toEqual([])
    expect(checkChain(db)).toEqual({ entries: 11, problems: [] })
  })

  test('a new command ends what could be redone', () => {
    const { db, journal, command } = memoryProject()
    command(() => insert(db, 'network', row('a', 'Alpha')))
    journal.undo()
    command(() => insert(db, 'network', row('b', 'Beta')))
    expect(journal.nextRedo()).toBeNull()
    expect(() => journal.redo()).toThrow('nothing-to-redo')
  })

  test('notes of a long text only what changed', () => {
    const { db, journal, command } = memoryProject()
    const long = 'An observation. '.repeat(200)
    command(() => insert(db, 'network', { ...row('a', 'A'), about: `${long}😀 end` }))
    command(() => update(db, 'network', 'a', { about: `${long}😁 end` }))
    const noted = db
      .prepare('SELECT old FROM journal_change ORDER BY seq DESC LIMIT 1')
      .pluck()
      .get() as string
    expect(noted.length).toBeLessThan(120)
    journal.undo()
    expect(db.prepare('SELECT about FROM network').pluck().get()).toBe(`${long}😀 end`)
  })

  test('refuses a change outside of a command, and a change of itself', () => {
    const { db } = memoryProject()
    expect(() => insert(db, 'network', row('a', 'Alpha'))).toThrow('outside of a command')
    expect(() => run(db, `UPDATE journal SET subject = 'x'`)).toThrow('append-only')
    expect(() => run(db, `DELETE FROM journal_change`)).toThrow('append-only')
  })

  test('leaves nothing of a command that fails', () => {
    const { db, journal, command } = memoryProject()
    const before = journal.nextUndo()
    expect(() =>
      command(() => {
        insert(db, 'network', row('a', 'A'))
        throw new Error('no')
      }),
    ).toThrow('no')
    expect(journal.nextUndo()).toEqual(before)
    expect(db.prepare('SELECT count(*) FROM network').pluck().get()).toBe(0)
  })

  test('takes back a batch as one', () => {
    const { db, journal } = memoryProject()
    const name = { feature: 'source', procedure: 'importFiles' }
    for (const id of ['a', 'b', 'c'])
      journal.command(name, () => insert(db, 'network', row(id, id)), 'batch-1')
    journal.undo()
    expect(db.prepare('SELECT count(*) FROM network').pluck().get()).toBe(0)
    journal.redo()
    expect(db.prepare('SELECT count(*) FROM network').pluck().get()).toBe(3)
  })

  test('takes a stopped job back an entry at a time, whatever was done in between', () => {
    const { db, journal, command } = memoryProject()
    const name = { feature: 'source', procedure: 'importFiles' }
    const names = () => db.prepare('SELECT name FROM network ORDER BY name').pluck().all()
    for (const id of ['a', 'b'])
      journal.command(name, () => insert(db, 'network', row(id, id)), 'batch-1')
    command(() => insert(db, 'network', row('own', 'own')))
    journal.command(name, () => insert(db, 'network', row('c', 'c')), 'batch-1')
    expect(journal.takeBackNewest('batch-1')).toBe(true)
    expect(names()).toEqual(['a', 'b', 'own'])
    while (journal.takeBackNewest('batch-1'));
    expect(names()).toEqual(['own'])
    expect(journal.takeBackNewest('batch-1')).toBe(false)
    expect(checkChain(db).problems).toEqual([])
    journal.undo()
    expect(names()).toEqual([])
  })

  test('the chain shows an entry that was altered behind its back', () => {
    const { db, command } = memoryProject()
    command(() => insert(db, 'network', row('a', 'Alpha')))
    db.exec(
      `DROP TRIGGER journal_lock_journal_change_update; UPDATE journal_change SET old = '{}' WHERE seq = 2`,
    )
    expect(checkChain(db).problems).toHaveLength(1)
  })
})
