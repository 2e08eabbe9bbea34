import { join } from 'node:path'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { close, connect, takeForWriting } from '../database/connection.ts'
import { migrate } from '../database/migrate.ts'
import { insert, run } from '../database/sql.ts'
import { randomKey, temporaryFolder } from '../project/testing.ts'
import { openJournal } from './journal.ts'
import { registerJournalFunctions } from './triggers.ts'

const fields = { edition: '2019', provenance: 'observed', read_only: 0 }
const texts = { problem: '', aim: '', hub: '', about: 'x'.repeat(300) }

/** Milliseconds that it takes to undo a change of so many rows in a file. */
function undoing(count: number): number {
  const db = connect(join(temporaryFolder(), 'a.trellis'), randomKey(), false)
  takeForWriting(db)
  registerJournalFunctions(db)
  migrate(db)
  const journal = openJournal({ db, newId: v7, now: () => '', coderId: () => '' })
  const command = (change: () => void): void =>
    journal.command({ feature: 'test', procedure: 'change' }, change)
  command(() => {
    for (let at = 0; at < count; at += 1)
      insert(db, 'network', { id: `n${at}`, name: `Network ${at}`, ...fields, ...texts })
  })
  command(() => run(db, `UPDATE network SET name = name || ' again', hub = about`))
  const before = performance.now()
  journal.undo()
  const took = performance.now() - before
  const changed = `SELECT count(*) FROM network WHERE name LIKE '% again' OR hub <> ''`
  expect(db.prepare(changed).pluck().get()).toBe(0)
  close(db)
  return took
}

test('undoing takes longer with the rows that were changed, and not with their square', () => {
  undoing(500)
  expect(undoing(8_000)).toBeLessThan(undoing(1_000) * 25)
})
