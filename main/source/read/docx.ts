/** Word documents: headings, lists, tables as rows of text, notes at the end; and what was left behind. */
import { lossWords } from '../../../core/source/words.ts'
import { cleanLines, paragraph, type ReadBlock, type ReadText } from './blocks.ts'
import {
  parseDocx,
  type Document,
  type Element,
  type NoteReference,
  type Paragraph,
  type ParsedDocument,
  type Table,
} from './docx-elements.ts'
import { splitLines, withSpeakers } from './speakers.ts'
import { xmlParts } from './zip.ts'

interface Reading {
  readonly notes: NoteReference[]
  tables: number
}

const breaks: Readonly<Record<string, string>> = { tab: '\t', break: '\n' }

function textOf(elements: readonly Element[], reading: Reading): string {
  return elements.map((element) => pieceOf(element, reading)).join('')
}

function pieceOf(element: Element, reading: Reading): string {
  if ('children' in element) return textOf(element.children, reading)
  switch (element.type) {
    case 'text':
      return element.value
    case 'checkbox':
      return element.checked ? '☑' : '☐'
    case 'noteReference':
      reading.notes.push(element)
      return `[${reading.notes.length}]`
    case 'tab':
    case 'break':
    case 'image':
    case 'commentReference':
    case 'bookmarkStart':
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

function linesOf(text: string): readonly string[] {
  return cleanLines(text)
    .lines.map((line) => line.replace(/\t+/gu, ' ').trim())
    .filter((line) => line !== '')
}

function oneLine(text: string): string {
  return linesOf(text).join(' ')
}

/** A paragraph with its line breaks; nothing where it is blank. */
function paragraphBlocks(element: Paragraph, reading: Reading): readonly ReadBlock[] {
  const text = linesOf(textOf(element.children, reading)).join('\n')
  return text === '' ? [] : [{ ...paragraph(text), kind: kindOf(element) }]
}

function cellText(cell: Element, reading: Reading): string {
  return 'children' in cell
    ? cell.children
        .map((child) => oneLine(pieceOf(child, reading)))
        .filter((t) => t !== '')
        .join(' ')
    : ''
}

function tableBlocks(table: Table, reading: Reading): readonly ReadBlock[] {
  reading.tables += 1
  return table.children.flatMap((row) => {
    const cells = 'children' in row ? row.children.map((cell) => cellText(cell, reading)) : []
    return cells.some((cell) => cell !== '') ? [paragraph(cells.join(' | '))] : []
  })
}

function blocksOf(elements: readonly Element[], reading: Reading): readonly ReadBlock[] {
  return elements.flatMap((element) => {
    if (element.type === 'paragraph') return paragraphBlocks(element, reading)
    if (element.type === 'table') return tableBlocks(element, reading)
    return linesOf(pieceOf(element, reading)).map(paragraph)
  })
}

/** The notes in order of their references; a reference within a note adds to the list. */
function noteBlocks({ notes: known }: Document, reading: Reading): readonly ReadBlock[] {
  const blocks: ReadBlock[] = []
  for (let index = 0; index < reading.notes.length && index < 10_000; index += 1) {
    const reference = reading.notes[index]
    const note = reference === undefined ? null : known.resolve(reference)
    if (note !== null) {
      const text = note.body
        .map((element) => oneLine(pieceOf(element, reading)))
        .join(' ')
        .trim()
      blocks.push(paragraph(`[${index + 1}] ${text}`))
    }
  }
  return blocks
}

function countIn(parts: ReadonlyMap<string, string>, part: RegExp, pattern: RegExp): number {
  return [...parts]
    .filter(([name]) => part.test(name))
    .reduce((sum, [, xml]) => sum + Array.from(xml.matchAll(pattern)).length, 0)
}

const body = /^word\/(?:document\d*|footnotes|endnotes)\.xml$/u

type Counted = 'comments' | 'deletions' | 'pictures' | 'charts' | 'formulas' | 'fields' | 'tables'

function lossesOf(
  parts: ReadonlyMap<string, string>,
  { ignored }: ParsedDocument,
  { tables }: Reading,
): readonly string[] {
  const charts = countIn(parts, body, /<(?:c|cx):chart[\s>]/gu)
  const drawn = countIn(parts, body, /<pic:pic[\s>]/gu)
  // Old documents have pictures of the old kind only; newer ones repeat theirs in it.
  const pictures = drawn > 0 ? drawn : countIn(parts, body, /<v:imagedata[\s>]/gu)
  const counts: Readonly<Record<Counted, number>> = {
    comments: countIn(parts, /^word\/comments\.xml$/u, /<w:comment[\s>]/gu),
    deletions: countIn(parts, body, /<w:(?:del|moveFrom) [^<>]*[^/<>]>/gu),
    pictures,
    charts,
    formulas: ignored.filter(
      (name) => name === 'm:oMath' || name.endsWith('}oMath') || name.endsWith('}oMathPara'),
    ).length,
    fields: ignored.filter((name) => name === 'w:fldSimple').length,
    tables,
  }
  const kinds: readonly Counted[] = [
    'comments',
    'deletions',
    'pictures',
    'charts',
    'formulas',
    'fields',
    'tables',
  ]
  const losses = kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => lossWords[kind](counts[kind]))
  const margins = countIn(parts, /^word\/(?:header|footer)\d*\.xml$/u, /<w:t[ >]/gu)
  return margins > 0 ? [...losses, lossWords.margins()] : losses
}

export async function readDocx(bytes: Uint8Array): Promise<ReadText> {
  const parts = xmlParts(bytes)
  const parsed = await parseDocx(bytes)
  const reading: Reading = { notes: [], tables: 0 }
  const running = blocksOf(parsed.document.children, reading)
  const blocks = [...splitLines(withSpeakers(running)), ...noteBlocks(parsed.document, reading)]
  const [first] = blocks
  return {
    encoding: '',
    title: first?.kind === 'heading' ? first.text : null,
    blocks,
    losses: lossesOf(parts, parsed, reading),
  }
}
