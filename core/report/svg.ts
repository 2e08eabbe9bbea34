/** A drawing as an SVG document, in the colours and the font of the printed report. */
import { assertNever } from '../values.ts'
import { pageColors } from '../document/print-colors.ts'
import { cleanText } from '../document/clean.ts'
import type { Drawing, Ink, Mark } from './drawing.ts'

export const printColors: Readonly<Record<Ink, string>> = {
  ink: pageColors.ink,
  muted: pageColors.muted,
  hairline: 'E2E8E8',
  ground: 'EFF3F2',
  paper: 'FFFFFF',
  accent: pageColors.accent,
  'accent-soft': '37766F',
  'accent-pale': 'BCD6CF',
  against: pageColors.rust,
  sand: 'EFE9DD',
  'level-1': 'E4ECE9',
  'level-2': 'BCD6CF',
  'level-3': '86B7AE',
  'level-4': '37766F',
  'level-5': '123E40',
  'on-level-1': '1D2629',
  'on-level-2': '1D2629',
  'on-level-3': '1D2629',
  'on-level-4': 'FFFFFF',
  'on-level-5': 'FFFFFF',
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

const escaped = (text: string): string =>
  cleanText(text).replace(/[&<>"']/gu, (sign) => escapes[sign] ?? sign)

type Painted = Exclude<Mark, { type: 'text' }>

function paint({ fill, stroke, strokeWidth, dashed }: Painted): string {
  const color = (ink: Ink | null): string => (ink === null ? 'none' : `#${printColors[ink]}`)
  const outline =
    stroke === null
      ? ''
      : ` stroke="${color(stroke)}" stroke-width="${strokeWidth}"${dashed ? ' stroke-dasharray="3 2"' : ''}`
  return `fill="${color(fill)}"${outline}`
}

function element(mark: Mark): string {
  switch (mark.type) {
    case 'rect':
      return `<rect x="${mark.x}" y="${mark.y}" width="${mark.width}" height="${mark.height}" ${paint(mark)}/>`
    case 'circle':
      return `<circle cx="${mark.x}" cy="${mark.y}" r="${mark.radius}" ${paint(mark)}/>`
    case 'path': {
      const points = mark.points.map(([x, y]) => `${x} ${y}`).join(' L ')
      return `<path d="M ${points}${mark.closed ? ' Z' : ''}" ${paint(mark)}/>`
    }
    case 'text': {
      const weight = mark.weight === 'bold' ? ' font-weight="700"' : ''
      const anchor = mark.anchor === 'start' ? '' : ` text-anchor="${mark.anchor}"`
      return `<text x="${mark.x}" y="${mark.y}" font-size="${mark.size}"${weight}${anchor} fill="#${printColors[mark.fill]}">${escaped(mark.text)}</text>`
    }
    default:
      return assertNever(mark)
  }
}

/** One point is one unit; the fonts are named in the order in which they are wished for. */
export function svgOf(
  drawing: Drawing,
  fonts: readonly string[] = ['Calibri', 'Carlito', 'Source Sans 3'],
): string {
  const { width, height, marks } = drawing
  const family = [...fonts.map((font) => `'${font}'`), 'sans-serif'].join(', ')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}pt" height="${height}pt" viewBox="0 0 ${width} ${height}" font-family="${family}">${marks.map(element).join('')}</svg>`
}
