/** Head and foot of every page but the cover. */
import { Footer, Header, PageNumber, Paragraph, Tab, TextRun } from 'docx'
import type { ReportModel } from '../../../core/report/model.ts'
import { documentWords } from './words.ts'

export function headerOf({ furniture }: ReportModel): Header {
  return new Header({
    children: [
      new Paragraph({
        style: 'header',
        children: [
          new TextRun({ children: [furniture.header, new Tab()] }),
          new TextRun({ text: furniture.status, style: 'Status' }),
        ],
      }),
    ],
  })
}

export function footerOf({ furniture }: ReportModel): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'footer',
        children: [
          new TextRun({
            children: [
              furniture.footer,
              new Tab(),
              documentWords.page,
              PageNumber.CURRENT,
              documentWords.of,
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  })
}
