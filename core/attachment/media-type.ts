/** What a file is, told from its first bytes: only what the window can show has a name of its own. */

/** As many first bytes as decide. */
export const HEAD_BYTES = 64

/** Everything that is not shown: it can be kept and brought out again. */
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

const isMp4: Test = (head) => letters(head, 4, 'ftyp') && !letters(head, 8, 'qt  ')

/** Matroska says in its first element which of its kinds it is. */
function isWebm(head: Uint8Array): boolean {
  if (!bytes(0x1a, 0x45, 0xdf, 0xa3)(head)) return false
  return Array.from(head).some((_, at) => letters(head, at, 'webm'))
}

const table: readonly (readonly [type: string, test: Test])[] = [
  ['image/png', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  ['image/jpeg', bytes(0xff, 0xd8, 0xff)],
  ['image/gif', (head) => letters(head, 0, 'GIF87a') || letters(head, 0, 'GIF89a')],
  ['image/webp', (head) => letters(head, 0, 'RIFF') && letters(head, 8, 'WEBP')],
  ['application/pdf', (head) => letters(head, 0, '%PDF-')],
  ['audio/wav', (head) => letters(head, 0, 'RIFF') && letters(head, 8, 'WAVE')],
  ['audio/flac', (head) => letters(head, 0, 'fLaC')],
  ['audio/ogg', (head) => letters(head, 0, 'OggS')],
  ['audio/mpeg', (head) => letters(head, 0, 'ID3') || isMp3Frame(head)],
  ['audio/mp4', (head) => letters(head, 4, 'ftypM4A') || letters(head, 4, 'ftypM4B')],
  ['video/mp4', isMp4],
  ['video/webm', isWebm],
]

/** The media type of a file that begins with these bytes. */
export function mediaTypeOf(head: Uint8Array): string {
  const first = head.subarray(0, HEAD_BYTES)
  return table.find(([, test]) => test(first))?.[0] ?? UNKNOWN_TYPE
}

const shown: ReadonlySet<string> = new Set(table.map(([type]) => type))

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
