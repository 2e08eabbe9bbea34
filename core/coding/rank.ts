/** What the code picker offers, best first, while a person types. */
import { foldText, foldWithPlaces } from './fold-text.ts'

export interface Choice {
  readonly id: string
  readonly name: string
  /** What else it is known by: labels of tied framework nodes, the code above it. */
  readonly context: string
}

/** UTF-16 indices of what was typed, half-open. */
export interface Hit {
  readonly start: number
  readonly end: number
}

export interface Ranked<C extends Choice> {
  readonly choice: C
  readonly inName: Hit | null
  readonly inContext: Hit | null
}

const wordStart = (text: string, at: number): boolean =>
  at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))

function findHit(text: string, typed: string, onlyWordStart: boolean): Hit | null {
  const { folded, from } = foldWithPlaces(text)
  for (let at = folded.indexOf(typed); at >= 0; at = folded.indexOf(typed, at + 1)) {
    if (onlyWordStart && !wordStart(folded, at)) continue
    return { start: from[at] ?? 0, end: from[at + typed.length] ?? text.length }
  }
  return null
}

function hasEveryWord(choice: Choice, words: readonly string[]): boolean {
  const text = `${choice.name} ${choice.context}`
  return words.every((word) => findHit(text, word, true) !== null)
}

/** 0 the name begins with it, 1 a word of the name does, 2 a word of the context does, 3 every word is somewhere, 4 inside a word. */
function rankOf(choice: Choice, typed: string): number | null {
  const { name, context } = choice
  const letters = foldText(name).replace(/^[^\p{L}\p{N}]+/u, '')
  if (letters.startsWith(typed)) return 0
  if (findHit(name, typed, true) !== null) return 1
  if (findHit(context, typed, true) !== null) return 2
  if (hasEveryWord(choice, typed.split(/\s+/u))) return 3
  return findHit(name, typed, false) === null ? null : 4
}

/** Those that fit what is typed; of equal fit the one used last comes first, then the order given. `recent` is used last first. */
export function rankChoices<C extends Choice>(
  choices: readonly C[],
  typedRaw: string,
  recent: readonly string[],
): readonly Ranked<C>[] {
  const typed = foldText(typedRaw).trim().replace(/\s+/gu, ' ')
  const age = new Map(recent.map((id, at) => [id, at]))
  const ageOf = (choice: C): number => age.get(choice.id) ?? recent.length
  if (typed === '')
    return [...choices]
      .sort((a, b) => ageOf(a) - ageOf(b))
      .map((choice) => ({ choice, inName: null, inContext: null }))
  const first = typed.split(' ')[0] ?? typed
  return choices
    .flatMap((choice) => {
      const rank = rankOf(choice, typed)
      return rank === null ? [] : [{ choice, rank }]
    })
    .sort((a, b) => a.rank - b.rank || ageOf(a.choice) - ageOf(b.choice))
    .map(({ choice, rank }) => {
      const sought = rank === 3 ? first : typed
      const inName = findHit(choice.name, sought, rank !== 4)
      const inContext = inName === null ? findHit(choice.context, sought, true) : null
      return { choice, inName, inContext }
    })
}
