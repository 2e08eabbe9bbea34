/** Bytes of a text file as text: as a person says, or by its mark, else by what its bytes can be, windows-1252 if nothing else. */
import { AppError } from '../../../core/errors.ts'
import { encodingNames, type TextEncoding } from '../../../core/source/text-encoding.ts'
import { lossWords } from '../../../core/source/words.ts'

export interface Decoded {
  /** As people know it. */
  readonly encoding: string
  /** Whether the file itself does not say how it is to be read. */
  readonly isGuess: boolean
  readonly text: string
  /** Bytes that are no letters, where the others leave no doubt of what they are. */
  readonly losses: readonly string[]
}

type Wide = 'utf-16le' | 'utf-16be'

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

/** Almost nothing but letters, signs and blanks. */
function isWriting(text: string): boolean {
  const sample = text.slice(0, 4_000)
  const odd = sample.match(/[^\p{L}\p{M}\p{N}\p{P}\p{S}\p{Z}\p{Cf}\s]/gu)?.length ?? 0
  return sample !== '' && odd * 50 <= sample.length
}

/** UTF-16 without a mark shows in zeros that stand on one side only: those of blanks, digits and western letters. */
function wideWithoutMark(bytes: Uint8Array): Wide | null {
  const sample = bytes.subarray(0, 64_000)
  const zeros = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (even === odd || Math.min(even, odd) * 20 > Math.max(even, odd)) return null
  const label = odd > even ? 'utf-16le' : 'utf-16be'
  const whole = sample.subarray(0, sample.length - (sample.length % 2))
  return isWriting(new TextDecoder(label).decode(whole)) ? label : null
}

function decodeWide(label: Wide, bytes: Uint8Array): Omit<Decoded, 'isGuess'> {
  const text = decodeAs(label, bytes)
  if (text === null) throw new AppError('unreadable-file')
  return { encoding: encodingNames[label], text, losses: [] }
}

/** The encoding that the first bytes say; null where they say none. */
function markOf(bytes: Uint8Array): Wide | 'utf-8' | null {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le'
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be'
  return startsWith(bytes, 0xef, 0xbb, 0xbf) ? 'utf-8' : null
}

/** Read as a person says: what is no letter then is marked and counted, and nothing is refused. */
function decodeChosen(bytes: Uint8Array, encoding: TextEncoding): Decoded {
  const text = new TextDecoder(encoding).decode(bytes)
  const broken = text.match(/\ufffd/gu)?.length ?? 0
  return {
    encoding: encodingNames[encoding],
    isGuess: markOf(bytes) === null,
    text,
    losses: broken === 0 ? [] : [lossWords.brokenBytes(broken)],
  }
}

/** More than a few control characters: not text at all, whatever its name. */
function requireText(bytes: Uint8Array): void {
  const sample = bytes.subarray(0, 64_000)
  const odd = sample.reduce((sum, byte) => sum + (byte < 9 || (byte > 13 && byte < 32) ? 1 : 0), 0)
  if (sample.includes(0) || odd > sample.length / 100) throw new AppError('unreadable-file')
}

/** UTF-8 with a few broken bytes among many whole letters of several bytes; null where it is no UTF-8. */
function decodeBroken(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.match(/\ufffd/gu)?.length ?? 0
  const whole = text.match(/[^\u0000-\u007f\ufffd]/gu)?.length ?? 0
  if (whole < broken * 10) return null
  return { encoding: 'UTF-8', isGuess: true, text, losses: [lossWords.brokenBytes(broken)] }
}

/** Refuses (`unreadable-file`) what is not text, unless a person has chosen how it is to be read. */
export function decodeText(bytes: Uint8Array, chosen: TextEncoding | null = null): Decoded {
  if (chosen !== null) return decodeChosen(bytes, chosen)
  const mark = markOf(bytes)
  const isGuess = mark === null
  const wide = mark === null || mark === 'utf-8' ? wideWithoutMark(bytes) : mark
  if (wide !== null) return { ...decodeWide(wide, bytes), isGuess }
  requireText(bytes)
  const text = decodeAs('utf-8', bytes)
  if (text !== null) return { encoding: 'UTF-8', isGuess, text, losses: [] }
  const broken = decodeBroken(bytes)
  if (broken !== null) return broken
  return {
    ...{ encoding: 'windows-1252', isGuess },
    text: new TextDecoder('windows-1252').decode(bytes),
    losses: [],
  }
}
