/** Bytes of a text file as text: by its mark, else UTF-8 if it is that throughout, else windows-1252. */
import { AppError } from '../../../core/errors.ts'

export interface Decoded {
  readonly encoding: 'UTF-8' | 'UTF-16' | 'windows-1252'
  readonly text: string
}

function startsWith(bytes: Uint8Array, ...mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}

function decodeAs(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** UTF-16 without a mark shows as a zero in every second byte of western text. */
function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4_000)
  let even = 0
  let odd = 0
  sample.forEach((byte, index) => {
    if (byte !== 0) return
    if (index % 2 === 0) even += 1
    else odd += 1
  })
  const most = sample.length / 2
  if (odd > most * 0.6 && even < most * 0.1) return 'utf-16le'
  return even > most * 0.6 && odd < most * 0.1 ? 'utf-16be' : null
}

/** More than a few control characters: not text at all, whatever its name. */
function requireText(bytes: Uint8Array): void {
  const sample = bytes.subarray(0, 64_000)
  const odd = sample.reduce((sum, byte) => sum + (byte < 9 || (byte > 13 && byte < 32) ? 1 : 0), 0)
  if (sample.includes(0) || odd > sample.length / 100) throw new AppError('unreadable-file')
}

/** Refuses (`unreadable-file`) what is not text. */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = startsWith(bytes, 0xff, 0xfe)
    ? 'utf-16le'
    : startsWith(bytes, 0xfe, 0xff)
      ? 'utf-16be'
      : null
  const wide = marked ?? wideWithoutMark(bytes)
  if (wide !== null) {
    const text = decodeAs(wide, bytes)
    if (text === null) throw new AppError('unreadable-file')
    return { encoding: 'UTF-16', text }
  }
  requireText(bytes)
  const text = decodeAs('utf-8', bytes)
  if (text !== null) return { encoding: 'UTF-8', text }
  return { encoding: 'windows-1252', text: new TextDecoder('windows-1252').decode(bytes) }
}
