import { beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { JobControl } from '../../core/contract.ts'
import { NodeId, type CodingId, type MemoId } from '../../core/ids.ts'
import type { MemoKind, MemoService, Target } from '../../core/memo/contract.ts'
import { codingProject, span, type CodingProject } from '../coding/fixture.ts'
import { all, insert, run } from '../database/sql.ts'
import { frameworkService } from '../framework/service.ts'
import { aboutSql } from './repository.ts'
import { memoService } from './service.ts'
import { foundBlocks } from './target-repository.ts'

let project: CodingProject
let memo: MemoService
let handed: Uint8Array
let coding: CodingId
let code: string

beforeEach(() => {
  project = codingProject()
  const files = {
    outgoing: (_name: string, bytes: Uint8Array) => {
      handed = bytes
      return 'ticket'
    },
  }
  memo = memoService(project.work, { framework: frameworkService(project.work), files })
  const [first] = project.blocks
  const { sourceId } = project
  const made = project.command(() =>
    project.coding.addWithNewCode({
      sourceId,
      span: span(first, 0, first, 24),
      direction: 'supports',
      name: 'Kindness',
    }),
  )
  coding = made.codingId
  code = made.codeId
})

function write(title: string, text = '', targets: Target[] = [], kind: MemoKind = 'memo'): MemoId {
  return project.command(() => memo.add({ kind, title, text, targets })).memoId
}
const listed = (filter: Partial<Parameters<MemoService['list']>[0]> = {}): string[] =>
  memo
    .list({ kind: 'memo', words: '', linkedTo: null, coderId: null, ...filter })
    .map(({ title }) => title)
const linksOf = (memoId: MemoId) => memo.get({ memoId }).links

describe('a memo', () => {
  test('says what was written, by whom, and about what', () => {
    const id = write('On trust', 'It grows slowly 😀.', [{ kind: 'code', id: code }])
    expect(memo.get({ memoId: id })).toMatchObject({
      kind: 'memo',
      title: 'On trust',
      text: 'It grows slowly 😀.',
      coderName: 'Coder One',
      links: [{ target: { kind: 'code', id: code }, gone: false }],
    })
  })

  test('that was changed last comes first; the journal goes by when its entries were made', () => {
    const first = write('First')
    write('Second')
    project.command(() => memo.change({ memoId: first, title: 'First', text: 'again' }))
    expect(listed()).toEqual(['First', 'Second'])
    const entry = write('Monday', '', [], 'journal')
    write('Tuesday', '', [], 'journal')
    project.command(() => memo.change({ memoId: entry, title: 'Monday', text: 'again' }))
    expect(listed({ kind: 'journal' })).toEqual(['Tuesday', 'Monday'])
  })

  test('of 200,000 letters is kept whole, and lists show its opening alone', () => {
    const text = '😀 word '.repeat(28_571)
    const id = write('Long', text)
    expect(memo.get({ memoId: id }).text).toBe(text)
    const [summary] = memo.list({ kind: 'memo', words: '', linkedTo: null, coderId: null })
    expect(Array.from(summary?.opening ?? '').length).toBeLessThanOrEqual(241)
    project.command(() => memo.change({ memoId: id, title: 'Long', text: `${text}.` }))
    project.journal.undo()
    expect(memo.get({ memoId: id }).text).toBe(text)
  })

  test('is found by the beginnings of its words, with other marks and capitals', () => {
    write('Réseaux', 'Trust grows SLOWLY between schools.')
    write('Other')
    expect(listed({ words: 'slow res' })).toEqual(['Réseaux'])
    expect(listed({ words: 'slow other' })).toEqual([])
    expect(listed({ words: '"*:' })).toEqual([])
  })

  test('is found by what it is linked to and by who wrote it', () => {
    write('Linked', '', [{ kind: 'code', id: code }])
    write('Loose')
    expect(listed({ linkedTo: 'code' })).toEqual(['Linked'])
    expect(listed({ linkedTo: 'person' })).toEqual([])
    const me = project.work.me()
    expect(memo.writers({})).toEqual([{ id: me, name: 'Coder One' }])
    expect(listed({ coderId: me })).toHaveLength(2)
  })

  test('is named by its opening for undo where it has no title', () => {
    write('', 'What the hub does\nnext')
    const Subject = z.strictObject({ subject: z.string() })
    expect(all(project.db, Subject, 'SELECT subject FROM journal').at(-1)?.subject).toBe(
      'What the hub does next',
    )
  })

  test('that is not there cannot be changed, linked or removed', () => {
    const id = write('Gone')
    project.command(() => memo.remove({ memoId: id }))
    const fields = { memoId: id, title: '', text: '' }
    expect(() => memo.get({ memoId: id })).toThrow('not-found')
    expect(() => project.command(() => memo.change(fields))).toThrow('not-found')
    expect(() => project.command(() => memo.remove({ memoId: id }))).toThrow('not-found')
  })
})

describe('a link', () => {
  test('to a passage shows its words, its code, and where it stands', () => {
    const [link] = linksOf(write('On it', '', [{ kind: 'coding', id: coding }]))
    expect(link).toMatchObject({
      quote: 'They were kind about it.',
      context: 'Interview, P14',
      sourceId: project.sourceId,
      blockId: project.blocks[0],
      networkId: project.networkId,
    })
  })

  test('leads to every kind of thing, by its name', () => {
    const { db, work, command, networkId, sourceId, blocks } = project
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
      [{ kind: 'code', id: code }, 'Kindness'],
      [{ kind: 'coding', id: coding }, 'Kindness'],
      [{ kind: 'memo', id: write('Another') }, 'Another'],
      [{ kind: 'query', id: query.id }, 'Q'],
      [{ kind: 'rating', id: rating.id }, 'Relational trust'],
      [{ kind: 'report', id: report.id }, 'R'],
    ]
    const links = linksOf(
      write(
        'All',
        '',
        targets.map(([target]) => target),
      ),
    )
    expect(links.map(({ target, name }) => [target, name])).toEqual(targets)
    expect(links.every(({ gone }) => !gone)).toBe(true)
    expect(links.find(({ target }) => target.kind === 'person')?.context).toBe('Ana')
    expect(links.find(({ target }) => target.kind === 'rating')).toMatchObject({
      nodeId: 'n19.structure.trust',
      waveId: wave.id,
    })
    expect(links.find(({ target }) => target.kind === 'block')?.quote).toBe('Did it travel? 😀')
  })

  test('is said to be gone with its target, and is whole again when undo brings it back', () => {
    const other = write('Other')
    const id = write('On it', '', [
      { kind: 'memo', id: other },
      { kind: 'coding', id: coding },
    ])
    project.command(() => memo.remove({ memoId: other }))
    expect(linksOf(id).map(({ gone }) => gone)).toEqual([true, false])
    project.command(() => run(project.db, 'DELETE FROM coding WHERE id = @coding', { coding }))
    expect(linksOf(id).map(({ name, gone }) => [name, gone])).toEqual([
      ['', true],
      ['', true],
    ])
    project.journal.undo()
    project.journal.undo()
    expect(linksOf(id).map(({ name }) => name)).toEqual(['Other', 'Kindness'])
  })

  test('made twice is one, and one that is taken away comes back with undo', () => {
    const id = write('On it')
    const target = { kind: 'code', id: code } as const
    project.command(() => memo.link({ memoId: id, target }))
    project.command(() => memo.link({ memoId: id, target }))
    expect(linksOf(id)).toHaveLength(1)
    project.command(() => memo.unlink({ memoId: id, target }))
    expect(linksOf(id)).toEqual([])
    expect(() => project.command(() => memo.unlink({ memoId: id, target }))).toThrow('not-found')
    project.journal.undo()
    expect(linksOf(id)).toHaveLength(1)
  })

  test('cannot be made to what is not there, nor to the memo itself', () => {
    const id = write('On it')
    const link = (target: Target) => () => project.command(() => memo.link({ memoId: id, target }))
    expect(link({ kind: 'source', id: 'nothing' })).toThrow('not-found')
    expect(link({ kind: 'memo', id })).toThrow('not-found')
    expect(() => write('Other', '', [{ kind: 'code', id: coding }])).toThrow('not-found')
    expect(listed()).toEqual(['On it'])
  })

  test('is read from the other side too', () => {
    const other = write('Other')
    write('On it', '', [{ kind: 'memo', id: other }])
    write('Entry', '', [{ kind: 'memo', id: other }], 'journal')
    const about = memo.about({ target: { kind: 'memo', id: other } })
    expect(about.map(({ title }) => title)).toEqual(['Entry', 'On it'])
    const Plan = z.object({ detail: z.string() })
    const parameters = { kind: 'memo', id: other }
    const plan = all(project.db, Plan, `EXPLAIN QUERY PLAN ${aboutSql}`, parameters)
    expect(plan[0]?.detail).toContain('memo_link_target')
  })
})

describe('what a link could lead to', () => {
  const found = (text: string, limit = 20): string[] =>
    memo.targets({ text, limit }).map(({ target, name }) => `${target.kind} ${name}`)

  test('is found by name, the best fit first, and passages after the names', () => {
    write('Kind words')
    expect(found('kind')).toEqual([
      'code Kindness',
      'memo Kind words',
      'coding Kindness',
      'block Interview, P14',
    ])
    expect(found('spok')).toEqual(['block Interview, P14'])
  })

  test('is found by a person’s real name, and by a framework node', () => {
    const { db, work, command, networkId } = project
    const person = { id: work.newId(), network_id: networkId, name: 'Åsa Berg', pseudonym: 'P01' }
    command(() => insert(db, 'person', { ...person, role: '', site: '', may_quote: 1 }))
    expect(found('asa')).toEqual(['person P01'])
    expect(found('relational tr')).toContain('node Relational trust')
  })

  test('is what was changed last where nothing is typed, and nothing where only signs are', () => {
    write('Newest')
    expect(found('')).toEqual(['source Interview, P14', 'memo Newest'])
    expect(found('"*')).toEqual([])
    expect(found('e', 1)).toHaveLength(1)
  })

  test('is looked for in the index', () => {
    const Plan = z.object({ detail: z.string() })
    const parameters = { match: '"a" *', limit: 1 }
    const plan = all(project.db, Plan, `EXPLAIN QUERY PLAN ${foundBlocks}`, parameters)
    expect(plan[0]?.detail).toContain('VIRTUAL TABLE')
  })
})

test('a thousand memos with links are listed quickly', () => {
  const targets: Target[] = [
    { kind: 'code', id: code },
    { kind: 'coding', id: coding },
    { kind: 'node', id: NodeId.parse('n19.structure.trust') },
  ]
  for (let at = 0; at < 1_000; at += 1) write(`Memo ${at}`, 'word '.repeat(400), targets)
  const before = performance.now()
  expect(listed()).toHaveLength(1_000)
  expect(performance.now() - before).toBeLessThan(400)
})

test('the journal is read in whole entries, as many as are asked for', () => {
  write('Monday', 'One.\n\nTwo.', [], 'journal')
  write('Tuesday', 'Three.', [], 'journal')
  const read = (words: string, limit: number): string[] =>
    memo.journal({ words, coderId: null, limit }).map(({ text }) => text)
  expect(read('', 1)).toEqual(['Three.'])
  expect(read('two', 10)).toEqual(['One.\n\nTwo.'])
})

test('as Markdown, memos stand oldest first with what they are linked to, and no real name', async () => {
  const { db, work, command, networkId } = project
  const person = { id: work.newId(), network_id: networkId, name: 'Ana', pseudonym: 'P01' }
  command(() => insert(db, 'person', { ...person, role: '', site: '', may_quote: 1 }))
  write('On # trust', 'It *grows*.', [
    { kind: 'coding', id: coding },
    { kind: 'person', id: person.id },
  ])
  write('Later')
  const control: JobControl<unknown> = {
    report: () => undefined,
    check: () => undefined,
    pause: () => Promise.resolve(),
  }
  await memo.exportMarkdown({ kind: 'memo' }, control)
  const text = new TextDecoder().decode(handed)
  expect(text).toContain('# Memos\n\n## On \\# trust\n\n_Coder One, 5 January 2026')
  expect(text).toContain(
    'It *grows*.\n\n- Coded passage: Kindness, Interview, P14: “They were kind about it.”\n- Person: P01\n',
  )
  expect(text).not.toContain('Ana')
  expect(text.indexOf('On \\#')).toBeLessThan(text.indexOf('Later'))
})
