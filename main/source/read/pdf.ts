/** PDF: the text of its pages as paragraphs, without what repeats on each of them. */
import { AppError } from '../../../core/errors.ts'
import { lossWords } from '../../../core/source/words.ts'
import { paragraph, type ReadBlock, type ReadText } from './blocks.ts'
import { assemble, type Draft } from './drafts.ts'
import { linkLosses } from './links.ts'
import { linesOfPage, type PdfLine } from './pdf-lines.ts'
import { findMargins } from './pdf-margins.ts'
import { bodySize, findNotes, referencesIn, withoutSign } from './pdf-notes.ts'
import { readPdfPages, type PdfPage } from './pdf-pages.ts'
import { blockOf, groupLines, layoutOf, type Layout } from './pdf-paragraphs.ts'
import { joinTables, withTables, type PdfElement } from './pdf-tables.ts'
import { joinLines, knownWords, type Divided } from './pdf-words.ts'

/** Lines between two tables belong together. */
function draftsOf(
  elements: readonly PdfElement[],
  layout: Layout,
  divided: Divided,
): readonly Draft[] {
  const drafts: Draft[] = []
  let lines: PdfLine[] = []
  const flush = (): void => {
    drafts.push(...groupLines(lines, layout).map((group) => blockOf(group, layout, divided)))
    lines = []
  }
  for (const element of elements) {
    if ('segments' in element) {
      lines.push(element)
      continue
    }
    flush()
    drafts.push({ kind: 'table', rows: element.rows })
  }
  flush()
  return drafts
}

interface Found {
  readonly running: readonly Draft[]
  readonly notes: readonly ReadBlock[]
  readonly margins: number
  readonly mended: number
}

function find(pages: readonly PdfPage[]): Found {
  const all = pages.map(({ items }, page) => linesOfPage(items, page))
  const margins = findMargins(
    all,
    pages.map(({ height }) => height),
  )
  const inner = all.map((lines) => lines.filter((line) => !margins.has(line)))
  const body = bodySize(inner.flat())
  const found = findNotes(inner, body)
  const text = inner.map((lines) => lines.filter((line) => !found.lines.has(line)))
  const layout = layoutOf(text, body)
  const divided: Divided = { known: knownWords(inner.flat().map((line) => line.text)), mended: 0 }
  const hasNotes = found.notes.length > 0
  const cited = (value: string): string => referencesIn(value, hasNotes)
  const running = draftsOf(joinTables(text.flatMap(withTables)), layout, divided).map(
    (draft): Draft =>
      draft.kind === 'table'
        ? { ...draft, rows: draft.rows.map((row) => row.map(cited)) }
        : { ...draft, text: cited(draft.text) },
  )
  const notes = found.notes.map(({ sign, lines }) => {
    const words = joinLines(
      lines.map((line) => line.text),
      divided,
    )
    return paragraph(`[${sign}] ${cited(withoutSign(words))}`)
  })
  return { running, notes, margins: margins.size, mended: divided.mended }
}

/** What a program wrote in place of a title is none. */
function titleOf(title: string): string | null {
  const isName = /^(?:microsoft word - |untitled|about:blank)|\.\w{2,4}$/iu.test(title.trim())
  return title.trim() === '' || isName ? null : title.trim()
}

/** Refuses (`no-text-layer`) pages that are all pictures, (`needs-password`) a locked file. */
export async function readPdf(bytes: Uint8Array): Promise<ReadText> {
  const { title, pages } = await readPdfPages(bytes)
  const bare = pages.flatMap(({ items, askew }, page) =>
    askew === 0 && items.every(({ text }) => text.trim() === '') ? [page + 1] : [],
  )
  if (bare.length === pages.length) throw new AppError('no-text-layer')
  const { running, notes, margins, mended } = find(pages)
  const sumOf = (what: 'askew' | 'comments' | 'fields'): number =>
    pages.reduce((sum, page) => sum + page[what], 0)
  const [askew, comments, fields] = [sumOf('askew'), sumOf('comments'), sumOf('fields')]
  const made = assemble({ running, notes, comments: [] })
  return {
    encoding: '',
    title: made.title ?? titleOf(title),
    blocks: made.blocks,
    losses: [
      ...(bare.length > 0 ? [lossWords.barePages(bare)] : []),
      ...(margins > 0 ? [lossWords.pageMargins(margins)] : []),
      ...(askew > 0 ? [lossWords.askew(askew)] : []),
      ...(comments > 0 ? [lossWords.comments(comments)] : []),
      ...linkLosses(
        pages.flatMap(({ links }) => links),
        made.blocks,
      ),
      ...(fields > 0 ? [lossWords.formFields(fields)] : []),
      ...(mended > 0 ? [lossWords.divided(mended)] : []),
      ...(made.tables > 0 ? [lossWords.tables(made.tables)] : []),
      ...made.losses,
    ],
  }
}
