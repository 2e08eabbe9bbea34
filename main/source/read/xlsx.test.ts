import writeXlsxFile from 'write-excel-file/node'
import { describe, expect, test } from 'vitest'
import { AppError } from '../../../core/errors.ts'
import type { ReadFile } from '../readers.ts'
import { readFileDirect } from './read-file.ts'
import { surveyXlsx, xlsxOf } from './xlsx-fixture.ts'
import { kindOfFormat, numberText, writtenDate } from './xlsx-values.ts'
import { docxOf, part, zipOf } from './zip-fixture.ts'

const read = (bytes: Uint8Array): Promise<ReadFile> => readFileDirect('survey.xlsx', bytes)

async function codeOf(bytes: Uint8Array): Promise<string> {
  try {
    await read(bytes)
    return 'read'
  } catch (error) {
    return error instanceof AppError ? error.code : 'a defect'
  }
}

const sheet = (rows: string, after = ''): Uint8Array =>
  xlsxOf({ sheets: [{ name: 'A', rows, after }], strings: ['<t>one</t>'] })
const cells = (...texts: readonly string[]): string =>
  `<row>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`

describe('a spreadsheet', () => {
  test('gives each sheet that can be seen as a table, cells as a person reads them', async () => {
    const file = await read(surveyXlsx())
    expect(file.tables).toEqual([
      {
        ...{ name: 'Réponses 😀', head: 1, numbers: [2, 3, 7] },
        columns: [
          ...['Name', 'Site', 'Visit', 'Sent', 'Length', 'Coached', 'Share', 'Score'],
          'What helped?',
        ],
        rows: [
          [
            ...['Ada Hill', 'Site C', '2024-11-12', '2024-11-12 15:31', '26:30:05', 'TRUE'],
            ...['85%', '1.7', 'The protocol,\nand “twice” &amp; 😀.'],
          ],
          [
            ...['محمد علي', 'Site C', '2024-02-29', '', '00:12:36', 'FALSE', '1234567.891'],
            ...['#DIV/0!', 'Cafe\u0301 talks'],
          ],
          ['Bo', '', '', '', '', '', '', 'ab', ''],
        ],
      },
      { name: 'Sites', head: 1, numbers: [2], columns: ['Site', 'Visits'], rows: [['C', '4']] },
    ])
    expect(file.losses).toEqual([
      'One hidden sheet was left out.',
      'One group of merged cells was taken apart: what a group says stands in the first column of each of its rows.',
      'One formula without a stored result was left empty.',
      'One comment on cells was left out.',
    ])
  })

  test('counts its rows downwards, whatever numbers a damaged one has', async () => {
    const row = (r: string, text: string): string =>
      `<row r="${r}"><c t="inlineStr"><is><t>${text}</t></is></c></row>`
    const rows = row('1', 'a') + row('7', 'b') + row('3', 'c') + row('9e9', 'd') + row('x', 'e')
    expect((await read(sheet(rows))).tables[0]?.numbers).toEqual([7, 8, 9, 10])
  })

  test('of another program is read alike', async () => {
    const date = new Date(Date.UTC(2024, 10, 12))
    const bytes = await writeXlsxFile(
      [
        [{ value: 'Name' }, { value: 'On' }, { value: 'Yes' }, { value: 'N' }],
        [
          { value: 'Zoë 😀 <&>' },
          { value: date, type: Date, format: 'dd/mm/yyyy' },
          { value: true, type: Boolean },
          { value: -3.25, type: Number },
        ],
      ],
      { sheet: 'Antworten' },
    ).toBuffer()
    expect((await read(new Uint8Array(bytes))).tables).toMatchObject([
      {
        name: 'Antworten',
        columns: ['Name', 'On', 'Yes', 'N'],
        rows: [['Zoë 😀 <&>', '2024-11-12', 'TRUE', '-3.25']],
      },
    ])
  })

  test('is read with prefixes before its tags, and places only where cells are left out', async () => {
    const rows =
      '<x:row r="3"><x:c r="B3" t="inlineStr"><x:is><x:r><x:t>On</x:t></x:r><x:r><x:t>e</x:t></x:r></x:is></x:c><x:c t="str"><x:f>A1</x:f><x:v>Two &lt;</x:v></x:c></x:row><x:row><x:c/><x:c/><x:c t="d"><x:v>2024-11-12</x:v></x:c></x:row>'
    expect((await read(sheet(rows))).tables).toMatchObject([
      { name: 'A', columns: ['One', 'Two <'], rows: [['', '2024-11-12']] },
    ])
  })

  test('counts its days from 1904 where it says so', async () => {
    const rows = `${cells('On')}<row><c s="1"><v>44146</v></c></row>`
    const file = await read(xlsxOf({ sheets: [{ name: 'A', rows }], is1904: true }))
    expect(file.tables[0]?.rows).toEqual([['2024-11-12']])
  })

  test('without anything to be seen has no text', async () => {
    const rows = cells('a') + cells('b')
    expect(await codeOf(sheet(''))).toBe('no-text')
    expect(await codeOf(sheet(cells('Only names')))).toBe('no-text')
    expect(await codeOf(xlsxOf({ sheets: [{ name: 'A', rows, state: 'veryHidden' }] }))).toBe(
      'no-text',
    )
  })
})

describe('a spreadsheet that is none, or does harm,', () => {
  test('is refused where it is another document or broken', async () => {
    expect(await codeOf(docxOf('<w:p/>'))).toBe('unreadable-file')
    expect(await codeOf(zipOf([part('xl/workbook.xml', '<x/>')]))).toBe('unreadable-file')
    expect(await codeOf(sheet('<row><c></row>'))).toBe('unreadable-file')
    expect(await codeOf(sheet(`${cells('a')}<row><c t="s"><v>7</v></c></row>`))).toBe(
      'unreadable-file',
    )
    expect(await codeOf(sheet(`${'<x>'.repeat(200)}${'</x>'.repeat(200)}`))).toBe('unreadable-file')
  })

  test('is refused where a few cells claim a whole world', async () => {
    const corner = '<row r="1048576"><c r="XFD1048576" t="s"><v>0</v></c></row>'
    expect(await codeOf(sheet(cells('a') + cells('b') + corner))).toBe('read')
    const wide = '<row><c r="XFD1" t="s"><v>0</v></c></row>'.repeat(3_000)
    expect(await codeOf(sheet(wide))).toBe('too-large')
    const many = '<row><c t="s"><v>0</v></c></row>'.repeat(200_100)
    expect(await codeOf(sheet(many))).toBe('too-large')
    const beyond = '<row><c r="ZZZ1" t="s"><v>0</v></c></row>'
    expect(await codeOf(sheet(cells('a') + beyond))).toBe('unreadable-file')
  })

  test('is refused where one text is said a million times', async () => {
    const long = xlsxOf({
      strings: [`<t>${'x'.repeat(30_000)}</t>`],
      sheets: [{ name: 'A', rows: `<row>${'<c t="s"><v>0</v></c>'.repeat(400)}</row>` }],
    })
    expect(await codeOf(long)).toBe('too-large')
  })

  test('is refused where merged cells say everything everywhere', async () => {
    const rows = '<row><c t="s"><v>0</v></c></row>'.repeat(20_000)
    const merged = '<mergeCell ref="A1:A1048576"/>'.repeat(200)
    expect(await codeOf(sheet(rows, merged))).toBe('too-large')
  })
})

describe('a number', () => {
  test.each([
    ['yyyy-mm-dd', 'date'],
    ['[$-409]d-mmm;@', 'date'],
    ['[Red]0.00', 'number'],
    ['"day" 0', 'number'],
    ['General', 'number'],
    ['0.00E+00', 'number'],
    ['[mm]:ss', 'elapsed'],
    ['#,##0\\ "h"', 'number'],
    ['0%', 'percent'],
    ['[Red]0.00%;-0.00%', 'percent'],
    ['0"%"', 'number'],
    ['0\\%', 'number'],
    ['Standard', 'number'],
  ])('of format %s is a %s', (code, kind) => {
    expect(kindOfFormat(200, code)).toBe(kind)
  })

  test('is shown as spreadsheets show it', () => {
    expect(numberText('0.30000000000000004', 'number', false)).toBe('0.3')
    expect(numberText('59', 'date', false)).toBe('1900-02-28')
    expect(numberText('61', 'date', false)).toBe('1900-03-01')
    expect(numberText('-1', 'date', false)).toBe('-1')
    expect(numberText('1E+300', 'date', false)).toBe('1e+300')
    expect(numberText('45608.9999999', 'date', false)).toBe('2024-11-13')
    expect(numberText('words', 'number', false)).toBe('words')
    expect(
      ['0.85', '0.07', '1', '-0.125', '0.8534'].map((v) => numberText(v, 'percent', false)),
    ).toEqual(['85%', '7%', '100%', '-12.5%', '85.34%'])
    expect([kindOfFormat(9, undefined), kindOfFormat(10, undefined)]).toEqual([
      'percent',
      'percent',
    ])
  })

  test('that is written as a date has a time where there is one', () => {
    expect(['2024-11-12T00:00:00.000', '2024-11-12T15:31', '2024-11-12'].map(writtenDate)).toEqual([
      '2024-11-12',
      '2024-11-12 15:31',
      '2024-11-12',
    ])
  })
})
