/** Which names of speakers are the same, and who of a roster they may be. */
import type { Person } from '../network/contract.ts'

const asking =
  /^(?:int|int\d|interviewer(?: ?\d)?|i|iv|q|question|moderator|researcher|facilitator|host)[.:]?$/u

/** What two names share that differ in case, spacing or accents only. */
export function speakerKey(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim()
}

/** A name that transcripts give to whoever asks. */
export function namesInterviewer(name: string): boolean {
  return asking.test(speakerKey(name))
}

const wordsOf = (name: string): readonly string[] =>
  speakerKey(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** `p7` and `P07` are one pseudonym. */
const unpadded = (name: string): string =>
  speakerKey(name).replace(/\d+/gu, (digits) => String(Number(digits)))

/** How well a name fits somebody, from 0 for not at all; above 1 there is no doubt. */
function fitOf(name: string, person: Pick<Person, 'name' | 'pseudonym'>): number {
  const key = speakerKey(name)
  if (key === '') return 0
  if (key === speakerKey(person.pseudonym)) return 4
  if (key === speakerKey(person.name)) return 3
  if (/\d/u.test(key) && unpadded(name) === unpadded(person.pseudonym)) return 3
  const words = wordsOf(name)
  if (words.includes(speakerKey(person.pseudonym))) return 2
  const known = wordsOf(person.name)
  if (words.length === 0 || known.length === 0) return 0
  if ([...words].sort().join(' ') === [...known].sort().join(' ')) return 2
  const shared = words.filter((word) => word.length > 1 && known.includes(word)).length
  return shared / Math.max(words.length, known.length)
}

/** What calls add to a name: `(she/her)`, `(2)`, `[Guest]`. */
const additions = /\s*[([][^()[\]]*[)\]]\s*$/u

/** Who of the roster a name may be, best first; `sure` where one fits without doubt and better than all others. */
export function matchesOf<P extends Pick<Person, 'name' | 'pseudonym'>>(
  name: string,
  people: readonly P[],
): { readonly sure: P | null; readonly likely: readonly P[] } {
  const bare = name.replace(additions, '')
  const fits = people
    .map((person) => ({ person, fit: Math.max(fitOf(name, person), fitOf(bare, person)) }))
    .filter(({ fit }) => fit > 0)
    .sort((one, other) => other.fit - one.fit)
  const [best, second] = fits
  const isSure = best !== undefined && best.fit > 1 && best.fit > (second?.fit ?? 0)
  return { sure: isSure ? best.person : null, likely: fits.map(({ person }) => person) }
}

/** Whether a name is without doubt that of this one person. */
export function isNameOf(name: string, person: string): boolean {
  return (
    speakerKey(person) !== '' && matchesOf(name, [{ name: person, pseudonym: '' }]).sure !== null
  )
}

/**
 * How speakers of whom nobody said who they are may stand in a file for others: as the source names them, unless that
 * could be the name of somebody on the roster.
 */
export function tellableSpeakers(
  people: readonly Pick<Person, 'name' | 'pseudonym'>[],
): (speaker: string) => string {
  const pseudonyms = new Set(people.map(({ pseudonym }) => speakerKey(pseudonym)))
  const known = new Map<string, string>()
  return (speaker) => {
    const before = known.get(speaker)
    if (before !== undefined) return before
    const isSafe =
      pseudonyms.has(speakerKey(speaker)) || matchesOf(speaker, people).likely.length === 0
    const told = isSafe ? speaker : ''
    known.set(speaker, told)
    return told
  }
}

/** One speaker of several files, under the spelling met first. */
export interface GatheredSpeaker {
  readonly key: string
  readonly name: string
  readonly files: number
  readonly turns: number
}

/** Every distinct name over all files, who speaks in most files first, then who speaks most. */
export function gatherSpeakers(
  files: readonly (readonly { readonly name: string; readonly turns: number }[])[],
): readonly GatheredSpeaker[] {
  const found = new Map<string, GatheredSpeaker>()
  for (const speakers of files) {
    const here = new Set<string>()
    for (const { name, turns } of speakers) {
      const key = speakerKey(name)
      if (key === '') continue
      const known = found.get(key) ?? { key, name: name.trim(), files: 0, turns: 0 }
      const files = known.files + (here.has(key) ? 0 : 1)
      found.set(key, { ...known, files, turns: known.turns + turns })
      here.add(key)
    }
  }
  return [...found.values()].sort((a, b) => b.files - a.files || b.turns - a.turns)
}
