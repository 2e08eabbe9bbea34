/** A picture, a recording and its transcript, made here; each holds a sentence that can be looked for. */
import { writeFileSync } from 'node:fs'
import { crc32, deflateSync } from 'node:zlib'

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

export function writePicture(path: string, hidden: string): void {
  const [width, height] = [320, 200]
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.writeUInt8(8, 8)
  const rows = Array.from({ length: height }, (_, y) => Buffer.alloc(width + 1, y).fill(0, 0, 1))
  const parts = [
    chunk('IHDR', header),
    chunk('tEXt', Buffer.from(`Comment\0${hidden}`)),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]
  writeFileSync(path, Buffer.concat([signature, ...parts]))
}

const RATE = 8_000

/** Eight bits, one channel, a hum; the sentence stands in a note beside it. */
export function writeRecording(path: string, seconds: number, hidden: string): void {
  const hum = Buffer.from(
    Uint8Array.from({ length: seconds * RATE }, (_, at) => 128 + 40 * Math.sin(at / 9)),
  )
  const format = Buffer.alloc(16)
  format.writeUInt16LE(1, 0)
  format.writeUInt16LE(1, 2)
  format.writeUInt32LE(RATE, 4)
  format.writeUInt32LE(RATE, 8)
  format.writeUInt16LE(1, 12)
  format.writeUInt16LE(8, 14)
  const part = (name: string, data: Buffer): Buffer => {
    const head = Buffer.alloc(8)
    head.write(name)
    head.writeUInt32LE(data.length, 4)
    return Buffer.concat([head, data, Buffer.alloc(data.length % 2)])
  }
  const inside = Buffer.concat([
    Buffer.from('WAVE'),
    part('fmt ', format),
    part('data', hum),
    part('note', Buffer.from(hidden)),
  ])
  writeFileSync(path, part('RIFF', inside))
}

/** A turn every six seconds. */
export function writeTranscript(path: string, turns: readonly string[]): void {
  const two = (number: number): string => String(number).padStart(2, '0')
  const at = (second: number): string =>
    `00:${two(Math.floor(second / 60))}:${two(second % 60)}.000`
  const cues = turns.map(
    (words, turn) =>
      `${at(turn * 6)} --> ${at(turn * 6 + 5)}\n<v ${turn % 2 === 0 ? 'Ana' : 'P07'}>${words}\n`,
  )
  writeFileSync(path, ['WEBVTT\n', ...cues].join('\n'))
}

/** A document of so many pages, a line of words on each. */
export function writePdf(path: string, pages: readonly string[]): void {
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
  const kids = pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font,
    ...pages.flatMap((words, at) => {
      const drawn = `BT /F1 24 Tf 72 700 Td (${words}) Tj ET`
      const parts = `/Contents ${5 + at * 2} 0 R /Resources << /Font << /F1 3 0 R >> >>`
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] ${parts} >>`,
        `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
      ]
    }),
  ]
  let body = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = body.length
    body += `${at + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`
  const trailer = `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
  writeFileSync(path, body + table + trailer)
}
