/** `@` and `#` in a line: whether the caret stands in one, what may follow, and what choosing does. Pure. */
import { personByNumber } from '../../core/network/pseudonym.ts'
import type { Person } from '../../core/network/contract.ts'

export interface Trigger {
  readonly sign: '@' | '#'
  /** UTF-16 index of the sign. */
  readonly start: number
  readonly query: string
}

const person = /(?:^|[\s([{“"'‘—–-])@([\p{L}\p{N}]{0,24})$/u
const lookFor = /(?:^|[\s([{“"'‘—–-])#((?:[\p{L}\p{N}][^#@]{0,30})?)$/u

/** The sign in whose word the caret stands; null where there is none. */
export function triggerAt(text: string, caret: number): Trigger | null {
  const before = text.slice(0, caret)
  for (const [sign, pattern] of [
    ['@', person],
    ['#', lookFor],
  ] as const) {
    const query = pattern.exec(before)?.[1]
    if (query !== undefined) return { sign, start: caret - query.length - 1, query }
  }
  return null
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Whether every word of the query begins a word of the text. */
export function matchesWords(text: string, query: string): boolean {
  const words = fold(text).split(/[^\p{L}\p{N}]+/u)
  return fold(query)
    .split(/\s+/u)
    .every((wanted) => words.some((word) => word.startsWith(wanted)))
}

/** People whom the query may mean; who has that number comes first. */
export function peopleFor<P extends Person>(people: readonly P[], query: string): readonly P[] {
  const numbered = personByNumber(people, query)
  const others = people.filter(
    (one) =>
      one !== numbered &&
      matchesWords(`${one.pseudonym} ${one.name} ${one.role} ${one.site}`, query),
  )
  return numbered === null ? others : [numbered, ...others]
}

export interface Replaced {
  readonly text: string
  readonly caret: number
}

/** The line with the person named where the sign stood. */
export function namePerson(
  text: string,
  caret: number,
  { start }: Trigger,
  name: string,
): Replaced {
  const after = text.slice(caret)
  const space = /^[\s.,;:!?)]/u.test(after) ? '' : ' '
  const named = `${text.slice(0, start)}@${name}${space}`
  return { text: named + after, caret: named.length }
}

/** A number after `@` and then a stop or a space names the person of that number, without the list; null where it names nobody. */
export function nameByNumber(
  text: string,
  caret: number,
  people: readonly Person[],
): Replaced | null {
  const last = text[caret - 1] ?? ''
  const trigger = /[\s.,;:!?)]/u.test(last) ? triggerAt(text, caret - 1) : null
  if (trigger?.sign !== '@') return null
  const meant = personByNumber(people, trigger.query)
  if (meant === null) return null
  const named = `${text.slice(0, trigger.start)}@${meant.pseudonym}${last}`
  return { text: named + text.slice(caret), caret: named.length }
}

/** The line without the sign and what was typed after it. */
export function dropTrigger(text: string, caret: number, { start }: Trigger): Replaced {
  const before = text.slice(0, start)
  const after = text.slice(caret)
  const doubled = before.endsWith(' ') && (after === '' || after.startsWith(' '))
  const kept = doubled && after !== '' ? before.slice(0, -1) : before
  return { text: kept + after, caret: kept.length }
}

export interface Piece {
  readonly text: string
  readonly mention: boolean
}

/** A line in pieces: names of people who are on the roster, and what stands between. */
export function piecesOf(text: string, names: ReadonlySet<string>): readonly Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const found of text.matchAll(/@([\p{L}\p{N}]+)/gu)) {
    if (!names.has((found[1] ?? '').toLowerCase())) continue
    if (found.index > from) pieces.push({ text: text.slice(from, found.index), mention: false })
    pieces.push({ text: found[0], mention: true })
    from = found.index + found[0].length
  }
  if (from < text.length) pieces.push({ text: text.slice(from), mention: false })
  return pieces
}
