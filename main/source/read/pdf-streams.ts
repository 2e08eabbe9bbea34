/** Looks through the packed parts of a PDF before anybody unpacks them for good. */
import { constants, inflateSync } from 'node:zlib'
import { AppError } from '../../../core/errors.ts'

/** Bytes that text, fonts and tables of a file may unpack to together. */
const MOST_UNPACKED = 200_000_000
/** A dictionary before a stream is no longer. */
const DICTIONARY = 1_500

const begin = Buffer.from('stream')
const end = Buffer.from('endstream')

function unpackedLength(packed: Uint8Array, most: number): number {
  try {
    const options = { maxOutputLength: Math.max(1, most), finishFlush: constants.Z_SYNC_FLUSH }
    return inflateSync(packed, options).length
  } catch (error) {
    const isOver =
      error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    if (isOver) throw new AppError('too-large')
    // Damaged or locked: whoever reads it will see.
    return 0
  }
}

/** Refuses (`too-large`) a bomb. Pictures are not unpacked by whoever wants the text, so they do not count. */
export function requireBearable(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let left = MOST_UNPACKED
  for (let at = file.indexOf(begin); at !== -1;) {
    const found = file.indexOf(end, at)
    const close = found === -1 ? file.length : found
    const from = at + begin.length + (file[at + begin.length] === 0x0d ? 2 : 1)
    const before = file.toString('latin1', Math.max(0, at - DICTIONARY), at)
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1)
    const isPicture = /\/Subtype\s*\/Image/u.test(dictionary)
    if (/\/(?:FlateDecode|Fl)\b/u.test(dictionary) && !isPicture)
      left -= unpackedLength(file.subarray(from, close), left)
    at = file.indexOf(begin, close + end.length)
  }
}
