/** One block of the model as paragraphs and tables. */
import { Paragraph, Tab, TextRun, type FileChild } from 'docx'
import type { Block, Inline } from '../../../core/report/model.ts'
import { assertNever } from '../../../core/values.ts'
import { caption, note } from './captions.ts'
import { figure } from './figures.ts'
import { runs } from './inlines.ts'
import { labelledRows } from './panels.ts'
import { responseBlock } from './response.ts'
import { tableBlock } from './tables.ts'

const paragraphStyles = { body: 'BodyText', lead: 'Lead', note: 'Remark' } as const

/** What introduces a list stays with it. */
function paragraph(block: Extract<Block, { type: 'paragraph' }>, keepNext: boolean): Paragraph {
  const { label, warn, look, text } = block
  if (label === '')
    return new Paragraph({ style: paragraphStyles[look], keepNext, children: runs(text) })
  const side = new TextRun({
    children: [label, new Tab()],
    style: warn ? 'SideWarning' : 'SideLabel',
  })
  return new Paragraph({ style: 'Labelled', keepNext, children: [side, ...runs(text)] })
}

function message(block: Extract<Block, { type: 'message' }>): Paragraph[] {
  const { number, statement, text, basis } = block
  const part = (style: string, inlines: readonly Inline[]): Paragraph[] =>
    inlines.length === 0 ? [] : [new Paragraph({ style, children: runs(inlines) })]
  return [
    new Paragraph({
      style: 'Message',
      children: [new TextRun({ children: [String(number), new Tab()] }), ...runs(statement)],
    }),
    ...part('MessageText', text),
    ...part('MessageBasis', basis),
  ]
}

function quotation(block: Extract<Block, { type: 'quotation' }>): Paragraph[] {
  return [
    new Paragraph({ style: 'Quote', children: [new TextRun(`“${block.words}”`)] }),
    new Paragraph({ style: 'QuoteSource', children: runs(block.source) }),
  ]
}

/** `instance` tells one numbered list from the next, so that each begins at 1. */
function list(block: Extract<Block, { type: 'list' }>, instance: number): Paragraph[] {
  return block.items.map(
    (item) =>
      new Paragraph({
        style: block.numbered ? 'ListNumber' : 'ListBullet',
        numbering: { reference: block.numbered ? 'numbered' : 'dashed', level: 0, instance },
        children: runs(item),
      }),
  )
}

export interface BlockPlace {
  readonly instance: number
  readonly beforeList: boolean
}

export function blockChildren(
  block: Block,
  place: BlockPlace,
  fontFiles: readonly string[],
): FileChild[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraph(block, place.beforeList)]
    case 'heading':
      return [new Paragraph({ style: `Heading${block.level}`, numbering: false, text: block.text })]
    case 'message':
      return message(block)
    case 'quotation':
      return quotation(block)
    case 'list':
      return list(block, place.instance)
    case 'panel':
      return labelledRows(block.rows, {
        style: 'TrellisPanel',
        title: block.rows.map(({ label }) => label).join(', '),
      })
    case 'response':
      return responseBlock(block)
    case 'table':
      return tableBlock(block)
    case 'figure':
      return [caption('figure', block), figure(block, fontFiles), note(block.note)]
    default:
      return assertNever(block)
  }
}
