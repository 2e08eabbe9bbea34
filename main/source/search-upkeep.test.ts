import { expect, test } from 'vitest'
import { memoryProject } from '../database/memory.ts'
import { insert, run } from '../database/sql.ts'
import { mergeSearchSlice } from './search-upkeep.ts'

function codes(count: number) {
  const { db, command, work } = memoryProject()
  for (let at = 0; at < count; at += 1)
    command(() => {
      const row = {
        id: work.newId(),
        parent_id: null,
        position: `a${at}`,
        definition: '',
        color: 0,
      }
      insert(db, 'code', { ...row, name: `ladder ${at} ${'rung '.repeat(at % 7)}` })
    })
  const found = (word: string): number =>
    Number(db.prepare('SELECT count(*) FROM search WHERE search MATCH ?').pluck().get(word))
  const parts = (): number =>
    Number(db.prepare('SELECT count(DISTINCT segid) FROM search_idx').pluck().get())
  return { db, command, found, parts }
}

test('merges slice by slice until nothing is left, and finds the same as before', () => {
  const { db, found, parts } = codes(60)
  const before = parts()
  expect(before, 'every command wrote a part of its own').toBeGreaterThan(40)
  let slices = 0
  while (mergeSearchSlice(db)) slices += 1
  expect(slices).toBeGreaterThan(0)
  expect(parts()).toBeLessThan(before / 4)
  expect(found('ladder')).toBe(60)
  expect(mergeSearchSlice(db)).toBe(false)
})

test('what was removed stays away after merging', () => {
  const { db, command, found } = codes(30)
  command(() => run(db, `DELETE FROM code WHERE name LIKE 'ladder 1%'`))
  while (mergeSearchSlice(db));
  expect(found('ladder')).toBe(19)
})
