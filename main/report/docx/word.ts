/** A report as a Word document: a pure function from the model to the bytes of a .docx file. */
import {
  Document,
  Packer,
  Paragraph,
  Tab,
  TextRun,
  type FileChild,
  type INumberingOptions,
  type PageNumberEstimator,
} from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import type { ReportModel, Section } from '../../../core/report/model.ts'
import { blockChildren } from './blocks.ts'
import { cleanModel } from './clean.ts'
import { contentsPage } from './contents.ts'
import { coverPage } from './cover.ts'
import { footerOf, headerOf } from '../../document/furniture.ts'
import { runs } from './inlines.ts'
import { page, secondEdge } from '../../document/measures.ts'
import { styles, theme } from '../../document/styles.ts'
import { appendTableStyles } from '../../document/table-styles.ts'

const atHeading = { left: secondEdge, hanging: secondEdge }

const numbering: INumberingOptions = {
  config: [
    {
      reference: 'sections',
      levels: [
        { level: 0, format: 'decimal', text: '%1', style: { paragraph: { indent: atHeading } } },
        { level: 1, format: 'decimal', text: '%1.%2', style: { paragraph: { indent: atHeading } } },
      ],
    },
    {
      reference: 'numbered',
      levels: [
        {
          level: 0,
          format: 'decimal',
          text: '%1',
          style: {
            run: { bold: true, font: { theme: 'headings' }, color: { theme: 'accent1' } },
            paragraph: { indent: { left: secondEdge + 360, hanging: 360 } },
          },
        },
      ],
    },
    {
      reference: 'dashed',
      levels: [
        {
          level: 0,
          format: 'bullet',
          text: '–',
          style: { paragraph: { indent: { left: secondEdge + 360, hanging: 360 } } },
        },
      ],
    },
  ],
}

/** Numbered by Word; an annex, which is not, carries its word in the number's place. */
function heading({ number, title, level, newPage }: Section): Paragraph {
  const counted = /^[\d.]+$/u.test(number)
  return new Paragraph({
    style: `Heading${level}`,
    pageBreakBefore: newPage,
    ...(counted
      ? { numbering: { reference: 'sections', level: level - 1 }, children: [new TextRun(title)] }
      : {
          numbering: false as const,
          indent: atHeading,
          children: [new TextRun({ children: [number, new Tab(), title] })],
        }),
  })
}

function body(model: ReportModel, fontFiles: readonly string[]): FileChild[] {
  let instance = 0
  return model.sections.flatMap((section) => [
    heading(section),
    ...section.blocks.flatMap((block, index) => {
      instance += 1
      const beforeList = section.blocks[index + 1]?.type === 'list'
      return blockChildren(block, { instance, beforeList }, fontFiles)
    }),
  ])
}

function footnotes(model: ReportModel): Record<string, { children: Paragraph[] }> {
  return Object.fromEntries(
    model.footnotes.map(({ number, text }) => [
      String(number),
      {
        children: [
          new Paragraph({
            style: 'FootnoteText',
            children: [new TextRun({ children: [new Tab()] }), ...runs(text)],
          }),
        ],
      },
    ]),
  )
}

/** Page numbers where Word would put them; what cannot be known exactly is guessed, since a blank helps nobody. */
function countingPages(told: (pages: number | null) => void): PageNumberEstimator {
  const estimate = estimatePageNumbersWith({ guess: true })
  const counting: PageNumberEstimator = (body, context) => {
    const estimated = estimate(body, context)
    told(estimated.pageCount ?? null)
    return estimated
  }
  return Object.assign(counting, estimate)
}

function documentOf(
  model: ReportModel,
  fontFiles: readonly string[],
  pageNumbers: PageNumberEstimator,
): Document {
  const { width, height, margin } = page
  const document = new Document({
    title: `${model.title}: ${model.kind}`,
    subject: model.subtitle,
    creator: 'Trellis',
    lastModifiedBy: 'Trellis',
    keywords: [model.provenance, model.furniture.status].join(', '),
    description: model.furniture.footer,
    compatabilityModeVersion: 15,
    theme,
    styles,
    numbering,
    footnotes: footnotes(model),
    pageNumbers,
    sections: [
      {
        properties: { titlePage: true, page: { size: { width, height }, margin } },
        headers: { default: headerOf(model.furniture) },
        footers: { default: footerOf(model.furniture) },
        children: [
          ...coverPage(model, fontFiles),
          ...contentsPage(model),
          ...body(model, fontFiles),
        ],
      },
    ],
  })
  appendTableStyles(document.Styles)
  return document
}

export interface WordDocument {
  readonly bytes: Uint8Array
  /** As estimated; null where the layout could not be followed to the end. */
  readonly pages: number | null
}

export async function wordDocument(
  model: ReportModel,
  fontFiles: readonly string[],
): Promise<WordDocument> {
  let pages: number | null = null
  const document = documentOf(
    cleanModel(model),
    fontFiles,
    countingPages((n) => (pages = n)),
  )
  const bytes = await Packer.toBuffer(document)
  return { bytes: new Uint8Array(bytes), pages }
}
