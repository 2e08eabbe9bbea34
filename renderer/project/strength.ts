/** A rough, honest guess at how long a passphrase would withstand guessing. */
export type Strength = 'short' | 'weak' | 'fair' | 'good'

const shortest = 8
/** Bits per word that somebody picks from the few thousand that come to mind. */
const bitsPerWord = 11

const common =
  /pass(?:word|wort|phrase)?|qwert[yz]?|letmein|welcome|admin|iloveyou|dragon|monkey|trellis|school|teacher|network|abc(?:d(?:ef)?)?|1234\d*|0000+|(?:19|20)\d\d/giu

function poolOf(text: string): number {
  const pools: readonly (readonly [RegExp, number])[] = [
    [/\p{Ll}/u, 26],
    [/\p{Lu}/u, 26],
    [/\p{N}/u, 10],
    [/[^\p{L}\p{N}]/u, 20],
    [/[^\u0000-\u024f]/u, 60],
  ]
  return pools.reduce((sum, [kind, size]) => (kind.test(text) ? sum + size : sum), 0)
}

/** Characters count once per run and hardly at all when they only repeat what was there. */
function lettersOf(text: string): number {
  const characters = Array.from(text.replace(/(.)\1+/gu, '$1'))
  return Math.min(characters.length, new Set(characters).size * 2)
}

/** Bits of the shorter way to guess it: character by character, or word by word. */
export function bitsOf(passphrase: string): number {
  const plain = passphrase.replace(common, ' ')
  const found = passphrase.match(common)?.length ?? 0
  const trimmed = plain.trim()
  const byLetter = trimmed === '' ? 0 : lettersOf(trimmed) * Math.log2(Math.max(2, poolOf(trimmed)))
  const words = trimmed.split(/[\s_-]+/u).filter((word) => word.length > 1)
  const isWords = words.length > 1 && words.every((word) => /^\p{L}+$/u.test(word))
  const byWord = isWords ? new Set(words.map((w) => w.toLowerCase())).size * bitsPerWord : Infinity
  return Math.min(byLetter, byWord) + found * 4
}

/** Too short, easy, fair, or hard to guess. */
export function strengthOf(passphrase: string): Strength {
  if (Array.from(passphrase).length < shortest) return 'short'
  const bits = bitsOf(passphrase)
  if (bits < 33) return 'weak'
  return bits < 44 ? 'fair' : 'good'
}
