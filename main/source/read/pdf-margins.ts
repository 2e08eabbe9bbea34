/** Headers, footers and page numbers: what stands at the edges of the pages again and again. */
import type { PdfLine } from './pdf-lines.ts'

/** Lines at an edge of a page that may be margin. */
const MOST_LINES = 4
const TOLERANCE = 6

const number =
  /^(?:page|seite|p\.?)?\s*[-–—[(]?\s*(?:\d{1,4}|[ivxlc]{1,6})\s*[-–—\])]?(?:\s*(?:of|von|\/)\s*\d{1,4})?$/iu

/** The line with its numbers made alike. */
function pattern(line: PdfLine): string {
  return line.text.replace(/\d+/gu, '#').replace(/\s+/gu, ' ').trim().toLowerCase()
}

interface Edge {
  /** Lines of each page from the edge inwards. */
  readonly pages: readonly (readonly PdfLine[])[]
}

function edgeOf(pages: readonly (readonly PdfLine[])[], isTop: boolean): Edge {
  return {
    pages: pages.map((lines) =>
      [...lines]
        .sort((one, other) => (isTop ? one.y - other.y : other.y - one.y))
        .slice(0, MOST_LINES),
    ),
  }
}

/** How often a line of this pattern stands at this height. */
function countAlike(line: PdfLine, edge: Edge): number {
  const wanted = pattern(line)
  return edge.pages.filter((lines) =>
    lines.some((other) => Math.abs(other.y - line.y) <= TOLERANCE && pattern(other) === wanted),
  ).length
}

function marginsOf(edge: Edge, heights: readonly number[]): readonly PdfLine[] {
  const filled = edge.pages.filter((lines) => lines.length > 0).length
  // Left and right pages may differ.
  const enough = Math.max(2, Math.ceil(filled * 0.4))
  const alike = new Map<string, number>()
  const countOf = (line: PdfLine): number => {
    const key = `${pattern(line)} ${Math.round(line.y / TOLERANCE)}`
    const count = alike.get(key) ?? countAlike(line, edge)
    alike.set(key, count)
    return count
  }
  return edge.pages.flatMap((lines, page) => {
    const height = heights[page] ?? 0
    const isLoneNumber = (line: PdfLine): boolean =>
      number.test(line.text) && (line.y < height * 0.1 || line.y > height * 0.9)
    const end = lines.findIndex((line) => countOf(line) < enough && !isLoneNumber(line))
    return lines.slice(0, end === -1 ? lines.length : end)
  })
}

/** The lines that belong to the margins; `pages` are the lines of each page. */
export function findMargins(
  pages: readonly (readonly PdfLine[])[],
  heights: readonly number[],
): ReadonlySet<PdfLine> {
  const top = marginsOf(edgeOf(pages, true), heights)
  const bottom = marginsOf(edgeOf(pages, false), heights)
  const margins = new Set([...top, ...bottom])
  // What would leave nothing was no margin.
  return margins.size === pages.flat().length ? new Set() : margins
}
