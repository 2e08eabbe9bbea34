import { beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { JobControl } from '../../core/contract.ts'
import { NodeId } from '../../core/ids.ts'
import type { Target } from '../../core/memo/contract.ts'
import { all, insert } from '../database/sql.ts'
import { memoProject, type MemoProject } from './fixture.ts'

let at: MemoProject

beforeEach(() => {
  at = memoProject()
})

describe('a memo', () => {
  test('says what was written, by whom, and about what', () => {
    const id = at.write('On trust', 'It grows slowly 😀.', [{ kind: 'code', id: at.code }])
    expect(at.memo.get({ memoId: id })).toMatchObject({
      kind: 'memo',
      title: 'On trust',
      text: 'It grows slowly 😀.',
      coderName: 'Coder One',
      links: [{ target: { kind: 'code', id: at.code }, gone: false }],
    })
  })

  test('keeps what another wrote meanwhile, and gives what stands then', () => {
    const memoId = at.write('On trust', 'one two three')
    const base = { title: 'On trust', text: 'one two three' }
    const change = (text: string) =>
      at.project.command(() => at.memo.change({ memoId, title: base.title, text, known: [base] }))
    expect(change('one two drei').text).toBe('one two drei')
    expect(change('uno two three').text).toBe('uno two drei')
    expect(change('one two trois').text).toBe('uno two drei\n\none two trois')
    expect(at.memo.get({ memoId }).text).toBe('uno two drei\n\none two trois')
  })

  test('that was changed last comes first; the journal goes by when its entries were made', () => {
    const first = at.write('First')
    at.write('Second')
    at.project.command(() => at.memo.change({ memoId: first, title: 'First', text: 'again' }))
    expect(at.titles()).toEqual(['First', 'Second'])
    const entry = at.write('Monday', '', [], 'journal')
    at.write('Tuesday', '', [], 'journal')
    at.project.command(() => at.memo.change({ memoId: entry, title: 'Monday', text: 'again' }))
    expect(at.titles({ kind: 'journal' })).toEqual(['Tuesday', 'Monday'])
  })

  test('of 200,000 letters is kept whole, and lists show its opening alone', () => {
    const text = '😀 word '.repeat(28_571)
    const id = at.write('Long', text)
    expect(at.memo.get({ memoId: id }).text).toBe(text)
    const [summary] = at.memo.list({ kind: 'memo', words: '', linkedTo: null, coderId: null })
    expect(Array.from(summary?.opening ?? '').length).toBeLessThanOrEqual(241)
    at.project.command(() => at.memo.change({ memoId: id, title: 'Long', text: `${text}.` }))
    at.project.journal.undo()
    expect(at.memo.get({ memoId: id }).text).toBe(text)
  })

  test('is found by the beginnings of its words, with other marks and capitals', () => {
    at.write('Réseaux', 'Trust grows SLOWLY between schools.')
    at.write('Other')
    expect(at.titles({ words: 'slow res' })).toEqual(['Réseaux'])
    expect(at.titles({ words: 'slow other' })).toEqual([])
    expect(at.titles({ words: '"*:' })).toEqual([])
  })

  test('is found by what it is linked to and by who wrote it', () => {
    at.write('Linked', '', [{ kind: 'code', id: at.code }])
    at.write('Loose')
    expect(at.titles({ linkedTo: 'code' })).toEqual(['Linked'])
    expect(at.titles({ linkedTo: 'person' })).toEqual([])
    const me = at.project.work.me()
    expect(at.memo.writers({})).toEqual([{ id: me, name: 'Coder One' }])
    expect(at.titles({ coderId: me })).toHaveLength(2)
  })

  test('is named by its opening for undo where it has no title', () => {
    at.write('', 'What the hub does\nnext')
    const Subject = z.strictObject({ subject: z.string() })
    expect(all(at.project.db, Subject, 'SELECT subject FROM journal').at(-1)?.subject).toBe(
      'What the hub does next',
    )
  })

  test('that is not there cannot be changed, linked or removed', () => {
    const id = at.write('Gone')
    at.project.command(() => at.memo.remove({ memoId: id }))
    const fields = { memoId: id, title: '', text: '' }
    expect(() => at.memo.get({ memoId: id })).toThrow('not-found')
    expect(() => at.project.command(() => at.memo.change(fields))).toThrow('not-found')
    expect(() => at.project.command(() => at.memo.remove({ memoId: id }))).toThrow('not-found')
  })
})

test('a thousand memos with links are listed quickly', () => {
  const targets: Target[] = [
    { kind: 'code', id: at.code },
    { kind: 'coding', id: at.coding },
    { kind: 'node', id: NodeId.parse('n19.structure.trust') },
  ]
  for (let made = 0; made < 1_000; made += 1) at.write(`Memo ${made}`, 'word '.repeat(400), targets)
  const before = performance.now()
  expect(at.titles()).toHaveLength(1_000)
  expect(performance.now() - before).toBeLessThan(400)
})

test('the journal is read in whole entries, as many as are asked for', () => {
  at.write('Monday', 'One.\n\nTwo.', [], 'journal')
  at.write('Tuesday', 'Three.', [], 'journal')
  const read = (words: string, limit: number): string[] =>
    at.memo.journal({ words, coderId: null, limit }).map(({ text }) => text)
  expect(read('', 1)).toEqual(['Three.'])
  expect(read('two', 10)).toEqual(['One.\n\nTwo.'])
})

test('as Markdown, memos stand oldest first with what they are linked to, and no real name', async () => {
  const { db, work, command, networkId } = at.project
  const person = { id: work.newId(), network_id: networkId, name: 'Ana', pseudonym: 'P01' }
  command(() => insert(db, 'person', { ...person, role: '', site: '', may_quote: 1 }))
  at.write('On # trust', 'It *grows*.', [
    { kind: 'coding', id: at.coding },
    { kind: 'person', id: person.id },
  ])
  at.write('Later')
  const control: JobControl<unknown> = {
    report: () => undefined,
    check: () => undefined,
    pause: () => Promise.resolve(),
  }
  await at.memo.exportMarkdown({ kind: 'memo' }, control)
  const text = new TextDecoder().decode(at.handed.at(-1))
  expect(text).toContain('# Memos\n\n## On \\# trust\n\n_Coder One, 5 January 2026')
  expect(text).toContain(
    'It *grows*.\n\n- Coded passage: Kindness, Interview, P14: “They were kind about it.”\n- Person: P01\n',
  )
  expect(text).not.toContain('Ana')
  expect(text.indexOf('On \\#')).toBeLessThan(text.indexOf('Later'))
})
