/** Contents, and the lists of figures and tables: filled in, each entry with its page. */
import {
  InternalHyperlink,
  PageReference,
  Paragraph,
  Run,
  Tab,
  TableOfContents,
  TextRun,
  type FileChild,
  type ParagraphChild,
} from 'docx'
import type { FigureBlock, ReportModel, TableBlock } from '../../../core/report/model.ts'
import { documentWords } from './words.ts'
import { element } from '../../document/element.ts'
import { bookmarkName } from './inlines.ts'
import { textWidth } from '../../document/measures.ts'

type Captioned = FigureBlock | TableBlock

/** Where the field of a list begins: its instruction, and then what it shows until Word updates it. */
class FieldBegin extends Run {
  constructor(instruction: string) {
    super({})
    this.root.push(
      element('w:fldChar', { 'w:fldCharType': 'begin' }),
      element('w:instrText', { 'xml:space': 'preserve' }, instruction),
      element('w:fldChar', { 'w:fldCharType': 'separate' }),
    )
  }
}

class FieldEnd extends Run {
  constructor() {
    super({})
    this.root.push(element('w:fldChar', { 'w:fldCharType': 'end' }))
  }
}

const pageOf = (anchor: string): Run[] => [new PageReference(anchor)]

function entry(kind: string, { key, number, title }: Captioned): ParagraphChild[] {
  const anchor = bookmarkName(key)
  return [
    new InternalHyperlink({
      anchor,
      children: [
        new TextRun({ children: [`${kind} ${number}`, new Tab(), title, new Tab()] }),
        ...pageOf(anchor),
      ],
    }),
  ]
}

function listOf(kind: string, heading: string, items: readonly Captioned[]): FileChild[] {
  if (items.length === 0) return []
  return [
    new Paragraph({ style: 'ContentsSubheading', text: heading }),
    ...items.map(
      (item, index) =>
        new Paragraph({
          style: 'tableoffigures',
          tabStops: [{ type: 'right', position: textWidth, leader: 'dot' }],
          children: [
            ...(index === 0 ? [new FieldBegin(` TOC \\h \\z \\c "${kind}" `)] : []),
            ...entry(kind, item),
            ...(index === items.length - 1 ? [new FieldEnd()] : []),
          ],
        }),
    ),
  ]
}

export function contentsPage(model: ReportModel): FileChild[] {
  const blocks = model.sections.flatMap((section) => section.blocks)
  const figures = blocks.filter((block) => block.type === 'figure')
  const tables = blocks.filter((block) => block.type === 'table')
  return [
    new Paragraph({
      style: 'ContentsHeading',
      pageBreakBefore: true,
      text: documentWords.contents,
    }),
    new TableOfContents(documentWords.contents, {
      hyperlink: true,
      headingStyleRange: '1-2',
      preserveTabInEntries: true,
    }),
    ...listOf('Figure', documentWords.figures, figures),
    ...listOf('Table', documentWords.tables, tables),
  ]
}
