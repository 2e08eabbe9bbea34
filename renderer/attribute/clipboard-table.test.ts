import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCells } from './clipboard-table.ts'

test('a column of a spreadsheet is one cell on each line', () => {
  expect(readCells('3\r\n4\r\n\r\n5\r\n')).toEqual([['3'], ['4'], [''], ['5']])
})

test('cells between tabs stand beside each other, empty ones too', () => {
  expect(readCells('a\t\tb\nc')).toEqual([['a', '', 'b'], ['c']])
})

test('a quoted cell may hold tabs, line breaks and quotes', () => {
  expect(readCells('"a\tb"\t"c\nd"\n"say ""so"""')).toEqual([['a\tb', 'c\nd'], ['say "so"']])
})

test('a quote that means a quote is left alone', () => {
  expect(readCells('"so\t5" nails\nx')).toEqual([['"so', '5" nails'], ['x']])
  expect(readCells('"a"b\tc')).toEqual([['"a"b', 'c']])
})

test('one word is one cell, and nothing is one empty cell', () => {
  expect(readCells('word 😀')).toEqual([['word 😀']])
  expect(readCells('')).toEqual([['']])
})

test('any table comes back as it was copied', () => {
  const text = fc.string({ unit: 'grapheme' }).map((one) => one.replace(/\r/gu, ''))
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 1 }), { minLength: 1 }), (rows) => {
      const quote = (one: string) => `"${one.replaceAll('"', '""')}"`
      const copied = rows.map((row) => row.map(quote).join('\t')).join('\r\n')
      expect(readCells(`${copied}\r\n`)).toEqual(rows)
    }),
  )
})
