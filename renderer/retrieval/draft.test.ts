import { expect, test } from 'vitest'
import { CodeId } from '../../core/ids.ts'
import { everywhere, Query } from '../../core/retrieval/query.ts'
import { addLine, changeLine, draftOf, emptyDraft, newLine, queryOf } from './draft.ts'

const code = (n: number) =>
  ({
    type: 'code',
    codeId: CodeId.parse(`0199a000-0000-7000-8000-00000000000${n}`),
    below: false,
  }) as const
const query = Query.parse({
  scope: everywhere,
  chain: {
    first: code(1),
    steps: [
      { relation: 'near', within: { unit: 'words', most: 7 }, operand: code(2) },
      {
        relation: 'not',
        within: null,
        operand: {
          type: 'group',
          chain: { first: code(3), steps: [{ relation: 'or', within: null, operand: code(4) }] },
        },
      },
    ],
  },
})

test('a query taken apart and put together is the same', () => {
  expect(queryOf(draftOf(query))).toEqual(query)
})

test('what is not chosen yet is left out', () => {
  expect(queryOf(emptyDraft())).toBeNull()
  const draft = draftOf(query)
  const open = { ...draft, lines: addLine(draft.lines, null, newLine()) }
  expect(queryOf(open)).toEqual(query)
})

test('a line in a group is changed and removed where it stands', () => {
  const draft = draftOf(query)
  const group = draft.lines[2]
  const inner = group?.operand.type === 'group' ? group.operand.lines[1] : undefined
  const removed = changeLine(draft.lines, inner?.id ?? -1, () => null)
  expect(queryOf({ ...draft, lines: removed })?.chain.steps[1]?.operand).toEqual({
    type: 'group',
    chain: { first: code(3), steps: [] },
  })
})

test('a group of which nothing is left is no condition', () => {
  const group = newLine({ type: 'group', lines: [newLine()] })
  const draft = { ...draftOf(query), lines: [newLine(code(1)), group] }
  expect(queryOf(draft)?.chain).toEqual({ first: code(1), steps: [] })
})
