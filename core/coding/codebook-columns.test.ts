import { describe, expect, test } from 'vitest'
import { columnsByHeading, columnsSeen, mustAsk, takenAs } from './codebook-columns.ts'
import { COLUMNS } from './codebook-table.ts'

const asks = (headings: readonly string[]): boolean => mustAsk(headings, columnsByHeading(headings))

describe('headings of a table', () => {
  test('are known in any case, and the others are not taken', () => {
    expect(columnsByHeading(['CODE', 'Beschreibung', 'color', 'Parent_code'])).toEqual([
      'name',
      null,
      'color',
      'parent',
    ])
  })

  test('that say the same are taken once', () => {
    expect(columnsByHeading(['Code', 'Name'])).toEqual([null, 'name'])
  })

  test('of a codebook that went out from here need no question', () => {
    expect(asks(COLUMNS)).toBe(false)
    expect(asks(['Name'])).toBe(false)
    expect(asks(['Name', 'Definition', 'Bemerkung'])).toBe(false)
  })

  test('without a name, or with nothing known but a name, are asked about', () => {
    expect(asks(['Thema', 'Beschreibung'])).toBe(true)
    expect(asks(['Definition', 'Example'])).toBe(true)
    expect(asks(['Name', 'School', 'How did it go?'])).toBe(true)
    expect(asks([])).toBe(true)
  })
})

test('a column that is taken as something takes it from the column that was', () => {
  expect(takenAs(['name', null, 'example'], 1, 'name')).toEqual([null, 'name', 'example'])
  expect(takenAs(['name', null, null], 0, null)).toEqual([null, null, null])
})

test('columns are seen with the first cells that say something', () => {
  const rows = [
    ['a', ''],
    ['', 'x\ny'],
    ['b', ''],
    ['c', ''],
    ['d', ''],
  ]
  expect(columnsSeen(['Name', 'Else'], rows, ['name', null])).toEqual([
    { heading: 'Name', taken: 'name', examples: ['a', 'b', 'c'] },
    { heading: 'Else', taken: null, examples: ['x y'] },
  ])
})
