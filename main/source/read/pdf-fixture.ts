/** PDF files by hand, for tests: letters at places, in a font that no file carries along. */
export interface PrintedLine {
  readonly text: string
  /** From the left and from the lower edge of a page of 400 × 600 points. */
  readonly x: number
  readonly y: number
  readonly size?: number
  /** Turned by a quarter against the clock. */
  readonly isTurned?: boolean
}

function drawn({ text, x, y, size = 10, isTurned = false }: PrintedLine): string {
  const words = text.replace(/[\\()]/gu, '\\$&')
  const matrix = isTurned ? `0 1 -1 0 ${x} ${y}` : `1 0 0 1 ${x} ${y}`
  return `BT /F1 ${size} Tf ${matrix} Tm (${words}) Tj ET`
}

function fileOf(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const size = objects.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`
  const end = `${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
  return new Uint8Array(Buffer.from(file + end, 'latin1'))
}

/** A page for each list of lines; `extra` goes into the catalogue. */
export function pdfOf(pages: readonly (readonly PrintedLine[])[], extra = ''): Uint8Array {
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ')
  const printed = pages.flatMap((lines, index) => {
    const content = lines.map(drawn).join('\n')
    return [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * index} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]
  })
  return fileOf([
    `<< /Type /Catalog /Pages 2 0 R ${extra} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...printed,
  ])
}

/** Lines one below the other, as a program without paragraphs prints them. */
export function printed(texts: readonly string[], top = 500, leading = 12): PrintedLine[] {
  return texts.map((text, index) => ({ text, x: 50, y: top - index * leading }))
}
