import { describe, expect, test } from 'vitest'
import type { SurveyPlan } from './import-contract.ts'
import { emptyRowsIn, type SheetRows } from './sheet-rows.ts'
import {
  choicesIn,
  draftOf,
  misfitsOf,
  unitsOf,
  valuesIn,
  wordlessRows,
  type Survey,
} from './survey.ts'
import { planOf } from './survey-plan.ts'
import { columnGuesses } from './table-columns.ts'

/** Row 3 of the sheet was empty. */
const table: SheetRows = {
  head: 1,
  numbers: [2, 4, 5],
  columns: ['Timestamp', 'Your name', 'Years', 'Site', 'What helped?', 'ID'],
  rows: [
    ['2024-11-12', 'Ana', '4', 'North', 'The protocol helped.\nAnd the coach.', '1'],
    ['soon', 'ANA', '5', 'North', '=SUM(A1:A3) is what I typed.', '2'],
    ['2024-11-14', 'Bo', 'many', 'South', '', '3'],
  ],
}

const plan: SurveyPlan = {
  sheet: 0,
  per: 'row',
  columns: [
    { use: 'date' },
    { use: 'person' },
    { use: 'attribute', holder: 'person', name: 'Years', type: 'number' },
    { use: 'attribute', holder: 'source', name: 'Site', type: 'choice' },
    { use: 'text', name: 'What helped?' },
    { use: 'out' },
  ],
}

function survey(per: SurveyPlan['per'] = 'row', choices = choicesIn(table, 3)): Survey {
  const values = plan.columns.map((use, column) => valuesIn(table, column, use, choices))
  return { table, plan: { ...plan, per }, values }
}

describe('a plan', () => {
  test('is made from what the columns seem to hold', () => {
    expect(planOf({ columns: columnGuesses(table) }, 2)).toMatchObject({
      sheet: 2,
      per: 'row',
      columns: [
        { use: 'attribute' },
        { use: 'person' },
        { use: 'attribute', name: 'Years' },
        { use: 'attribute', name: 'Site' },
        { use: 'text', name: 'What helped?' },
        { use: 'out' },
      ],
    })
  })

  test('joins first and last names, and takes one of other names', () => {
    const usesOf = (...names: readonly string[]) => {
      const columns = columnGuesses({ columns: names, rows: [names.map(() => 'Ana')] })
      return planOf({ columns }, 0).columns.map(({ use }) => use)
    }
    expect(usesOf('First name', 'Last name')).toEqual(['person', 'person'])
    expect(usesOf('Name', 'Teacher')).toEqual(['person', 'attribute'])
  })

  test('takes the first column of dates as the date of the sources', () => {
    const columns = columnGuesses({
      columns: ['When', 'Born'],
      rows: [['2024-01-02', '1990-01-02']],
    })
    expect(planOf({ columns }, 0).columns).toMatchObject([
      { use: 'date' },
      { use: 'attribute', type: 'date' },
    ])
  })

  test('gives columns of one name names of their own, and nameless ones a number', () => {
    const columns = columnGuesses({ columns: ['Site', 'site', ''], rows: [['a', 'b', 'c']] })
    expect(planOf({ columns }, 0).columns).toMatchObject([
      { name: 'Site' },
      { name: 'site (2)' },
      { name: 'Column 3' },
    ])
  })
})

describe('rows', () => {
  test('become a source each', () => {
    expect(unitsOf(survey())).toEqual([[0], [1], [2]])
  })

  test('without anything are told by the numbers that the author sees', () => {
    expect(emptyRowsIn(table)).toEqual({ count: 1, rows: [3] })
    expect(emptyRowsIn({ head: 4, numbers: [5, 6] })).toEqual({ count: 0, rows: [] })
    const far = emptyRowsIn({ head: 1, numbers: [4, 1_000_000] })
    expect(far).toEqual({ count: 999_997, rows: [2, 3, 5, 6, 7, 8, 9, 10] })
  })

  test('without an answer in words are told, whatever else they say', () => {
    expect(wordlessRows(survey())).toEqual({ count: 1, rows: [5] })
  })

  test('of one person are joined, by whatever makes two names one', () => {
    expect(unitsOf(survey('person'))).toEqual([[0, 1], [2]])
    expect(unitsOf(survey('person'), () => 'P07')).toEqual([[0, 1, 2]])
  })

  test('without a name are never joined', () => {
    const nameless = {
      ...table,
      rows: [
        ['', '', '1'],
        ['', '', '2'],
      ],
    }
    expect(unitsOf({ ...survey('person'), table: nameless })).toEqual([[0], [1]])
  })
})

describe('a draft', () => {
  test('has the question as a heading and each line of the answer below it', () => {
    expect(draftOf(survey(), [0])).toMatchObject({
      date: '2024-11-12',
      person: 'Ana',
      blocks: [
        { kind: 'heading', text: 'What helped?' },
        { kind: 'paragraph', text: 'The protocol helped.' },
        { kind: 'paragraph', text: 'And the coach.' },
      ],
      facts: [
        { holder: 'person', name: 'Years', value: '4' },
        { holder: 'source', name: 'Site', value: 'North' },
      ],
      losses: [],
    })
  })

  test('keeps what looks like a formula as text', () => {
    expect(draftOf(survey(), [1]).blocks[1]?.text).toBe('=SUM(A1:A3) is what I typed.')
  })

  test('says what does not fit, by row', () => {
    const { facts, date, losses, blocks } = draftOf(survey(), [2])
    expect([facts.length, date, blocks.length]).toEqual([1, '2024-11-14', 0])
    expect(losses).toEqual(['Row 5: “many” is not a number; “Years” was left empty.'])
    expect(draftOf(survey(), [1]).losses).toEqual([
      'Row 4: “soon” is not a date; the date of the import stands.',
    ])
  })

  test('of several rows keeps the first value of a fact and says so', () => {
    const { blocks, facts, losses } = draftOf(survey('person'), [0, 1])
    expect(blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(2)
    expect(facts.map(({ value }) => value)).toEqual(['4', 'North'])
    expect(losses).toEqual([
      'Row 4: “Years” has another value in an earlier row of this person; “5” was left out.',
    ])
  })
})

test('misfits are counted by column, with rows and examples', () => {
  expect(misfitsOf(survey('row', ['North']))).toEqual([
    { name: 'Timestamp', type: 'date', count: 1, rows: [4], examples: ['soon'] },
    { name: 'Years', type: 'number', count: 1, rows: [5], examples: ['many'] },
    { name: 'Site', type: 'choice', count: 1, rows: [5], examples: ['South'] },
  ])
})
