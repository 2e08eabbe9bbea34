/** Pieces of text on a page become lines, and parts of lines where there are gaps as between columns. */
import { withoutMarks } from './comment-marks.ts'
import type { PdfItem } from './pdf-pages.ts'

export interface PdfSegment {
  readonly x: number
  readonly right: number
  readonly text: string
}

export interface PdfLine {
  readonly page: number
  readonly y: number
  readonly x: number
  readonly right: number
  readonly isRtl: boolean
  readonly size: number
  readonly text: string
  readonly segments: readonly PdfSegment[]
}

/** Stand around a raised number until it is known whether it leads to a note. */
export const RAISED = '\ufdd2'
export const LOWERED = '\ufdd3'

/** How far back a piece may go on an earlier line, as the cells of a row do. */
const LINES_BACK = 8

/** Gaps as multiples of the size of the letters. */
const WORD_GAP = 0.15
const COLUMN_GAP = 1.1

/** Letters as they are drawn, not as they are written: Latin ligatures, Hebrew and Arabic forms. */
const drawnForms = /[\ufb00-\ufb06\ufb1d-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc]/gu

interface OpenLine {
  readonly items: PdfItem[]
  y: number
  size: number
  right: number
}

function belongs(line: OpenLine, item: PdfItem): boolean {
  const size = Math.max(line.size, item.size)
  return Math.abs(line.y - item.y) < 0.45 * size
}

function lineFor(lines: readonly OpenLine[], item: PdfItem): OpenLine | undefined {
  const last = lines.at(-1)
  if (last !== undefined && belongs(last, item)) return last
  return lines
    .slice(-LINES_BACK - 1, -1)
    .findLast((line) => Math.abs(line.y - item.y) < 0.2 * line.size && item.x >= line.right - 1)
}

const mirrored: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '«': '»',
  '»': '«',
}

/** In a line from right to left signs between the words run so too, and brackets are drawn the other way round. */
function asDrawn(item: PdfItem): PdfItem {
  if (item.isRtl || /[\p{L}\p{N}]/u.test(item.text)) return item
  const text = item.text.replace(/[()[\]{}«»]/gu, (sign) => mirrored[sign] ?? sign)
  return { ...item, text, isRtl: true }
}

const isFromRight = (items: readonly PdfItem[]): boolean => {
  const letters = (isRtl: boolean): number =>
    items.filter((item) => item.isRtl === isRtl).reduce((sum, { text }) => sum + text.length, 0)
  return letters(true) > letters(false)
}

/** Words of one direction stay together; pages give them from left to right. */
function inReadingOrder(items: readonly PdfItem[]): readonly PdfItem[] {
  const sorted = [...items].sort((one, other) => one.x - other.x)
  if (!sorted.some(({ isRtl }) => isRtl)) return sorted
  const isBase = isFromRight(sorted)
  const runs: PdfItem[][] = []
  for (const item of isBase ? sorted.map(asDrawn) : sorted) {
    const run = runs.at(-1)
    if (run?.[0]?.isRtl === item.isRtl) run.push(item)
    else runs.push([item])
  }
  const ordered = runs.map((run) => (run[0]?.isRtl === true ? run.reverse() : run))
  return (isBase ? ordered.reverse() : ordered).flat()
}

function mainSize(items: readonly PdfItem[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of items)
    letters.set(size, (letters.get(size) ?? 0) + text.trim().length)
  return [...letters].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0
}

function textOf(item: PdfItem, size: number, y: number): string {
  const text = withoutMarks(item.text)
    .replace(/[\ufdd2\ufdd3]/gu, '')
    .replace(drawnForms, (form) => form.normalize('NFKC'))
  const isRaised = item.size < 0.85 * size && y - item.y > 0.1 * size
  return isRaised && /^(?:\d{1,3}|[*†‡])$/u.test(text.trim())
    ? `${RAISED}${text.trim()}${LOWERED}`
    : text
}

function closed({ items }: OpenLine, page: number): PdfLine {
  const size = mainSize(items)
  const y = items.find((item) => item.size === size)?.y ?? 0
  const segments: { x: number; right: number; text: string }[] = []
  for (const item of inReadingOrder(items)) {
    const last = segments.at(-1)
    const text = textOf(item, size, y)
    // From right to left the next piece stands before the last.
    const gap = last === undefined ? 0 : Math.max(item.x - last.right, last.x - item.right)
    if (last === undefined || gap > COLUMN_GAP * size) {
      segments.push({ x: item.x, right: item.right, text })
      continue
    }
    last.text += gap > WORD_GAP * size && !/\s$/u.test(last.text) ? ` ${text}` : text
    last.x = Math.min(last.x, item.x)
    last.right = Math.max(last.right, item.right)
  }
  return {
    ...{ page, y, size, segments },
    isRtl: isFromRight(items),
    x: Math.min(...items.map(({ x }) => x)),
    right: Math.max(...items.map(({ right }) => right)),
    text: segments.map(({ text }) => text.trim()).join(' '),
  }
}

/** Lines in the order in which the page gives them. */
export function linesOfPage(items: readonly PdfItem[], page: number): readonly PdfLine[] {
  const lines: OpenLine[] = []
  for (const item of items) {
    if (item.text.trim() === '') continue
    const line = lineFor(lines, item)
    if (line === undefined)
      lines.push({ items: [item], y: item.y, size: item.size, right: item.right })
    else {
      line.items.push(item)
      if (item.size > line.size) line.y = item.y
      line.size = Math.max(line.size, item.size)
      line.right = Math.max(line.right, item.right)
    }
  }
  return lines.map((line) => closed(line, page))
}
