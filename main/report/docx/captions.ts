/** Captions above tables and figures, counted by Word, and the note below. */
import { Bookmark, Paragraph, SequentialIdentifier, Tab, TextRun } from 'docx'
import type { Inline } from '../../../core/report/model.ts'
import { bookmarkName, runs } from './inlines.ts'
import { points } from '../../document/measures.ts'

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

/** Below a table or figure; without words only air, so little that it never begins a page of its own. */
export function note(text: readonly Inline[]): Paragraph {
  if (text.length === 0) {
    const spacing = { before: 0, after: points(10), line: 20, lineRule: 'exact' as const }
    return new Paragraph({ style: 'Figure', keepNext: false, spacing, children: [] })
  }
  return new Paragraph({ style: 'FigureNote', children: runs(text) })
}
