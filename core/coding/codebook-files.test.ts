import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CodeId, NodeId } from '../ids.ts'
import { shippedNodes } from '../framework/shipped.ts'
import { CODE_COLORS, colorOf, COLOR_NAMES } from './code-colors.ts'
import type { Code } from './codebook-contract.ts'
import { readDescription, writeDescription } from './codebook-description.ts'
import { keepWithinBounds, nodeFinder } from './codebook-file-code.ts'
import { columnsByHeading } from './codebook-columns.ts'
import { takeNotes, type Notes } from './codebook-notes.ts'
import { readPath, writePath } from './codebook-path.ts'
import { planImport } from './codebook-plan.ts'
import { codesOfQdc, type QdcCode, writeQdc } from './codebook-qdc.ts'
import { codesOfTable, COLUMNS, guardText, tableOf } from './codebook-table.ts'

const id = (n: number) => CodeId.parse(`019a0000-0000-7000-8000-${String(n).padStart(12, '0')}`)

const code = (n: number, name: string, more: Partial<Code> = {}): Code => ({
  ...{ id: id(n), parentId: null, name, definition: '', inclusion: '', exclusion: '', example: '' },
  ...{ color: 0, retired: false, nodeIds: [], codings: 0, sources: 0 },
  ...more,
})

const said = (path: readonly string[], more: object = {}) => ({
  path,
  ...{ definition: '', inclusion: '', exclusion: '', example: '', color: null, nodeIds: [] },
  retired: false,
  ...more,
})

describe('paths', () => {
  test('are read as they were written, whatever the names hold', () => {
    const name = fc
      .array(fc.constantFrom('a', ' ', '>', '\\', '›', 'é', '😀'), { minLength: 1, maxLength: 8 })
      .map((letters) => letters.join('').replace(/\s+/gu, ' ').trim())
      .filter((one) => one !== '')
    fc.assert(
      fc.property(fc.array(name, { maxLength: 4 }), (names) => {
        expect(readPath(writePath(names))).toEqual(names)
      }),
    )
  })

  test('are read as people type them', () => {
    expect(readPath('Working together > Help')).toEqual(['Working together', 'Help'])
    expect(readPath(' Working together › Help ')).toEqual(['Working together', 'Help'])
    expect(readPath('a>b')).toEqual(['a>b'])
    expect(readPath('')).toEqual([])
  })
})

describe('descriptions', () => {
  test('are taken apart into what they were put together from', () => {
    const line = fc.constantFrom(
      '',
      'When so.',
      '— Inclusion —',
      '\\— Retired —',
      '— Other —',
      ' x',
    )
    const words = fc.array(line, { maxLength: 4 }).map((lines) => lines.join('\n'))
    const nodeIds = fc.subarray(shippedNodes.slice(0, 4).map((node) => node.id))
    const parts = { definition: words, inclusion: words, exclusion: words, example: words }
    fc.assert(
      fc.property(fc.record({ ...parts, nodeIds, retired: fc.boolean() }), (described) => {
        expect(readDescription(writeDescription(described))).toEqual(described)
      }),
    )
  })

  test('of other programs are a definition, with all their lines', () => {
    expect(readDescription('One.\r\n\r\nTwo: x')).toMatchObject({
      definition: 'One.\n\nTwo: x',
      inclusion: '',
      retired: false,
    })
  })
})

describe('colours', () => {
  test('of Trellis are themselves; any other becomes the nearest to the eye', () => {
    for (const [color, hex] of CODE_COLORS.entries()) {
      expect(colorOf(hex)).toEqual({ color, isExact: true })
      expect(colorOf(` ${COLOR_NAMES[color] ?? ''} `)).toEqual({ color, isExact: true })
    }
    const name = (hex: string) => COLOR_NAMES[colorOf(hex)?.color ?? 0]
    expect(name('#0000ff')).toBe('blue')
    expect(name('#f80')).toBe('vermilion')
    expect(name('#33cc33')).toBe('green')
    expect(name('8b0000')).toBe('wine')
    expect(name('#444444')).toBe('slate')
    expect(colorOf('#12345')).toBeNull()
    expect(colorOf('mauve')).toBeNull()
  })
})

const trust = NodeId.parse('n19.structure.trust')
const book = [
  code(1, 'Working together', { definition: 'What > what', color: 2 }),
  code(2, 'Help', {
    parentId: id(1),
    inclusion: 'Asked for.',
    exclusion: '=not()',
    example: '“Could you …”\nsecond line',
    nodeIds: [trust],
    color: 5,
  }),
  code(3, '@Help > me', { retired: true, definition: "'=odd", color: 7, codings: 3, sources: 2 }),
]
const asSaid = [
  said(['Working together'], { definition: 'What > what', color: 2 }),
  said(['Working together', 'Help'], {
    inclusion: 'Asked for.',
    exclusion: '=not()',
    example: '“Could you …”\nsecond line',
    nodeIds: [trust],
    color: 5,
  }),
  said(['@Help > me'], { retired: true, definition: "'=odd", color: 7 }),
]

/** The codes of rows that begin in the second row of a sheet, its columns taken by their headings. */
const taken = (columns: readonly string[], rows: readonly string[][], notes: Notes) =>
  codesOfTable({ rows, numbers: rows.map((_, at) => at + 2) }, columnsByHeading(columns), notes)

describe('tables', () => {
  test.each(['csv', 'xlsx'] as const)('as %s are read as they were written', (format) => {
    const notes = takeNotes()
    const rows = tableOf(book, format).map((row) => row.map(String))
    const read = keepWithinBounds(taken(COLUMNS, rows, notes), shippedNodes, notes)
    expect(read).toEqual(asSaid)
    expect(notes.all()).toEqual([])
  })

  test('hold no text that a spreadsheet would take for a formula', () => {
    for (const text of ['=1+1', '+1', '-1', '@a', '\t=1', "'=1"])
      expect(guardText(text, 'csv')).toBe(`'${text}`)
    expect(guardText('a=1', 'csv')).toBe('a=1')
    expect(guardText('=1', 'xlsx')).toBe('=1')
    const cells = tableOf(book, 'csv').flat()
    expect(cells.filter((cell) => /^[=+\-@]/u.test(String(cell)))).toEqual([])
  })

  test('of other programs are known by their headings', () => {
    const notes = takeNotes()
    const columns = ['CODE', 'Description', 'color', 'Parent']
    const rows = [
      ['Help', 'When asked.', '#ff0000', 'Working'],
      ['', '', '', ''],
      [' ', 'No name', 'mauve', ''],
    ]
    const read = keepWithinBounds(taken(columns, rows, notes), [], notes)
    expect(read).toMatchObject([{ path: ['Working', 'Help'], definition: 'When asked.' }])
    expect(notes.all()).toEqual([
      { kind: 'colors', count: 2, names: ['#ff0000', 'mauve'], rows: [2, 4] },
      { kind: 'blank-names', count: 1, names: [], rows: [4] },
    ])
  })

  test('without a column of names have no codes', () => {
    expect(taken(['Definition'], [['x']], takeNotes())).toEqual([])
  })
})

describe('what a file says', () => {
  const raw = (path: readonly string[], more: object = {}) => ({
    ...said(path, more),
    nodes: [] as string[],
    row: null,
  })

  test('is kept within bounds, with a note on what is not', () => {
    const notes = takeNotes()
    const kept = keepWithinBounds(
      [
        raw(['A'], { definition: 'x'.repeat(200_001) }),
        raw(['A']),
        raw(['n'.repeat(401)]),
        raw(Array.from({ length: 51 }, () => 'a')),
        { ...raw(['B']), nodes: [trust, 'Relational trust (2019)', 'nothing'] },
      ],
      shippedNodes,
      notes,
    )
    expect(kept.map(({ path, nodeIds }) => [path, nodeIds])).toEqual([
      [['A'], []],
      [['B'], [trust]],
    ])
    expect(kept[0]?.definition).toHaveLength(200_000)
    expect(new Set(notes.all().map(({ kind }) => kind))).toEqual(
      new Set(['long-texts', 'repeated', 'long-names', 'too-deep', 'nodes']),
    )
  })

  test('names nodes by id or by a label that only one bears', () => {
    const find = nodeFinder(shippedNodes)
    expect(find('n19.structure.trust')).toBe(trust)
    expect(find('relational trust (2019)')).toBe(trust)
    expect(find('No such node')).toBeNull()
  })

  test('is set beside the codebook by path', () => {
    const rows = planImport(book, [
      said(['Working together'], { definition: 'Else' }),
      said(['Working together', 'Help'], { definition: 'New words', color: 5 }),
      said(['Working together', 'Other']),
      said(['@Help > me']),
    ])
    expect(rows.map(({ status, fields }) => [status, fields])).toEqual([
      ['differs', ['definition']],
      ['fills', ['definition']],
      ['new', []],
      ['same', []],
    ])
  })
})

describe('REFI-QDA', () => {
  test('is written with escaped words, nesting and colours, and without what XML cannot hold', () => {
    const odd = code(9, 'a "b" & <c>\n', { definition: 'x\u0000y\uD800z ]]>' })
    const xml = writeQdc([...book, odd], 'Trellis & co')
    expect(xml).toContain('name="a &quot;b&quot; &amp; &lt;c&gt;&#10;"')
    expect(xml).toContain('<Description>xyz ]]&gt;</Description>')
    expect(xml).toContain('isCodable="false" color="#33414F"')
    expect(xml.match(/<Code /gu)).toHaveLength(4)
    expect(xml.match(/<\/Code>|\/>/gu)).toHaveLength(4)
  })

  test('is taken apart however deep it is nested, with headings noted', () => {
    const notes = takeNotes()
    let deep: QdcCode = {
      ...{ name: 'end', color: '#f00', isCodable: true, description: '', children: [] },
    }
    for (let n = 0; n < 300; n += 1)
      deep = {
        name: `n${String(n)}`,
        color: '',
        isCodable: false,
        description: '',
        children: [deep],
      }
    const found = codesOfQdc([deep], notes)
    expect(found).toHaveLength(301)
    expect(found.at(-1)?.path).toHaveLength(301)
    expect(notes.all().map(({ kind, count }) => [kind, count])).toEqual([
      ['headings', 300],
      ['colors', 1],
    ])
  })
})
