/** Which names fit what somebody types, best first. */

/** Letters without marks and capitals. */
export function foldName(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The words that somebody typed, folded; signs between them are dropped. */
export function typedWords(text: string): readonly string[] {
  return foldName(text.toWellFormed()).match(/[\p{L}\p{N}]+/gu) ?? []
}

const beginsWord = (text: string, word: string): boolean => {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true
  return false
}

/** 0 the name begins with the first word, 1 every word begins one of the name's, 2 of its context's too, 3 stands inside one; null where one is missing. */
export function rankOf(name: string, context: string, words: readonly string[]): number | null {
  const folded = foldName(name)
  if (words.every((word) => beginsWord(folded, word)))
    return folded.startsWith(words[0] ?? '') ? 0 : 1
  const whole = `${folded} ${foldName(context)}`
  if (words.every((word) => beginsWord(whole, word))) return 2
  return words.every((word) => folded.includes(word)) ? 3 : null
}

/** Those that fit, best first; of equal fit in the order given. */
export function rankNames<T extends { readonly name: string; readonly context: string }>(
  things: readonly T[],
  words: readonly string[],
): readonly T[] {
  return things
    .flatMap((thing) => {
      const rank = rankOf(thing.name, thing.context, words)
      return rank === null ? [] : [{ thing, rank }]
    })
    .sort((one, other) => one.rank - other.rank)
    .map(({ thing }) => thing)
}
