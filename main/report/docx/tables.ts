/** Tables: real styles, repeated heads, rows that do not split, alternative text, ratings as tiles. */
import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableProperties,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type FileChild,
  type IRunOptions,
  type ITableCellOptions,
} from 'docx'
import type { Cell, Column, TableBlock } from '../../../core/report/model.ts'
import { levelNames, shortLevelNames } from '../../../core/report/words.ts'
import { assertNever } from '../../../core/values.ts'
import { caption, note } from './captions.ts'
import { element, grow } from '../../document/element.ts'
import { evidenceAnchor, runs } from './inlines.ts'
import { secondEdge, textWidth } from '../../document/measures.ts'
import { levelFill, levelText } from './level-colors.ts'
import type { TableStyle } from '../../document/table-styles.ts'

interface StyledTableOptions {
  readonly style: TableStyle
  readonly rows: readonly TableRow[]
  readonly widths: readonly number[]
  readonly head: boolean
  readonly total: boolean
  readonly title: string
  readonly alt: string
}

/** A table that says which parts of its style apply in both notations, and what it shows to those who cannot see it. */
export class StyledTable extends Table {
  constructor({ style, rows, widths, head, total, title, alt }: StyledTableOptions) {
    super({
      rows,
      style,
      columnWidths: widths,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
    })
    const properties: unknown = this.root.find((part) => part instanceof TableProperties)
    if (!(properties instanceof TableProperties)) return
    const flags = (head ? 0x20 : 0) + (total ? 0x40 : 0) + 0x600
    grow(
      properties,
      element('w:tblLook', {
        'w:val': flags.toString(16).toUpperCase().padStart(4, '0'),
        'w:firstRow': head ? 1 : 0,
        'w:lastRow': total ? 1 : 0,
        'w:firstColumn': 0,
        'w:lastColumn': 0,
        'w:noHBand': 1,
        'w:noVBand': 1,
      }),
    )
    grow(properties, element('w:tblCaption', { 'w:val': title }))
    grow(properties, element('w:tblDescription', { 'w:val': alt }))
  }
}

/** Column widths by their shares; the first column reaches to the second edge where it is about that wide. */
export function widthsOf(columns: readonly Column[]): number[] {
  const all = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.map(({ share }) => Math.round((share / all) * textWidth))
  const first = widths[0] ?? 0
  if (columns.length > 1 && Math.abs(first - secondEdge) < 360) {
    const rest = all - (columns[0]?.share ?? 0)
    return columns.map(({ share }, index) =>
      index === 0 ? secondEdge : Math.round((share / rest) * (textWidth - secondEdge)),
    )
  }
  return widths
}

const aligned = { left: 'TableText', right: 'TableNumber', center: 'TableRating' } as const

interface Beside {
  readonly last: boolean
  /** Stands right of a column of tiles, or of numbers. */
  readonly afterTiles: boolean
}

type Margins = NonNullable<ITableCellOptions['margins']>

/** Numbers end at the right edge; words keep away from tiles at their left. */
function marginsOf({ align }: Column, { last, afterTiles }: Beside): { margins?: Margins } {
  if (align === 'center') return { margins: { left: 40, right: 40 } }
  if (align === 'right') return last ? { margins: { right: 0 } } : {}
  return afterTiles ? { margins: { left: 160 } } : {}
}

function headCell(column: Column, width: number, beside: Beside): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.BOTTOM,
    ...marginsOf(column, beside),
    children: [
      new Paragraph({
        style: 'TableHead',
        alignment: column.align,
        children: [new TextRun(column.head)],
      }),
    ],
  })
}

const notHeld = (text: string): IRunOptions => ({ text, style: 'Status', bold: false })

function paragraphOf(cell: Cell, column: Column): Paragraph {
  switch (cell.type) {
    case 'text':
      return new Paragraph({ style: aligned[column.align], children: runs(cell.text) })
    case 'number':
      return new Paragraph({ style: 'TableNumber', children: [new TextRun(cell.text)] })
    case 'no-wave':
      return new Paragraph({
        style: 'TableRating',
        children: [new TextRun(notHeld(cell.text))],
      })
    case 'rating': {
      if (cell.level === null)
        return new Paragraph({ style: 'TableRating', children: [new TextRun('–')] })
      const text = cell.short ? shortLevelNames[cell.level] : levelNames[cell.level]
      return new Paragraph({
        style: 'TableRating',
        children: [new TextRun({ text, color: levelText(cell.level) })],
      })
    }
    case 'anchor':
      return new Paragraph({ style: 'TableText', children: [evidenceAnchor(cell.number)] })
    default:
      return assertNever(cell)
  }
}

const white = { style: BorderStyle.SINGLE, size: 12, color: 'FFFFFF' }
const tileBorders = { top: white, bottom: white, left: white, right: white }

/** The ground of a cell: a rating's own, sand for a wave that was not held. */
function ground(cell: Cell): { readonly fill: string; readonly borders: boolean } | null {
  if (cell.type === 'rating' && cell.level !== null) {
    return { fill: levelFill(cell.level), borders: true }
  }
  return cell.type === 'no-wave' ? { fill: 'F5EFE3', borders: false } : null
}

function bodyCell(cell: Cell, column: Column, width: number, beside: Beside): TableCell {
  const painted = ground(cell)
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [paragraphOf(cell, column)],
    ...(painted === null ? {} : { shading: { fill: painted.fill } }),
    ...(painted?.borders === true ? { borders: tileBorders } : {}),
    ...marginsOf(column, beside),
  })
}

function besides({ columns, rows }: TableBlock): Beside[] {
  const tiled = (index: number): boolean =>
    columns[index]?.align === 'right' ||
    rows.some((cells) => cells[index]?.type === 'rating' || cells[index]?.type === 'no-wave')
  return columns.map((_, index) => ({
    last: index === columns.length - 1,
    afterTiles: index > 0 && tiled(index - 1),
  }))
}

const nothing: Beside = { last: false, afterTiles: false }

/** A table of up to so many rows is not torn: it begins on the next page instead. */
const wholeRows = 20

function rowsOf(block: TableBlock, widths: readonly number[]): TableRow[] {
  const { columns, rows } = block
  const together = rows.length <= wholeRows
  const places = besides(block)
  return rows.map((cells, place) => {
    const children = columns.map((column, index) => {
      const cell = cells[index] ?? { type: 'number', text: '' }
      return bodyCell(cell, column, widths[index] ?? 0, places[index] ?? nothing)
    })
    return new TableRow({
      cantSplit: true,
      keepNext: together && place < rows.length - 1,
      children,
    })
  })
}

function headOf(block: TableBlock, widths: readonly number[]): TableRow[] {
  const { columns } = block
  if (columns.every((column) => column.head === '')) return []
  const places = besides(block)
  return [
    new TableRow({
      tableHeader: true,
      cantSplit: true,
      keepNext: true,
      children: columns.map((column, index) =>
        headCell(column, widths[index] ?? 0, places[index] ?? nothing),
      ),
    }),
  ]
}

export function tableBlock(block: TableBlock): FileChild[] {
  const { total, title, alt } = block
  const widths = widthsOf(block.columns)
  const head = headOf(block, widths)
  return [
    caption('table', block),
    new StyledTable({
      style: head.length > 0 ? 'TrellisTable' : 'TrellisList',
      rows: [...head, ...rowsOf(block, widths)],
      widths,
      head: head.length > 0,
      total,
      title,
      alt,
    }),
    note(block.note),
  ]
}
