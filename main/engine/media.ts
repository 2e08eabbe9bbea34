/** Attachments as hosts give them to a window or to a person: part by part, whole or in a range. */
import { isShown, UNKNOWN_TYPE } from '../../core/attachment/media-type.ts'
import { AppError } from '../../core/errors.ts'
import { AttachmentId } from '../../core/ids.ts'
import type { Part } from '../attachment/reading.ts'
import type { OutgoingContent } from './files.ts'

/** Where in the window's own origin attachments are found. */
export const MEDIA_PATH = '/attachment/'

export type ReadPart = (attachmentId: AttachmentId, from: number) => Promise<Part | null>

/** Bytes from one place up to another, not included; an attachment that goes away in the middle is `file-gone`. */
async function* partsBetween(
  read: ReadPart,
  attachmentId: AttachmentId,
  { from, to }: { readonly from: number; readonly to: number },
): AsyncGenerator<Uint8Array> {
  for (let at = from; at < to;) {
    const part = await read(attachmentId, at)
    if (part === null || part.bytes.length === 0) throw new AppError('file-gone')
    yield part.bytes.subarray(0, to - at)
    at += part.bytes.length
  }
}

export interface Content {
  readonly size: number
  readonly parts: AsyncIterable<Uint8Array>
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes)
}

/** What a host writes to where a person chose; null where it is gone. */
export async function contentOf(read: ReadPart, file: OutgoingContent): Promise<Content | null> {
  if ('bytes' in file) return { size: file.bytes.length, parts: once(file.bytes) }
  const start = await read(file.attachmentId, 0)
  if (start === null) return null
  const { size } = start
  return { size, parts: partsBetween(read, file.attachmentId, { from: 0, to: size }) }
}

interface Range {
  readonly from: number
  readonly to: number
}

/** The range that a header asks for; null for all of it, `none` for one outside. Several ranges are answered with all. */
export function rangeOf(header: string | null, size: number): Range | null | 'none' {
  const found = /^bytes=(\d*)-(\d*)$/u.exec(header ?? '')
  const [, first = '', last = ''] = found ?? []
  if (first === '' && last === '') return null
  if (first === '') {
    const count = Number(last)
    return count === 0 || size === 0 ? 'none' : { from: Math.max(0, size - count), to: size }
  }
  const from = Number(first)
  const to = last === '' ? size : Math.min(Number(last) + 1, size)
  if (from >= size) return 'none'
  return to <= from ? null : { from, to }
}

export interface MediaAnswer {
  readonly status: 200 | 206 | 404 | 416
  readonly headers: Readonly<Record<string, string>>
  readonly parts: AsyncIterable<Uint8Array> | null
}

/** Nothing of a person's file ever runs, wherever it is opened. */
const guarded = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
}

function headersOf({ name, mediaType }: Part): Record<string, string> {
  const isSafe = isShown(mediaType)
  const kept = `attachment; filename*=UTF-8''${encodeURIComponent(name)}`
  return {
    ...guarded,
    'Accept-Ranges': 'bytes',
    'Content-Type': isSafe ? mediaType : UNKNOWN_TYPE,
    ...(isSafe ? {} : { 'Content-Disposition': kept }),
  }
}

const missing: MediaAnswer = { status: 404, headers: guarded, parts: null }

/** Answers a request for an attachment by its address and the range it asks for. */
export async function answerMedia(
  read: ReadPart,
  path: string,
  rangeHeader: string | null,
): Promise<MediaAnswer> {
  const id = AttachmentId.safeParse(path.slice(MEDIA_PATH.length))
  const start = id.success ? await read(id.data, 0) : null
  if (!id.success || start === null) return missing
  const { size } = start
  const headers = headersOf(start)
  const range = rangeOf(rangeHeader, size)
  if (range === 'none')
    return { status: 416, headers: { ...headers, 'Content-Range': `bytes */${size}` }, parts: null }
  const { from, to } = range ?? { from: 0, to: size }
  const length = { 'Content-Length': String(to - from) }
  const place = range === null ? {} : { 'Content-Range': `bytes ${from}-${to - 1}/${size}` }
  return {
    status: range === null ? 200 : 206,
    headers: { ...headers, ...length, ...place },
    parts: partsBetween(read, id.data, { from, to }),
  }
}
