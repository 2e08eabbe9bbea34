import { parse } from 'csv-parse/sync'
import readXlsx from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { guarded, sheetBytes, type Cell } from './sheet.ts'

const sheet = (lines: readonly (readonly Cell[])[]) => ({ preface: [], head: ['A', 'B'], lines })

async function csv(lines: readonly (readonly Cell[])[]): Promise<readonly (readonly string[])[]> {
  const text = new TextDecoder().decode(await sheetBytes(sheet(lines), 'csv'))
  return parse(text, { relax_column_count: true })
}

test.each(['=1+1', '+1', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '  =1', '＝1', '|cmd', '%0A'])(
  'a csv holds %j as text',
  async (text) => {
    expect((await csv([[text, 'x']]))[1]).toEqual([`'${text}`, 'x'])
  },
)

test('what is no formula stays as it is, and numbers stay numbers', async () => {
  expect(guarded('a = b')).toBe('a = b')
  expect((await csv([['ok 😀 “x”, y\nz', -3]]))[1]).toEqual(['ok 😀 “x”, y\nz', '-3'])
})

test('a share is whole per cent in both', async () => {
  expect((await csv([[{ share: 0.2149 }, { share: 0 }]]))[1]).toEqual(['21%', '0%'])
  const bytes = await sheetBytes(sheet([[{ share: 0.25 }, '=1+1']]), 'xlsx')
  const [first] = await readXlsx(Buffer.from(bytes))
  expect(first?.data[1]).toEqual([0.25, '=1+1'])
})

test('a workbook takes texts that are longer than a cell, and broken characters', async () => {
  const bytes = await sheetBytes(sheet([['x'.repeat(40_000), '\ud800']]), 'xlsx')
  const [first] = await readXlsx(Buffer.from(bytes))
  expect(String(first?.data[1]?.[0])).toHaveLength(32_000)
})
