/** Named styles of the document, so that a hub can restyle it: theme fonts and theme colours throughout. */
import type { IStylesOptions, IThemeOptions } from 'docx'
import { looking } from './looking-styles.ts'
import { accent, fontSize, ink, muted, rust, secondEdge } from './measures.ts'
import { reading } from './reading-styles.ts'
import {
  accentColor,
  atEdge,
  hanging,
  inkColor,
  looked,
  mutedColor,
  read,
  rustColor,
  small,
  spaced,
  style,
} from './style-parts.ts'

export const theme: IThemeOptions = {
  name: 'Trellis',
  fonts: { headings: 'Calibri', body: 'Cambria' },
  colors: {
    dark1: ink,
    light1: 'FFFFFF',
    dark2: muted,
    light2: 'F1F5F3',
    accent1: accent,
    accent2: rust,
    accent3: '37766F',
    accent4: '86B7AE',
    accent5: 'BCD6CF',
    accent6: 'EFE9DD',
    hyperlink: accent,
    followedHyperlink: accent,
  },
}

export const styles: IStylesOptions = {
  default: {
    document: { run: { font: read, size: fontSize(10.5), language: { value: 'en-US' } } },
    title: {
      run: { font: read, size: fontSize(40), color: accentColor },
      paragraph: { spacing: spaced(0, 6, 0.95) },
    },
    heading1: {
      next: 'BodyText',
      run: { font: read, size: fontSize(22), bold: false, color: accentColor },
      paragraph: {
        spacing: spaced(28, 13, 1.05),
        keepNext: true,
        keepLines: true,
        indent: hanging,
      },
    },
    heading2: {
      next: 'BodyText',
      run: { font: looked, size: fontSize(13.5), bold: true, color: inkColor },
      paragraph: { spacing: spaced(20, 4, 1.1), keepNext: true, keepLines: true, indent: hanging },
    },
    heading3: {
      next: 'BodyText',
      run: { font: looked, size: fontSize(11), bold: true, color: accentColor },
      paragraph: { spacing: spaced(10, 2, 1.1), keepNext: true, indent: atEdge },
    },
    caption: {
      next: 'BodyText',
      run: { font: looked, size: fontSize(10.5), bold: true, italics: false, color: accentColor },
      paragraph: {
        spacing: spaced(16, 5, 1.1),
        keepNext: true,
        keepLines: true,
        indent: hanging,
        leftTabStop: secondEdge,
      },
    },
    footnoteText: {
      run: { font: looked, size: fontSize(8.5), color: inkColor },
      paragraph: {
        spacing: spaced(0, 1, 1.1),
        indent: { left: 240, hanging: 240 },
        leftTabStop: 240,
      },
    },
    hyperlink: { run: { color: accentColor, underline: { type: 'none' } } },
  },
  paragraphStyles: [
    {
      id: 'Normal',
      name: 'Normal',
      quickFormat: true,
      run: { font: read, size: fontSize(10.5), color: inkColor },
      paragraph: { spacing: spaced(0, 0, 1.25) },
    },
    { ...style('Subtitle', small(14, { color: mutedColor }), { spacing: spaced(0, 12, 1.1) }) },
    ...reading,
    ...looking,
  ],
  characterStyles: [
    {
      id: 'SideLabel',
      name: 'Side Label',
      quickFormat: true,
      run: small(10, { bold: true, color: accentColor }),
    },
    {
      id: 'SideWarning',
      name: 'Side Warning',
      quickFormat: true,
      run: small(10, { bold: true, color: rustColor }),
    },
    { id: 'CaptionText', name: 'Caption Text', quickFormat: true, run: { color: inkColor } },
    {
      id: 'EvidenceLink',
      name: 'Evidence Link',
      quickFormat: true,
      run: { font: looked, color: accentColor },
    },
    { id: 'Status', name: 'Status', quickFormat: true, run: { bold: true, color: rustColor } },
    { id: 'Muted', name: 'Muted', quickFormat: true, run: { color: mutedColor } },
  ],
}
