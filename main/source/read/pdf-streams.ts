/** Looks through the packed parts of a PDF before anybody unpacks them for good. */
import { constants, inflateRawSync } from 'node:zlib'
import { AppError } from '../../../core/errors.ts'

/** Bytes that text, fonts and tables of a file may unpack to together. */
const MOST_UNPACKED = 200_000_000
/** A dictionary before a stream is no longer. */
const DICTIONARY = 1_500

const begin = Buffer.from('stream')
const end = Buffer.from('endstream')

/** Letters that one stream may give to codes, and all together; a font has no more than 65,536. */
const MOST_MAPPED = 200_000
const MOST_MAPPED_IN_ALL = 4_000_000

const ranges = /begin(?:bf|cid|notdef)range([\s\S]*?)(?:end(?:bf|cid|notdef)range|$)/gu
const range = /<([^>]{0,400})>\s*<([^>]{0,400})>\s*(?:<[^>]*>|\[[^\]]*\]|\d+)/gu

/** What is no hexadecimal digit is passed over by readers of PDFs. */
function codeOf(digits: string): number {
  return Number.parseInt(`0${digits.replace(/[^\da-f]/giu, '')}`, 16)
}

/** How many letters the tables of a font give to codes; damaged ones give millions. */
function mappedIn(content: Buffer): number {
  if (!content.includes('range')) return 0
  let sum = 0
  for (const [, body = ''] of content.toString('latin1').matchAll(ranges))
    for (const [, low = '', high = ''] of body.matchAll(range))
      sum += Math.max(0, codeOf(high) - codeOf(low))
  if (sum > MOST_MAPPED) throw new AppError('unreadable-file')
  return sum
}

const nothing = Buffer.alloc(0)

/** Without the sum at the end, which many programs do not look at; a reader of PDFs goes on where it is wrong. */
function unpacked(packed: Uint8Array, most: number): Buffer {
  try {
    const options = { maxOutputLength: Math.max(1, most), finishFlush: constants.Z_SYNC_FLUSH }
    return inflateRawSync(packed.subarray(2), options)
  } catch (error) {
    const isOver =
      error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    if (isOver) throw new AppError('too-large')
    // Damaged or locked: whoever reads it will see.
    return nothing
  }
}

/** Refuses (`too-large`) a bomb, and (`unreadable-file`) fonts with more letters than there are. Pictures are not unpacked by whoever wants the text, so they do not count. */
export function requireBearable(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let left = MOST_UNPACKED
  let mapped = 0
  for (let at = file.indexOf(begin); at !== -1;) {
    const found = file.indexOf(end, at)
    const close = found === -1 ? file.length : found
    const from = at + begin.length + (file[at + begin.length] === 0x0d ? 2 : 1)
    const before = file.toString('latin1', Math.max(0, at - DICTIONARY), at)
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1)
    const isPicture = /\/Subtype\s*\/Image/u.test(dictionary)
    const isPacked = /\/(?:FlateDecode|Fl)\b/u.test(dictionary)
    const raw = file.subarray(from, close)
    const content = isPicture ? nothing : isPacked ? unpacked(raw, left) : raw
    if (isPacked) left -= content.length
    mapped += mappedIn(content)
    if (mapped > MOST_MAPPED_IN_ALL) throw new AppError('too-large')
    at = file.indexOf(begin, close + end.length)
  }
}
