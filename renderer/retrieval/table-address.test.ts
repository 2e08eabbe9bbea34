import { expect, test } from 'vitest'
import { CodeId } from '../../core/ids.ts'
import { everywhere } from '../../core/retrieval/query.ts'
import { plainView } from '../../core/retrieval/table-view.ts'
import { addressOf, questionOf } from './table-address.ts'
import { codesOf, type Question } from './table-question.ts'

const id = (n: number): CodeId =>
  CodeId.parse(`0199a000-0000-7000-8000-0000000000${String(n).padStart(2, '0')}`)
const first: Question = {
  rows: 'most',
  chosen: [],
  columns: 'codes',
  meeting: 'overlap',
  measure: 'codings',
  scope: everywhere,
  view: plainView,
}
const searchOf = (question: Question): string => addressOf(question).split('?')[1] ?? ''

test('a question comes back from its address', () => {
  const question: Question = {
    ...first,
    rows: 'chosen',
    chosen: [id(1), id(2)],
    columns: `attribute:${id(9)}`,
    meeting: 'near',
    measure: 'people',
    view: { show: 'row', hidesEmpty: true, order: { by: 'n' } },
  }
  expect(questionOf(searchOf(question), first)).toEqual(question)
  const byRole: Question = { ...first, columns: 'role' }
  expect(questionOf(searchOf(byRole), first)).toEqual(byRole)
  const branch: Question = { ...first, rows: id(4) }
  expect(questionOf(searchOf(branch), first)).toEqual(branch)
})

test('no address, or one that makes no sense, changes nothing', () => {
  expect(questionOf('', first)).toBe(first)
  const odd = 'rows=x&columns=attribute:1&meeting=toString&count=y&show=z&order=column&codes=1'
  expect(questionOf(odd, first)).toEqual(first)
})

test('the most used codes are taken, in the order of the codebook, and no unused one', () => {
  const codes = Array.from({ length: 30 }, (_, n) => ({
    ...{ id: id(n), parentId: null, name: `Code ${String(n)}`, codings: n % 25, position: 'a' },
  })) as unknown as Parameters<typeof codesOf>[0]
  const taken = codesOf(codes, first).map(({ codeId }) => codeId)
  expect(taken).toHaveLength(20)
  expect(taken).not.toContain(id(0))
  expect(taken).toEqual([...taken].sort())
})
