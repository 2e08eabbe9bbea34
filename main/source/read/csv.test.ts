import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AppError } from '../../../core/errors.ts'
import type { ReadFile } from '../readers.ts'
import { bytesOf } from './fixture.ts'
import { readFileDirect } from './read-file.ts'
import { columnLetters } from './table.ts'

const read = (text: string, name = 'survey.csv'): Promise<ReadFile> =>
  readFileDirect(name, bytesOf(text))

async function tableOf(text: string): Promise<readonly (readonly string[])[]> {
  const [table] = (await read(text)).tables
  return table === undefined ? [] : [table.columns, ...table.rows]
}

async function codeOf(text: string): Promise<string> {
  try {
    await read(text)
    return 'read'
  } catch (error) {
    return error instanceof AppError ? error.code : 'a defect'
  }
}

describe('a table as text', () => {
  test('keeps line breaks and quotation marks of its cells', async () => {
    const text = '\ufeffName,Comment\r\nAda,"One\r\ntwo, ""three"" 😀"\r\nمحمد,"Cafe\u0301"\r\n'
    const file = await read(text)
    expect(file.tables).toEqual([
      {
        ...{ name: '', head: 1, numbers: [2, 3] },
        columns: ['Name', 'Comment'],
        rows: [
          ['Ada', 'One\ntwo, "three" 😀'],
          ['محمد', 'Cafe\u0301'],
        ],
      },
    ])
    expect([file.format, file.encoding, file.blocks, file.losses]).toEqual(['csv', 'UTF-8', [], []])
  })

  test.each([
    ['a semicolon, with commas in numbers', 'a;b\n1,5;2,5\n3,5;4\n'],
    ['a tab', 'a\tb\n1,5\t2,5\n3,5\t4\n'],
    ['a bar', 'a|b\n1,5|2,5\n3,5|4'],
    ['what its first line says', 'sep=;\r\na;b\r\n1,5;2,5\r\n3,5;4'],
  ])('is cut by %s', async (_, text) => {
    expect(await tableOf(text)).toEqual([
      ['a', 'b'],
      ['1,5', '2,5'],
      ['3,5', '4'],
    ])
  })

  test('of one column is not cut at the commas of its sentences', async () => {
    expect(await tableOf('Comment\nWell, yes\nNo\nPerhaps\n')).toEqual([
      ['Comment'],
      ['Well, yes'],
      ['No'],
      ['Perhaps'],
    ])
  })

  test('is read with ending .tsv, and in other encodings', async () => {
    const bytes = Buffer.from('N\u00e4me\tOrt\nJos\u00e9\tK\u00f6ln\n', 'latin1')
    const file = await readFileDirect('a.tsv', new Uint8Array(bytes))
    expect([file.encoding, file.tables[0]?.rows]).toEqual(['windows-1252', [['José', 'Köln']]])
  })

  test('counts its rows as a spreadsheet does: empty ones, and those of several lines as one', async () => {
    const text =
      'sep=;\n\nTitle;;\nName;Site;Comment\n\n;;\nAda;C;"One\n\ntwo"\r\n\r\nBo;;Yes\n\n\n'
    const { tables } = await read(text)
    expect(tables).toMatchObject([{ head: 3, numbers: [6, 8], rows: [{}, ['Bo', '', 'Yes']] }])
  })

  test('keeps formulas as text and never works them out', async () => {
    expect(await tableOf('a,b\n=1+1,"=HYPERLINK(""x"")"\n')).toEqual([
      ['a', 'b'],
      ['=1+1', '=HYPERLINK("x")'],
    ])
  })

  test('has its missing and doubled names made good, and says so', async () => {
    const file = await read('a,a,,a (2),\n1,2,3,4,\n')
    expect(file.tables[0]?.columns).toEqual(['a', 'a (3)', 'Column C', 'a (2)'])
    expect(file.losses).toEqual([
      '2 columns without a name, or with the name of another, were given one.',
    ])
  })

  test('of ragged rows keeps every cell, and says so', async () => {
    const file = await read('a,b,c\n1,2,3,4\n1\n1,2,3\n')
    expect(file.tables[0]?.columns).toEqual(['a', 'b', 'c', 'Column D'])
    expect(file.tables[0]?.rows[1]).toEqual(['1', '', '', ''])
    expect(file.losses).toEqual([
      'One column without a name, or with the name of another, was given one.',
      '2 rows have more or fewer cells than there are names of columns; their cells may stand in the wrong columns.',
    ])
  })

  test('has lines above its names left out, and says so', async () => {
    const file = await read('Convening survey,,\n\nName,Site,Comment\nAda,C,Good\n')
    expect(file.tables[0]?.columns).toEqual(['Name', 'Site', 'Comment'])
    expect(file.losses).toEqual(['One line above the names of the columns was left out.'])
  })

  test('takes the questions of a survey tool into the names', async () => {
    const text = [
      'ResponseId,Q1,Q2',
      'Response ID,What helped?,"Your\nrole"',
      '"{""ImportId"":""_recordId""}","{""ImportId"":""QID1_TEXT""}","{""ImportId"":""QID2""}"',
      'R_1,The protocol.,teacher',
    ].join('\n')
    expect(await tableOf(text)).toEqual([
      ['ResponseId: Response ID', 'Q1: What helped?', 'Q2: Your role'],
      ['R_1', 'The protocol.', 'teacher'],
    ])
  })

  test('with a quotation mark that is never closed loses nothing', async () => {
    const file = await read('a,b\n1,"two\n3,four\n')
    expect(file.tables[0]?.rows).toEqual([
      ['1', '"two'],
      ['3', 'four'],
    ])
    expect(file.losses[0]).toMatch(/^A quotation mark is opened/u)
  })

  test('without rows is said to have no text', async () => {
    expect(await codeOf('a,b\n')).toBe('no-text')
    expect(await codeOf(',,\n,,\n')).toBe('no-text')
    expect(await codeOf('\n')).toBe('no-text')
  })

  test('beyond all bounds is refused at once', async () => {
    const started = performance.now()
    expect(await codeOf(','.repeat(15_000_000))).toBe('too-large')
    expect(await codeOf('a\n'.repeat(300_000))).toBe('too-large')
    expect(await codeOf(`${'a,'.repeat(5_000)}\n${'1,'.repeat(5_000)}`)).toBe('too-large')
    expect(await codeOf(`a,b\n${'"x\n'.repeat(300_001)}`)).toBe('too-large')
    expect(performance.now() - started).toBeLessThan(8_000)
  })

  test('gives back every cell of any table that another program wrote', async () => {
    const cell = fc
      .string({ unit: 'binary', maxLength: 12 })
      .map((text) => text.replace(/[\p{Cc}\p{Cs}\ufeff\u2028\u2029;|]/gu, '"\n,'))
    const tables = fc.integer({ min: 2, max: 5 }).chain((width) =>
      fc.record({
        rows: fc.array(fc.array(cell, { minLength: width - 1, maxLength: width - 1 }), {
          minLength: 1,
          maxLength: 8,
        }),
        delimiter: fc.constantFrom(',', ';', '\t', '|'),
        bom: fc.boolean(),
        end: fc.constantFrom('\n' as const, '\r\n' as const),
      }),
    )
    await fc.assert(
      fc.asyncProperty(tables, async ({ rows, delimiter, bom, end }) => {
        const head = ['Key', ...(rows[0] ?? []).map((_, n) => `Column ${n}`)]
        const body = rows.map((row, n) => [`row ${n}`, ...row])
        const options = { delimiter, bom, record_delimiter: end, quoted_string: true }
        const file = await read(stringify([head, ...body], options))
        expect(file.tables[0]?.columns).toEqual(head)
        expect(file.tables[0]?.rows).toEqual(body)
      }),
      { numRuns: 150, seed: 5 },
    )
  })

  test('names columns as spreadsheets do', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual([
      ...['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'],
    ])
  })
})
