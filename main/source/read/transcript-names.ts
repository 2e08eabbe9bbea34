/** Turns under names that stand alone on their lines, without a time or a colon: believed only where nothing else fits. */
import { namesInterviewer } from '../../../core/source/speaker-names.ts'
import type { ReadBlock } from './blocks.ts'
import { isFormLabel, mayBeName } from './transcript-layout.ts'

/** Fewer turns prove nothing; without anybody who asks, more are wanted. */
const LEAST_TURNS = 4
const LEAST_UNLED = 6
/** More than so many people do not talk in one interview. */
const MOST_NAMES = 30
/** A name may stand below so many lines of a title, a date, a place. */
const MOST_ABOVE = 12

const word = /^[\p{Lu}\p{Lo}\p{N}(][\p{L}\p{M}\p{N}.'’&/()-]*$/u
const particle = /^(?:de|la|las|los|del|da|dos|di|van|von|der|den|ten|al|el|bin|ibn|y|e|and)$/u
const numbered =
  /^(?:speaker|participant|teacher|student|person|voice|respondent|unknown speaker)\b/iu
/** What people say of themselves, and ask each other, and no document writes in every paragraph. */
const spoken =
  /\?|^(?:yes|yeah|no|well|so|ok|okay|right|mm|hm|oh|and|but)\b|\b(?:I|I['’](?:m|ve|d|ll)|me|my|we|we['’](?:re|ve|d|ll)|our|us|you|your)\b/iu

/** Every word of a name is written like one. */
function isNameLine(line: string): boolean {
  const words = line.trim().split(/\s+/u)
  const [first = ''] = words
  return (
    mayBeName(line) &&
    !isFormLabel(line) &&
    words.length <= 5 &&
    word.test(first) &&
    words.every((one) => word.test(one) || particle.test(one))
  )
}

interface Head {
  readonly index: number
  readonly name: string
  /** What follows, up to the next head. */
  readonly words: string
}

function countsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** Lines that may be heads: written like a name, with words below, and come upon again. */
function headsIn(blocks: readonly ReadBlock[]): readonly Head[] {
  const names = blocks.map(({ kind, text }) =>
    kind === 'paragraph' && isNameLine(text) ? text.trim() : null,
  )
  const counts = countsOf(names.filter((name) => name !== null))
  const again = names.map((name) => (name !== null && (counts.get(name) ?? 0) > 1 ? name : null))
  const heads = [...again.keys()].filter(
    (index) =>
      again[index] !== null && (again[index + 1] ?? null) === null && index + 1 < blocks.length,
  )
  return heads.map((index, n) => ({
    index,
    name: again[index] ?? '',
    words: blocks
      .slice(index + 1, heads[n + 1] ?? blocks.length)
      .map(({ text }) => text)
      .join('\n'),
  }))
}

const share = (heads: readonly Head[], is: (head: Head, n: number) => boolean): number =>
  heads.filter(is).length / heads.length

function isTalk(heads: readonly Head[]): boolean {
  const names = countsOf(heads.map(({ name }) => name))
  if (names.size < 2 || names.size > MOST_NAMES || heads.length < LEAST_TURNS) return false
  const letters = heads.reduce((sum, { name, words }) => sum + words.length - 1.5 * name.length, 0)
  const turns = share(heads, ({ name }, n) => name !== heads[n - 1]?.name)
  const isLed = [...names.keys()].some((name) => namesInterviewer(name) || numbered.test(name))
  const talks = share(heads, ({ words }) => spoken.test(words))
  if (letters < 0 || (heads[0]?.index ?? 0) > MOST_ABOVE || turns < 0.6) return false
  return isLed ? talks >= 0.3 : heads.length >= LEAST_UNLED && talks >= 0.6
}

/** Which blocks are names over turns, by their place; none where it is no transcript of this kind. */
export function namesAlone(blocks: readonly ReadBlock[]): ReadonlyMap<number, string> {
  const heads = headsIn(blocks)
  return new Map(isTalk(heads) ? heads.map(({ index, name }) => [index, name]) : [])
}
