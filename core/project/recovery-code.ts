/**
 * The recovery code: the 32-byte key of a file, written for a person to copy.
 * Four lines of three groups of five characters (Crockford's base 32, no I, L, O or U).
 * The last two characters of a line are its check digits, so that a slip is found in its line.
 */
import { AppError } from '../errors.ts'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LINES = 4
const DATA = 13
const CHECKED = 15
/** Largest prime below 32²: every single slip and every swap of neighbours changes the remainder. */
const PRIME = 1021

function checkOf(values: readonly number[], line: number): readonly [number, number] {
  const sum = values.reduce((rest, value) => (rest * 32 + value) % PRIME, line + 1)
  return [Math.floor(sum / 32), sum % 32]
}

function letters(values: readonly number[]): string {
  return values.map((value) => ALPHABET.charAt(value)).join('')
}

/** 256 bits as 52 five-bit values; the last carries one bit of the key and four zeros. */
function fiveBits(bytes: Uint8Array): number[] {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0'))
    .join('')
    .padEnd(LINES * DATA * 5, '0')
  return Array.from({ length: LINES * DATA }, (_, at) =>
    parseInt(bits.slice(at * 5, at * 5 + 5), 2),
  )
}

/** The code of a key of 32 bytes: four lines, each `XXXXX-XXXXX-XXXXX`. */
export function recoveryCodeOf(key: Uint8Array): string {
  const values = fiveBits(key)
  const lines = Array.from({ length: LINES }, (_, line) => {
    const data = values.slice(line * DATA, (line + 1) * DATA)
    const text = letters([...data, ...checkOf(data, line)])
    return [text.slice(0, 5), text.slice(5, 10), text.slice(10)].join('-')
  })
  return lines.join('\n')
}

/** What people write for the same character, and everything that only separates. */
function plain(code: string): string {
  return code
    .toUpperCase()
    .replace(/O/gu, '0')
    .replace(/[IL]/gu, '1')
    .replace(/[\s\-–—.,:]/gu, '')
}

function lineValues(text: string, line: number): number[] {
  const values = Array.from(text, (letter) => ALPHABET.indexOf(letter))
  const data = values.slice(0, DATA)
  const [high, low] = checkOf(data, line)
  if (values.includes(-1) || values[DATA] !== high || values[DATA + 1] !== low)
    throw new AppError('wrong-recovery-code', `line ${line + 1}`)
  return data
}

/** The 32 bytes again; `wrong-recovery-code` names the line with the slip. */
export function keyOfRecoveryCode(code: string): Uint8Array {
  const text = plain(code)
  if (text.length !== LINES * CHECKED)
    throw new AppError('wrong-recovery-code', `${text.length} of ${LINES * CHECKED} characters`)
  const values = Array.from({ length: LINES }, (_, line) =>
    lineValues(text.slice(line * CHECKED, (line + 1) * CHECKED), line),
  ).flat()
  const bits = values.map((value) => value.toString(2).padStart(5, '0')).join('')
  return Uint8Array.from({ length: 32 }, (_, at) => parseInt(bits.slice(at * 8, at * 8 + 8), 2))
}
