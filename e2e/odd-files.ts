/** Files that are not as usual: turned, huge, locked, broken, of kinds that no window shows. */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'

/** A JPEG of 60 by 30 as a camera that was held upright writes it: to be turned by a quarter. */
export async function writeTurnedPhoto(page: Page, path: string): Promise<void> {
  const base64 = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(60, 30)
    canvas.getContext('2d')?.fillRect(0, 0, 30, 30)
    const blob = await canvas.convertToBlob({ type: 'image/jpeg' })
    const bytes = new Uint8Array(await blob.arrayBuffer())
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  })
  const photo = Buffer.from(base64, 'base64')
  const orientation = [0x12, 0x01, 0x03, 0x00, 0x01, 0x00, 0x00, 0x00, 0x06, 0x00, 0x00, 0x00]
  const directory = [0x49, 0x49, 0x2a, 0x00, 0x08, 0x00, 0x00, 0x00, 0x01, 0x00, ...orientation]
  const exif = Buffer.concat([Buffer.from('Exif\0\0'), Buffer.from([...directory, 0, 0, 0, 0])])
  const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2])
  writeFileSync(path, Buffer.concat([photo.subarray(0, 2), head, exif, photo.subarray(2)]))
}

const PAD = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex')

const md5 = (...parts: readonly Buffer[]): Buffer =>
  createHash('md5').update(Buffer.concat(parts)).digest()

function rc4(key: Buffer, data: Buffer): Buffer {
  const box = Uint8Array.from({ length: 256 }, (_, at) => at)
  const swap = (a: number, b: number): void => {
    const kept = box[a] ?? 0
    box[a] = box[b] ?? 0
    box[b] = kept
  }
  for (let at = 0, other = 0; at < 256; at += 1) {
    other = (other + (box[at] ?? 0) + (key[at % key.length] ?? 0)) & 0xff
    swap(at, other)
  }
  let [i, j] = [0, 0]
  return Buffer.from(
    data.map((byte) => {
      i = (i + 1) & 0xff
      j = (j + (box[i] ?? 0)) & 0xff
      swap(i, j)
      return byte ^ (box[((box[i] ?? 0) + (box[j] ?? 0)) & 0xff] ?? 0)
    }),
  )
}

/** A PDF of one page that opens with a password only, by the oldest of the ways that readers know. */
export function writeLockedPdf(path: string, password: string, words: string): void {
  const id = Buffer.from('0123456789abcdef')
  const padded = Buffer.concat([Buffer.from(password), PAD]).subarray(0, 32)
  const owner = rc4(md5(padded).subarray(0, 5), padded)
  const key = md5(padded, owner, Buffer.from([0xfc, 0xff, 0xff, 0xff]), id).subarray(0, 5)
  const user = rc4(key, PAD)
  const streamKey = md5(key, Buffer.from([5, 0, 0, 0, 0])).subarray(0, 10)
  const drawn = rc4(streamKey, Buffer.from(`BT /F1 24 Tf 72 700 Td (${words}) Tj ET`))
  const hex = (bytes: Buffer): string => `<${bytes.toString('hex')}>`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 5 0 R /Resources << /Font << /F1 3 0 R >> >> >>',
    `<< /Length ${String(drawn.length)} >>\nstream\n${drawn.toString('latin1')}\nendstream`,
    `<< /Filter /Standard /V 1 /R 2 /O ${hex(owner)} /U ${hex(user)} /P -4 >>`,
  ]
  let body = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = body.length
    body += `${String(at + 1)} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${places.join('')}`
  const trailer = `trailer << /Size ${String(objects.length + 1)} /Root 1 0 R /Encrypt 6 0 R /ID [${hex(id)} ${hex(id)}] >>\nstartxref\n${String(body.length)}\n%%EOF\n`
  writeFileSync(path, body + table + trailer, 'latin1')
}

/** Nothing but the first bytes of it. */
export function writeBeginning(path: string, kind: 'heic' | 'tiff' | 'mp4' | 'pdf' | 'jpeg'): void {
  const heads = {
    heic: '\0\0\0\u0018ftypheic\0\0\0\0mif1heic',
    tiff: 'II*\0\u0008\0\0\0',
    mp4: '\0\0\0\u0018ftypisom\0\0\u0002\0isomiso2',
    pdf: '%PDF-1.7\n',
    jpeg: '\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0',
  }
  writeFileSync(path, Buffer.from(`${heads[kind]}${'x'.repeat(400)}`, 'latin1'))
}
