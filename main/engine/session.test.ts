/** The open file and the writer of its jobs, where the file is replaced at an awkward moment. */
import { copyFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { AppError } from '../../core/errors.ts'
import { memoryProject } from '../database/memory.ts'
import { insert } from '../database/sql.ts'
import { openProjectFile } from '../project/project-file.ts'
import { randomKey, temporaryFolder } from '../project/testing.ts'
import { openFiles } from './files.ts'
import { jobWriter, openSession } from './session.ts'
import { makeFile } from './undo-steps/open-file.ts'

const now = (): string => '2026-01-05T09:00:00.000Z'
const readers = {
  read: () => Promise.reject(new AppError('unknown-format')),
  close: () => Promise.resolve(),
}
const words = { edition: '2019', provenance: 'observed', read_only: 0, problem: '', aim: '' }
const network = (id: string) => ({ id, name: 'N', ...words, hub: '', about: '' })

/** A project whose older copy waits beside it. */
function opened() {
  const folder = temporaryFolder()
  const path = join(folder, 'a.trellis')
  const older = join(folder, 'older')
  const key = randomKey()
  makeFile(path, key)
  copyFileSync(path, older)
  const session = openSession({ files: openFiles(), readers, now })
  onTestFinished(() => session.lock())
  const { db, journal } = session.open(path, openProjectFile(path, key), key)
  const add = (id: string): void => {
    journal.command({ feature: 'network', procedure: 'add' }, () =>
      insert(db, 'network', network(id)),
    )
    session.markSaved()
  }
  return { session, db, path, older, add }
}

test('an older file is known as one also where what was open does not answer any more', () => {
  const { session, db, path, older, add } = opened()
  add('a')
  db.close()
  renameSync(older, path)
  expect(() => session.requireFile()).toThrow('project-gone')
  expect(session.isOpen()).toBe(false)
})

test('a copy with all of the work is gone on with, also where what was open does not answer any more', () => {
  const { session, db, path, older, add } = opened()
  add('a')
  db.close()
  copyFileSync(path, older)
  renameSync(older, path)
  expect(session.requireFile()).toBe(true)
  expect(session.isOpen()).toBe(true)
})

test('a job whose file goes away while it runs does not end well, and is taken back', async () => {
  const { db, journal, work } = memoryProject()
  let isThere = true
  const requireFile = (): void => {
    if (!isThere) throw new AppError('project-gone')
  }
  const batch = jobWriter(db, journal, work.newId, requireFile).begin('source', 'importFiles')
  batch.write(() => insert(db, 'network', network('a')))
  isThere = false
  expect(() => batch.write(() => insert(db, 'network', network('b')))).toThrow('project-gone')
  expect(() => batch.done()).toThrow('project-gone')
  await batch.takeBack()
  expect(db.prepare('SELECT count(*) FROM network').pluck().get()).toBe(0)
  expect(db.prepare('SELECT count(*) FROM setting').pluck().get()).toBe(0)
})
