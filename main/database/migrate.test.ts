import { expect, test } from 'vitest'
import { openJournal } from '../journal/journal.ts'
import { checkChain } from '../journal/chain.ts'
import { registerJournalFunctions, writeTriggers } from '../journal/triggers.ts'
import { openMemory, type Database } from './connection.ts'
import { migrate, SCHEMA_VERSION, schemaVersion } from './migrate.ts'
import { foundation } from './migrations/0001-foundation.ts'
import { insert, run, update } from './sql.ts'

const searched = {
  source_block: ['text', 0],
  source: [`title || ' ' || new.about`, 1],
  code: [`name || ' ' || new.definition`, 2],
} as const

/** The first schema with its triggers, as the first files have them. */
function firstFile() {
  const db = openMemory()
  registerJournalFunctions(db)
  db.exec(foundation)
  writeTriggers(db)
  for (const [table, [text, number]] of Object.entries(searched))
    db.exec(`CREATE TRIGGER search_${table}_insert AFTER INSERT ON ${table} BEGIN
        INSERT INTO search (rowid, text) VALUES (new.key * 8 + ${number}, new.${text}); END;
      CREATE TRIGGER search_${table}_delete AFTER DELETE ON ${table} BEGIN
        DELETE FROM search WHERE rowid = old.key * 8 + ${number}; END;`)
  // The journal of today asks here what the index has to take in; in the first files nothing is noted.
  db.exec('CREATE TEMP TABLE search_changed (row INTEGER PRIMARY KEY, indexed INTEGER)')
  db.pragma('user_version = 1')
  let made = 0
  const newId = (): string => `entry-${(made += 1)}`
  const journal = openJournal({ db, newId, now: () => `at-${made}`, coderId: () => 'me' })
  const command = (change: () => void): void =>
    journal.command({ feature: 'test', procedure: 'change' }, change)
  return { db, journal, command }
}

function carry(db: Database): boolean {
  db.exec('DROP TABLE temp.search_changed')
  return migrate(db)
}

function fill(db: Database): void {
  const about = { about: '', provenance: 'observed' }
  const told = { problem: '', aim: '', hub: '', edition: '2019', read_only: 0 }
  insert(db, 'coder', { id: 'me', name: 'Coder', initials: 'C' })
  insert(db, 'network', { id: 'n', name: 'Network', ...told, ...about })
  const file = { file_name: '', file_hash: '', words: 3, revision: 0, changed: '' }
  const source = { network_id: 'n', wave_id: null, kind: 'note', date: '', ...about, ...file }
  insert(db, 'source', { id: 's', title: 'Visit', ...source })
  const line = { position: 'a0', kind: 'saw', speaker: '', at: '' }
  insert(db, 'source_block', { id: 'b', source_id: 's', text: 'They trusted 😀 her', ...line })
  const code = { parent_id: null, position: 'a0', color: 0 }
  insert(db, 'code', { id: 'c', name: 'Trust', definition: 'in others', ...code })
  const span = { start_block: 'b', start_offset: 0, end_block: 'b', end_offset: 4, touched: null }
  const by = { coder_id: 'me', direction: 'supports', memo: 'striking', created: '' }
  insert(db, 'coding', { id: 'x', source_id: 's', code_id: 'c', ...by, ...span })
}

const found = (db: Database, words: string): number[] =>
  db
    .prepare('SELECT rowid % 8 FROM search WHERE search MATCH ? ORDER BY 1')
    .pluck()
    .all(words) as number[]

const rows = (db: Database, table: string): unknown[] =>
  db.prepare(`SELECT * FROM ${table} ORDER BY key`).all()

test('a file of the first program is brought to the present with all that stands in it', () => {
  const { db, command } = firstFile()
  command(() => fill(db))
  expect(carry(db)).toBe(true)
  expect(schemaVersion(db)).toBe(SCHEMA_VERSION)
  expect(rows(db, 'code')).toMatchObject([{ name: 'Trust', inclusion: '', retired: 0 }])
  expect(rows(db, 'source')).toMatchObject([{ title: 'Visit', losses: '', protocol_id: null }])
  expect(db.prepare('SELECT codings FROM coded_source').pluck().all()).toEqual([1])
  expect([found(db, 'trusted'), found(db, 'visit'), found(db, 'others')]).toEqual([[0], [1], [2]])
  expect(found(db, 'striking')).toEqual([3])
  command(() => update(db, 'source', 's', { title: 'Call' }))
  expect([found(db, 'visit'), found(db, 'call')]).toEqual([[], [1]])
  expect(checkChain(db).problems).toEqual([])
  expect(db.pragma('foreign_key_check')).toEqual([])
})

test('codings with a memo are found without looking at the others', () => {
  const { db, command } = firstFile()
  command(() => fill(db))
  carry(db)
  const sql = `FROM coding INDEXED BY coding_memo WHERE memo <> ''`
  expect(db.prepare(`SELECT id ${sql}`).pluck().all()).toEqual(['x'])
})

test('what was done before can still be undone and redone', () => {
  const { db, journal, command } = firstFile()
  command(() => fill(db))
  const before = [rows(db, 'source_block'), rows(db, 'coding')]
  command(() => update(db, 'source_block', 'b', { text: 'They trusted 😁 her' }))
  command(() => {
    run(db, 'DELETE FROM coding')
    run(db, 'DELETE FROM code')
    run(db, 'DELETE FROM source_block')
    run(db, 'DELETE FROM source')
  })
  carry(db)
  journal.undo()
  journal.undo()
  expect([rows(db, 'source_block'), rows(db, 'coding')]).toEqual(before)
  expect(rows(db, 'code')).toMatchObject([{ name: 'Trust', example: '', retired: 0 }])
  expect(db.prepare('SELECT codings FROM coded_source').pluck().all()).toEqual([1])
  expect(found(db, 'trusted')).toEqual([0])
  journal.redo()
  journal.redo()
  expect([rows(db, 'source'), rows(db, 'coding')]).toEqual([[], []])
  expect(db.prepare('SELECT codings FROM coded_source').pluck().all()).toEqual([])
  expect(found(db, 'trusted')).toEqual([])
  expect(checkChain(db).problems).toEqual([])
})

test('a file that is up to date is left alone', () => {
  const { db } = firstFile()
  carry(db)
  expect(migrate(db)).toBe(false)
})
