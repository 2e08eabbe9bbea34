/** Passages as a Word document: the question, what was found, and each passage in its context. */
import { Document, Packer, Paragraph, Tab, TextRun, type FileChild } from 'docx'
import { cleanText } from '../../core/document/clean.ts'
import { footerOf, headerOf } from './furniture.ts'
import { page, points } from './measures.ts'
import { PassagesModel, type PassageGroup, type PassageText } from './passages-model.ts'
import { passageStyles } from './passage-styles.ts'
import { styles, theme } from './styles.ts'

const besides = ' · '

function said({ place, before, quote, after }: PassageText): TextRun[] {
  const run = (text: string, style?: string): TextRun[] => {
    const lines = cleanText(text).split('\n')
    if (text === '') return []
    return lines.map(
      (line, at) =>
        new TextRun({
          text: line,
          ...(style === undefined ? {} : { style }),
          ...(at === 0 ? {} : { break: 1 }),
        }),
    )
  }
  return [
    ...run(place === '' ? '' : `${place} `, 'Muted'),
    ...run(before, 'Muted'),
    ...run(quote),
    ...run(after, 'Muted'),
  ]
}

/** The speaker stands at the left edge, the words at the second, what is to be known of them below. */
function passage(text: PassageText): Paragraph[] {
  const facts = text.facts.filter((fact) => fact !== '').map(cleanText)
  return [
    new Paragraph({
      style: 'Passage',
      children: [
        new TextRun({ children: [cleanText(text.label), new Tab()], style: 'SideLabel' }),
        ...said(text),
      ],
    }),
    new Paragraph({ style: 'PassageSource', text: facts.join(besides) }),
  ]
}

function group({ heading, about, passages }: PassageGroup): Paragraph[] {
  return [
    new Paragraph({
      style: 'Heading1',
      text: cleanText(heading),
      indent: { left: 0, hanging: 0 },
      spacing: { before: points(22), after: points(2) },
    }),
    ...(about === '' ? [] : [new Paragraph({ style: 'PassagesAbout', text: cleanText(about) })]),
    ...passages.flatMap(passage),
  ]
}

function opening({ title, question, facts }: PassagesModel): Paragraph[] {
  return [
    new Paragraph({ style: 'Title', text: cleanText(title) }),
    new Paragraph({ style: 'Subtitle', text: cleanText(question) }),
    ...facts.map(
      ({ label, text }) =>
        new Paragraph({
          style: 'Labelled',
          spacing: { before: 0, after: 40 },
          children: [
            new TextRun({ children: [cleanText(label), new Tab()], style: 'SideLabel' }),
            new TextRun(cleanText(text)),
          ],
        }),
    ),
  ]
}

function documentOf(model: PassagesModel): Document {
  const { width, height, margin } = page
  const { title, question, groups, none, furniture } = model
  const children: FileChild[] = [
    ...opening(model),
    ...(groups.length === 0 ? [new Paragraph({ style: 'PassagesNone', text: none })] : []),
    ...groups.flatMap(group),
  ]
  return new Document({
    title: cleanText(title),
    subject: cleanText(question),
    creator: 'Trellis',
    lastModifiedBy: 'Trellis',
    description: cleanText(furniture.footer),
    compatabilityModeVersion: 15,
    theme,
    styles: {
      ...styles,
      paragraphStyles: [...(styles.paragraphStyles ?? []), ...passageStyles],
    },
    sections: [
      {
        properties: { page: { size: { width, height }, margin } },
        headers: { default: headerOf(furniture) },
        footers: { default: footerOf(furniture) },
        children,
      },
    ],
  })
}

/** A pure function from the model to the bytes of a .docx file. */
export async function passagesDocument(model: unknown): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toBuffer(documentOf(PassagesModel.parse(model))))
}
