/** The columns of a page: where their lines begin and end. */
import type { PdfLine } from './pdf-lines.ts'

export interface PdfColumn {
  readonly left: number
  readonly right: number
}

/** Fewer lines are no column. */
const LEAST_LINES = 3

/** Lines that lie above one another, though they be of different width. */
function overlapping(lines: readonly PdfLine[]): readonly (readonly PdfLine[])[] {
  const groups: PdfLine[][] = []
  let edge = -Infinity
  for (const line of [...lines].sort((one, other) => one.x - other.x)) {
    const group = groups.at(-1)
    if (group !== undefined && line.x < edge) group.push(line)
    else groups.push([line])
    edge = Math.max(edge, line.right)
  }
  return groups
}

const around = (lines: readonly PdfLine[]): PdfColumn => ({
  left: Math.min(...lines.map(({ x }) => x)),
  right: Math.max(...lines.map(({ right }) => right)),
})

/** Of lines of the usual size, or of all where there are none of those. A few lines across all columns do not hide them. */
export function columnsOf(body: readonly PdfLine[], all: readonly PdfLine[]): readonly PdfColumn[] {
  const lines = body.length > 0 ? body : all
  const widths = lines.map(({ x, right }) => right - x).sort((one, other) => one - other)
  const usual = widths[Math.floor(widths.length / 2)] ?? 0
  const narrow = lines.filter(({ x, right }) => right - x <= 1.4 * usual)
  const groups = narrow.length >= 0.7 * lines.length ? overlapping(narrow) : []
  const columns = groups.filter((group) => group.length >= LEAST_LINES)
  return columns.length > 1 ? columns.map(around) : [around(lines)]
}

/** The column in which the line begins. */
export function columnAt(line: PdfLine, columns: readonly PdfColumn[]): PdfColumn {
  return (
    columns.findLast(({ left }) => line.x >= left - 3) ??
    columns[0] ?? { left: line.x, right: line.right }
  )
}

/** How far from the edge at which one begins to read a line begins. */
export function indentOf(line: PdfLine, { left, right }: PdfColumn): number {
  return line.isRtl ? right - line.right : line.x - left
}

/** How far from the other edge it ends. */
export function roomAfter(line: PdfLine, { left, right }: PdfColumn): number {
  return line.isRtl ? line.x - left : right - line.right
}
