/** The disk is full in the middle of a large change: it is said, nothing is lost, and work goes on once there is room. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { memoryProject } from '../database/memory.ts'
import { insert } from '../database/sql.ts'
import { randomKey, temporaryFolder } from '../project/testing.ts'
import { comeTo, directReaders, largeChanges, prepare } from './large-changes-fixture.ts'
import { jobWriter } from './session.ts'
import { makeFile, openFile, type OpenFile } from './undo-steps/open-file.ts'

async function preparedFile(change: string): Promise<OpenFile & { readonly path: string }> {
  const path = join(temporaryFolder(), 'a.trellis')
  const key = randomKey()
  makeFile(path, key)
  const file = openFile(path, key, directReaders)
  onTestFinished(() => file.close())
  await prepare(file)
  await comeTo(file, change)
  return { ...file, path }
}

/** SQLite refuses a page too many as it would where the disk has no room for it. */
function leaveRoom(file: OpenFile, pages: number): void {
  const present = Number(file.one('PRAGMA page_count'))
  file.one(`PRAGMA max_page_count = ${present + pages}`)
}

test.each(Object.keys(largeChanges))('%s', async (change) => {
  const file = await preparedFile(change)
  const before = JSON.stringify(file.dump())
  leaveRoom(file, change === 'undoing all of it' ? 0 : 12)
  await expect(largeChanges[change]?.(file)).rejects.toThrow('disk-full')
  expect(statSync(file.path).size).toBeGreaterThan(0)

  leaveRoom(file, 1_000_000)
  await file.ask('coding.addCode', {
    ...{ parentId: null, name: 'Room', definition: '', color: 0, nodeIds: [] },
  })
  await file.ask('project.undo', {})
  expect(JSON.stringify(file.dump())).toBe(before)
  const sound = { pages: 'sound', journal: 'sound', foreignKeys: 0 }
  expect(await file.ask('project.check', {})).toMatchObject(sound)
  if (change === 'doing it again') return
  await largeChanges[change]?.(file)
  expect(JSON.stringify(file.dump())).not.toBe(before)
})

test('what a job could not even take back goes once there is room, before the next job or undo', async () => {
  const { db, journal, work } = memoryProject()
  const jobs = jobWriter(db, journal, work.newId)
  const pages = (): number => Number(db.pragma('page_count', { simple: true }))
  const networks = (): unknown => db.prepare('SELECT count(*) FROM network').pluck().get()
  const words = { edition: '2019', provenance: 'observed', read_only: 0, problem: '', aim: '' }
  const failed = jobs.begin('source', 'importFiles')
  failed.write(() => {
    for (let at = 0; at < 2_000; at += 1)
      insert(db, 'network', { id: `n${at}`, name: 'N', ...words, hub: '', about: '' })
  })
  db.pragma(`max_page_count = ${pages()}`)
  await expect(failed.takeBack()).rejects.toMatchObject({ code: 'SQLITE_FULL' })
  expect(networks()).toBe(2_000)
  expect(() => jobs.begin('source', 'importFiles')).toThrow('full')

  db.pragma(`max_page_count = ${pages() + 10_000}`)
  const next = jobs.begin('source', 'importFiles')
  expect(networks()).toBe(0)
  jobs.begin('coding', 'codeFound').done()
  next.write(() => insert(db, 'network', { id: 'a', name: 'N', ...words, hub: '', about: '' }))
  next.done()
  expect(networks()).toBe(1)
  expect(db.prepare('SELECT count(*) FROM setting').pluck().get()).toBe(0)
})
