/** How a text was before a change, told by what changed: a pause in typing costs what was typed, not the paragraph again. */

/** Keep `keep` UTF-16 units of the present text's start, then `went`, then its last `tail` units. */
export interface TextBefore {
  readonly keep: number
  readonly went: string
  readonly tail: number
}

/** The earlier text: itself where that is short, else by its difference from the present one. */
export function diffText(was: string, is: string): string | TextBefore {
  const shorter = Math.min(was.length, is.length)
  let keep = 0
  while (keep < shorter && was.charCodeAt(keep) === is.charCodeAt(keep)) keep += 1
  let tail = 0
  while (
    tail < shorter - keep &&
    was.charCodeAt(was.length - 1 - tail) === is.charCodeAt(is.length - 1 - tail)
  )
    tail += 1
  const went = was.slice(keep, was.length - tail)
  return went.length + 40 < was.length ? { keep, went, tail } : was
}

/** The earlier text again, from the present one and what `diffText` noted. */
export function textBefore(is: string, before: string | TextBefore): string {
  if (typeof before === 'string') return before
  return is.slice(0, before.keep) + before.went + is.slice(is.length - before.tail)
}
