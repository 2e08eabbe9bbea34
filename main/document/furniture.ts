/** Head and foot of a page. */
import { Footer, Header, PageNumber, Paragraph, Tab, TextRun } from 'docx'
import { words } from './words.ts'

export interface Furniture {
  readonly header: string
  /** At the right of the head; may be empty. */
  readonly status: string
  readonly footer: string
}

export function headerOf(furniture: Furniture): Header {
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

export function footerOf(furniture: Furniture): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'footer',
        children: [
          new TextRun({
            children: [
              furniture.footer,
              new Tab(),
              words.page,
              PageNumber.CURRENT,
              words.of,
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  })
}
