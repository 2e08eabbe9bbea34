import { expect, test } from 'vitest'
import { CodeId } from '../ids.ts'
import { cellQuery } from './cell-query.ts'
import { everywhere } from './query.ts'

const codeId = CodeId.parse('0199a000-0000-7000-8000-000000000001')

test('a cell of a role or a site is asked for by that word, within what was asked already', () => {
  const scope = { ...everywhere, roles: ['Teacher', 'Coach'] }
  const table = { rows: [{ codeId, below: true }], measure: 'codings', scope } as const
  const role = cellQuery({ ...table, columns: { by: 'role' } }, 0, 1, 'Coach')
  expect(role).toEqual({
    chain: { first: { type: 'code', codeId, below: true }, steps: [] },
    scope: { ...scope, roles: ['Coach'] },
  })
  expect(cellQuery({ ...table, columns: { by: 'site' } }, 0, 0, '').scope).toEqual({
    ...scope,
    sites: [''],
  })
})
