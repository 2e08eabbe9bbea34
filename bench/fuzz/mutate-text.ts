/** Damages what a text means rather than its bytes: tags left open or repeated, numbers beyond all measure, odd letters. */
import type { Random } from '../invented.ts'
import { below, damageBytes, pick, type Mutation } from './mutate.ts'

type TextMutation = (text: string, random: Random) => string

const numbers = ['0', '-1', '1', '65536', '4294967296', '99999999999999999999', '1e308', 'NaN', '']

const odd = [
  ...['\u0000', '\u0007', '\ufeff', '\ufdd0', '\uffff', '\u2028', '\u200f', '\u202e', '\u0301'],
  ...['\ud800', '😀👩‍👩‍👧', 'שלום', '\r', '\r\n\r\n', '\t'.repeat(50), 'A'.repeat(5_000)],
  ...[
    '<!DOCTYPE x [<!ENTITY a "b">]>',
    '&a;',
    '&#0;',
    '&#x110000;',
    '&amp;amp;',
    '<![CDATA[',
    ']]>',
  ],
  ...[
    '<!--',
    '-->',
    '<?xml version="9"?>',
    '"',
    "'",
    '""',
    ',',
    ';',
    '=',
    '-->',
    '00:00',
    '{',
    '}',
  ],
  ...[
    '\\',
    '\\u-1?',
    "\\'",
    '\\bin99999999 ',
    '(',
    ')',
    '<<',
    '>>',
    '[',
    ']',
    '../../x',
    'file:///',
  ],
]

function place(text: string, random: Random): number {
  return below(random, text.length + 1)
}

function found(text: string, pattern: RegExp, random: Random): RegExpExecArray | null {
  const from = place(text, random)
  pattern.lastIndex = from
  const first = pattern.exec(text)
  pattern.lastIndex = 0
  return first ?? pattern.exec(text)
}

const without = (text: string, at: number, length: number, instead = ''): string =>
  text.slice(0, at) + instead + text.slice(at + length)

const hugeNumber: TextMutation = (text, random) => {
  const number = found(text, /\d+/gu, random)
  return number === null
    ? text
    : without(text, number.index, number[0].length, pick(random, numbers))
}

const tag = /<[^<>]{1,400}>|\\[a-z]+-?\d* ?|\{|\}|\[|\]|\d+ 0 obj|endobj|\n/gu

const dropTag: TextMutation = (text, random) => {
  const one = found(text, tag, random)
  return one === null ? text : without(text, one.index, one[0].length)
}

const repeatTag: TextMutation = (text, random) => {
  const one = found(text, tag, random)
  const times = pick(random, [2, 3, 50, 2_000])
  return one === null ? text : without(text, one.index, 0, one[0].repeat(times))
}

const swapTags: TextMutation = (text, random) => {
  const one = found(text, tag, random)
  const other = found(text, tag, random)
  if (one === null || other === null || one.index >= other.index) return text
  const later = without(text, other.index, other[0].length, one[0])
  return without(later, one.index, one[0].length, other[0])
}

const oddLetters: TextMutation = (text, random) =>
  without(text, place(text, random), below(random, 3), pick(random, odd))

const repeatPiece: TextMutation = (text, random) => {
  const at = place(text, random)
  const piece = text.slice(at, at + 1 + below(random, 300))
  return without(text, at, 0, piece.repeat(pick(random, [1, 5, 100])))
}

const cut: TextMutation = (text, random) =>
  without(text, place(text, random), 1 + Math.floor(text.length * random() ** 4))

const attribute: TextMutation = (text, random) => {
  const value = found(text, /="[^"]{0,200}"/gu, random)
  const made = pick(random, ['=""', '="-1"', '="99999999999"', `="${'x'.repeat(500)}"`, '="&#65;"'])
  return value === null ? text : without(text, value.index, value[0].length, made)
}

const meaning: readonly TextMutation[] = [
  hugeNumber,
  hugeNumber,
  dropTag,
  repeatTag,
  swapTags,
  oddLetters,
  oddLetters,
  repeatPiece,
  cut,
  attribute,
]

/** A few damages one after the other to what the text means. */
export const damageText: TextMutation = (given, random) => {
  let text = given
  for (let left = 1 + below(random, 4); left > 0; left -= 1)
    text = pick(random, meaning)(text, random)
  return text
}

/** As text of one byte for each letter, so that any bytes come back as they were. */
export const damageLatin: Mutation = (bytes, random) =>
  new Uint8Array(Buffer.from(damageText(Buffer.from(bytes).toString('latin1'), random), 'latin1'))

const damageUtf8: Mutation = (bytes, random) =>
  new Uint8Array(Buffer.from(damageText(Buffer.from(bytes).toString('utf8'), random), 'utf8'))

const damageWide: Mutation = (bytes, random) =>
  new Uint8Array(Buffer.from(Buffer.from(bytes).toString('utf8'), 'utf16le')).map((byte) =>
    random() < 0.002 ? below(random, 256) : byte,
  )

/** Damage to a file of plain letters. */
export const damagePlain: Mutation = (bytes, random) =>
  pick(random, [damageBytes, damageLatin, damageUtf8, damageUtf8, damageWide])(bytes, random)
