/** What a file is, told from its first bytes and never from its name. */

/** As many first bytes as decide. */
export const HEAD_BYTES = 512

/** Everything that is not known: it can be kept and brought out again. */
export const UNKNOWN_TYPE = 'application/octet-stream'

type Test = (head: Uint8Array) => boolean

const letters = (head: Uint8Array, at: number, text: string): boolean =>
  head.length >= at + text.length &&
  Array.from(text).every((letter, index) => head[at + index] === letter.codePointAt(0))

const bytes =
  (...wanted: readonly number[]): Test =>
  (head) =>
    wanted.every((byte, at) => head[at] === byte)

/** A frame of MPEG layer III: eleven bits of sync, the layer, and a bit rate and sample rate that exist. */
function isMp3Frame(head: Uint8Array): boolean {
  const [sync = 0, layer = 0, rates = 0xff] = head
  return (
    sync === 0xff && (layer & 0xe6) === 0xe2 && (rates & 0xf0) !== 0xf0 && (rates & 0x0c) !== 0x0c
  )
}

/** A frame of AAC as it is streamed: twelve bits of sync, layer 0, a sample rate that exists. */
function isAacFrame([sync = 0, layer = 0, rates = 0xff]: Uint8Array): boolean {
  return sync === 0xff && (layer & 0xf6) === 0xf0 && (rates & 0x3c) <= 0x30
}

/** Files of the family of MP4 say in four letters which of them they are. */
const isBrand =
  (...brands: readonly string[]): Test =>
  (head) =>
    letters(head, 4, 'ftyp') && brands.some((brand) => letters(head, 8, brand))

const riff =
  (kind: string): Test =>
  (head) =>
    letters(head, 0, 'RIFF') && letters(head, 8, kind)

/** Matroska says in its first element which of its kinds it is. */
const matroska =
  (kind: string): Test =>
  (head) =>
    bytes(0x1a, 0x45, 0xdf, 0xa3)(head) &&
    Array.from(head.subarray(0, 64)).some((_, at) => letters(head, at, kind))

/** Two letters are not enough for a picture: nothing stands in its reserved bytes, and its header has one of four sizes. */
function isBitmap(head: Uint8Array): boolean {
  const size = head[14] ?? 0
  return (
    letters(head, 0, 'BM') &&
    bytes(0, 0, 0, 0)(head.subarray(6, 10)) &&
    [12, 40, 108, 124].includes(size)
  )
}

function isDrawing(head: Uint8Array): boolean {
  const text = Array.from(head, (byte) => String.fromCharCode(byte)).join('')
  return /^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml|<!DOCTYPE svg|<svg|<!--)/u.test(text)
    ? /<svg[\s>]/u.test(text)
    : false
}

type Table = readonly (readonly [type: string, test: Test])[]

/** What the window can show or play. */
const shownTypes: Table = [
  ['image/png', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  ['image/jpeg', bytes(0xff, 0xd8, 0xff)],
  ['image/gif', (head) => letters(head, 0, 'GIF87a') || letters(head, 0, 'GIF89a')],
  ['image/webp', riff('WEBP')],
  ['image/avif', isBrand('avif', 'avis')],
  ['image/bmp', isBitmap],
  ['application/pdf', (head) => letters(head, 0, '%PDF-')],
  ['audio/wav', riff('WAVE')],
  ['audio/flac', (head) => letters(head, 0, 'fLaC')],
  ['audio/ogg', (head) => letters(head, 0, 'OggS')],
  ['audio/mpeg', (head) => letters(head, 0, 'ID3') || isMp3Frame(head)],
  ['audio/aac', isAacFrame],
  ['audio/mp4', isBrand('M4A', 'M4B', 'F4A')],
  ['video/quicktime', isBrand('qt  ')],
  ['video/webm', matroska('webm')],
]

/** What it cannot, and can say by name. */
const keptTypes: Table = [
  ['image/heic', isBrand('hei', 'hev', 'mif1', 'msf1')],
  ['image/tiff', bytes(0x49, 0x49, 0x2a, 0x00)],
  ['image/tiff', bytes(0x4d, 0x4d, 0x00, 0x2a)],
  ['image/svg+xml', isDrawing],
  ['audio/amr', (head) => letters(head, 0, '#!AMR')],
  ['audio/aiff', (head) => letters(head, 0, 'FORM') && letters(head, 8, 'AIF')],
  ['video/x-ms-asf', bytes(0x30, 0x26, 0xb2, 0x75, 0x8e, 0x66, 0xcf, 0x11)],
  ['video/x-matroska', matroska('matroska')],
  ['video/x-msvideo', riff('AVI ')],
]

/** Behind the others of its family, which are known by their letters. */
const mp4: Table = [['video/mp4', (head) => letters(head, 4, 'ftyp')]]

const table: Table = [...shownTypes, ...keptTypes, ...mp4]

/** The media type of a file that begins with these bytes. */
export function mediaTypeOf(head: Uint8Array): string {
  const first = head.subarray(0, HEAD_BYTES)
  return table.find(([, test]) => test(first))?.[0] ?? UNKNOWN_TYPE
}

const shown: ReadonlySet<string> = new Set([...shownTypes, ...mp4].map(([type]) => type))

/** Whether the window may be given a file of this type to show; everything else only to keep. */
export function isShown(mediaType: string): boolean {
  return shown.has(mediaType)
}

export type Medium = 'picture' | 'pdf' | 'sound' | 'film' | 'other'

/** How the window shows a file of this type. */
export function mediumOf(mediaType: string): Medium {
  if (!isShown(mediaType)) return 'other'
  if (mediaType === 'application/pdf') return 'pdf'
  if (mediaType.startsWith('image/')) return 'picture'
  return mediaType.startsWith('audio/') ? 'sound' : 'film'
}
