/** Footnotes: small print at the foot of a page that begins with a number. */
import { LOWERED, RAISED, type PdfLine } from './pdf-lines.ts'

export interface PdfNotes {
  readonly lines: ReadonlySet<PdfLine>
  /** In the order of the pages, with the number or sign that they begin with. */
  readonly notes: readonly { readonly sign: string; readonly lines: readonly PdfLine[] }[]
}

const start = new RegExp(
  `^(?:${RAISED}([^${LOWERED}]+)${LOWERED}|(\\d{1,3}|[*†‡])(?=[\\p{L}\\s“"‘(]))`,
  'u',
)

const signOf = (line: PdfLine): string | null => {
  const found = start.exec(line.text)
  return found === null ? null : (found[1] ?? found[2] ?? null)
}

/** The size of most letters of the document. */
export function bodySize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  return [...letters].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0
}

/** The lines of small print that end the page, from the first of them that begins with a number. */
function footOf(lines: readonly PdfLine[], body: number): readonly PdfLine[] {
  const sorted = [...lines].sort((one, other) => one.y - other.y)
  const lastBody = sorted.findLastIndex(({ size }) => size > 0.93 * body)
  const foot = sorted.slice(lastBody + 1)
  const first = foot.findIndex((line) => signOf(line) !== null)
  return first === -1 ? [] : foot.slice(first)
}

/** Only such small print is a note to whose sign a raised one leads on the same page. */
export function findNotes(pages: readonly (readonly PdfLine[])[], body: number): PdfNotes {
  const taken = new Set<PdfLine>()
  const notes: { sign: string; lines: PdfLine[] }[] = []
  for (const lines of pages) {
    const foot = footOf(lines, body)
    const first = foot[0]
    const above = lines
      .filter((line) => !foot.includes(line))
      .map(({ text }) => text)
      .join(' ')
    const leads = (sign: string): boolean => above.includes(`${RAISED}${sign}${LOWERED}`)
    if (first === undefined || !leads(signOf(first) ?? '')) continue
    for (const line of foot) {
      taken.add(line)
      const sign = signOf(line)
      const last = notes.at(-1)
      if (sign !== null && leads(sign)) notes.push({ sign, lines: [line] })
      else last?.lines.push(line)
    }
  }
  return { lines: taken, notes }
}

/** The words of a note without its sign. */
export function withoutSign(text: string): string {
  return text.replace(start, '').trim()
}

/** Raised numbers in brackets, as references to notes stand elsewhere; plain where there are no notes. */
export function referencesIn(text: string, hasNotes: boolean): string {
  const raised = new RegExp(`\\s?${RAISED}([^${LOWERED}]*)${LOWERED}`, 'gu')
  return text.replace(raised, hasNotes ? '[$1]' : '$1')
}
