/** What the readers of documents gather, paragraphs and tables with comments marked in them, made into blocks. */
import type { ReadComment } from '../readers.ts'
import { cleanLines, lineEnd, paragraph, type ReadBlock } from './blocks.ts'
import { placeComments, realign, splitMarks, type Mark, type MarkedBlock } from './comment-marks.ts'
import { withSpeakers } from './speakers.ts'
import { turnsOfTable } from './transcript-table.ts'

export interface DraftTable {
  readonly kind: 'table'
  /** Cells with their line breaks. */
  readonly rows: readonly (readonly string[])[]
}

/** A paragraph's text may have line breaks, tabs and marks of comments. */
export type Draft = ReadBlock | DraftTable

export interface Drafts {
  readonly running: readonly Draft[]
  /** What stands below the text: footnotes, endnotes. */
  readonly notes: readonly ReadBlock[]
  /** By the numbers of their marks. */
  readonly comments: readonly Pick<ReadComment, 'author' | 'text'>[]
}

export interface Assembled {
  readonly blocks: readonly ReadBlock[]
  readonly comments: readonly ReadComment[]
  /** What the document calls itself: its heading, where it begins with one. */
  readonly title: string | null
  /** Tables that became lines of text. */
  readonly tables: number
  readonly losses: readonly string[]
}

/** Tabs are spaces; nothing stands at the ends of a line but words. */
function tidyLine(line: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const { text, marks } = splitMarks(line, (piece) => piece.replace(/\t+/gu, ' '))
  const lead = text.length - text.trimStart().length
  const trimmed = text.trim()
  const moved = marks.map((m) => ({
    ...m,
    at: Math.min(trimmed.length, Math.max(0, m.at - lead)),
  }))
  return { text: trimmed, marks: moved }
}

/** Blocks of lines that are not blank; marks of those that are go to the next line. */
function tidyBlocks(blocks: readonly ReadBlock[]): readonly MarkedBlock[] {
  let waiting: readonly Mark[] = []
  return blocks.flatMap((block) => {
    const kept: string[] = []
    const marks: Mark[] = []
    let length = 0
    for (const line of block.text.split(lineEnd)) {
      const tidy = tidyLine(line)
      const here = [...waiting.map((m) => ({ ...m, at: 0 })), ...tidy.marks]
      waiting = tidy.text === '' ? here : []
      if (tidy.text === '') continue
      marks.push(...here.map((m) => ({ ...m, at: m.at + length })))
      kept.push(tidy.text)
      length += tidy.text.length + 1
    }
    return kept.length === 0 ? [] : [{ ...block, text: kept.join('\n'), marks }]
  })
}

/** A block for each line; the time of a turn stands with its first. */
function splitMarked(blocks: readonly MarkedBlock[]): readonly MarkedBlock[] {
  return blocks.flatMap((block) => {
    let from = 0
    let next = 0
    return block.text.split('\n').map((text, index) => {
      const start = from
      from += text.length + 1
      const first = next
      while ((block.marks[next]?.at ?? Infinity) < from) next += 1
      const marks = block.marks.slice(first, next).map((m) => ({ ...m, at: m.at - start }))
      return { ...block, at: index === 0 ? block.at : '', text, marks }
    })
  })
}

const oneLine = (cell: string): string => cell.split(lineEnd).join(' ').trim()

function rowLines({ rows }: DraftTable): readonly ReadBlock[] {
  return rows
    .map((row) => row.map(oneLine))
    .filter((cells) => cells.some((cell) => splitMarks(cell, (piece) => piece.trim()).text !== ''))
    .map((cells) => paragraph(cells.join(' | ')))
}

/** Speakers are found in the running text only; the notes follow as they are. */
export function assemble({ running, notes, comments }: Drafts): Assembled {
  let tables = 0
  const flat = running.flatMap((draft): readonly ReadBlock[] => {
    if (draft.kind !== 'table') return [draft]
    const turns = turnsOfTable(draft.rows)
    if (turns !== null) return turns
    const lines = rowLines(draft)
    if (lines.length > 0) tables += 1
    return lines
  })
  const controls = cleanLines(flat.map(({ text }) => text).join('\n')).losses
  const clean = (block: ReadBlock): ReadBlock => ({
    ...block,
    text: cleanLines(block.text).lines.join('\n'),
  })
  const before = tidyBlocks(flat.map(clean))
  const plain = before.map(({ kind, speaker, at, text }) => ({ kind, speaker, at, text }))
  const turns = realign(before, withSpeakers(plain))
  const marked = splitMarked([...turns, ...tidyBlocks(notes.map(clean))])
  const [first] = marked
  return {
    blocks: marked.map(({ kind, speaker, at, text }) => ({ kind, speaker, at, text })),
    comments: placeComments(marked, comments),
    title: first?.kind === 'heading' ? first.text : null,
    tables,
    losses: controls,
  }
}
