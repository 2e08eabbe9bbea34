import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { randomKey, temporaryFolder } from '../project/testing.ts'
import { PAGES_AT_ONCE, PAGES_WAITING, checkpointSlice, pagesWaiting } from './checkpoint.ts'
import { close, connect, takeForWriting, withoutWaiting } from './connection.ts'

function file() {
  const db = connect(join(temporaryFolder(), 'a.trellis'), randomKey(), false)
  onTestFinished(() => close(db))
  takeForWriting(db)
  db.exec('CREATE TABLE bytes (bytes BLOB)')
  const write = (pages: number): void => {
    db.prepare('INSERT INTO bytes VALUES (zeroblob(?))').run(pages * 4_096)
  }
  return { db, write }
}

test('a commit leaves its pages in the log, and they are brought in once there are many', () => {
  const { db, write } = file()
  write(PAGES_WAITING / 2)
  expect(checkpointSlice(db, false)).toBe(false)
  write(PAGES_WAITING)
  expect(pagesWaiting(db)).toBeGreaterThan(PAGES_WAITING)
  expect(checkpointSlice(db, false)).toBe(true)
  expect(pagesWaiting(db)).toBe(0)
  expect(checkpointSlice(db, true)).toBe(false)
})

test('what would take long waits until nobody asks', () => {
  const { db, write } = file()
  write(PAGES_AT_ONCE * 2)
  expect(checkpointSlice(db, false)).toBe(false)
  expect(checkpointSlice(db, true)).toBe(true)
  expect(pagesWaiting(db)).toBe(0)
})

test('commits wait for the disk again after one that did not, also where it failed', () => {
  const { db } = file()
  const waits = (): unknown => db.pragma('synchronous', { simple: true })
  expect([withoutWaiting(db, waits), waits()]).toEqual([1, 2])
  const failing = (): never => {
    throw new Error('no')
  }
  expect(() => withoutWaiting(db, failing)).toThrow('no')
  expect(waits()).toBe(2)
})
