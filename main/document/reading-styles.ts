/** Paragraph styles of what is read. */
import { BorderStyle, type IParagraphStyleOptions } from 'docx'
import { accent, fontSize, secondEdge } from './measures.ts'
import { accentColor, atEdge, hanging, mutedColor, small, spaced, style } from './style-parts.ts'

export const reading: readonly IParagraphStyleOptions[] = [
  style('Body Text', {}, { indent: atEdge, spacing: spaced(0, 7, 1.25) }),
  style('Labelled', {}, { indent: hanging, leftTabStop: secondEdge, spacing: spaced(10, 7, 1.25) }),
  style('Lead', { size: fontSize(12.5) }, { indent: atEdge, spacing: spaced(0, 10, 1.3) }),
  style(
    'Message',
    { size: fontSize(15.5), color: accentColor },
    {
      indent: { left: secondEdge, hanging: 480 },
      leftTabStop: secondEdge,
      spacing: spaced(12, 3, 1.1),
      keepNext: true,
      keepLines: true,
    },
    'Message Text',
  ),
  style('Message Text', {}, { indent: atEdge, spacing: spaced(0, 3, 1.25), keepLines: true }),
  style(
    'Message Basis',
    small(9, { color: mutedColor }),
    { indent: atEdge, spacing: spaced(0, 3, 1.15), keepLines: true },
    'Message',
  ),
  style(
    'Quote',
    { size: fontSize(11.5) },
    {
      indent: { left: secondEdge + 280 },
      spacing: spaced(6, 1, 1.25),
      keepNext: true,
      keepLines: true,
      border: { left: { style: BorderStyle.SINGLE, size: 18, space: 12, color: accent } },
    },
    'Quote Source',
  ),
  style('Quote Source', small(9, { color: mutedColor }), {
    indent: { left: secondEdge + 280 },
    spacing: spaced(0, 9, 1.15),
    border: { left: { style: BorderStyle.SINGLE, size: 18, space: 12, color: accent } },
  }),
  style(
    'List Bullet',
    {},
    { indent: { left: secondEdge + 360, hanging: 360 }, spacing: spaced(0, 4, 1.25) },
  ),
  style(
    'List Number',
    {},
    { indent: { left: secondEdge + 360, hanging: 360 }, spacing: spaced(0, 4.5, 1.25) },
  ),
]
