import { join } from 'node:path'
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { PAGES_AT_ONCE, PAGES_WAITING, pagesWaiting } from '../database/checkpoint.ts'
import { close, connect, takeForWriting } from '../database/connection.ts'
import { migrate } from '../database/migrate.ts'
import { run } from '../database/sql.ts'
import { randomKey, temporaryFolder } from '../project/testing.ts'
import { openBetweenAnswers } from './between-answers.ts'

function file() {
  const db = connect(join(temporaryFolder(), 'a.trellis'), randomKey(), false)
  onTestFinished(() => close(db))
  takeForWriting(db)
  db.function('journal_old', () => null)
  migrate(db)
  const logged: string[] = []
  const { around } = openBetweenAnswers(
    () => db,
    (line) => logged.push(line),
  )
  let written = 0
  const write = (): void => {
    const value = 'x'.repeat(PAGES_WAITING * 5_000)
    run(db, 'INSERT INTO setting VALUES (@name, @value)', { name: `n${(written += 1)}`, value })
  }
  const index = (from: number): void => {
    for (let at = from; at < from + 100; at += 1)
      run(db, 'INSERT INTO search (rowid, text) VALUES (@at, @text)', { at, text: `word ${at}` })
  }
  const parts = (): number =>
    Number(db.prepare('SELECT count(DISTINCT segid) FROM search_idx').pluck().get())
  return { db, around, write, logged, index, parts }
}

test('the log is brought into the file after the answer was given', async () => {
  const { db, around, write } = file()
  const waiting = await around(() => {
    write()
    return Promise.resolve(pagesWaiting(db))
  }, false)
  expect(waiting).toBeGreaterThan(PAGES_WAITING)
  expect(pagesWaiting(db)).toBe(waiting)
  await nextTurn()
  await nextTurn()
  expect(pagesWaiting(db)).toBe(0)
})

test('a running job is no reason to let the log or the index grow', async () => {
  const { db, around, write, index, parts } = file()
  await around(async () => {
    write()
    for (let turn = 0; turn < 200 && pagesWaiting(db) > 0; turn += 1) await wait(5)
    expect(pagesWaiting(db)).toBe(0)
    index(0)
    const before = parts()
    for (let turn = 0; turn < 200 && parts() >= before; turn += 1) await wait(5)
    expect(parts()).toBeLessThan(before)
  }, true)
})

test('an answer that takes long and is no job brings in no more than one moment allows', async () => {
  const { db, around, write } = file()
  while (pagesWaiting(db) <= PAGES_AT_ONCE) write()
  const waiting = pagesWaiting(db)
  await around(() => wait(80), false)
  await nextTurn()
  await nextTurn()
  expect(pagesWaiting(db)).toBe(waiting)
})

test('upkeep that fails costs nobody their answer, and is logged without a word of the project', async () => {
  const { db, around, logged } = file()
  run(db, `INSERT INTO setting VALUES ('secret', 'secret')`)
  db.pragma('query_only = ON')
  db.exec('BEGIN')
  expect(await around(() => wait(80, 'answer'), true)).toBe('answer')
  db.exec('ROLLBACK')
  expect(logged.join()).not.toContain('secret')
  expect(new Set(logged)).toEqual(new Set(['Upkeep of the file was put off.']))
})
