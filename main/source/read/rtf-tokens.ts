/** The signs of an RTF file, one after the other: groups, control words, letters as bytes. */
import { AppError } from '../../../core/errors.ts'

export interface RtfEvents {
  readonly open: () => void
  readonly close: () => void
  /** A control word with its number, or null where it has none. */
  readonly word: (name: string, value: number | null) => void
  /** A control sign such as `~` or `*`. */
  readonly sign: (sign: string) => void
  /** Bytes in whichever code page holds here; line ends are none of them. */
  readonly bytes: (bytes: Uint8Array) => void
}

/** Nobody nests deeper; each level is remembered. */
const MOST_DEPTH = 1_000
/** A control word is no longer than this, its number not either. */
const MOST_LETTERS = 40

const BACKSLASH = 0x5c
const OPEN = 0x7b
const CLOSE = 0x7d

const isLetter = (byte: number): boolean =>
  (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a)
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39
const isSpecial = (byte: number): boolean =>
  byte === BACKSLASH || byte === OPEN || byte === CLOSE || byte === 0x0a || byte === 0x0d

function requireShort(from: number, to: number): void {
  if (to - from > MOST_LETTERS) throw new AppError('unreadable-file')
}

/** Tells of the control word at `at`; gives the place behind it. */
function readWord(file: Uint8Array, at: number, events: RtfEvents): number {
  const text = (from: number, to: number): string => String.fromCharCode(...file.subarray(from, to))
  let end = at
  while (isLetter(file[end] ?? 0)) end += 1
  requireShort(at, end)
  const name = text(at, end)
  let digits = end
  if (file[digits] === 0x2d) digits += 1
  while (isDigit(file[digits] ?? 0)) digits += 1
  requireShort(end, digits)
  const value = Number.parseInt(text(end, digits), 10)
  const isNumber = !Number.isNaN(value)
  const behind = isNumber ? digits : end
  const next = file[behind] === 0x20 ? behind + 1 : behind
  if (name === 'bin') return next + Math.max(0, isNumber ? value : 0)
  events.word(name, isNumber ? value : null)
  return next
}

/** Tells of what follows a backslash; gives the place behind it. */
function readControl(file: Uint8Array, at: number, events: RtfEvents): number {
  const byte = file[at]
  if (byte === undefined) throw new AppError('unreadable-file')
  if (isLetter(byte)) return readWord(file, at, events)
  if (byte === 0x27) {
    const code = Number.parseInt(String.fromCharCode(...file.subarray(at + 1, at + 3)), 16)
    if (!Number.isNaN(code)) events.bytes(Uint8Array.of(code))
    return at + 3
  }
  if (byte === BACKSLASH || byte === OPEN || byte === CLOSE) events.bytes(Uint8Array.of(byte))
  else events.sign(byte === 0x0a || byte === 0x0d ? '\n' : String.fromCharCode(byte))
  return at + 1
}

/** Refuses (`unreadable-file`) what ends too early or nests without end; what follows the document is not read. */
export function readTokens(file: Uint8Array, events: RtfEvents): void {
  let depth = 0
  let at = 0
  while (at < file.length) {
    const byte = file[at] ?? 0
    if (byte === OPEN) {
      depth += 1
      if (depth > MOST_DEPTH) throw new AppError('unreadable-file')
      events.open()
      at += 1
    } else if (byte === CLOSE) {
      depth -= 1
      events.close()
      at += 1
      if (depth === 0) return
    } else if (byte === BACKSLASH) at = readControl(file, at + 1, events)
    else if (isSpecial(byte)) at += 1
    else {
      const from = at
      while (at < file.length && !isSpecial(file[at] ?? 0)) at += 1
      events.bytes(file.subarray(from, at))
    }
  }
  throw new AppError('unreadable-file')
}
