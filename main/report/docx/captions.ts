/** Captions above tables and figures, counted by Word, and the note below. */
import { Bookmark, Paragraph, SequentialIdentifier, Tab, TextRun } from 'docx'
import type { Inline } from '../../../core/report/model.ts'
import { bookmarkName, runs } from './inlines.ts'

const labels = { table: 'Table', figure: 'Figure' } as const

interface Captioned {
  readonly key: string
  readonly title: string
}

/** The number comes from a field, so that Word renumbers what a reader adds; the whole caption is where lists of figures lead. */
export function caption(kind: 'table' | 'figure', { key, title }: Captioned): Paragraph {
  return new Paragraph({
    style: 'Caption',
    keepNext: true,
    children: [
      new Bookmark({
        id: bookmarkName(key),
        children: [new TextRun(`${labels[kind]} `), new SequentialIdentifier(labels[kind])],
      }),
      new TextRun({ children: [new Tab(), title], style: 'CaptionText' }),
    ],
  })
}

export function note(text: readonly Inline[]): Paragraph {
  return new Paragraph({ style: 'FigureNote', children: runs(text) })
}
