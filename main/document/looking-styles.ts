/** Paragraph styles of what is looked up: tables, panels, contents, head and foot. */
import type { IParagraphStyleOptions } from 'docx'
import { fontSize, secondEdge, textWidth } from './measures.ts'
import { accentColor, atEdge, mutedColor, rustColor, small, spaced, style } from './style-parts.ts'

export const looking: readonly IParagraphStyleOptions[] = [
  style('Figure Note', small(8.5, { color: mutedColor }), {
    indent: atEdge,
    spacing: spaced(4, 13, 1.15),
  }),
  style('Remark', small(9, { color: mutedColor }), { indent: atEdge, spacing: spaced(0, 7, 1.15) }),
  style('Figure', {}, { spacing: spaced(0, 0, 1), keepNext: true }),
  style('Table Text', small(9.5), { spacing: spaced(0, 0, 1.1) }, 'Table Text'),
  style(
    'Table Head',
    small(8.5, { bold: true, color: mutedColor }),
    { spacing: spaced(0, 0, 1.05), keepNext: true },
    'Table Text',
  ),
  style(
    'Table Number',
    small(9.5),
    { alignment: 'right', spacing: spaced(0, 0, 1.1) },
    'Table Number',
  ),
  style(
    'Table Rating',
    small(8.5, { bold: true }),
    { alignment: 'center', spacing: spaced(0, 0, 1.1) },
    'Table Rating',
  ),
  style('Panel Text', small(10), { spacing: spaced(0, 4, 1.2) }, 'Panel Text'),
  style(
    'Panel Label',
    small(10, { bold: true, color: accentColor }),
    { spacing: spaced(0, 3, 1.1) },
    'Panel Text',
  ),
  style(
    'Panel Aside',
    small(9, { color: mutedColor }),
    { spacing: spaced(0, 1, 1.1) },
    'Panel Text',
  ),
  style('Cover Kind', small(11, { color: mutedColor }), { spacing: spaced(66, 8, 1.1) }),
  style('Cover Warning', small(11, { bold: true, color: rustColor }), {
    spacing: spaced(0, 6, 1.1),
  }),
  style(
    'Contents Heading',
    { size: fontSize(22), color: accentColor },
    { indent: atEdge, spacing: spaced(0, 10, 1.05) },
  ),
  style('Contents Subheading', small(11, { bold: true, color: accentColor }), {
    indent: atEdge,
    spacing: spaced(12, 3, 1.1),
    keepNext: true,
  }),
  style('table of figures', small(9), {
    indent: { left: secondEdge + 900, hanging: 900 },
    leftTabStop: secondEdge + 900,
    rightTabStop: textWidth,
    spacing: spaced(0, 1, 1.05),
  }),
  style(
    'header',
    small(8.5, { color: mutedColor }),
    { rightTabStop: textWidth, spacing: spaced(0, 0, 1) },
    'header',
  ),
  style(
    'footer',
    small(8.5, { color: mutedColor }),
    { rightTabStop: textWidth, spacing: spaced(0, 0, 1) },
    'footer',
  ),
  style(
    'toc 1',
    {},
    {
      indent: { left: secondEdge + 720, hanging: 720 },
      leftTabStop: secondEdge + 720,
      spacing: spaced(3, 1, 1.1),
    },
  ),
  style('toc 2', small(9), {
    indent: { left: secondEdge + 1_300, hanging: 580 },
    leftTabStop: secondEdge + 1_300,
    spacing: spaced(0, 0, 1.05),
  }),
]
