/** Invented text for measuring: the same words for the same seed. */
const words = `network hub teacher lesson test measure story driver change trust question practice
coach school site week form data chart meeting group plan idea student reading page note result`.split(
  /\s+/u,
)

/** Numbers from 0 to 1, 1 not included. */
export type Random = () => number

/** A small generator of numbers from 0 to 1 (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Speaker turns of about 60 words each, as lines `P1: …`. */
export function inventedTurns(seed: number, wordCount: number): string[] {
  const random = randomFrom(seed)
  const pick = (): string => words[Math.floor(random() * words.length)] ?? 'word'
  const turns: string[] = []
  for (let written = 0; written < wordCount; written += 60) {
    const sentences = Array.from({ length: 5 }, () => {
      const sentence = Array.from({ length: 12 }, pick).join(' ')
      return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
    })
    turns.push(`P${(turns.length % 2) + 1}: ${sentences.join(' ')}`)
  }
  return turns
}

const SYLLABLES =
  'ba be bi co da de fi ga he ka la le li ma me mi na ne no pa ra re ri sa se so ta te ti vo'.split(
    ' ',
  )
const VOCABULARY = 6_000

/** Words as a language has them: a few very often, most seldom (Zipf's law). */
export function inventedVocabulary(random: Random): (random: Random) => string {
  const syllable = (): string => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? 'ba'
  const made = Array.from({ length: VOCABULARY }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, syllable).join(''),
  )
  const all = [...words, ...made]
  return (from) => all[Math.floor(all.length ** from()) - 1] ?? 'word'
}
