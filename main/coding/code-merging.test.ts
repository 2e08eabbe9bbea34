import { describe, expect, test } from 'vitest'
import { CoderId, NodeId } from '../../core/ids.ts'
import { insert } from '../database/sql.ts'
import { carryingCitations } from '../rating/carried-citations.ts'
import { codebookProject, dump } from './code-fixture.ts'

const project = () => codebookProject(carryingCitations)

describe('merging codes', () => {
  test('carries every coding along, and one undo brings all of them back', () => {
    const at = project()
    const [a, b, c] = [at.add('A'), at.add('B'), at.add('C')]
    at.code(a)
    at.code(b, [5, 9])
    at.code(c, [10, 14])
    const before = dump(at)
    expect(at.merge([a, b], c)).toEqual({ moved: 2, joined: 0 })
    expect(at.codings().map(({ codeId }) => codeId)).toEqual([c, c, c])
    expect(at.codes().map(({ name, codings }) => [name, codings])).toEqual([['C', 3]])
    at.journal.undo()
    expect(dump(at)).toEqual(before)
    at.journal.redo()
    expect(at.codings()).toHaveLength(3)
  })

  test('joins what one coder coded twice on one span: memos kept, differing directions mixed', () => {
    const at = project()
    const [a, b] = [at.add('A'), at.add('B')]
    const first = at.code(a, [0, 4], 'supports')
    const second = at.code(b, [0, 4], 'counters')
    at.command(() => at.coding.memo({ codingId: first, memo: 'One.' }))
    at.command(() => at.coding.memo({ codingId: second, memo: 'Two.' }))
    expect(at.coding.planMerge({ codeIds: [a], intoId: b })).toEqual({
      codings: 1,
      moved: 0,
      joined: 1,
      mixed: 1,
      children: [],
      obstacles: [],
    })
    expect(at.merge([a], b)).toEqual({ moved: 0, joined: 1 })
    expect(at.codings()).toMatchObject([
      { id: second, codeId: b, direction: 'mixed', memo: 'Two.\n\nOne.' },
    ])
  })

  test('leaves two coders’ codings of one span as two', () => {
    const at = project()
    const [a, b] = [at.add('A'), at.add('B')]
    at.code(a)
    at.code(b)
    const other = CoderId.parse(at.work.newId())
    at.command(() => {
      insert(at.db, 'coder', { id: other, name: 'Two', initials: 'T' })
      at.db.prepare('UPDATE coding SET coder_id = ? WHERE code_id = ?').run(other, b)
    })
    expect(at.merge([a], b)).toEqual({ moved: 1, joined: 0 })
    expect(at.codings()).toHaveLength(2)
  })

  test('leaves two regions of a picture on one span as two', () => {
    const at = project()
    const [a, b] = [at.add('A'), at.add('B')]
    const places = [at.code(a), at.code(b)]
    at.command(() => {
      const file = { hash: 'x', size: 1, chunk_size: 1, complete: 1 }
      insert(at.db, 'stored_file', { id: 'f', ...file })
      const what = { source_id: at.sourceId, file_id: 'f', name: 'a.png', media_type: 'image/png' }
      const rest = { about: '', block_id: null, position: 'a', created: at.work.now() }
      insert(at.db, 'attachment', { id: 'p', ...what, ...rest })
      const size = { top_edge: 0, width: 5, height: 5 }
      for (const [left, id] of places.entries())
        insert(at.db, 'coding_place', {
          id: `q${String(left)}`,
          coding_id: id,
          attachment_id: 'p',
          left_edge: left * 10,
          ...size,
        })
    })
    expect(at.merge([a], b)).toEqual({ moved: 1, joined: 0 })
  })

  test('moves the codes below under the target, renamed where one of the name is there', () => {
    const at = project()
    const [a, b] = [at.add('A'), at.add('B')]
    at.add('Help', a)
    at.add('Only', a)
    at.add('Help', b)
    at.merge([a], b)
    expect(at.codes().map(({ name, parentId }) => [name, parentId])).toEqual([
      ['B', null],
      ['Help', b],
      ['Help (2)', b],
      ['Only', b],
    ])
  })

  test('a code merged into one below it gives up its place', () => {
    const at = project()
    const top = at.add('Top')
    const a = at.add('A', top)
    const between = at.add('Between', a)
    const target = at.add('Target', between)
    at.merge([a], target)
    expect(at.codes().map(({ id, parentId }) => [id, parentId])).toEqual([
      [top, null],
      [target, top],
      [between, target],
    ])
  })

  test('unites ties, and joins the words where that is wanted', () => {
    const at = project()
    const node = (id: string) => NodeId.parse(`n19.structure.${id}`)
    const tied = { nodeIds: [node('trust')], definition: 'Of A.', example: 'e' }
    const a = at.add('A', null, tied)
    const b = at.add('B', null, { nodeIds: [node('connections')], definition: 'Of B.' })
    at.merge([a], b, true)
    expect(at.codes()[0]).toMatchObject({
      nodeIds: [node('connections'), node('trust')],
      definition: 'Of B.\n\nOf A.',
      example: 'e',
    })
    at.journal.undo()
    at.merge([a], b)
    expect(at.codes()[0]).toMatchObject({ definition: 'Of B.', example: '' })
  })

  test('a rating that cited the coding that goes cites the one that stays', () => {
    const at = project()
    const [a, b] = [at.add('A'), at.add('B')]
    const gone = at.code(a)
    const kept = at.code(b)
    at.cite(gone)
    at.merge([a], b)
    expect(at.db.prepare('SELECT coding_id FROM citation').pluck().all()).toEqual([kept])
    at.journal.undo()
    expect(at.db.prepare('SELECT coding_id FROM citation').pluck().all()).toEqual([gone])
  })

  test('memos about what goes are about what stays', () => {
    const at = project()
    const [a, b] = [at.add('A'), at.add('B')]
    const [gone, kept] = [at.code(a), at.code(b)]
    const target = (kind: 'code' | 'coding', id: string) => ({ kind, id })
    const targets = [target('code', a), target('coding', gone), target('coding', kept)]
    const written = { kind: 'memo', title: 'On both', text: '', targets } as const
    const memo = { ...written, targets: [...targets] }
    const { memoId } = at.command(() => at.memo.add(memo))
    const linked = () =>
      at.memo
        .get({ memoId })
        .links.map((link) => `${link.target.kind} ${link.target.id}`)
        .sort()
    const before = linked()
    at.merge([a], b)
    expect(linked()).toEqual([`code ${b}`, `coding ${kept}`].sort())
    at.journal.undo()
    expect(linked()).toEqual(before)
  })

  test('is refused by name where one rating cites both, and nothing has changed', () => {
    const at = project()
    const [a, b] = [at.add('Alpha'), at.add('Beta')]
    const rating = at.cite(at.code(a))
    at.cite(at.code(b), rating)
    const before = dump(at)
    const { obstacles } = at.coding.planMerge({ codeIds: [a], intoId: b })
    expect(new Set(obstacles.map(({ kind }) => kind))).toEqual(new Set(['cited']))
    expect(() => at.merge([a], b)).toThrow('still-cited: Alpha')
    expect(dump(at)).toEqual(before)
  })

  test('leaves published codings as they were printed', () => {
    const at = project()
    const [a, b] = [at.add('A'), at.add('B')]
    at.code(a)
    at.command(() => at.db.exec('UPDATE network SET read_only = 1'))
    expect(at.coding.planMerge({ codeIds: [a], intoId: b }).obstacles).toEqual([
      { codeId: a, kind: 'published' },
    ])
    expect(() => at.merge([a], b)).toThrow('published: A')
    expect(at.merge([b], a)).toEqual({ moved: 0, joined: 0 })
  })

  test('of a code into itself alone is nothing', () => {
    const at = project()
    const a = at.add('A')
    expect(() => at.merge([a], a)).toThrow('not-found')
  })
})
