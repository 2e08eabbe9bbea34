/** Words that were divided at the end of a line are put together again. */

export interface Divided {
  /** Words of the document, and those with a hyphen within. */
  readonly known: ReadonlySet<string>
  mended: number
}

const hyphenEnd = /(\p{L}[\p{L}\p{M}]*)[-\u2010]$/u
const asian = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/u

/** What whole words the lines hold: a divided one is none of them. */
export function knownWords(lines: readonly string[]): ReadonlySet<string> {
  const known = new Set<string>()
  for (const line of lines) {
    const words = line.toLowerCase().match(/[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*/gu) ?? []
    for (const word of words) known.add(word)
  }
  return known
}

/** Whether a hyphen at the end of a line belongs to the word: as the rest of the document writes it, else not. */
function keepsHyphen(before: string, after: string, known: ReadonlySet<string>): boolean {
  const first = hyphenEnd.exec(before)?.[1] ?? ''
  const second = /^[\p{L}\p{M}]+/u.exec(after)?.[0] ?? ''
  const whole = `${first}${second}`.toLowerCase()
  return !known.has(whole) && known.has(`${first}-${second}`.toLowerCase())
}

function join(before: string, after: string, divided: Divided): string {
  if (before.endsWith('\u00ad')) {
    divided.mended += 1
    return before.slice(0, -1) + after
  }
  if (hyphenEnd.test(before) && /^\p{Ll}/u.test(after)) {
    if (keepsHyphen(before, after, divided.known)) return before + after
    divided.mended += 1
    return before.slice(0, -1) + after
  }
  const isAsian = asian.test(before.slice(-1)) && asian.test(after.slice(0, 1))
  return isAsian ? before + after : `${before} ${after}`
}

export function joinLines(lines: readonly string[], divided: Divided): string {
  return lines
    .map((line) => line.trim())
    .reduce((before, line) => (before === '' ? line : join(before, line, divided)), '')
}
