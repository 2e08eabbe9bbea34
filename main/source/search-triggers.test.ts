import { expect, test } from 'vitest'
import { memoryProject } from '../database/memory.ts'
import { insert, run, update } from '../database/sql.ts'

const row = (id: string, name: string) => ({
  ...{ id, name, parent_id: null, position: id, definition: '', color: 0 },
})

function project() {
  const made = memoryProject()
  const { db } = made
  const found = (word: string): number[] =>
    db
      .prepare('SELECT rowid / 8 FROM search WHERE search MATCH ? ORDER BY 1')
      .pluck()
      .all(word) as number[]
  const parts = (): number =>
    Number(db.prepare('SELECT count(DISTINCT segid) FROM search_idx').pluck().get())
  const waiting = (): number =>
    Number(db.prepare('SELECT count(*) FROM search_changed').pluck().get())
  return { ...made, found, parts, waiting }
}

test('a command of many rows adds one part to the index', () => {
  const { db, command, found, parts, waiting } = project()
  const before = parts()
  command(() => {
    for (let at = 0; at < 200; at += 1) insert(db, 'code', row(`c${at}`, `ladder ${at}`))
  })
  expect(parts() - before).toBe(1)
  expect(found('ladder')).toHaveLength(200)
  expect(waiting()).toBe(0)
})

test('what is written, changed and removed in one command is found as it stands at its end', () => {
  const { db, command, journal, found } = project()
  command(() => {
    insert(db, 'code', row('a', 'ladder'))
    insert(db, 'code', row('b', 'ladder'))
    update(db, 'code', 'a', { name: 'stairs' })
    run(db, `DELETE FROM code WHERE id = 'b'`)
    insert(db, 'code', row('c', 'rope'))
  })
  expect([found('ladder'), found('stairs'), found('rope')]).toEqual([[], [1], [2]])
  command(() => {
    run(db, 'DELETE FROM code')
    insert(db, 'code', row('d', 'ladder'))
    update(db, 'code', 'd', { name: 'net' })
  })
  expect([found('ladder'), found('stairs'), found('rope'), found('net')]).toEqual([[], [], [], [1]])
  journal.undo()
  expect([found('stairs'), found('rope'), found('net')]).toEqual([[1], [2], []])
  journal.undo()
  expect([found('stairs'), found('rope')]).toEqual([[], []])
})

test('a command that fails leaves the index as it was', () => {
  const { db, command, found, waiting } = project()
  command(() => insert(db, 'code', row('a', 'ladder')))
  const failing = (): void =>
    command(() => {
      update(db, 'code', 'a', { name: 'stairs' })
      throw new Error('no')
    })
  expect(failing).toThrow('no')
  expect([found('ladder'), found('stairs'), waiting()]).toEqual([[1], [], 0])
})
