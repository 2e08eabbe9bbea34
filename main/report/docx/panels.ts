/** Tinted panels, and the plain list of facts on the cover: labels at the first edge, what they label at the second. */
import {
  Paragraph,
  ShadingType,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type IRunOptions,
} from 'docx'
import type { LabelledRow } from '../../../core/report/model.ts'
import { levelNames } from '../../../core/report/words.ts'
import type { Level } from '../../../core/values.ts'
import { runs } from './inlines.ts'
import { secondEdge, textWidth } from '../../document/measures.ts'
import { levelFill, levelText } from './level-colors.ts'
import { StyledTable } from './tables.ts'

/** A rating as a chip in the line: the word on its colour. */
export function chip(level: Level): TextRun {
  const look: IRunOptions = {
    text: ` ${levelNames[level]} `,
    bold: true,
    color: levelText(level),
    shading: { type: ShadingType.CLEAR, fill: levelFill(level), color: 'auto' },
  }
  return new TextRun(look)
}

function labelCell({ label, level, asides }: LabelledRow, style: string): TableCell {
  return new TableCell({
    width: { size: secondEdge, type: WidthType.DXA },
    children: [
      new Paragraph({ style, keepNext: true, children: [new TextRun(label)] }),
      ...(level === null
        ? []
        : [new Paragraph({ style: 'PanelText', keepNext: true, children: [chip(level)] })]),
      ...asides.map(
        (aside) => new Paragraph({ style: 'PanelAside', children: [new TextRun(aside)] }),
      ),
    ],
  })
}

function textCell({ paragraphs }: LabelledRow, style: string): TableCell {
  return new TableCell({
    width: { size: textWidth - secondEdge, type: WidthType.DXA },
    children: paragraphs.map((text) => new Paragraph({ style, children: runs(text) })),
  })
}

interface PanelLook {
  readonly style: 'TrellisPanel' | 'TrellisPlain'
  readonly title: string
}

/** Short panels stay whole; a warrant of many paragraphs may run on to the next page. */
export function labelledRows(
  rows: readonly LabelledRow[],
  { style, title }: PanelLook,
): FileChild[] {
  const [labelStyle, textStyle] =
    style === 'TrellisPanel'
      ? (['PanelLabel', 'PanelText'] as const)
      : (['PanelAside', 'TableText'] as const)
  const long = ({ paragraphs }: LabelledRow): boolean =>
    paragraphs
      .flat()
      .reduce((sum, part) => sum + (part.type === 'text' ? part.text.length : 4), 0) > 1_600
  const table = new StyledTable({
    style,
    widths: [secondEdge, textWidth - secondEdge],
    head: false,
    total: false,
    title,
    alt: rows.map(({ label }) => label).join(', '),
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: !long(row),
          children: [labelCell(row, labelStyle), textCell(row, textStyle)],
        }),
    ),
  })
  return [
    new Paragraph({ style: 'Figure', spacing: { before: 80 }, children: [] }),
    table,
    new Paragraph({ style: 'Figure', keepNext: false, spacing: { after: 60 }, children: [] }),
  ]
}
