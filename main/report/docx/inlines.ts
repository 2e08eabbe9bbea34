/** Running text as Word's runs, links and footnote marks. */
import {
  Bookmark,
  FootnoteReferenceRun,
  InternalHyperlink,
  TextRun,
  type ParagraphChild,
} from 'docx'
import { evidenceLabel } from '../../../core/report/inline.ts'
import type { Inline } from '../../../core/report/model.ts'
import { assertNever } from '../../../core/values.ts'

/** Word allows letters, figures and underscores, forty at most. */
export function bookmarkName(key: string): string {
  return key.replaceAll(/[^A-Za-z0-9_]/gu, '_').slice(0, 40)
}

const textStyles = {
  plain: {},
  strong: { bold: true },
  muted: { style: 'Muted' },
  warn: { style: 'Status' },
  accent: { style: 'EvidenceLink' },
} as const

function link(anchor: string, text: string): InternalHyperlink {
  return new InternalHyperlink({
    anchor: bookmarkName(anchor),
    children: [new TextRun({ text, style: 'EvidenceLink' })],
  })
}

function child(inline: Inline): ParagraphChild {
  switch (inline.type) {
    case 'text':
      return new TextRun({ text: inline.text, ...textStyles[inline.look] })
    case 'evidence':
      return link(evidenceLabel(inline.number), evidenceLabel(inline.number))
    case 'footnote':
      return new FootnoteReferenceRun(inline.number)
    default:
      return assertNever(inline)
  }
}

export function runs(inlines: readonly Inline[]): ParagraphChild[] {
  return inlines.map(child)
}

/** The place that links to this piece of evidence lead to. */
export function evidenceAnchor(number: number): Bookmark {
  const text = evidenceLabel(number)
  return new Bookmark({ id: text, children: [new TextRun({ text, style: 'EvidenceLink' })] })
}
