import { describe, expect, test } from 'vitest'
import { attributeValues } from './cell-values.ts'
import { columnGuesses, type ColumnGuess } from './table-columns.ts'

/** The guess for one column of this name. */
function guessOf(name: string, ...cells: readonly string[]): ColumnGuess | undefined {
  return columnGuesses({ columns: [name], rows: cells.map((cell) => [cell]) })[0]
}

describe('a column is taken for', () => {
  test.each<[ColumnGuess['use'], ColumnGuess['type'], string, readonly string[]]>([
    ['empty', 'text', 'Notes', ['', '  ']],
    ['id', 'number', 'Respondent ID', ['1001', '1002']],
    ['id', 'text', 'ResponseId', ['R_3fG7hJk2LmN8pQr', 'R_1aB2cD3eF4gH5iJ']],
    ['attribute', 'number', 'ID', ['7', '7', '8']],
    ['person', 'text', 'Your name', ['Ada Hill', 'محمد علي', 'Bo']],
    ['person', 'text', 'Participant', ['P14', 'P15']],
    ['attribute', 'number', 'Participant', ['14', '15']],
    ['attribute', 'choice', 'School name', ['North', 'South', 'North', 'North']],
    ['attribute', 'yes-no', 'Coached?', ['Yes', 'no', 'n/a', '']],
    ['attribute', 'yes-no', 'Consent', ['TRUE', 'FALSE']],
    ['attribute', 'number', 'Years', ['3', '1,200', '-4.5']],
    ['attribute', 'number', 'Anteil', ['3,5', '1.200,25']],
    ['attribute', 'number', 'Share', ['85%', '7.5 %', 'n/a']],
    ['attribute', 'text', 'ZIP', ['02138', '10001']],
    ['attribute', 'date', 'Timestamp', ['11/12/2024 15:31:02', '11/13/2024 9:00 AM']],
    [
      'attribute',
      'date',
      'Timestamp',
      ['2024/11/12 3:31:02 PM MST', '2024/11/12 3:31:02 PM GMT-7'],
    ],
    ['attribute', 'date', 'Visit', ['12 Nov 2024', 'November 13, 2024']],
    ['attribute', 'text', 'Visit', ['12/31/2024', '31/12/2024']],
    ['attribute', 'choice', 'Role', ['teacher', 'coach', 'teacher']],
    ['attribute', 'text', 'Site', ['North', 'South', 'East']],
    ['comment', 'text', 'What helped most?', ['The protocol.', 'Our shared data']],
    ['comment', 'text', 'Q7', ['We tried it in two rooms, twice.', 'None']],
  ])('%s (%s) by its name “%s” and its cells', (use, type, name, cells) => {
    expect(guessOf(name, ...cells)).toMatchObject({ use, type })
  })
})

describe('a guess', () => {
  test('says how many cells are filled and shows three different ones', () => {
    const long = 'é😀'.repeat(200)
    expect(guessOf('Site', 'A', '', ' B ', 'A', long, 'D')).toMatchObject({
      filled: 5,
      examples: ['A', 'B', 'é😀'.repeat(80)],
    })
  })

  test('lists what there is to choose from', () => {
    expect(guessOf('Role', 'b', 'a', 'b', 'a', 'b')?.choices).toEqual(['b', 'a'])
  })

  test('says where day and month cannot be told apart', () => {
    expect(guessOf('On', '3/4/2024')?.dateOrder).toBe('open')
    expect(guessOf('On', '3/4/2024', '13/4/2024')?.dateOrder).toBe('day')
    expect(guessOf('On', '3/4/2024', '4/13/2024')?.dateOrder).toBe('month')
    expect(guessOf('On', 'x')?.dateOrder).toBeNull()
  })

  test('is made for a table without rows, and for one without columns', () => {
    expect(columnGuesses({ columns: [], rows: [] })).toEqual([])
    expect(columnGuesses({ columns: ['A'], rows: [] })).toMatchObject([{ use: 'empty', filled: 0 }])
  })

  test('of a large table is made at once', () => {
    const columns = Array.from({ length: 40 }, (_, n) => `Q${n}`)
    const rows = Array.from({ length: 10_000 }, (_, n) => columns.map((_, c) => `${n % 7} ${c}`))
    const started = performance.now()
    columnGuesses({ columns, rows })
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})

describe('cells as values of an attribute', () => {
  test('are written as the attribute keeps them', () => {
    expect(attributeValues('number', ['1,200', '+3.50', '', 'n/a'])).toEqual([
      '1200',
      '3.5',
      '',
      '',
    ])
    expect(attributeValues('number', ['1.200', '3,5'])).toEqual(['1200', '3.5'])
    expect(attributeValues('number', ['85%', '3,5\u00a0%', ''])).toEqual(['85', '3.5', ''])
    expect(attributeValues('number', ['85%', '0.85'])).toEqual([null, '0.85'])
    expect(attributeValues('yes-no', ['Y', 'No', '-'])).toEqual(['yes', 'no', ''])
    expect(attributeValues('text', [' n/a ', 'x'])).toEqual(['n/a', 'x'])
    expect(attributeValues('choice', [' a', ''])).toEqual(['a', ''])
  })

  test('are dates by the order that the column shows', () => {
    expect(attributeValues('date', ['3/4/2024', '13/4/24'])).toEqual(['2024-04-03', '2024-04-13'])
    expect(attributeValues('date', ['3/4/2024'])).toEqual(['2024-03-04'])
    expect(attributeValues('date', ['03.04.2024', '2024-11-12T15:31:00Z'])).toEqual([
      '2024-04-03',
      '2024-11-12',
    ])
    expect(attributeValues('date', ['Sept 3, 2024', '3rd March 2024'])).toEqual([
      '2024-09-03',
      '2024-03-03',
    ])
  })

  test('that do not fit are said to', () => {
    expect(attributeValues('number', ['007', '1e9', '12345678901234567', 'x'])).toEqual([
      null,
      null,
      null,
      null,
    ])
    expect(attributeValues('date', ['2024-02-30', '30 Foo 2024', '1/2/0000'])).toEqual([
      null,
      null,
      null,
    ])
    expect(attributeValues('yes-no', ['maybe'])).toEqual([null])
    expect(attributeValues('text', ['x'.repeat(4_001)])).toEqual([null])
  })
})
