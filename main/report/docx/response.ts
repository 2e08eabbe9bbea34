/** Boxes to type an answer into: content controls, so that the answers can be gathered again. */
import {
  BorderStyle,
  Paragraph,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
} from 'docx'
import type { Block } from '../../../core/report/model.ts'
import { element, grow } from '../../document/element.ts'
import { secondEdge, textWidth } from '../../document/measures.ts'
import { StyledTable } from './tables.ts'

type Response = Extract<Block, { type: 'response' }>

/** A stable number for a content control, from its key. */
function controlId(key: string): number {
  let id = 7
  for (const letter of key) id = (id * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_000_000
  return id + 1
}

function answerCell({ key, title, prompt }: Response): TableCell {
  const frame = { style: BorderStyle.SINGLE, size: 6, color: '86B7AE' }
  const cell = new TableCell({
    width: { size: textWidth - secondEdge, type: WidthType.DXA },
    margins: { top: 80, left: 120, bottom: 80, right: 120 },
    borders: { top: frame, bottom: frame, left: frame, right: frame },
    children: [],
  })
  const words = element(
    'w:p',
    {},
    element('w:pPr', {}, element('w:pStyle', { 'w:val': 'PanelText' })),
    element(
      'w:r',
      {},
      element('w:rPr', {}, element('w:rStyle', { 'w:val': 'Muted' })),
      element('w:t', {}, prompt),
    ),
  )
  grow(
    cell,
    element(
      'w:sdt',
      {},
      element(
        'w:sdtPr',
        {},
        element('w:alias', { 'w:val': title }),
        element('w:tag', { 'w:val': `response.${key}` }),
        element('w:id', { 'w:val': controlId(key) }),
        element('w:showingPlcHdr'),
      ),
      element('w:sdtContent', {}, words),
    ),
  )
  return cell
}

export function responseBlock(block: Response): FileChild[] {
  const label = new TableCell({
    width: { size: secondEdge, type: WidthType.DXA },
    children: [new Paragraph({ style: 'PanelLabel', children: [new TextRun(block.title)] })],
  })
  return [
    new StyledTable({
      style: 'TrellisPlain',
      widths: [secondEdge, textWidth - secondEdge],
      head: false,
      total: false,
      title: block.title,
      alt: block.prompt,
      rows: [
        new TableRow({
          cantSplit: true,
          height: { value: 2_300, rule: 'atLeast' },
          children: [label, answerCell(block)],
        }),
      ],
    }),
    new Paragraph({ style: 'Figure', keepNext: false, children: [] }),
  ]
}
