/** Drawings: SVG for those who can show it, a picture for those who cannot, alternative text for everyone. */
import { Resvg } from '@resvg/resvg-js'
import { ImageRun, Paragraph } from 'docx'
import type { Drawing } from '../../../core/report/drawing.ts'
import { svgOf } from '../../../core/report/svg.ts'

/** Dots per inch of the picture. */
const resolution = 230

/** The fonts are files on this computer: nothing is taken from the system, so the picture is the same everywhere. */
export function pngOf(drawing: Drawing, fontFiles: readonly string[]): Uint8Array {
  const image = new Resvg(svgOf(drawing, ['Source Sans 3']), {
    background: '#FFFFFF',
    fitTo: { mode: 'width', value: Math.round((drawing.width / 72) * resolution) },
    font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: 'Source Sans 3' },
  })
  return image.render().asPng()
}

/** Word's alternative text has a limit in practice: screen readers stop, and some versions refuse more. */
const longestAlt = 2_000

export interface Figure {
  /** The cover's drawing is 0. */
  readonly number: number
  readonly drawing: Drawing
  readonly alt: string
  readonly title: string
}

export function figure(
  { number, drawing, alt, title }: Figure,
  fontFiles: readonly string[],
): Paragraph {
  const pixels = (length: number): number => Math.round((length * 96) / 72)
  const description = alt.length <= longestAlt ? alt : `${alt.slice(0, longestAlt - 1)}…`
  return new Paragraph({
    style: 'Figure',
    children: [
      new ImageRun({
        type: 'svg',
        data: new TextEncoder().encode(svgOf(drawing)),
        fallback: { type: 'png', data: pngOf(drawing, fontFiles) },
        transformation: { width: pixels(drawing.width), height: pixels(drawing.height) },
        altText: { id: String(number + 1), name: title, title, description },
      }),
    ],
  })
}
