/** Keeps real names out of documents, and says who may be quoted. */
import type { Passage } from '../coding/contract.ts'
import type { Person } from '../network/contract.ts'
import { words } from './words.ts'

/** How a passage may appear: whose it is, and whether its words may be printed. */
export interface Attribution {
  /** `P14, teacher, Site C`; empty where nobody in particular speaks. */
  readonly who: string
  readonly withheld: 'no-consent' | 'not-on-roster' | null
}

export interface Protection {
  readonly mask: (text: string) => string
  readonly attribute: (passage: Passage) => Attribution
  /** How many names were replaced so far. */
  readonly replaced: () => number
}

const titles = new Set(['Mrs', 'Miss', 'Prof', 'Principal', 'Teacher', 'Sister', 'Brother', 'The'])
const interviewer = /^(interviewer|int|i|q|question|researcher|evaluator|moderator)\.?$/iu

const same = (left: string, right: string): boolean =>
  left.trim().toLowerCase() === right.trim().toLowerCase()

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')

function nameParts(person: Person): string[] {
  return person.name
    .split(/[\s,.]+/u)
    .filter((part) => /^\p{L}[\p{L}\p{M}'’-]{2,}$/u.test(part) && !/^\p{Ll}/u.test(part))
    .filter((part) => !titles.has(part) && !same(part, person.pseudonym))
}

/** What each name, or part of a name, is replaced by. Parts that many people share are words, not names. */
function replacements(people: readonly Person[]): Map<string, string> {
  const shared = new Map<string, Person[]>()
  for (const person of people) {
    for (const part of new Set(nameParts(person))) {
      shared.set(part, [...(shared.get(part) ?? []), person])
    }
  }
  const found = new Map<string, string>()
  for (const [part, owners] of shared) {
    const [only] = owners
    if (owners.length > 3 || only === undefined) continue
    found.set(part, owners.length === 1 ? only.pseudonym : words.people.nameWithheld)
  }
  for (const { name, pseudonym } of people) {
    const whole = name.trim()
    if (whole.length > 1 && !same(whole, pseudonym)) found.set(whole, pseudonym)
  }
  return found
}

/** Notes name people as `@P14`; in a document the mark says nothing. */
function withoutMarks(people: readonly Person[]): (text: string) => string {
  const known = people.flatMap(({ name, pseudonym }) => [pseudonym, name.trim()])
  const alternatives = known.filter((name) => name !== '').map(escaped)
  if (alternatives.length === 0) return (text) => text
  const mark = new RegExp(`@(?=(?:${alternatives.join('|')})(?![\\p{L}\\p{N}]))`, 'giu')
  return (text) => text.replace(mark, '')
}

function masker(people: readonly Person[]): {
  mask: (text: string) => string
  count: () => number
} {
  const names = replacements(people)
  const whole = new Map<string, string>()
  for (const { name, pseudonym } of people) whole.set(name.trim().toLowerCase(), pseudonym)
  let count = 0
  const plain = withoutMarks(people)
  if (names.size === 0) return { mask: plain, count: () => 0 }
  const alternatives = [...names.keys()].sort((a, b) => b.length - a.length).map(escaped)
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  )
  const mask = (text: string): string =>
    plain(text).replace(pattern, (match) => {
      const replacement = names.get(match) ?? whole.get(match.toLowerCase())
      if (replacement === undefined) return match
      count += 1
      return replacement
    })
  return { mask, count: () => count }
}

/** `P14, teacher, Site C`, leaving out what is not known. */
export function described(person: Person): string {
  return [person.pseudonym, person.role, person.site].filter((part) => part !== '').join(', ')
}

function speakerOf(passage: Passage, people: readonly Person[]): Person | null {
  const speaker = passage.speaker.replace(/:$/u, '')
  const exact = people.find(
    ({ name, pseudonym }) => same(pseudonym, speaker) || (name !== '' && same(name, speaker)),
  )
  if (exact !== undefined) return exact
  const byPart = people.filter((person) => nameParts(person).some((part) => same(part, speaker)))
  if (byPart.length === 1) return byPart[0] ?? null
  if (interviewer.test(speaker.trim())) return null
  const about = passage.sourceAbout.split(/[^\p{L}\p{N}_-]+/u)
  const named = people.filter(({ pseudonym }) => about.some((word) => same(word, pseudonym)))
  return named.length === 1 ? (named[0] ?? null) : null
}

/**
 * Whoever is on the roster speaks by pseudonym, and only with consent. Without a roster nobody is named;
 * with one, a speaker who is not on it is not quoted.
 */
export function protection(people: readonly Person[]): Protection {
  const { mask, count } = masker(people)
  const attribute = (passage: Passage): Attribution => {
    if (passage.speaker.trim() === '') return { who: '', withheld: null }
    const person = speakerOf(passage, people)
    if (person !== null) {
      return { who: described(person), withheld: person.mayQuote ? null : 'no-consent' }
    }
    return people.length === 0
      ? { who: words.people.participant, withheld: null }
      : { who: words.people.unknown, withheld: 'not-on-roster' }
  }
  return { mask, attribute, replaced: count }
}
