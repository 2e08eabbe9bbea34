/** Lines as a page breaks them become paragraphs again. */
import { paragraph, type ReadBlock } from './blocks.ts'
import { columnAt, columnsOf, indentOf, roomAfter, type PdfColumn } from './pdf-columns.ts'
import type { PdfLine } from './pdf-lines.ts'
import { joinLines, type Divided } from './pdf-words.ts'

const bullet = /^[•◦▪▫‣∙·●○■□➢✓*–—-]\s+(?=\S)/u
const numbered = /^(?:\(?\d{1,2}[.)]|[a-z][.)])\s+(?=\S)/u
const label = /^(?:[[(]?(?:\d{1,2}:)?\d{1,2}:\d{2}[\])]?\s+)?(\p{Lu}[^:.!?]{0,40}):(?:\s|$)/u
const stamp = /^[[(]?(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d+)?[\])]?\s+\p{Lu}/u
const sentenceEnd = /[.!?…:;][”"’')\]]*(?:\[\d+\])?$/u

const dividedEnd = /\p{L}[-\u2010\u00ad]$/u

export interface Layout {
  /** The size of most letters. */
  readonly body: number
  /** The usual distance of lines of the size, in sizes. */
  readonly leading: number
  /** By page, from left to right. */
  readonly columns: readonly (readonly PdfColumn[])[]
  /** What stands before a colon at the beginning of lines more than once. */
  readonly labels: ReadonlySet<string>
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

export function layoutOf(pages: readonly (readonly PdfLine[])[], body: number): Layout {
  const isBody = ({ size }: PdfLine): boolean => Math.abs(size - body) < 0.08 * body
  const gaps = pages.flatMap((lines) =>
    lines.flatMap((line, index) => {
      const last = lines[index - 1]
      const gap = last === undefined ? 0 : (line.y - last.y) / body
      const areBody = last !== undefined && isBody(line) && isBody(last)
      return areBody && gap > 0.8 && gap < 3 ? [gap] : []
    }),
  )
  const counts = new Map<string, number>()
  for (const line of pages.flat()) {
    const name = label.exec(line.text)?.[1]
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return {
    body,
    // Where every line is a paragraph the gaps are all alike, and long.
    leading: Math.min(1.7, gaps.length === 0 ? 1.4 : median(gaps)),
    columns: pages.map((lines) => columnsOf(lines.filter(isBody), lines)),
    labels: new Set([...counts].filter(([, count]) => count > 1).map(([name]) => name)),
  }
}

/** Whether a line begins as only a new paragraph does. */
function opensTurn(line: PdfLine, { labels }: Layout): boolean {
  const name = label.exec(line.text)?.[1]
  return (name !== undefined && labels.has(name)) || stamp.test(line.text)
}

/** Whether the first word of the line would have found room at the end of the one before. */
function wouldHaveFit(line: PdfLine, before: PdfLine, { columns }: Layout): boolean {
  if (dividedEnd.test(before.text) && /^\p{Ll}/u.test(line.text)) return false
  const [word = ''] = line.text.split(/\s/u)
  const perLetter = (line.right - line.x) / Math.max(1, line.text.length)
  const column = columnAt(before, columns[before.page] ?? [])
  const room = roomAfter(before, column)
  const isWide = Math.abs(indentOf(before, column)) < 3
  // A sentence that ends far from the edge ends its paragraph too, as in a list without signs.
  const endsEarly = sentenceEnd.test(before.text) && /^\P{Ll}/u.test(line.text)
  const isShort = room > 0.25 * (before.right - before.x + room)
  const narrow = Math.max(0, room - roomAfter(line, column))
  const free = isWide || (endsEarly && isShort) ? room : narrow
  return perLetter * (word.length + 1) < free - 0.75 * line.size
}

/** Over the end of a page or column a sentence goes on, and so does its paragraph. */
function goesOnElsewhere(line: PdfLine, before: PdfLine, layout: Layout): boolean {
  if (dividedEnd.test(before.text)) return true
  if (sentenceEnd.test(before.text)) return false
  return !wouldHaveFit(line, before, layout)
}

const isItem = ({ text }: PdfLine): boolean => bullet.test(text) || numbered.test(text)

/** Whether a line begins as an item does, where an item may begin. */
function opensItem(line: PdfLine, first: PdfLine, before: PdfLine): boolean {
  if (!isItem(line)) return false
  const isElsewhere = line.page !== before.page || Math.abs(line.x - before.x) > 2
  return isItem(first) || isElsewhere || sentenceEnd.test(before.text)
}

/** Whether an indent begins a paragraph: not where it hangs below a bullet or a name. */
function opensByIndent(line: PdfLine, lines: readonly PdfLine[]): boolean {
  const [first = line, second] = lines
  const limit = 0.8 * first.size
  const beyond = (other: PdfLine): number =>
    line.isRtl ? other.right - line.right : line.x - other.x
  if (second !== undefined) return Math.abs(beyond(second)) > limit
  const hangs = isItem(first) || label.test(first.text)
  return beyond(first) > limit && !hangs && sentenceEnd.test(first.text)
}

/** Whether the line goes on with the paragraph of which these are the lines so far. */
function goesOn(line: PdfLine, lines: readonly PdfLine[], layout: Layout): boolean {
  const before = lines.at(-1)
  const first = lines[0]
  if (before === undefined || first === undefined) return false
  const { size } = before
  if (Math.abs(line.size - size) > 0.08 * size) return false
  if (opensTurn(line, layout) || opensItem(line, first, before)) return false
  const gap = line.y - before.y
  if (line.page !== before.page || gap < -0.5 * size) return goesOnElsewhere(line, before, layout)
  if (gap > (layout.leading + 0.25) * size || opensByIndent(line, lines)) return false
  return isItem(first) || !wouldHaveFit(line, before, layout)
}

function kindOf(lines: readonly PdfLine[], text: string, { body }: Layout): ReadBlock['kind'] {
  const size = lines[0]?.size ?? body
  const isLarge = size >= 1.12 * body && text.length <= 200
  if (isLarge) return 'heading'
  return bullet.test(text) || numbered.test(text) ? 'item' : 'paragraph'
}

/** Groups the lines of running text. */
export function groupLines(
  lines: readonly PdfLine[],
  layout: Layout,
): readonly (readonly PdfLine[])[] {
  const groups: PdfLine[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    if (group !== undefined && goesOn(line, group, layout)) group.push(line)
    else groups.push([line])
  }
  return groups
}

/** A paragraph of its lines, without the sign of an item but with its number. */
export function blockOf(lines: readonly PdfLine[], layout: Layout, divided: Divided): ReadBlock {
  const text = joinLines(
    lines.map((line) => line.text),
    divided,
  )
  const kind = kindOf(lines, text, layout)
  return { ...paragraph(kind === 'item' ? text.replace(bullet, '') : text), kind }
}
