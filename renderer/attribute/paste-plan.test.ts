import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import type { Attribute, AttributeType } from '../../core/attribute/contract.ts'
import { AttributeId } from '../../core/ids.ts'
import { hasNames, planPaste, type PasteBy, type PasteInto } from './paste-plan.ts'
import type { Row } from './table-model.ts'

const attribute = (name: string, type: AttributeType): Attribute => ({
  id: AttributeId.parse(v7()),
  holder: 'person',
  name,
  type,
  choices: [],
  values: 0,
})
const site = attribute('Site', 'text')
const years = attribute('Years', 'number')
const columns = [site, years]
const row = (name: string, ...also: string[]): Row => ({ id: name, name, aside: '', also })
const rows = [row('P01', 'Ana Ruiz'), row('P02', 'Ben Ode'), row('P03', 'Ben Ode'), row('P04')]

const into = (from = { row: 0, column: 0 }, held: Readonly<Record<string, string>> = {}) =>
  ({
    rows,
    columns,
    from,
    valueOf: ({ id }, { name }) => held[`${id} ${name}`] ?? '',
  }) satisfies PasteInto
const plan = (lines: readonly (readonly string[])[], by: PasteBy, where = into()) =>
  planPaste(lines, by, where)
const filled = (planned: ReturnType<typeof plan>) =>
  planned.cells.map(({ rowId, attributeId, value }) => [
    rowId,
    columns.find(({ id }) => id === attributeId)?.name,
    value,
  ])

test('a column fills the rows in their order, from the chosen cell on', () => {
  const planned = plan([['5'], ['7'], ['x'], ['2'], ['9']], 'order', into({ row: 1, column: 1 }))
  expect(filled(planned)).toEqual([
    ['P02', 'Years', '5'],
    ['P03', 'Years', '7'],
  ])
  expect(planned.leftOut).toEqual([
    { why: 'misfit', line: 3, column: years, value: 'x' },
    { why: 'beyond', line: 4 },
    { why: 'beyond', line: 5 },
  ])
})

test('the name of the column over a column is no value', () => {
  expect(filled(plan([['years'], ['5']], 'order', into({ row: 0, column: 1 })))).toEqual([
    ['P01', 'Years', '5'],
  ])
})

test('a block that begins with pseudonyms or names goes to these, whatever their order', () => {
  const lines = [
    ['p04', '4'],
    ['ana  ruiz', '1'],
    ['P02', '2'],
  ]
  expect(hasNames(lines, rows)).toBe(true)
  expect(filled(plan(lines, 'names', into({ row: 3, column: 1 })))).toEqual([
    ['P04', 'Years', '4'],
    ['P01', 'Years', '1'],
    ['P02', 'Years', '2'],
  ])
})

test('who is nobody here, who could be two, and who stands twice is left out and named', () => {
  const lines = [
    ['P01', '1'],
    ['Ben Ode', '2'],
    ['P09', '9'],
    ['P01', '3'],
  ]
  const planned = plan(lines, 'names', into({ row: 0, column: 1 }))
  expect(filled(planned)).toEqual([['P01', 'Years', '1']])
  expect(planned.leftOut).toEqual([
    { why: 'several', line: 2, name: 'Ben Ode' },
    { why: 'unknown', line: 3, name: 'P09' },
    { why: 'twice', line: 4, name: 'P01' },
  ])
})

test('names over the columns say where they go, and one that is no attribute is named', () => {
  const lines = [
    ['Pseudonym', 'Years', 'Shoe size', 'site'],
    ['P02', '3', '41', 'North'],
  ]
  expect(hasNames(lines, rows)).toBe(true)
  const planned = plan(lines, 'names')
  expect(filled(planned)).toEqual([
    ['P02', 'Years', '3'],
    ['P02', 'Site', 'North'],
  ])
  expect(planned.leftOut).toEqual([{ why: 'no-attribute', name: 'Shoe size' }])
})

test('a first line that only says what stands below is nobody', () => {
  const lines = [
    ['Pseudonym', 'Years at school'],
    ['P02', '3'],
  ]
  const planned = plan(lines, 'names', into({ row: 0, column: 1 }))
  expect(filled(planned)).toEqual([['P02', 'Years', '3']])
  expect(planned.leftOut).toEqual([])
})

test('sources go by their title, and by the name of their file with or without its ending', () => {
  const sources = [row('First talk', 'int_01.docx'), row('Second talk', 'int_02.docx')]
  const where = { ...into(), rows: sources }
  const planned = plan(
    [
      ['int_02', 'South'],
      ['INT_01.docx', 'North'],
    ],
    'names',
    where,
  )
  expect(filled(planned)).toEqual([
    ['Second talk', 'Site', 'South'],
    ['First talk', 'Site', 'North'],
  ])
})

test('what stands already is shown beside what would replace it; a value that is the same is no change', () => {
  const planned = plan(
    [['North'], [''], ['West']],
    'order',
    into(undefined, { 'P01 Site': 'North', 'P02 Site': 'South' }),
  )
  expect(filled(planned)).toEqual([
    ['P02', 'Site', ''],
    ['P03', 'Site', 'West'],
  ])
  expect(planned.rows[1]?.values).toEqual([{ column: site, value: '', before: 'South' }])
})

test('ordinary columns are not taken for names', () => {
  expect(hasNames([['5'], ['7']], rows)).toBe(false)
  expect(
    hasNames(
      [
        ['a', '5'],
        ['b', '7'],
        ['P01', '7'],
        ['c', '4'],
      ],
      rows,
    ),
  ).toBe(false)
  expect(hasNames([], rows)).toBe(false)
})

test('what begins with a sign of equality is text like any other', () => {
  expect(filled(plan([['=SUM(A1:A9)']], 'order'))).toEqual([['P01', 'Site', '=SUM(A1:A9)']])
})
