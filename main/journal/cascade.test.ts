import { expect, test } from 'vitest'
import { memoryProject } from '../database/memory.ts'
import { insert, run } from '../database/sql.ts'
import { checkChain } from './chain.ts'

const hanging = [
  'person',
  'source',
  'source_block',
  'code',
  'coding',
  'protocol',
  'speaker',
  'attribute',
  'attribute_value',
  'memo',
  'memo_link',
  'attachment',
  'coding_place',
] as const

/** Everything that can hang on something, each once. */
function project() {
  const made = memoryProject()
  const { db, work } = made
  const me = work.me()
  made.command(() => {
    const about = { about: '', provenance: 'observed' }
    const told = { problem: '', aim: '', hub: '', edition: '2019', read_only: 0 }
    insert(db, 'network', { id: 'n', name: 'Network', ...told, ...about })
    const person = { name: 'Ana', pseudonym: 'P1', role: '', site: '', may_quote: 1 }
    insert(db, 'person', { id: 'p', network_id: 'n', ...person })
    insert(db, 'protocol', { id: 'o', name: 'Visit', prompts: '[]', nodes: '[]' })
    const file = { file_name: '', file_hash: '', words: 1, revision: 0, changed: '' }
    const source = { network_id: 'n', kind: 'note', date: '', protocol_id: 'o', ...about, ...file }
    insert(db, 'source', { id: 's', title: 'Visit', ...source })
    const line = { position: 'a0', kind: 'saw', speaker: 'A', at: '', text: 'trusted' }
    insert(db, 'source_block', { id: 'b', source_id: 's', ...line })
    insert(db, 'speaker', { id: 'w', source_id: 's', name: 'A', person_id: 'p' })
    const kind = { type: 'text', choices: '[]', position: 'a0' }
    insert(db, 'attribute', { id: 'ap', holder: 'person', name: 'Years', ...kind })
    insert(db, 'attribute', { id: 'as', holder: 'source', name: 'Place', ...kind })
    insert(db, 'attribute_value', { id: 'vp', attribute_id: 'ap', person_id: 'p', value: '3' })
    insert(db, 'attribute_value', { id: 'vs', attribute_id: 'as', source_id: 's', value: 'Hall' })
    const code = { position: 'a0', name: 'Trust', definition: '', color: 0 }
    insert(db, 'code', { id: 'c', parent_id: null, ...code })
    const span = { start_block: 'b', start_offset: 0, end_block: 'b', end_offset: 4 }
    const by = { coder_id: me, direction: 'supports', memo: '', created: '' }
    insert(db, 'coding', { id: 'x', source_id: 's', code_id: 'c', ...by, ...span })
    const stored = { hash: 'h', size: 0, chunk_size: 1, complete: 1 }
    insert(db, 'stored_file', { id: 'f', ...stored })
    const wall = { name: 'wall.png', media_type: 'image/png', position: 'a0', created: '' }
    const stands = { source_id: 's', file_id: 'f', block_id: 'b', about: '' }
    insert(db, 'attachment', { id: 't', ...stands, ...wall })
    const place = { page: null, left_edge: 1, top_edge: 1, width: 2, height: 2 }
    insert(db, 'coding_place', { id: 'r', coding_id: 'x', attachment_id: 't', ...place })
    const memo = { kind: 'memo', title: 'Odd', text: '', created: '', changed: '' }
    insert(db, 'memo', { id: 'm', coder_id: me, ...memo })
    insert(db, 'memo_link', { id: 'l', memo_id: 'm', target_kind: 'source', target_id: 's' })
  })
  const all = () => [
    ...hanging.map((table) => db.prepare(`SELECT * FROM ${table} ORDER BY key`).all()),
    db.prepare('SELECT * FROM coded_source').all(),
    db.prepare('SELECT rowid FROM search ORDER BY rowid').all(),
  ]
  return { ...made, all }
}

test.each([
  ['a person', ['DELETE FROM person']],
  ['an attribute', ['DELETE FROM attribute']],
  ['a memo', ['DELETE FROM memo']],
  ['a protocol', ['DELETE FROM protocol']],
  ['an attachment', ['DELETE FROM attachment']],
  ['a coding', ['DELETE FROM coding']],
  ['a line', ['DELETE FROM coding', 'DELETE FROM source_block']],
  ['a source', ['DELETE FROM coding', 'DELETE FROM source_block', 'DELETE FROM source']],
  ['a code', ['DELETE FROM coding', 'DELETE FROM code']],
])('what goes along with %s comes back with it, and goes again', (_, statements) => {
  const { db, journal, command, all } = project()
  const before = all()
  command(() => statements.forEach((sql) => run(db, sql)))
  const after = all()
  expect(after).not.toEqual(before)
  journal.undo()
  expect(all()).toEqual(before)
  journal.redo()
  expect(all()).toEqual(after)
  journal.undo()
  expect(all()).toEqual(before)
  expect(checkChain(db).problems).toEqual([])
  expect(db.pragma('foreign_key_check')).toEqual([])
})
