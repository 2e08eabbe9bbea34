/** The body of an OpenDocument text: paragraphs, lists, tables, with notes and comments where they stand. */
import type { ReadComment } from '../readers.ts'
import { paragraph, type ReadBlock } from './blocks.ts'
import { endMark, MOST_COMMENTS, startMark, withoutMarks } from './comment-marks.ts'
import type { Draft, DraftTable } from './drafts.ts'
import { attributeOf, childOf, elementsOf, findAll, type XmlElement, type XmlNode } from './xml.ts'

export interface OdtReading {
  /** The names under which styles are known to people, by the name of the file. */
  readonly styles: ReadonlyMap<string, string>
  readonly notes: XmlElement[]
  /** Where links lead. */
  readonly links: string[]
  readonly comments: Pick<ReadComment, 'author' | 'text'>[]
  /** Numbers of comments by their names. */
  readonly named: Map<string, number>
  /** Boxes of text within a paragraph, which follow it. */
  boxes: Draft[]
  pictures: number
  objects: number
  unplaced: number
}

type Kind = ReadBlock['kind']

/** A line of spaces longer than this is no spacing. */
const MOST_SPACES = 1_000

const plainText = (element: XmlElement): string =>
  element.children.map((c) => (typeof c === 'string' ? c : plainText(c))).join('')

function comment(element: XmlElement, reading: OdtReading): string {
  if (reading.comments.length >= MOST_COMMENTS) {
    reading.unplaced += 1
    return ''
  }
  const number = reading.comments.length
  const author = childOf(element, 'dc:creator')
  const lines = findAll(element, ({ name }) => name === 'text:p' || name === 'text:h')
  reading.comments.push({
    author: author === undefined ? '' : plainText(author).trim(),
    text: lines
      .map((line) => plainText(line).trim())
      .join('\n')
      .trim(),
  })
  const name = attributeOf(element, 'name')
  if (name !== undefined) reading.named.set(name, number)
  return startMark(number)
}

function commentEnd(element: XmlElement, { named }: OdtReading): string {
  const number = named.get(attributeOf(element, 'name') ?? '')
  return number === undefined ? '' : endMark(number)
}

function frame(element: XmlElement, reading: OdtReading): string {
  const box = childOf(element, 'draw:text-box')
  if (box !== undefined) reading.boxes.push(...draftsOf(box, 'paragraph', reading))
  else if (childOf(element, 'draw:object') !== undefined) reading.objects += 1
  else if (childOf(element, 'draw:image') !== undefined) reading.pictures += 1
  return ''
}

function note(element: XmlElement, reading: OdtReading): string {
  const body = childOf(element, 'text:note-body')
  if (body === undefined) return ''
  reading.notes.push(body)
  return `[${reading.notes.length}]`
}

function link(element: XmlElement, reading: OdtReading): string {
  reading.links.push(attributeOf(element, 'href') ?? '')
  return inlineText(element.children, reading)
}

type Inline = (element: XmlElement, reading: OdtReading) => string

const nothing: Inline = () => ''

const inlines: Readonly<Record<string, Inline>> = {
  'text:s': (element) =>
    ' '.repeat(Math.min(MOST_SPACES, Math.max(1, Number(attributeOf(element, 'c') ?? 1) || 1))),
  'text:tab': () => '\t',
  'text:line-break': () => '\n',
  'text:note': note,
  'text:a': link,
  'text:ruby-text': nothing,
  'office:annotation': comment,
  'office:annotation-end': commentEnd,
  'draw:frame': frame,
  'svg:title': nothing,
  'svg:desc': nothing,
  'office:event-listeners': nothing,
}

/** White space of the XML is one space; two of them meet where marks stood between. */
function inlineText(nodes: readonly XmlNode[], reading: OdtReading): string {
  let text = ''
  for (const node of nodes) {
    if (typeof node !== 'string') {
      const known = Object.hasOwn(inlines, node.name) ? inlines[node.name] : undefined
      text += known === undefined ? inlineText(node.children, reading) : known(node, reading)
      continue
    }
    const piece = withoutMarks(node).replace(/[ \t\r\n]+/gu, ' ')
    text += piece.startsWith(' ') && text.endsWith(' ') ? piece.slice(1) : piece
  }
  return text
}

function styleOf(element: XmlElement, { styles }: OdtReading): string {
  const name = attributeOf(element, 'style-name') ?? ''
  return styles.get(name) ?? name
}

function paragraphDrafts(element: XmlElement, kind: Kind, reading: OdtReading): readonly Draft[] {
  const outer = reading.boxes
  reading.boxes = []
  const text = inlineText(element.children, reading)
  const isTitle =
    element.name === 'text:h' || /^(?:title|subtitle)$/iu.test(styleOf(element, reading))
  const made = [{ ...paragraph(text), kind: isTitle ? 'heading' : kind }, ...reading.boxes] as const
  reading.boxes = outer
  return made
}

/** The first paragraph of an item is the item; others of it only follow. */
function itemDrafts(item: XmlElement, reading: OdtReading): readonly Draft[] {
  let isFirst = item.name === 'text:list-item'
  return elementsOf(item).flatMap((child) => {
    const kind: Kind = isFirst ? 'item' : 'paragraph'
    isFirst = false
    return blockDrafts(child, kind, reading)
  })
}

function cellText(cell: XmlElement, reading: OdtReading): string {
  const lines = draftsOf(cell, 'paragraph', reading).map((draft) =>
    draft.kind === 'table' ? draft.rows.map((row) => row.join(' | ')).join('\n') : draft.text,
  )
  return lines.join('\n').trim()
}

function tableDraft(table: XmlElement, reading: OdtReading): DraftTable {
  const isRow = ({ name }: XmlElement): boolean => name === 'table:table-row'
  const rowsOf = (parent: XmlElement): readonly XmlElement[] =>
    elementsOf(parent).flatMap((child) => (isRow(child) ? [child] : rowsOfGroup(child)))
  const rowsOfGroup = (child: XmlElement): readonly XmlElement[] =>
    /^table:table-(?:rows|header-rows|row-group)$/u.test(child.name) ? rowsOf(child) : []
  const rows = rowsOf(table).map((row) =>
    elementsOf(row)
      .filter(({ name }) => name === 'table:table-cell')
      .map((cell) => cellText(cell, reading)),
  )
  return { kind: 'table', rows }
}

const unread =
  /^(?:text:(?:sequence-decls|variable-decls|user-field-decls|tracked-changes)|office:forms|text:(?:table-of-content|alphabetical-index|illustration-index|table-index|object-index|user-index|bibliography)-source)$/u

function blockDrafts(element: XmlElement, kind: Kind, reading: OdtReading): readonly Draft[] {
  switch (element.name) {
    case 'text:p':
    case 'text:h':
      return paragraphDrafts(element, kind, reading)
    case 'text:list':
      return elementsOf(element).flatMap((item) => itemDrafts(item, reading))
    case 'table:table':
      return [tableDraft(element, reading)]
    case 'draw:frame': {
      const outer = reading.boxes
      reading.boxes = []
      frame(element, reading)
      const made = reading.boxes
      reading.boxes = outer
      return made
    }
    default:
      return unread.test(element.name) ? [] : draftsOf(element, kind, reading)
  }
}

/** What stands in the body, in order; text outside of paragraphs is none. */
export function draftsOf(parent: XmlElement, kind: Kind, reading: OdtReading): readonly Draft[] {
  return elementsOf(parent).flatMap((child) => blockDrafts(child, kind, reading))
}

/** A note within a note adds to the list. */
export function noteBlocks(reading: OdtReading): readonly ReadBlock[] {
  const blocks: ReadBlock[] = []
  for (let index = 0; index < reading.notes.length && index < 10_000; index += 1) {
    const body = reading.notes[index]
    if (body === undefined) continue
    const text = cellText(body, reading).replace(/[ \t\n\r]+/gu, ' ')
    blocks.push(paragraph(`[${index + 1}] ${text}`))
  }
  return blocks
}
