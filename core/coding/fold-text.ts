/** Text as a search sees it: without case and accents. */

/** Lower case, without combining marks; not of the same length as the text. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The folded text, and for each of its units the UTF-16 index it came from (one more at the end). */
export function foldWithPlaces(text: string): {
  readonly folded: string
  readonly from: readonly number[]
} {
  let folded = ''
  const from: number[] = []
  let at = 0
  for (const point of text) {
    const plain = foldText(point)
    folded += plain
    for (let i = 0; i < plain.length; i += 1) from.push(at)
    at += point.length
  }
  return { folded, from: [...from, text.length] }
}
