/** The cover: what it is, the sources behind it, and who it is for. */
import { Paragraph, TextRun, type FileChild } from 'docx'
import type { ReportModel } from '../../../core/report/model.ts'
import { figure } from './figures.ts'
import { points } from '../../document/measures.ts'
import { labelledRows } from './panels.ts'
import { documentWords } from './words.ts'

export function coverPage(
  { kind, title, subtitle, cover }: ReportModel,
  fontFiles: readonly string[],
): FileChild[] {
  const space = (after: number): Paragraph =>
    new Paragraph({
      style: 'Figure',
      keepNext: false,
      spacing: { after: points(after) },
      children: [],
    })
  return [
    new Paragraph({ style: 'CoverKind', text: kind }),
    new Paragraph({ style: 'Title', children: [new TextRun(title)] }),
    ...(cover.warning === ''
      ? []
      : [new Paragraph({ style: 'CoverWarning', text: cover.warning })]),
    new Paragraph({ style: 'Subtitle', text: subtitle }),
    ...(cover.drawing === null
      ? [space(60)]
      : [
          space(14),
          figure(
            { number: 0, drawing: cover.drawing, alt: cover.alt, title: documentWords.coverFigure },
            fontFiles,
          ),
          new Paragraph({ style: 'Remark', indent: { left: 0 }, text: cover.note }),
          space(8),
        ]),
    ...labelledRows(cover.facts, { style: 'TrellisPlain', title: documentWords.coverFacts }),
  ]
}
