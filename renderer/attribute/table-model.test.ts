import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import type { Attribute, AttributeType } from '../../core/attribute/contract.ts'
import { AttributeId } from '../../core/ids.ts'
import { BY_NAME, moved, nextSort, sortRows, valuesByCell, type Row } from './table-model.ts'

const attribute = (name: string, type: AttributeType): Attribute => ({
  id: AttributeId.parse(v7()),
  holder: 'source',
  name,
  type,
  choices: [],
  values: 0,
})
const row = (id: string): Row => ({ id, name: id, aside: '', also: [] })
const site = attribute('Site', 'text')
const length = attribute('Length', 'number')
const columns = [site, length]
const rows = ['a', 'b', 'c', 'd'].map(row)
const values = valuesByCell([
  { attributeId: length.id, holderId: 'a', value: '10' },
  { attributeId: length.id, holderId: 'b', value: '9' },
  { attributeId: length.id, holderId: 'd', value: '10' },
])
const order = (direction: 'ascending' | 'descending') =>
  sortRows(rows, columns, values, { by: length.id, direction })
    .map(({ id }) => id)
    .join('')

test('rows are sorted by type, equals stay as they were, and those without a value come last', () => {
  expect(order('ascending')).toBe('badc')
  expect(order('descending')).toBe('adbc')
  expect(sortRows(rows, columns, values, null)).toBe(rows)
})

test('sorting goes up, down, and back to how it was', () => {
  const up = nextSort(null, site.id)
  const down = nextSort(up, site.id)
  expect([up?.direction, down?.direction, nextSort(down, site.id)]).toEqual([
    'ascending',
    'descending',
    null,
  ])
  expect(nextSort(down, length.id)?.direction).toBe('ascending')
})

test('names are sorted as people read them, both ways', () => {
  const people = ['P10', 'P2', 'P01'].map(row)
  const by = (direction: 'ascending' | 'descending') =>
    sortRows(people, columns, values, { by: BY_NAME, direction }).map(({ name }) => name)
  expect(by('ascending')).toEqual(['P01', 'P2', 'P10'])
  expect(by('descending')).toEqual(['P10', 'P2', 'P01'])
})

test('keys move within the table and never out of it', () => {
  const size = { rows: 40, columns: 3 }
  const go = (key: string, control = false) => moved({ row: 1, column: 1 }, key, control, size)
  expect(go('ArrowDown')).toEqual({ row: 2, column: 1 })
  expect(go('ArrowDown', true)).toEqual({ row: 39, column: 1 })
  expect(go('PageUp')).toEqual({ row: 0, column: 1 })
  expect(go('Home')).toEqual({ row: 1, column: 0 })
  expect(go('End', true)).toEqual({ row: 39, column: 2 })
  expect(go('x')).toBeNull()
  expect(moved({ row: 0, column: 0 }, 'ArrowLeft', false, size)).toEqual({ row: 0, column: 0 })
})
