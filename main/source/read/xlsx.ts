/** Spreadsheets: every sheet that can be seen becomes a table. */
import { lossWords } from '../../../core/source/words.ts'
import type { ReadText } from './blocks.ts'
import { newTally, tableLosses, tableOf } from './table.ts'
import { bookOf, type Parts } from './xlsx-book.ts'
import { sheetRows } from './xlsx-sheet.ts'
import { unzip } from './zip.ts'

/** Elements of all sheets, at about 1 µs each: two for each of a million cells, and a little more. */
const MOST_ELEMENTS = 2_500_000

type Counted = 'hiddenSheets' | 'merged' | 'unknownResults' | 'controls' | 'cellComments' | 'charts'

function countParts(parts: Parts, part: RegExp, pattern: RegExp): number {
  return [...parts]
    .filter(([name]) => part.test(name))
    .reduce((sum, [, xml]) => sum + Array.from(xml.matchAll(pattern)).length, 0)
}

const order: readonly Counted[] = [
  'hiddenSheets',
  'merged',
  'unknownResults',
  'cellComments',
  'charts',
  'controls',
]

export function readXlsx(bytes: Uint8Array): ReadText {
  const { xml: parts, names } = unzip(bytes, MOST_ELEMENTS)
  const book = bookOf(parts)
  const tally = newTally()
  const counts: Record<Counted, number> = {
    hiddenSheets: book.sheets.filter(({ isHidden }) => isHidden).length,
    merged: 0,
    unknownResults: 0,
    controls: book.controls,
    cellComments: countParts(parts, /^xl\/(?:comments\d*|comments\/.*)\.xml$/u, /<comment[\s>]/gu),
    charts: countParts(parts, /^xl\/charts\/chart[^/]*\.xml$/u, /<(?:c:)?chart[\s>]/gu),
  }
  const tables = book.sheets
    .filter(({ isHidden }) => !isHidden)
    .flatMap(({ name, part }) => {
      const { rows, merged, unknown, controls } = sheetRows(parts.get(part) ?? '', book)
      counts.merged += merged
      counts.unknownResults += unknown
      counts.controls += controls
      return tableOf(name, rows, tally) ?? []
    })
  const losses = [
    ...order.filter((kind) => counts[kind] > 0).map((kind) => lossWords[kind](counts[kind])),
    ...(names.includes('xl/vbaProject.bin') ? [lossWords.macros()] : []),
    // Rows of a sheet end with their last word; that they are of unequal length says nothing.
    ...tableLosses({ ...tally, ragged: 0 }),
  ]
  return { encoding: '', title: null, blocks: [], tables, losses }
}
