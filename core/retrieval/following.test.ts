import { expect, test } from 'vitest'
import { CodeId, PersonId, SourceId } from '../ids.ts'
import { namedIn, withCode, withDivided, withSource } from './following.ts'
import { everywhere, Query } from './query.ts'

const id = (n: number): string => `0199a000-0000-7000-8000-00000000000${String(n)}`
const codeId = (n: number) => CodeId.parse(id(n))
const code = (n: number) => ({ type: 'code', codeId: codeId(n), below: n === 2 }) as const
const query = Query.parse({
  scope: {
    ...everywhere,
    sourceIds: [SourceId.parse(id(6)), SourceId.parse(id(7))],
    personIds: [null, PersonId.parse(id(8))],
  },
  chain: {
    first: code(1),
    steps: [
      {
        relation: 'not',
        within: null,
        operand: {
          type: 'group',
          chain: { first: code(2), steps: [{ relation: 'or', within: null, operand: code(1) }] },
        },
      },
    ],
  },
})

test('a merged code is replaced wherever it stands, in groups too, and nothing else is', () => {
  const followed = withCode(query, codeId(1), codeId(3))
  expect(Query.parse(followed)).toEqual(followed)
  expect(JSON.stringify(followed)).toBe(JSON.stringify(query).replaceAll(id(1), id(3)))
})

test('a source that was joined is asked for once where both were', () => {
  const to = SourceId.parse(id(7))
  expect(withSource(query, SourceId.parse(id(6)), to).scope.sourceIds).toEqual([to])
})

test('both parts of a source that was split are asked for', () => {
  const rest = SourceId.parse(id(9))
  const [one, other] = query.scope.sourceIds
  expect(withDivided(query, SourceId.parse(id(6)), rest).scope.sourceIds).toEqual([
    one,
    rest,
    other,
  ])
})

test('everything that is named is told once; nobody in particular is nobody', () => {
  expect(namedIn(query)).toEqual([
    { kind: 'code', id: id(1) },
    { kind: 'code', id: id(2) },
    { kind: 'source', id: id(6) },
    { kind: 'source', id: id(7) },
    { kind: 'person', id: id(8) },
  ])
})

test('a query that would name too many sources stays as it was when one of them is split', () => {
  const many = Array.from({ length: 2_000 }, (_, n) =>
    SourceId.parse(`0199a000-0000-7000-8000-${String(n).padStart(12, '0')}`),
  )
  const full = Query.parse({ ...query, scope: { ...query.scope, sourceIds: many } })
  const rest = SourceId.parse('0199a000-0000-7000-8000-000000009999')
  expect(withDivided(full, SourceId.parse(id(6)), rest)).toEqual(full)
})
