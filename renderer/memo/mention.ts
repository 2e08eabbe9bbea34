/** `@` in a text: whether the caret stands in what it names, and what choosing does. Pure; places are UTF-16 units. */

export interface Mention {
  /** Where the sign stands. */
  readonly start: number
  readonly query: string
}

const most = 60
const sign = /(?:^|[\s([{“"'‘—–-])@((?:[\p{L}\p{N}][^@\n]*)?)$/u

/** The sign in whose words the caret stands; null where there is none, or where nothing was found since a double space. */
export function mentionAt(text: string, caret: number): Mention | null {
  const before = text.slice(Math.max(0, caret - most - 2), caret)
  const query = sign.exec(before)?.[1]
  if (query === undefined || query.length > most || /\s\s|[.!?;:]\s/u.test(query)) return null
  return { start: caret - query.length - 1, query }
}

/** The text with a name where the sign stood, and the caret after it. */
export function nameAt(
  text: string,
  caret: number,
  { start }: Mention,
  name: string,
): { readonly text: string; readonly caret: number } {
  return { text: text.slice(0, start) + name + text.slice(caret), caret: start + name.length }
}
