import { beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { MemoId } from '../../core/ids.ts'
import type { Target } from '../../core/memo/contract.ts'
import { all, insert, run } from '../database/sql.ts'
import { setBlind } from '../project/coder-blind.ts'
import { memoProject, type MemoProject } from './fixture.ts'
import { aboutSql } from './repository.ts'
import { foundBlocks } from './target-repository.ts'

let at: MemoProject

const links = (memoId: MemoId) => at.memo.get({ memoId }).links

beforeEach(() => {
  at = memoProject()
})

describe('a link', () => {
  test('to a passage shows its words, its code, and where it stands', () => {
    const [link] = links(at.write('On it', '', [{ kind: 'coding', id: at.coding }]))
    expect(link).toMatchObject({
      quote: 'They were kind about it.',
      context: 'Interview, P14',
      sourceId: at.project.sourceId,
      blockId: at.project.blocks[0],
      networkId: at.project.networkId,
    })
  })

  test('leads to every kind of thing, by its name', () => {
    const { db, work, command, networkId, sourceId, blocks } = at.project
    const wave = { id: work.newId(), network_id: networkId, label: 'Spring', date: '2024-03-01' }
    const person = { id: work.newId(), network_id: networkId, name: 'Ana', pseudonym: 'P01' }
    const rating = { id: work.newId(), network_id: networkId, wave_id: wave.id }
    const report = { id: work.newId(), network_id: networkId, wave_id: wave.id, title: 'R' }
    const query = { id: work.newId(), name: 'Q', query: '{}', coder_id: work.me() }
    const file = { id: work.newId(), hash: 'h', size: 0, chunk_size: 1, complete: 1 }
    const attachment = { id: work.newId(), source_id: sourceId, file_id: file.id, name: 'map.png' }
    const created = work.now()
    command(() => {
      insert(db, 'wave', { ...wave, held: 1, context: '' })
      insert(db, 'person', { ...person, role: '', site: '', may_quote: 1 })
      insert(db, 'rating', {
        ...rating,
        ...{ node_id: 'n19.structure.trust', rater_id: work.me(), state: 'draft', level: null },
        ...{ insufficient: 0, warrant: '', confidence: 'low', changed: created },
      })
      const standing = { kind: 'evaluation', status: 'draft', audience: '', changed: created }
      insert(db, 'report', { ...report, ...standing })
      insert(db, 'saved_query', { ...query, created, changed: created })
      insert(db, 'stored_file', file)
      const about = { media_type: 'image/png', about: '', position: 'a0', created }
      insert(db, 'attachment', { ...attachment, ...about, block_id: null })
    })
    const Id = z.strictObject({ id: z.string() })
    const projectId = work.newId()
    command(() => insert(db, 'project', { id: projectId, name: 'Mine', created }))
    expect(all(db, Id, 'SELECT id FROM project')).toHaveLength(1)
    const targets: readonly (readonly [Target, string])[] = [
      [{ kind: 'project', id: projectId }, 'Mine'],
      [{ kind: 'network', id: networkId }, 'Example'],
      [{ kind: 'wave', id: wave.id }, 'Spring'],
      [{ kind: 'person', id: person.id }, 'P01'],
      [{ kind: 'node', id: 'n19.structure.trust' }, 'Relational trust'],
      [{ kind: 'source', id: sourceId }, 'Interview, P14'],
      [{ kind: 'block', id: blocks[1] ?? '' }, 'Interview, P14'],
      [{ kind: 'attachment', id: attachment.id }, 'map.png'],
      [{ kind: 'code', id: at.code }, 'Kindness'],
      [{ kind: 'coding', id: at.coding }, 'Kindness'],
      [{ kind: 'memo', id: at.write('Another') }, 'Another'],
      [{ kind: 'query', id: query.id }, 'Q'],
      [{ kind: 'rating', id: rating.id }, 'Relational trust'],
      [{ kind: 'report', id: report.id }, 'R'],
    ]
    const read = links(
      at.write(
        'All',
        '',
        targets.map(([target]) => target),
      ),
    )
    expect(read.map(({ target, name }) => [target, name])).toEqual(targets)
    expect(read.every(({ gone }) => !gone)).toBe(true)
    expect(read.find(({ target }) => target.kind === 'person')?.context).toBe('Ana')
    expect(read.find(({ target }) => target.kind === 'rating')).toMatchObject({
      nodeId: 'n19.structure.trust',
      waveId: wave.id,
    })
    expect(read.find(({ target }) => target.kind === 'block')?.quote).toBe('Did it travel? 😀')
  })

  test('is said to be gone with its target, and is whole again when undo brings it back', () => {
    const other = at.write('Other')
    const id = at.write('On it', '', [
      { kind: 'memo', id: other },
      { kind: 'coding', id: at.coding },
    ])
    at.project.command(() => at.memo.remove({ memoId: other }))
    expect(links(id).map(({ gone }) => gone)).toEqual([true, false])
    at.project.command(() =>
      run(at.project.db, 'DELETE FROM coding WHERE id = @coding', { coding: at.coding }),
    )
    expect(links(id).map(({ name, gone }) => [name, gone])).toEqual([
      ['', true],
      ['', true],
    ])
    at.project.journal.undo()
    at.project.journal.undo()
    expect(links(id).map(({ name }) => name)).toEqual(['Other', 'Kindness'])
  })

  test('made twice is one, and one that is taken away comes back with undo', () => {
    const id = at.write('On it')
    const target = { kind: 'code', id: at.code } as const
    at.project.command(() => at.memo.link({ memoId: id, target }))
    at.project.command(() => at.memo.link({ memoId: id, target }))
    expect(links(id)).toHaveLength(1)
    at.project.command(() => at.memo.unlink({ memoId: id, target }))
    expect(links(id)).toEqual([])
    expect(() => at.project.command(() => at.memo.unlink({ memoId: id, target }))).toThrow(
      'not-found',
    )
    at.project.journal.undo()
    expect(links(id)).toHaveLength(1)
  })

  test('cannot be made to what is not there, nor to the memo itself', () => {
    const id = at.write('On it')
    const link = (target: Target) => () =>
      at.project.command(() => at.memo.link({ memoId: id, target }))
    expect(link({ kind: 'source', id: 'nothing' })).toThrow('not-found')
    expect(link({ kind: 'memo', id })).toThrow('not-found')
    expect(() => at.write('Other', '', [{ kind: 'code', id: at.coding }])).toThrow('not-found')
    expect(at.titles()).toEqual(['On it'])
  })

  test('is counted by what it leads to, each memo once', () => {
    const code = { kind: 'coding', id: at.coding } as const
    const memo = at.write('One', '', [code])
    at.write('Two', '', [code, { kind: 'memo', id: memo }])
    at.write('Entry', '', [code], 'journal')
    expect(at.memo.linkedKinds({ kind: 'memo' })).toEqual([
      { kind: 'coding', memos: 2 },
      { kind: 'memo', memos: 1 },
    ])
    expect(at.memo.linkedKinds({ kind: 'journal' })).toEqual([{ kind: 'coding', memos: 1 }])
  })

  test('is read from the other side too', () => {
    const other = at.write('Other')
    at.write('On it', '', [{ kind: 'memo', id: other }])
    at.write('Entry', '', [{ kind: 'memo', id: other }], 'journal')
    const about = at.memo.about({ target: { kind: 'memo', id: other } })
    expect(about.map(({ title }) => title)).toEqual(['Entry', 'On it'])
    const Plan = z.object({ detail: z.string() })
    const parameters = { kind: 'memo', id: other, mine: null }
    const plan = all(at.project.db, Plan, `EXPLAIN QUERY PLAN ${aboutSql}`, parameters)
    expect(plan[0]?.detail).toContain('memo_link_target')
  })
})

describe('what a link could lead to', () => {
  const found = (text: string, limit = 20): string[] =>
    at.memo.targets({ text, limit }).map(({ target, name }) => `${target.kind} ${name}`)

  test('is found by name, the best fit first, and passages after the names', () => {
    at.write('Kind words')
    expect(found('kind')).toEqual([
      'code Kindness',
      'memo Kind words',
      'coding Kindness',
      'block Interview, P14',
    ])
    expect(found('spok')).toEqual(['block Interview, P14'])
  })

  test('is found by a person’s real name, and by a framework node', () => {
    const { db, work, command, networkId } = at.project
    const person = { id: work.newId(), network_id: networkId, name: 'Åsa Berg', pseudonym: 'P01' }
    command(() => insert(db, 'person', { ...person, role: '', site: '', may_quote: 1 }))
    expect(found('asa')).toEqual(['person P01'])
    expect(found('relational tr')).toContain('node Relational trust')
  })

  test('is what was changed last where nothing is typed, and nothing where only signs are', () => {
    at.write('Newest')
    expect(found('')).toEqual(['source Interview, P14', 'memo Newest'])
    expect(found('"*')).toEqual([])
    expect(found('e', 1)).toHaveLength(1)
  })

  test('is no coding of somebody else for a coder who codes blind', () => {
    const { db, work, command } = at.project
    setBlind(db, work.me(), true)
    expect(found('kind')).toContain('coding Kindness')
    const other = work.newId()
    command(() => {
      insert(db, 'coder', { id: other, name: 'Other', initials: 'O' })
      db.prepare('UPDATE coding SET coder_id = ?').run(other)
    })
    expect(found('kind')).not.toContain('coding Kindness')
    setBlind(db, work.me(), false)
    expect(found('kind')).toContain('coding Kindness')
  })

  test('is looked for in the index', () => {
    const Plan = z.object({ detail: z.string() })
    const parameters = { match: '"a" *', limit: 1 }
    const plan = all(at.project.db, Plan, `EXPLAIN QUERY PLAN ${foundBlocks}`, parameters)
    expect(plan[0]?.detail).toContain('VIRTUAL TABLE')
  })
})
