/** Word documents: headings, lists, tables, notes at the end, comments; and what was left behind. */
import { lossWords } from '../../../core/source/words.ts'
import type { ReadChoices } from '../readers.ts'
import { paragraph, type ReadBlock, type ReadText } from './blocks.ts'
import { endMark, startMark, withoutMarks } from './comment-marks.ts'
import { commentOf } from './docx-comments.ts'
import {
  parseDocx,
  type Document,
  type Element,
  type NoteReference,
  type Paragraph,
  type Table,
} from './docx-elements.ts'
import { linksOf } from './docx-links.ts'
import { docxLosses } from './docx-losses.ts'
import { docxParts } from './docx-parts.ts'
import { assemble, type Draft, type DraftTable } from './drafts.ts'
import { linkLosses } from './links.ts'
import { unzip } from './zip.ts'

/** References to notes, in the order in which they were met. */
type Notes = NoteReference[]

const breaks: Readonly<Record<string, string>> = { tab: '\t', break: '\n' }

function textOf(elements: readonly Element[], notes: Notes): string {
  return elements.map((element) => pieceOf(element, notes)).join('')
}

function markOf(bookmark: string): string {
  const found = commentOf(bookmark)
  if (found === null) return ''
  return found.isStart ? startMark(found.comment) : endMark(found.comment)
}

function pieceOf(element: Element, notes: Notes): string {
  if ('children' in element) return textOf(element.children, notes)
  switch (element.type) {
    case 'text':
      return withoutMarks(element.value)
    case 'checkbox':
      return element.checked ? '☑' : '☐'
    case 'noteReference':
      notes.push(element)
      return `[${notes.length}]`
    case 'bookmarkStart':
      return markOf(element.name)
    case 'tab':
    case 'break':
    case 'image':
    case 'commentReference':
      return breaks[element.type] ?? ''
  }
}

function kindOf({ styleId, styleName, numbering }: Paragraph): ReadBlock['kind'] {
  const style = `${styleId ?? ''} ${styleName ?? ''}`
  if (/(?:^|\s)(?:heading ?\d|title|subtitle)\b/iu.test(style)) return 'heading'
  return numbering !== null || /(?:^|\s)list ?(?:bullet|number)/iu.test(style)
    ? 'item'
    : 'paragraph'
}

/** Paragraphs as lines, tables within as lines too. */
function cellText(cell: Element, notes: Notes): string {
  return 'children' in cell
    ? cell.children.map((child) => `${pieceOf(child, notes)}\n`).join('')
    : ''
}

function tableDraft(table: Table, notes: Notes): DraftTable {
  const rows = table.children.map((row) =>
    'children' in row ? row.children.map((cell) => cellText(cell, notes).trim()) : [],
  )
  return { kind: 'table', rows }
}

function draftsOf(elements: readonly Element[], notes: Notes): readonly Draft[] {
  return elements.map((element): Draft => {
    if (element.type === 'paragraph')
      return { ...paragraph(textOf(element.children, notes)), kind: kindOf(element) }
    if (element.type === 'table') return tableDraft(element, notes)
    return paragraph(pieceOf(element, notes))
  })
}

/** The notes in order of their references; a reference within a note adds to the list. */
function noteBlocks({ notes: known }: Document, notes: Notes): readonly ReadBlock[] {
  const blocks: ReadBlock[] = []
  for (let index = 0; index < notes.length && index < 10_000; index += 1) {
    const reference = notes[index]
    const note = reference === undefined ? null : known.resolve(reference)
    if (note !== null) {
      const texts = note.body.map((element) => pieceOf(element, notes).trim())
      blocks.push(
        paragraph(
          `[${index + 1}] ${texts
            .join(' ')
            .replace(/[ \t\n\r]+/gu, ' ')
            .trim()}`,
        ),
      )
    }
  }
  return blocks
}

/** With tracked changes accepted or rejected. */
export async function readDocx(
  bytes: Uint8Array,
  { changes: choice }: ReadChoices,
): Promise<ReadText> {
  const { xml, names } = unzip(bytes)
  const { parts, comments, counts } = docxParts(xml, choice)
  const { document, ignored } = await parseDocx(parts)
  const notes: Notes = []
  const running = draftsOf(document.children, notes)
  const made = assemble({ running, notes: noteBlocks(document, notes), comments })
  const unplaced = comments.filter(({ text }) => text !== '').length - made.comments.length
  const { insertions, deletions } = counts
  const hasChanges = insertions + deletions > 0
  return {
    encoding: '',
    title: made.title,
    blocks: made.blocks,
    comments: made.comments,
    changes: hasChanges ? counts : null,
    losses: [
      ...(hasChanges ? [lossWords.changes(choice, insertions, deletions)] : []),
      ...(unplaced > 0 ? [lossWords.unplaced(unplaced)] : []),
      ...docxLosses({ parts, names, ignored, tables: made.tables }),
      ...linkLosses(linksOf(parts), made.blocks),
      ...made.losses,
    ],
  }
}
